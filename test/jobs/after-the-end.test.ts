import { describe, expect, it } from 'vitest'
import { stateOf } from '../../src/cases/state.ts'
import type { LetterFacts } from '../fakes/letters.ts'
import { openShop, type Shop } from '../fakes/shop.ts'

const FIRST = '<first@example.nl>'
const IN_THREAD = { subject: 'RE: Mijn gegevens', headers: [`In-Reply-To: ${FIRST}`] }

/** Anna got her answer; it is an evening, on which staff are not mailed of what can wait. */
async function answered(): Promise<Shop> {
  const shop = await openShop()
  shop.letter({ messageId: FIRST })
  await shop.round()
  const [mail] = await shop.staff.sentOut()
  const token = /\bG-[A-Za-z0-9_-]{22}\b/.exec(mail?.html ?? '')?.[0]
  const jan = { from: 'jan@j3dprints.nl', name: 'Jan', subject: 'RE' }
  shop.letter({ ...jan, text: `klaar\n\n> ${token}` })
  await shop.round()
  const grant = shop.only().drafts.find(({ occasion }) => occasion === 'grant')
  await shop.staff.complete(grant?.baseline?.draftId ?? '')
  await shop.round()
  expect(shop.only().status).toBe('answered')
  shop.moveTo('2026-11-24T20:00:00Z')
  return shop
}

/** What staff were told since, and when: this evening, or the next working morning. */
async function toldAfter(shop: Shop, facts: LetterFacts) {
  const before = shop.told.length
  const reasons = () =>
    shop.told
      .slice(before)
      .flatMap((one) => (one.event === 'reminded' ? one.items.map(({ reason }) => reason) : []))
  shop.letter({ ...IN_THREAD, ...facts })
  await shop.round()
  const atOnce = reasons()
  shop.moveTo('2026-11-25T09:00:00Z')
  await shop.round()
  await shop.round()
  return { atOnce, nextDay: [...new Set(reasons())] }
}

describe('a letter in the thread of a case that has ended', () => {
  it.each<[string, LetterFacts]>([
    ['it is incomplete', { text: 'Ik mis nog gegevens, mijn facturen van 2024 ontbreken.' }],
    ['a question', { text: 'Waarom bewaren jullie mijn facturen eigenlijk zeven jaar?' }],
    ['disagreement', { text: 'Hier ben ik het niet mee eens. Zo laat ik het er niet bij.' }],
    ['nothing came', { text: 'Hoi, ik heb nog niks ontvangen. Kunnen jullie kijken?' }],
  ])('is told by the next working day: %s', async (_what, facts) => {
    const shop = await answered()
    expect(await toldAfter(shop, facts)).toEqual({ atOnce: [], nextDay: ['after-end'] })
    expect(shop.only()).toMatchObject({ status: 'answered', letters: [{}, {}] })
    const mails = (await shop.staff.sentOut()).map(({ html }) => html).join()
    expect(mails).toContain('Deze zaak is gesloten')
  })

  it('is told with its doubt where it may be anybody’s', async () => {
    const shop = await answered()
    const facts = { dmarc: 'fail', text: 'Ik mis nog gegevens in het overzicht.' } as const
    expect(await toldAfter(shop, facts)).toEqual({ atOnce: [], nextDay: ['unproven'] })
  })

  it('is told at once where the authority knows of it', async () => {
    const shop = await answered()
    const text = 'Ik heb een klacht ingediend bij de Autoriteit Persoonsgegevens.'
    expect((await toldAfter(shop, { text })).atOnce).toContain('authority')
  })

  it('is told at once where it reports a leak, with a case and a clock of its own', async () => {
    const shop = await answered()
    const text =
      'In de bijlage zaten gegevens van iemand anders, de factuur van een andere klant! Dit is een datalek.'
    expect((await toldAfter(shop, { text })).atOnce).toContain('leak')
    expect(shop.cases().map((each) => stateOf(each))).toMatchObject([
      { status: 'answered' },
      { status: 'triage', opening: { leak: true, relatedTo: ['P-2026-0001'] } },
    ])
  })

  it('is left in peace where it is thanks', async () => {
    const shop = await answered()
    const told = await toldAfter(shop, { text: 'Hartelijk dank voor de snelle reactie!' })
    expect(told).toEqual({ atOnce: [], nextDay: [] })
  })

  it('opens a case where it asks for a right', async () => {
    const shop = await answered()
    await toldAfter(shop, { text: 'Verwijder nu al mijn persoonsgegevens (artikel 17 AVG).' })
    expect(shop.cases()).toHaveLength(2)
  })
})
