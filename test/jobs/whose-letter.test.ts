import { describe, expect, it } from 'vitest'
import type { Case } from '../../src/cases/case.ts'
import { stateOf } from '../../src/cases/state.ts'
import type { LetterFacts } from '../fakes/letters.ts'
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

  it('whom only the subject put there has a case and a draft of their own', async () => {
    const shop = await openShop({ behaviour: { groupsBySubject: true } })
    shop.letter()
    shop.letter({
      ...BOB,
      text: 'Op grond van artikel 15 AVG verzoek ik u om inzage in al mijn persoonsgegevens.',
    })
    await shop.round()
    const [anna, bob] = [caseOf(shop, 'anna@example.nl'), caseOf(shop, 'bob@example.org')]
    expect(anna?.opening.conversationId).toBe(bob?.opening.conversationId)
    expect([anna?.letters, bob?.letters]).toMatchObject([[{}], [{}]])
    expect(await shop.staff.list('drafts')).toHaveLength(2)
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
    shop.letter({ ...BOB, ...IN_THREAD, text: 'Bedankt voor uw snelle reactie!' })
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

describe('a letter in the name of the data subject that may be anybody’s', () => {
  const TAKEN_BACK = 'Ik trek mijn verzoek in. U hoeft niets meer te doen.'
  const form = `Naam: Anna Jansen\nE-mail: anna@example.nl\nBericht: ${TAKEN_BACK}`
  const forward = `Ter info.\n\n-----Oorspronkelijk bericht-----\nVan: Anna Jansen <anna@example.nl>\nVerzonden: maandag 23 november 2026 10:00\nAan: info@j3dprints.nl\nOnderwerp: Mijn gegevens\n\n${TAKEN_BACK}`
  const MALLORY = { from: 'mallory@evil.example', name: 'Mallory' }

  it.each<[string, LetterFacts, string]>([
    ['our server says is forged', { ...IN_THREAD, dmarc: 'fail', text: TAKEN_BACK }, 'niet klopt'],
    [
      'our server could not check',
      { ...IN_THREAD, dmarc: 'none', text: TAKEN_BACK },
      'kon het adres van de afzender niet nagaan',
    ],
    [
      'came as a form',
      { ...MALLORY, subject: 'Contactformulier', text: form },
      'via een formulier',
    ],
    [
      'somebody passed on',
      { ...MALLORY, subject: 'Fwd: Mijn gegevens', text: forward },
      'stuurde hem door',
    ],
  ])('takes nothing back where %s: staff read why', async (_what, facts, doubt) => {
    const shop = await openShop()
    shop.letter({ messageId: FIRST })
    await shop.round()
    const ready = (await shop.staff.draft()).id
    shop.letter(facts)
    shop.moveTo('2026-11-24T10:00:00Z')
    await shop.round()
    expect(caseOf(shop, 'anna@example.nl')).toMatchObject({
      status: 'open',
      withdrawalAsked: undefined,
      unproven: { says: 'withdraws' },
    })
    expect((await shop.staff.draft()).id).toBe(ready)
    const told = await mailToStaff(shop)
    expect(told).toContain(doubt)
    expect(told).toContain('dat het verzoek niet meer hoeft')
  })

  it('ends no waiting, and no counting of the days without an answer', async () => {
    const shop = await openShop()
    shop.letter({ messageId: FIRST, from: 'kees@example.org', name: 'Kees' })
    await shop.round()
    await shop.staff.send((await shop.staff.draft()).id)
    await shop.round()
    const text = 'Mijn bestelnummer is 10412 en mijn postcode 3511 AA.'
    shop.letter({ ...IN_THREAD, from: 'kees@example.org', name: 'Kees', dmarc: 'fail', text })
    await shop.round()
    expect(shop.only()).toMatchObject({ status: 'waiting', replied: undefined })
    shop.moveTo('2026-12-03T10:00:00Z')
    await shop.round()
    expect(shop.only().overdueReply).toMatchObject({ asked: 'identity' })
  })

  it('calls for no letter to who asked again', async () => {
    const shop = await acknowledged()
    const text = 'Ik wacht nog steeds op inzage in al mijn persoonsgegevens.'
    shop.letter({ ...IN_THREAD, dmarc: 'fail', text })
    await shop.round()
    expect(await shop.staff.list('drafts')).toEqual([])
    expect(await mailToStaff(shop)).toContain('niet klopt')
  })
})
