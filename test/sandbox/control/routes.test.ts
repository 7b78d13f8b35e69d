import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { simpleParser } from 'mailparser'
import { beforeEach, describe, expect, it } from 'vitest'
import { controlRoutes } from '../../../src/sandbox/control/routes.ts'
import { createArrivals } from '../../../src/sandbox/store/arrivals.ts'
import { createClock } from '../../../src/sandbox/store/clock.ts'
import { createListeners } from '../../../src/sandbox/store/listeners.ts'
import { emptyState } from '../../../src/sandbox/store/mailbox-state.ts'
import { MailboxStore } from '../../../src/sandbox/store/mailbox-store.ts'

const MAILBOX = 'info@j3dprints.nl'
const JAN = { name: 'Jan de Vries', address: 'jan@j3dprints.nl', language: 'nl' as const }
const START = new Date('2026-11-27T16:00:00+01:00')
const LETTER = { name: 'Sanne', address: 'sanne@example.nl', subject: 'Hallo', text: 'Dag!' }

interface Setup {
  readonly store: MailboxStore
  readonly ask: (path: string, init?: RequestInit) => Promise<Response>
  readonly post: (
    path: string,
    body: unknown,
    headers?: Record<string, string>,
  ) => Promise<Response>
}

async function setUp(): Promise<Setup> {
  const page = await mkdtemp(join(tmpdir(), 'page-'))
  await writeFile(join(page, 'main.js'), 'export {}')
  const clock = createClock({ startAt: START, frozen: true, elapsed: () => 0 })
  const listeners = createListeners()
  const state = emptyState(MAILBOX, START)
  const store = new MailboxStore({ state, displayName: 'J3D Prints', clock, listeners })
  const app = controlRoutes({
    store,
    arrivals: createArrivals(store),
    clock,
    listeners,
    moveTo: (instant) => {
      clock.moveTo(instant)
      listeners.call()
    },
    pageToken: 'the-token',
    options: { mailbox: MAILBOX, page, staff: [JAN], frozen: true, cases: async () => [{ a: 1 }] },
  })
  const ask = async (path: string, init?: RequestInit) =>
    app.request(`http://127.0.0.1:4000${path}`, init)
  const post: Setup['post'] = (path, body, headers = { Authorization: 'Bearer the-token' }) =>
    ask(path, { method: 'POST', headers, body: JSON.stringify(body) })
  return { store, ask, post }
}

let sandbox: Setup
beforeEach(async () => {
  sandbox = await setUp()
})

describe('the page', () => {
  it('comes with a policy that lets no other host in', async () => {
    const response = await sandbox.ask('/')
    expect(await response.text()).toContain('content="the-token"')
    const policy = response.headers.get('Content-Security-Policy')
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self'")
    expect(policy).not.toMatch(/https?:/)
  })

  it('brings its own files and no others', async () => {
    expect((await sandbox.ask('/page/main.js')).status).toBe(200)
    expect((await sandbox.ask('/page/page.css')).status).toBe(404)
    expect((await sandbox.ask('/page/..%2F..%2Fetc%2Fpasswd')).status).toBe(404)
    expect((await sandbox.ask('/page/constructor')).status).toBe(404)
  })
})

describe('reading', () => {
  it('tells mailbox, staff and time', async () => {
    expect(await (await sandbox.ask('/sandbox/state')).json()).toEqual({
      mailbox: MAILBOX,
      displayName: 'J3D Prints',
      staff: [JAN],
      now: START.toISOString(),
      frozen: true,
    })
  })

  it('hands on what the register says', async () => {
    expect(await (await sandbox.ask('/sandbox/cases')).json()).toEqual([{ a: 1 }])
  })

  it('says hello and then that something changed', async () => {
    const reader = (await sandbox.ask('/sandbox/events')).body?.getReader()
    const next = async () => new TextDecoder().decode((await reader?.read())?.value)
    expect(await next()).toContain('event: hello')
    await sandbox.post('/sandbox/letters', LETTER)
    expect(await next()).toContain('event: change')
    await reader?.cancel()
  })
})

