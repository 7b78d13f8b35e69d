import { describe, expect, it } from 'vitest'
import { stateOf } from '../../src/cases/state.ts'
import { ERASURE } from '../fakes/letters.ts'
import { openShop, type Shop } from '../fakes/shop.ts'

const FIRST = '<first@example.nl>'
const IN_THREAD = { subject: 'RE: Mijn gegevens', headers: [`In-Reply-To: ${FIRST}`] }
const VAGUE = 'Hoe gaan jullie eigenlijk om met mijn gegevens en wie kan daar bij?'

const states = (shop: Shop) => shop.cases().map((each) => stateOf(each))

const reasons = (shop: Shop) =>
  shop.told.flatMap((one) =>
    one.event === 'reminded' ? one.items.map(({ reason }) => reason) : [],
  )

/** Anna asked, and got her acknowledgement. */
async function acknowledged(): Promise<Shop> {
  const shop = await openShop()
  shop.letter({ messageId: FIRST })
  await shop.round()
  await shop.staff.complete((await shop.staff.draft()).id)
  await shop.round()
  shop.moveTo('2026-12-14T10:00:00Z')
  return shop
}

describe('a clear request', () => {
  it.each([
    ['in a new mail', {}],
    ['in the thread', { headers: [`In-Reply-To: ${FIRST}`] }],
  ])(
    'after a vague letter has a case, category and draft of its own, %s',
    async (_where, facts) => {
      const shop = await openShop()
      const vague = shop.letter({ messageId: FIRST, text: VAGUE })
      await shop.round()
      const clear = shop.letter({ ...ERASURE, ...facts })
      await shop.round()
      await shop.staff.categorise(vague, ['AVG: geen verzoek'])
      await shop.round()
      expect(states(shop)).toMatchObject([
        { status: 'dismissed' },
        { status: 'open', rights: ['erasure'], opening: { messageId: clear } },
      ])
      expect(await shop.staff.list('drafts')).toHaveLength(1)
      const letter = (await shop.staff.list('inbox')).find(({ id }) => id === clear)
      expect(letter?.categories).toEqual(['AVG: verwijdering'])
    },
  )

  it('opens a case on a full day, too', async () => {
    const shop = await openShop()
    for (let n = 0; n < 11; n++) shop.letter({ subject: `Vraag ${n}`, text: VAGUE })
    await shop.round()
    shop.letter(ERASURE)
    await shop.round()
    expect(states(shop).filter(({ status }) => status === 'triage')).toHaveLength(10)
    expect(states(shop).at(-1)).toMatchObject({ status: 'open', rights: ['erasure'] })
  }, 60_000)
})

describe('who asks where the answer stays', () => {
  it.each([
    [
      'and names an order',
      {
        ...IN_THREAD,
        text: 'Ik wacht nog steeds op inzage in al mijn gegevens (artikel 15 AVG), ook van bestelnummer 55123. Graag per omgaande.',
      },
    ],
    [
      'and names a date',
      {
        ...IN_THREAD,
        text: 'Op 23 november 2026 om acht uur heb ik om inzage gevraagd en nog niets gehoord.',
      },
    ],
    [
      'in a new thread',
      {
        subject: 'Nog niets gehoord',
        text: 'Hoi, ik heb nog niks ontvangen. Kunnen jullie kijken?',
      },
    ],
  ])('%s is told as asking again', async (_how, facts) => {
    const shop = await acknowledged()
    shop.letter(facts)
    await shop.round()
    expect(shop.only()).toMatchObject({ letters: [{}, {}], askedAgain: {} })
    expect(reasons(shop)).toContain('asked-again')
  })

  it('of an order leaves the case alone', async () => {
    const shop = await acknowledged()
    shop.letter({
      subject: 'Bestelling',
      text: 'Waar blijft mijn pakket? Ik heb nog niets gehoord.',
    })
    await shop.round()
    expect(shop.only().letters).toHaveLength(1)
  })
})
