import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FINAL } from '../../src/cases/occasion.ts'
import { stateOf } from '../../src/cases/state.ts'
import type { SendMode } from '../../src/sandbox/sandbox.ts'
import { openShop, type Shop } from '../fakes/shop.ts'

/** More with `npm run test:histories`. */
const RUNS = Number(process.env.HISTORIES ?? 12)

const OURS = 'DIT SCHREEF EEN MEDEWERKER'

interface World {
  readonly shop: Shop
  /** Letters that came in, by id. */
  readonly letters: string[]
  /** Drafts that staff wrote in, by id. */
  readonly edited: Set<string>
  /** How often staff sent something to a customer. */
  sent: number
  day: number
}

/** What people do, in any order, and griffier's rounds between. */
const DEEDS: Readonly<Record<string, (world: World) => void | Promise<void>>> = {
  letter: ({ shop, letters }) => {
    if (letters.length === 0) letters.push(shop.letter())
  },
  'follow-up': ({ shop, letters }) => {
    const text = 'Hallo, ik wacht nog op inzage in mijn persoonsgegevens.'
    if (letters.length > 0) shop.letter({ subject: 'Nog eens', text })
  },
  send: (world) =>
    withDraft(world, async (id) => {
      await world.shop.staff.send(id)
      world.edited.delete(id)
      world.sent++
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
  'other right': ({ shop, letters: [id] }) =>
    id === undefined ? undefined : shop.staff.categorise(id, ['AVG: verwijdering']),
  'no request': ({ shop, letters: [id] }) =>
    id === undefined ? undefined : shop.staff.categorise(id, ['AVG: geen verzoek']),
  done: ({ shop }) => say(shop, 'klaar'),
  refuse: ({ shop }) => say(shop, 'refuse'),
  'answer by hand': async (world) => {
    const [id] = world.letters
    if (id === undefined) return
    await world.shop.staff.answer(id, '<p>Zie hier uw gegevens.</p>')
    world.sent++
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
async function say(shop: Shop, word: string): Promise<void> {
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
async function check({ shop, edited, sent }: World): Promise<void> {
  for (const of of shop.cases()) {
    const state = stateOf(of)
    const answers = of.history.filter(
      (event) =>
        event.event === 'answer-confirmed' ||
        (event.event === 'sent' && FINAL.includes(event.occasion)),
    )
    if (state.status === 'answered') expect(answers.length).toBeGreaterThan(0)
    const waiting = state.drafts.filter((draft) => draft.state === 'waiting')
    const occasions = waiting
      .filter(({ edited: theirs }) => !theirs)
      .map(({ occasion }) => occasion)
    expect(new Set(occasions).size).toBe(occasions.length)
  }
  for (const id of edited) expect(await shop.staff.text(id)).toContain(OURS)
  const toCustomers = (await shop.staff.sentOut()).filter(
    ({ to }) => !to.every((address) => address.endsWith('@j3dprints.nl')),
  )
  expect(toCustomers.length).toBe(sent)
}

describe('whatever people do, in whatever order', () => {
  it('no case is closed without a final answer, no edit is lost, none is drafted twice, no customer is mailed', {
    timeout: 60_000 + RUNS * 10_000,
  }, async () => {
    const mode = fc.constantFrom<SendMode>('same-id', 'new-id', 'new-id-and-message-id')
    const deeds = fc.array(fc.constantFrom(...Object.keys(DEEDS), 'round'), {
      minLength: 4,
      maxLength: 14,
    })
    await fc.assert(
      fc.asyncProperty(mode, deeds, async (sendMode, history) => {
        const shop = await openShop({ behaviour: { sendMode } })
        const world: World = { shop, letters: [], edited: new Set(), sent: 0, day: 0 }
        for (const deed of ['letter', ...history, 'round', 'round']) await DEEDS[deed]?.(world)
        await check(world)
        await shop.close()
      }),
      { numRuns: RUNS },
    )
  })
})
