import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Case, eventsOf } from '../../src/cases/case.ts'
import { FINAL } from '../../src/cases/occasion.ts'
import { stateOf } from '../../src/cases/state.ts'
import type { SendMode } from '../../src/sandbox/sandbox.ts'
import { openMemoryShop, type Stage } from '../fakes/memory-shop.ts'
import { openShop } from '../fakes/shop.ts'

/** Over HTTP, on the sandbox and real files. */
const RUNS = 10
/** On models of mailbox and register, whose changes come late, twice and in any order. More with `npm run test:histories`. */
const MODEL_RUNS = Number(process.env.HISTORIES ?? 150)

const FIRST = '<first@example.nl>'
const BOBS =
  'Ook ik wil inzage in al mijn persoonsgegevens (artikel 15 AVG), van de buste van mijn zoon.'
const OURS = 'DIT SCHREEF EEN MEDEWERKER'

interface World {
  readonly shop: Stage
  /** Letters that came in, by id. */
  readonly letters: string[]
  /** Drafts that staff wrote in, by id. */
  readonly edited: Set<string>
  /** Letters that staff called no request: before griffier read one, it needs no case. */
  readonly saidNo: Set<string>
  /** How often staff sent a draft of griffier's, and an answer of their own, to a customer. */
  sentDrafts: number
  sentByHand: number
  day: number
}

/** What people do, in any order, and griffier's rounds between. */
const DEEDS: Readonly<Record<string, (world: World) => void | Promise<void>>> = {
  letter: ({ shop, letters }) => {
    if (letters.length === 0) letters.push(shop.letter({ messageId: FIRST }))
  },
  'follow-up': ({ shop, letters }) => {
    const text = 'Hallo, ik wacht nog op inzage in mijn persoonsgegevens.'
    if (letters.length > 0) shop.letter({ subject: 'Nog eens', text })
  },
  'in the thread': ({ shop, letters }) => {
    const text = 'En verwijder ook meteen al mijn persoonsgegevens.'
    const headers = [`In-Reply-To: ${FIRST}`]
    if (letters.length > 0) shop.letter({ subject: 'RE: Mijn gegevens', text, headers })
  },
  'never mind': ({ shop, letters }) => {
    const headers = [`In-Reply-To: ${FIRST}`]
    if (letters.length > 0) shop.letter({ text: 'Laat maar zitten.', headers })
  },
  'a forgery': ({ shop, letters }) => {
    const headers = [`In-Reply-To: ${FIRST}`]
    const text = 'Ik trek mijn verzoek in. U hoeft niets meer te doen.'
    if (letters.length > 0) shop.letter({ text, headers, dmarc: 'fail' })
  },
  'a stranger in the thread': ({ shop, letters }) => {
    const headers = [`In-Reply-To: ${FIRST}`]
    if (letters.length > 0)
      shop.letter({ from: 'bob@example.org', name: 'Bob', text: BOBS, headers })
  },
  thanks: ({ shop, letters }) => {
    const headers = [`In-Reply-To: ${FIRST}`]
    if (letters.length > 0) shop.letter({ text: 'Bedankt!', headers })
  },
  send: (world) =>
    withDraft(world, async (id) => {
      await world.shop.staff.send(id)
      world.edited.delete(id)
      world.sentDrafts++
    }),
  edit: (world) =>
    withDraft(world, async (id) => {
      await world.shop.staff.edit(id, `<p>${OURS}</p>`)
      world.edited.add(id)
    }),
  delete: (world) =>
    withDraft(world, async (id) => {
      await world.shop.staff.remove(id)
      world.edited.delete(id)
    }),
  erase: (world) =>
    withDraft(world, async (id) => {
      await world.shop.staff.erase(id)
      world.edited.delete(id)
    }),
  'other right': ({ shop, letters: [id] }) =>
    id === undefined ? undefined : shop.staff.categorise(id, ['AVG: verwijdering']),
  'two rights': ({ shop, letters: [id] }) =>
    id === undefined ? undefined : shop.staff.categorise(id, ['AVG: inzage', 'AVG: verwijdering']),
  'no request': async ({ shop, letters: [id], saidNo }) => {
    if (id === undefined) return
    saidNo.add(id)
    await shop.staff.categorise(id, ['AVG: geen verzoek'])
  },
  done: ({ shop }) => say(shop, 'klaar'),
  refuse: ({ shop }) => say(shop, 'refuse'),
  extend: ({ shop }) => say(shop, 'Verlengen, graag'),
  withdrawn: ({ shop }) => say(shop, 'ingetrokken'),
  wait: ({ shop }) => say(shop, 'wachten'),
  nonsense: ({ shop }) => say(shop, 'hoe bedoel je?'),
  'answer by hand': async (world) => {
    const [id] = world.letters
    if (id === undefined) return
    await world.shop.staff.answer(id, '<p>Zie hier uw gegevens.</p>')
    world.sentByHand++
  },
  'next day': (world) => {
    world.day++
    world.shop.moveTo(new Date(Date.UTC(2026, 10, 23 + world.day, 9)).toISOString())
  },
  restart: ({ shop }) => shop.restart(),
  round: async ({ shop }) => void (await shop.round()),
}

async function withDraft({ shop }: World, deed: (id: string) => Promise<void>): Promise<void> {
  const [draft] = await shop.staff.list('drafts')
  if (draft?.id !== undefined) await deed(draft.id)
}

