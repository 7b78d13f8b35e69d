import { describe, expect, it } from 'vitest'
import { stateOf } from '../../../src/cases/state.ts'
import { ERASURE, ORDINARY } from '../../fakes/letters.ts'
import { openShop } from '../../fakes/shop.ts'

describe('the category on a letter', () => {
  it('re-files the case when staff change it, and replaces the untouched draft', async () => {
    const shop = await openShop()
    const letter = shop.letter()
    await shop.round()
    const before = await shop.staff.draft()
    await shop.staff.categorise(letter, ['AVG: verwijdering', 'Belangrijk'])
    await shop.round()
    expect(shop.only()).toMatchObject({
      rights: ['erasure'],
      drafts: [{ state: 'replaced' }, { n: 2, state: 'waiting' }],
    })
    const after = await shop.staff.draft()
    expect(after.id).not.toBe(before.id)
    expect((await shop.staff.message(letter)).categories).toEqual(
      expect.arrayContaining(['AVG: verwijdering', 'Belangrijk']),
    )
  })

  it('replaces the draft once only', async () => {
    const shop = await openShop()
    const letter = shop.letter()
    await shop.round()
    await shop.staff.categorise(letter, ['AVG: verwijdering'])
    await shop.round()
    await shop.round()
    await shop.round()
    expect(shop.only().drafts).toHaveLength(2)
  })

  it('means both rights when staff give it two', async () => {
    const shop = await openShop()
    const letter = shop.letter()
    await shop.round()
    await shop.staff.categorise(letter, ['Privacy: objection', 'AVG: inzage'])
    await shop.round()
    expect(shop.only().rights).toEqual(['access', 'objection'])
  })

  it('dismisses the case when it says that it is no request', async () => {
    const shop = await openShop()
    const letter = shop.letter()
    await shop.round()
    await shop.staff.categorise(letter, ['AVG: geen verzoek'])
    await shop.round()
    expect(shop.only()).toMatchObject({ status: 'dismissed', waitingFor: undefined })
    expect(await shop.staff.list('drafts')).toEqual([])
  })

  it('opens a case when staff give a letter that was left alone the category of a right', async () => {
    const shop = await openShop()
    const letter = shop.letter(ORDINARY)
    await shop.round()
    expect(shop.cases()).toEqual([])
    shop.moveTo('2026-11-26T09:00:00Z')
    await shop.staff.categorise(letter, ['AVG: inzage'])
    await shop.round()
    expect(shop.only()).toMatchObject({
      rights: ['access'],
      opening: { receivedAt: '2026-11-23T08:20:00Z' },
    })
  })

  it('of other people says nothing', async () => {
    const shop = await openShop()
    const letter = shop.letter()
    await shop.round()
    await shop.staff.categorise(letter, ['AVG: inzage', 'Rood'])
    await shop.round()
    expect(shop.only().drafts).toHaveLength(1)
  })

  it('opens a dismissed case again when staff give it its right once more', async () => {
    const shop = await openShop()
    const letter = shop.letter()
    await shop.round()
    const dueOn = (await shop.staff.message(letter)).flag
    await shop.staff.categorise(letter, ['AVG: geen verzoek'])
    await shop.round()
    shop.moveTo('2026-11-25T09:00:00Z')
    await shop.staff.categorise(letter, ['AVG: inzage'])
    await shop.round()
    expect(shop.only()).toMatchObject({ status: 'open', rights: ['access'] })
    expect((await shop.staff.draft()).id).toBeDefined()
    expect((await shop.staff.message(letter)).flag).toEqual(dueOn)
  })

  it.each([
    ['another right', 'AVG: verwijdering', 'AVG: inzage', { status: 'open', rights: ['erasure'] }],
    ['no request', 'AVG: geen verzoek', 'AVG: inzage', { status: 'dismissed' }],
    [
      'a right after no request',
      'AVG: verwijdering',
      'AVG: geen verzoek',
      { status: 'open', rights: ['erasure'] },
    ],
  ])('stays what staff chose (%s) when an older state is told again', async (...row) => {
    const [, chosen, older, state] = row
    const shop = await openShop({ behaviour: { replays: 5, tellsOld: true } })
    const letter = shop.letter()
    await shop.round()
    if (older === 'AVG: geen verzoek') {
      await shop.staff.categorise(letter, [older])
      await shop.round()
    }
    await shop.staff.categorise(letter, [chosen])
    for (let n = 0; n < 3; n++) await shop.round()
    expect(shop.only()).toMatchObject(state)
    expect((await shop.staff.message(letter)).categories).toEqual([chosen])
  })
})

describe('a category that a letter arrives with', () => {
  const FIRST = '<first@example.nl>'
  const IN_THREAD = { subject: 'RE: Mijn gegevens', headers: [`In-Reply-To: ${FIRST}`] }

  it('because its conversation has it files nothing', async () => {
    const shop = await openShop()
    shop.letter({ messageId: FIRST })
    await shop.round()
    const thanks = shop.letter({ ...IN_THREAD, text: 'Bedankt voor de snelle reactie!' })
    await shop.staff.categorise(thanks, ['AVG: inzage'])
    await shop.round()
    await shop.round()
    expect(shop.only()).toMatchObject({ rights: ['access'], letters: [{}, {}] })
  })

  it.each(['AVG: geen verzoek', 'AVG: inzage'])(
    'because its conversation has it, or had it (%s), settles nothing',
    async (category) => {
      const shop = await openShop()
      const letter = shop.letter({ messageId: FIRST })
      await shop.round()
      await shop.staff.categorise(letter, ['AVG: geen verzoek'])
      await shop.round()
      const wish = shop.letter({ ...ERASURE, headers: IN_THREAD.headers })
      await shop.staff.categorise(wish, [category])
      await shop.round()
      expect(shop.cases().map((each) => stateOf(each))).toMatchObject([
        { status: 'dismissed' },
        { status: 'open', rights: ['erasure'] },
      ])
    },
  )

  it('in a thread that no case has files it, as staff wanted', async () => {
    const shop = await openShop()
    const letter = shop.letter(ORDINARY)
    await shop.staff.categorise(letter, ['AVG: inzage'])
    await shop.round()
    expect(shop.only()).toMatchObject({ rights: ['access'], opening: { byHand: true } })
  })
})
