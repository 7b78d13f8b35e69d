import { describe, expect, it } from 'vitest'
import type { Case } from '../../src/cases/case.ts'
import { stateOf } from '../../src/cases/state.ts'
import { openShop, type Shop } from '../fakes/shop.ts'

const FIRST = '<first@example.nl>'
const BOB = { from: 'bob@example.org', name: 'Bob' }
const IN_THREAD = { subject: 'RE: Mijn gegevens', headers: [`In-Reply-To: ${FIRST}`] }

/** Anna asked, and got her acknowledgement. */
async function acknowledged(): Promise<Shop> {
  const shop = await openShop()
  shop.letter({ messageId: FIRST })
  await shop.round()
  await shop.staff.complete((await shop.staff.draft()).id)
  await shop.round()
  shop.moveTo('2026-11-24T10:00:00Z')
  return shop
}

const caseOf = (shop: Shop, address: string) =>
  shop
    .cases()
    .map((each: Case) => stateOf(each))
    .find(({ dataSubject }) => dataSubject.address === address)

const mailToStaff = async (shop: Shop) =>
  (await shop.staff.sentOut()).map(({ html }) => html).join('\n')

describe('somebody else in the thread of a case', () => {
  it('who asks for a right gets a case and a draft of their own; the first person reads no word of it', async () => {
    const shop = await acknowledged()
    shop.letter({
      ...BOB,
      ...IN_THREAD,
      text: 'Ik sluit mij hierbij aan. Op grond van artikel 15 AVG wil ook ik inzage in al mijn persoonsgegevens. Ik heb bij u een buste van mijn zoon laten maken.',
    })
    await shop.round()
    expect(caseOf(shop, 'anna@example.nl')?.letters).toHaveLength(1)
    expect(caseOf(shop, 'bob@example.org')).toMatchObject({
      rights: ['access'],
      opening: { relatedTo: ['P-2026-0001'] },
    })
    for (const draft of await shop.staff.list('drafts')) {
      expect(JSON.stringify(draft.toRecipients)).not.toContain('anna@example.nl')
    }
    expect(await mailToStaff(shop)).toContain('maar van iemand anders')
  })

  it.each([
    ['takes it back', 'Ik trek mijn verzoek in. U hoeft niets meer te doen.'],
    ['says who they are', 'Mijn bestelnummer is 10412 en mijn postcode 3511 AA.'],
    ['says something', 'Wij hebben het hier gisteren nog over gehad.'],
  ])('who %s changes nothing, and a person judges it', async (_what, text) => {
    const shop = await acknowledged()
    shop.letter({ ...BOB, ...IN_THREAD, text })
    await shop.round()
    expect(caseOf(shop, 'anna@example.nl')).toMatchObject({
      status: 'open',
      withdrawalAsked: undefined,
      letters: [{}],
    })
    expect(caseOf(shop, 'bob@example.org')).toMatchObject({ status: 'triage' })
    expect(await shop.staff.list('drafts')).toEqual([])
  })

  it('who says thanks is left alone', async () => {
    const shop = await acknowledged()
    shop.letter({ ...BOB, ...IN_THREAD, text: 'Bedankt!' })
    await shop.round()
    expect(shop.cases()).toHaveLength(1)
  })

  it('who is a colleague adds to the case, and asks nothing in it', async () => {
    const shop = await acknowledged()
    const text = 'Ik wacht nog steeds op inzage in mijn persoonsgegevens, zegt zij.'
    shop.letter({ from: 'jan@j3dprints.nl', name: 'Jan', ...IN_THREAD, text })
    await shop.round()
    expect(shop.only()).toMatchObject({ status: 'open', askedAgain: undefined })
    expect(shop.only().letters).toHaveLength(2)
  })
})

describe('a draft', () => {
  it('answers and quotes the letter of its data subject, whoever wrote last', async () => {
    const shop = await acknowledged()
    shop.letter({
      ...IN_THREAD,
      text: 'Ik wacht nog steeds op inzage in mijn persoonsgegevens. Met groene groet.',
    })
    shop.letter({
      from: 'jan@j3dprints.nl',
      name: 'Jan',
      ...IN_THREAD,
      text: 'Dit is onze lastigste klant ooit.',
    })
    await shop.round()
    const text = await shop.staff.text((await shop.staff.draft()).id)
    expect(text).toContain('groene groet')
    expect(text).not.toContain('lastigste')
  })
})