describe('deeds', () => {
  const all = ['/sandbox/letters', '/sandbox/replies', '/sandbox/clock/next-working-day']

  it.each(all)('refuses %s without the page’s token', async (path) => {
    expect((await sandbox.post(path, LETTER, {})).status).toBe(401)
    expect((await sandbox.post(path, LETTER, { Authorization: 'Bearer x' })).status).toBe(401)
  })

  it.each(all)('refuses %s from another site', async (path) => {
    const headers = { Authorization: 'Bearer the-token', Origin: 'https://example.com' }
    expect((await sandbox.post(path, LETTER, headers)).status).toBe(403)
  })

  it('delivers a letter', async () => {
    const response = await sandbox.post('/sandbox/letters', { ...LETTER, folder: 'junkemail' })
    expect(response.status).toBe(201)
    const { id } = (await response.json()) as { id: string }
    expect(sandbox.store.message(id)).toMatchObject({
      subject: 'Hallo',
      parentFolderId: sandbox.store.folderId('junkemail'),
      isRead: false,
    })
  })

  it('says what is wrong with a letter, all at once', async () => {
    const response = await sandbox.post('/sandbox/letters', { ...LETTER, address: '', text: '' })
    expect(response.status).toBe(400)
    expect(((await response.json()) as { error: string }).error).toMatch(
      /address[\s\S]*text|text[\s\S]*address/,
    )
  })

  it('refuses a body that is no JSON or too much of it', async () => {
    const headers = { Authorization: 'Bearer the-token' }
    const send = (body: string) =>
      sandbox.ask('/sandbox/letters', { method: 'POST', headers, body })
    expect((await send('{')).status).toBe(400)
    expect((await send(JSON.stringify('x'.repeat(300_000)))).status).toBe(413)
  })

  it('moves the clock to the next working day', async () => {
    const response = await sandbox.post('/sandbox/clock/next-working-day', {})
    expect(await response.json()).toEqual({ now: '2026-11-30T07:30:00.000Z' })
    expect(sandbox.store.now()).toBe('2026-11-30T07:30:00Z')
  })
})

describe('notices', () => {
  const notice = {
    at: START.toISOString(),
    from: MAILBOX,
    to: [JAN.address],
    subject: 'Herinnering P-2026-0001',
    internetMessageId: '<n1@j3dprints.nl>',
    inReplyTo: undefined,
    conversationId: 'c1',
    source: Buffer.from(
      'From: info@j3dprints.nl\r\nContent-Type: text/html\r\n\r\n<p>Nog <b>drie</b> dagen. token-7f3a</p>',
    ).toString('base64'),
  }

  it('stand in the inbox of whom they went to', async () => {
    sandbox.store.addDeparture(notice)
    const of = async (address: string) =>
      (await sandbox.ask(`/sandbox/deliveries?to=${address}`)).json()
    expect(await of('JAN@j3dprints.nl')).toMatchObject([
      {
        id: notice.internetMessageId,
        subject: notice.subject,
        preview: 'Nog drie dagen. token-7f3a',
      },
    ])
    expect(await of('emma@j3dprints.nl')).toEqual([])
  })

  it('are answered in their thread, from inside the organisation, quoted below', async () => {
    sandbox.store.addDeparture(notice)
    const body = { notice: notice.internetMessageId, from: JAN.address, text: 'klaar' }
    const { id } = (await (await sandbox.post('/sandbox/replies', body)).json()) as { id: string }
    const source = sandbox.store.message(id)?.source ?? ''
    const mail = await simpleParser(Buffer.from(source, 'base64'))
    expect(mail).toMatchObject({
      subject: 'RE: Herinnering P-2026-0001',
      inReplyTo: notice.internetMessageId,
    })
    expect(mail.text).toMatch(/^klaar\n\n_{32}\nVan: [\s\S]*token-7f3a/)
    expect(mail.headers.get('x-ms-exchange-organization-authas')).toBe('Internal')
    expect(mail.headers.get('authentication-results')).toContain('dmarc=pass')
  })

  it.each([
    ['somebody who is not staff', 'eve@example.com', '<n1@j3dprints.nl>'],
    ['staff to a notice that went to nobody', JAN.address, '<other@j3dprints.nl>'],
  ])('are not answered by %s', async (_, from, id) => {
    sandbox.store.addDeparture(notice)
    const response = await sandbox.post('/sandbox/replies', { notice: id, from, text: 'klaar' })
    expect(response.status).toBe(404)
    expect(sandbox.store.messages()).toEqual([])
  })
})
