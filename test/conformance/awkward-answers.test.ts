import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Sandbox } from '../../src/sandbox/sandbox.ts'
import { startSandbox } from '../../src/sandbox/start-sandbox.ts'
import { type Caller, callerAt } from './call.ts'
import { readDocument } from './document.ts'
import { conformanceOf } from './openapi.ts'
import { type RecordingProxy, startRecordingProxy } from './recording-proxy.ts'
import { MAILBOX, signIn } from './sign-in.ts'

const conformance = conformanceOf(readDocument())
const TAG = 'String {9f2c5d1e-7a44-4b0e-9a57-6d1f0c3b8e21} Name GriffierDraft'
const EXPAND = `$expand=${encodeURIComponent(`singleValueExtendedProperties($filter=id eq '${TAG}'),attachments`)}`

let sandbox: Sandbox
let proxy: RecordingProxy
let call: Caller

beforeAll(async () => {
  sandbox = await startSandbox({ mailbox: MAILBOX, behaviour: { pageSize: 2 } })
  proxy = await startRecordingProxy(sandbox.url)
  const token = await signIn(proxy.url, 'application')
  call = callerAt(`${proxy.url}/v1.0/users/${MAILBOX}`, token)
})

afterAll(async () => {
  await proxy.close()
  await sandbox.close()
})

const FORWARDED = `From: Jan <jan@j3dprints.nl>
To: info@j3dprints.nl
Subject: Fwd: mijn gegevens
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=b

--b
Content-Type: text/plain

Zie bijlage.
--b
Content-Type: message/rfc822

From: Piet <piet@example.nl>
Subject: mijn gegevens

Welke gegevens heeft u?
--b--
`

it('conforms in what a client rarely looks at', async () => {
  const id = sandbox.deliver(FORWARDED.replaceAll('\n', '\r\n'))
  for (let n = 0; n < 4; n++) sandbox.deliver(`From: a@example.nl\r\nSubject: ${n}\r\n\r\nHoi\r\n`)
  await call('GET', `/messages/${id}?${EXPAND}`)
  await call('GET', `/messages/${id}?$select=uniqueBody,internetMessageHeaders,flag`)
  const first = await call('GET', '/mailFolders/inbox/messages/delta?$select=subject')
  const next = new URL(first.json['@odata.nextLink'])
  await call('GET', `${next.pathname.split(MAILBOX)[1]}${next.search}`)
  const draft = await call('POST', `/messages/${id}/createReply`, {
    message: { singleValueExtendedProperties: [{ id: TAG, value: 'P-2026-0001/acknowledge/1' }] },
  })
  await call('GET', `/messages/${draft.json.id}?${EXPAND}`)
  await call(
    'GET',
    `/messages?$filter=${encodeURIComponent(`singleValueExtendedProperties/Any(ep: ep/id eq '${TAG}' and ep/value eq 'P-2026-0001/acknowledge/1')`)}`,
  )
  await call('POST', `/messages/${id}/move`, { destinationId: 'archive' })
  await call('GET', '/mailFolders/drafts/messages/delta')
  const statuses = proxy.exchanges.map(({ status }) => status)
  expect(Math.max(...statuses)).toBeLessThan(300)
  expect(proxy.exchanges.flatMap(conformance.check)).toEqual([])
})

it('conforms when it throttles, breaks or has forgotten', async () => {
  const from = proxy.exchanges.length
  sandbox.behave({
    faults: [
      { request: /GET .*\/messages\/delta/, status: 410, code: 'SyncStateNotFound' },
      { request: /GET .*\/mailFolders$/, status: 429, headers: { 'Retry-After': '2.128' } },
      { request: /POST .*\/messages$/, status: 503, when: 'after' },
    ],
  })
  await call('GET', '/mailFolders/inbox/messages/delta')
  await call('GET', '/mailFolders')
  await call('POST', '/messages', { subject: 'Verloren antwoord' })
  const seen = proxy.exchanges.slice(from)
  expect(seen.map(({ status }) => status)).toEqual([410, 429, 503])
  expect(seen.flatMap(conformance.check)).toEqual([])
})
