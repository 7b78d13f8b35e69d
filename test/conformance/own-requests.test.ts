import { join } from 'node:path'
import { afterEach, describe, expect, it, onTestFinished } from 'vitest'
import { openDesk } from '../../src/compose/desk.ts'
import { sandboxSettings } from '../../src/config/sandbox-settings.ts'
import type { Activity } from '../../src/jobs/activity.ts'
import { round } from '../../src/jobs/round.ts'
import type { Behaviour } from '../../src/sandbox/sandbox.ts'
import { startSandbox } from '../../src/sandbox/start-sandbox.ts'
import { temporaryFolder } from '../fakes/folder.ts'
import { ERASURE, type LetterFacts, letterSource, ORDINARY } from '../fakes/letters.ts'
import { outlook } from '../fakes/outlook.ts'
import { readDocument } from './document.ts'
import { conformanceOf, type Exchange } from './openapi.ts'
import { startRecordingProxy } from './recording-proxy.ts'

const conformance = conformanceOf(readDocument())

/** All that griffier ever asks for: nothing that sends to a customer, moves or copies. sendMail is for staff. */
const ITS_OPERATIONS = [
  // harmless: whether what one letter met is everybody's
  'GET /users/{user-id}/mailFolders/{mailFolder-id}',
  'GET /users/{user-id}/mailFolders/{mailFolder-id}/messages/delta',
  'GET /users/{user-id}/mailFolders/{mailFolder-id}/messages',
  'GET /users/{user-id}/messages',
  'GET /users/{user-id}/messages/{message-id}',
  'GET /users/{user-id}/messages/{message-id}/$value',
  'PATCH /users/{user-id}/messages/{message-id}',
  'DELETE /users/{user-id}/messages/{message-id}',
  'POST /users/{user-id}/messages/{message-id}/createReply',
  'POST /users/{user-id}/sendMail',
  'GET /users/{user-id}/outlook/masterCategories',
  'POST /users/{user-id}/outlook/masterCategories',
]

/** A shop whose griffier works through the recording proxy, while staff reach the sandbox directly. */
async function recordedShop(behaviour: Partial<Behaviour> = {}) {
  const startAt = new Date('2026-11-23T08:20:00Z')
  const folder = await temporaryFolder({ 'customers.csv': 'Email\nanna@example.nl\n' })
  const settings = {
    ...sandboxSettings({ data: join(folder, 'register') }),
    known: { customers: join(folder, 'customers.csv') },
  }
  const mailbox = settings.mailbox.address
  const sandbox = await startSandbox({
    mailbox,
    startAt,
    frozen: true,
    staff: settings.staff,
    behaviour,
  })
  onTestFinished(() => sandbox.close())
  const proxy = await startRecordingProxy(sandbox.url)
  onTestFinished(() => proxy.close())
  const told: Activity[] = []
  const tell = (one: Activity) => told.push(one)
  const { desk, close } = await openDesk({
    settings,
    gateway: proxy.url,
    now: startAt,
    who: 'a test',
    tell,
  })
  onTestFinished(close)
  return {
    sandbox,
    told,
    proxy,
    staff: await outlook(sandbox.url, mailbox),
    cases: () => [...desk.register.cases.values()],
    letter: (facts?: LetterFacts) => sandbox.deliver(letterSource(facts)),
    round: async (at?: string) => {
      if (at !== undefined) sandbox.moveTo(new Date(at))
      return (await round(desk, sandbox.now())).complaints
    },
    /** What is wrong with what griffier asked and was answered, by the description and by its own promise. */
    complaints: () => {
      const graph = proxy.exchanges.filter(({ path }) => path.startsWith('/v1.0/'))
      return [...graph.flatMap(conformance.check), ...graph.flatMap(brokenPromises)]
    },
  }
}

function brokenPromises({ method, path }: Exchange): string[] {
  const operation = conformance.operation(method, path) ?? `${method} ${path}`
  return ITS_OPERATIONS.includes(operation) ? [] : [`${operation} is none of griffier’s business`]
}

type RecordedShop = Awaited<ReturnType<typeof recordedShop>>

/** A word of Jan in answer to the last notice that he got. */
async function answer(shop: RecordedShop, word: string, caseNumber: string): Promise<void> {
  const notices = await shop.staff.sentOut()
  const last = notices.find(
    ({ to, html }) => to.includes('jan@j3dprints.nl') && html.includes(caseNumber),
  )
  // an id in a link may look like a token
  const [, token] = /ref (G-[\w-]{22})/.exec(last?.html ?? '') ?? []
  shop.letter({
    from: 'jan@j3dprints.nl',
    name: 'Jan de Vries',
    subject: `RE: [${caseNumber}]`,
    text: `${caseNumber} ${word}\n\nVan: J3D Prints <info@j3dprints.nl>\nVerzonden: maandag 23 november 2026 09:20\nAan: Jan de Vries\nOnderwerp: Privacyverzoeken\n\nref ${token}`,
  })
}