/** Jan answers the last notice that he got, if he got one. */
async function say(shop: Stage, word: string): Promise<void> {
  const mails = await shop.staff.sentOut()
  const token = mails
    .filter(({ to }) => to.includes('jan@j3dprints.nl'))
    .map(({ html }) => /\bG-[A-Za-z0-9_-]{22}\b/.exec(html)?.[0])
    .find((found) => found !== undefined)
  if (token === undefined) return
  shop.letter({
    from: 'jan@j3dprints.nl',
    name: 'Jan',
    subject: 'RE',
    text: `${word}\n\n> ${token}`,
  })
}

/** What must hold whatever people did. */
async function check(world: World): Promise<void> {
  const { shop, edited, saidNo, letters, sentDrafts, sentByHand } = world
  for (const privacyCase of shop.cases()) {
    endedForAReason(privacyCase)
    draftedOnce(privacyCase)
    saidOnce(privacyCase)
  }
  const known = shop
    .cases()
    .flatMap((privacyCase) => stateOf(privacyCase).letters.map(({ messageId }) => messageId))
  for (const id of letters) if (!saidNo.has(id)) expect(known).toContain(id)
  const sent = shop.cases().flatMap((privacyCase) => eventsOf(privacyCase, 'sent'))
  expect(sent).toHaveLength(sentDrafts)
  for (const { id } of await shop.staff.list('drafts')) {
    const text = await shop.staff.text(id)
    if (text.includes('Anna')) expect(text).not.toContain('buste van mijn zoon')
  }
  for (const id of edited) expect(await shop.staff.text(id)).toContain(OURS)
  const toCustomers = (await shop.staff.sentOut()).filter(
    ({ to }) => !to.every((address) => address.endsWith('@j3dprints.nl')),
  )
  expect(toCustomers).toHaveLength(sentDrafts + sentByHand)
}

function endedForAReason(privacyCase: Case): void {
  const { status } = stateOf(privacyCase)
  const final = eventsOf(privacyCase, 'sent').filter(({ occasion }) => FINAL.includes(occasion))
  const confirmed = eventsOf(privacyCase, 'sent').some(
    ({ occasion }) => occasion === 'withdrawal-confirmed',
  )
  if (status === 'answered')
    expect(final.length + eventsOf(privacyCase, 'answer-confirmed').length).toBeGreaterThan(0)
  if (status === 'withdrawn')
    expect(confirmed || eventsOf(privacyCase, 'withdrawn').length > 0).toBe(true)
  if (status === 'dismissed') expect(eventsOf(privacyCase, 'dismissed').length).toBeGreaterThan(0)
}

function draftedOnce(privacyCase: Case): void {
  const { drafts } = stateOf(privacyCase)
  const untouched = drafts
    .filter(({ state, edited }) => state === 'waiting' && !edited)
    .map(({ occasion }) => occasion)
  expect(new Set(untouched).size).toBe(untouched.length)
  // nobody can ask for these two here, so a second one stands only where the first was replaced
  const first = drafts.filter(
    ({ occasion, state }) =>
      (occasion === 'acknowledge' || occasion === 'identity') && state !== 'replaced',
  )
  expect(first.length).toBeLessThanOrEqual(1)
}

function saidOnce(privacyCase: Case): void {
  const said = eventsOf(privacyCase, 'reminded')
    // every word that is not understood gets its answer
    .filter(({ key }) => key !== 'unknown-word')
    .map(({ key, to }) => `${key} ${to}`)
  expect(said).toEqual([...new Set(said)])
}

const MODES = fc.constantFrom<SendMode>('same-id', 'new-id', 'new-id-and-message-id')
const HISTORY = fc.array(fc.constantFrom(...Object.keys(DEEDS), 'round', 'next day'), {
  minLength: 4,
  maxLength: 16,
})

async function live(shop: Stage, history: readonly string[]): Promise<World> {
  const world: World = {
    shop,
    letters: [],
    edited: new Set(),
    saidNo: new Set(),
    sentDrafts: 0,
    sentByHand: 0,
    day: 0,
  }
  for (const deed of ['letter', ...history]) await DEEDS[deed]?.(world)
  return world
}

describe('whatever people do, in whatever order', () => {
  const promise =
    'no case is closed without a final answer, no edit is lost, none is drafted twice, no customer is mailed'

  it(`${promise} (on the sandbox)`, { timeout: 60_000 + RUNS * 10_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(MODES, HISTORY, async (sendMode, history) => {
        const shop = await openShop({ behaviour: { sendMode } })
        await check(await live(shop, [...history, 'round', 'round']))
        await shop.close()
      }),
      { numRuns: RUNS },
    )
  })

  it(`${promise} (when changes come late, twice and in any order)`, {
    timeout: 60_000 + MODEL_RUNS * 200,
  }, async () => {
    const whim = fc.infiniteStream(fc.constantFrom(0, 0, 0, 1, 2, 3))
    await fc.assert(
      fc.asyncProperty(MODES, HISTORY, whim, async (mode, history, stream) => {
        let calm = false
        const next = () => (calm ? 0 : (stream.next().value ?? 0))
        const world = await live(await openMemoryShop(mode, { next }), history)
        calm = true
        await DEEDS.round?.(world)
        await DEEDS.round?.(world)
        await check(world)
      }),
      { numRuns: MODEL_RUNS },
    )
  })
})
