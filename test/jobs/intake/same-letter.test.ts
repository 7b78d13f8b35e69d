import { describe, expect, it } from 'vitest'
import { type LetterFacts, SEALED } from '../../fakes/letters.ts'
import { openShop, type Shop } from '../../fakes/shop.ts'

const ID = '<request@example.nl>'
const UNCLEAR = 'Hoe gaan jullie eigenlijk om met mijn gegevens en wie kan daar bij?'

/** What staff and griffier did between the two copies. */
const BETWEEN: Readonly<Record<string, (shop: Shop) => Promise<unknown>>> = {
  'at once': async () => undefined,
  'in the next round': (shop) => shop.round(),
  'after the acknowledgement': async (shop) => {
    await shop.round()
    await shop.staff.complete((await shop.staff.draft()).id)
    await shop.round()
  },
  'after no request': async (shop) => {
    await shop.round()
    const [id] = shop.only().letters.map(({ messageId }) => messageId)
    await shop.staff.categorise(id ?? '', ['AVG: geen verzoek'])
    await shop.round()
  },
}

const whatHappened = (shop: Shop) => shop.cases().map(({ history }) => history.length)

describe('a letter that is delivered twice', () => {
  it.each<[string, string, LetterFacts]>([
    ['a request', 'at once', {}],
    ['a request', 'in the next round', {}],
    ['a request', 'after the acknowledgement', {}],
    ['a request', 'after no request', {}],
    ['an unclear letter', 'at once', { text: UNCLEAR }],
    ['an unclear letter', 'in the next round', { text: UNCLEAR }],
    ['an unclear letter', 'after no request', { text: UNCLEAR }],
  ])('(%s, %s) is one letter', async (_what, when, facts) => {
    const shop = await openShop()
    shop.letter({ messageId: ID, ...facts })
    await BETWEEN[when]?.(shop)
    const before = whatHappened(shop)
    shop.letter({ messageId: ID, ...facts })
    await shop.round()
    expect(shop.only()).toMatchObject({ letters: [{}], askedAgain: undefined })
    if (when !== 'at once') expect(whatHappened(shop)).toEqual(before)
  })

  it('is one letter where nobody can read it', async () => {
    const shop = await openShop()
    const sealed = SEALED.replace('Subject', `Message-ID: ${ID}\r\nSubject`)
    shop.sandbox.deliver(sealed)
    shop.sandbox.deliver(sealed)
    await shop.round()
    expect(shop.cases()).toHaveLength(1)
  })

  it.each<[string, LetterFacts, LetterFacts, number, number]>([
    ['its words are others', {}, { text: 'Ik wacht nog op inzage in mijn gegevens.' }, 1, 2],
    ['somebody else writes', {}, { from: 'kees@example.org', name: 'Kees' }, 2, 1],
    ['only the second is certain', { dmarc: 'fail' }, {}, 1, 2],
    ['only the first is certain', {}, { dmarc: 'fail' }, 1, 1],
  ])('is told from another of its id where %s', async (_why, first, second, cases, letters) => {
    const shop = await openShop()
    shop.letter({ messageId: ID, ...first })
    await shop.round()
    shop.letter({ messageId: ID, ...second })
    await shop.round()
    expect(shop.cases()).toHaveLength(cases)
    const [opened] = shop.cases()
    expect(opened?.history.filter(({ event }) => event === 'letter-joined')).toHaveLength(
      letters - 1,
    )
  })
})
