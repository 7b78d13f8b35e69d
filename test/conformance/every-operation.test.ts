import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Sandbox } from '../../src/sandbox/sandbox.ts'
import { startSandbox } from '../../src/sandbox/start-sandbox.ts'
import { type Caller, callerAt } from './call.ts'
import { operationsOf, readDocument } from './document.ts'
import { conformanceOf } from './openapi.ts'
import { type RecordingProxy, startRecordingProxy } from './recording-proxy.ts'
import { MAILBOX, signIn } from './sign-in.ts'
import { ask } from './walk.ts'

const document = readDocument()
const conformance = conformanceOf(document)
const operations = operationsOf(document)
const rejected = (operation: string) =>
  /\/messages\/delta$/.test(operation) && !operation.includes('mailFolder')

let sandbox: Sandbox
let proxy: RecordingProxy
let user: Caller
let me: Caller
let batch: Caller

beforeAll(async () => {
  sandbox = await startSandbox({
    mailbox: MAILBOX,
    displayName: 'J3D Prints',
    startAt: new Date('2026-11-23T08:15:00Z'),
  })
  proxy = await startRecordingProxy(sandbox.url)
  const token = await signIn(proxy.url, 'application')
  user = callerAt(`${proxy.url}/v1.0/users/${MAILBOX}`, token)
  batch = callerAt(`${proxy.url}/v1.0`, token)
  me = callerAt(`${proxy.url}/v1.0/me`, await signIn(proxy.url, 'person'))
  for (let n = 1; n <= 4; n++) sandbox.deliver(LETTER(n))
})

afterAll(async () => {
  await proxy.close()
  await sandbox.close()
})

const LETTER = (n: number) =>
  [
    'From: Marieke Jansen <marieke@example.nl>',
    `To: ${MAILBOX}`,
    'Subject: Inzage in mijn gegevens',
    `Message-ID: <letter-${n}@example.nl>`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    'Content-Type: text/html; charset=utf-8',
    '',
    '<p>Welke gegevens heeft u van mij?</p>',
    '--b',
    'Content-Type: text/plain; name="brief.txt"',
    'Content-Disposition: attachment; filename="brief.txt"',
    '',
    'De brief.',
    '--b--',
    '',
  ].join('\r\n')

describe('every operation of the description', () => {
  it.each(operations)('%s', async (operation) => {
    const from = proxy.exchanges.length
    // Thirty messages a minute may leave.
    if (/(?:send|sendMail|reply|replyAll|forward)$/.test(operation)) sandbox.moveTo(later(5_000))
    const answer = operation.startsWith('POST /$batch')
      ? await batch('POST', '/$batch', BATCH)
      : await ask(operation.includes(' /me') ? me : user, operation)
    expect(answer.status, answer.text).toSatisfy((status: number) =>
      rejected(operation) ? status === 400 : status < 300,
    )
    expect(proxy.exchanges.slice(from).flatMap(conformance.check)).toEqual([])
  })

  it('visits them all', () => {
    const visited = new Set(
      proxy.exchanges.map(({ method, path }) => conformance.operation(method, path)),
    )
    expect(operations.filter((operation) => !visited.has(operation))).toEqual([])
    expect(operations.length).toBeGreaterThan(0)
  })
})

const later = (ms: number) => new Date(sandbox.now().getTime() + ms)

const BATCH = {
  requests: [
    { id: '1', method: 'GET', url: `/users/${MAILBOX}/mailFolders/inbox/messages?$top=1` },
    { id: '2', method: 'GET', url: `/users/${MAILBOX}/messages/none`, dependsOn: ['1'] },
    { id: '3', method: 'GET', url: `/users/${MAILBOX}/mailFolders`, dependsOn: ['2'] },
  ],
}

describe('refusals too', () => {
  const unheard = `AAMkAG${'x'.repeat(84)}AAA=`
  it.each([
    ['an unknown message', 'GET', `/messages/${unheard}`, undefined, 404],
    ['a malformed id', 'GET', '/messages/none', undefined, 400],
    ['a query that is none', 'GET', '/messages?$filter=isRead%20is%20true', undefined, 400],
    [
      'a send without recipients',
      'POST',
      '/sendMail',
      { message: { subject: 'Aan niemand' } },
      400,
    ],
  ])('%s', async (_what, method, path, body, status) => {
    const from = proxy.exchanges.length
    const answer = await user(method, path, body)
    const complaints = proxy.exchanges.slice(from).flatMap(conformance.check)
    expect([answer.status, complaints]).toEqual([status, []])
  })
})
