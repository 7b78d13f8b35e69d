import { describe, expect, it } from 'vitest'
import { ORDINARY } from '../../fakes/letters.ts'
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
})