const OBJECTION: LetterFacts = {
  from: 'bob@example.org',
  name: 'Bob Green',
  subject: 'Stop marketing',
  text: 'Please stop all direct marketing to me. I object to it.\n\nBob Green',
}

let shop: RecordedShop

afterEach(() => {
  expect(shop.complaints()).toEqual([])
})

describe('what griffier asks of Graph, and is answered, stands in Microsoft’s description', () => {
  it('when letters come in, are marked and get their drafts', async () => {
    shop = await recordedShop({ pageSize: 2 })
    shop.letter()
    shop.letter(OBJECTION)
    shop.letter({ ...ERASURE, from: 'carla@example.nl', name: 'Carla' })
    shop.letter(ORDINARY)
    expect(await shop.round()).toEqual([])
    expect(shop.cases()).toHaveLength(3)
    expect(await shop.staff.list('drafts')).toHaveLength(3)
    await shop.round()
  })

  it.each(['same-id', 'new-id', 'new-id-and-message-id'] as const)(
    'when staff send, edit and delete drafts, with %s',
    async (sendMode) => {
      shop = await recordedShop({ sendMode })
      shop.letter()
      shop.letter(OBJECTION)
      shop.letter({ ...ERASURE, from: 'carla@example.nl', name: 'Carla' })
      await shop.round()
      const [one, two, three] = await shop.staff.list('drafts')
      await shop.staff.send(one?.id ?? '')
      await shop.staff.edit(two?.id ?? '', '<p>Beste klant, in eigen woorden.</p>')
      await shop.staff.remove(three?.id ?? '')
      await shop.round()
      await shop.staff.send(two?.id ?? '')
      await shop.round('2026-11-23T08:40:00Z')
      const events = shop.told.map(({ event }) => event)
      expect(events.filter((event) => event === 'draft-sent')).toHaveLength(2)
      expect(events).toContain('draft-deleted')
    },
  )

  it('when staff re-file a case, and dismiss one', async () => {
    shop = await recordedShop()
    const [first, second] = [shop.letter(), shop.letter(OBJECTION)]
    await shop.round()
    await shop.staff.categorise(first, ['AVG: verwijdering'])
    await shop.staff.categorise(second, ['AVG: geen verzoek'])
    await shop.round()
    await shop.round()
    expect(shop.told.map(({ event }) => event)).toEqual(
      expect.arrayContaining(['refiled', 'dismissed']),
    )
  })

  it('when staff answer a notice with a word', async () => {
    shop = await recordedShop()
    shop.letter()
    await shop.round()
    await shop.staff.send((await shop.staff.draft()).id)
    await shop.round()
    await answer(shop, 'klaar', 'P-2026-0001')
    await shop.round()
    expect(shop.told).toContainEqual(expect.objectContaining({ event: 'word-followed' }))
    await shop.staff.send((await shop.staff.draft()).id)
    await shop.round()
  })

  it('when reminders and digests are due, to the deadline and beyond', async () => {
    shop = await recordedShop()
    shop.letter()
    for (const day of ['11-23', '12-08', '12-18', '12-23', '12-24'])
      await shop.round(`2026-${day}T09:00:00Z`)
    const events = shop.told.map(({ event }) => event)
    expect(events.filter((event) => event === 'reminded').length).toBeGreaterThan(3)
    expect(events.filter((event) => event === 'digest-sent').length).toBeGreaterThan(3)
  })

  it('when a crash left a draft unwritten and a notice unconfirmed', async () => {
    shop = await recordedShop()
    shop.letter()
    shop.sandbox.behave({
      faults: [
        { request: /^PATCH .*\/messages\//, status: 500 },
        { request: /sendMail/, status: 500, when: 'after' },
      ],
    })
    for (const minute of [20, 32, 44, 56])
      await shop.round(`2026-11-23T08:${minute}:00Z`).catch(() => undefined)
    expect(await shop.staff.list('drafts')).toHaveLength(1)
  })

  it('when the server forgot where we were', async () => {
    shop = await recordedShop()
    shop.letter()
    await shop.round()
    shop.sandbox.forget('sync-states')
    await shop.round()
    expect(shop.told).toContainEqual({ event: 'folder-read-again', folder: 'inbox' })
  })
})

it('would be found out if it asked for what the description does not have', async () => {
  shop = await recordedShop()
  await shop.round()
  const [first] = shop.proxy.exchanges.filter(({ path }) => path.startsWith('/v1.0/'))
  if (first === undefined) throw new Error('nothing was recorded')
  expect(conformance.check(first)).toEqual([])
  const wrong = { ...first, path: first.path.replace('/users/', '/mailboxes/') }
  expect(conformance.check(wrong)).not.toEqual([])
  expect(
    brokenPromises({ ...first, method: 'POST', path: '/v1.0/users/a/messages/b/send' }),
  ).toHaveLength(1)
})
