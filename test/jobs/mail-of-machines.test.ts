import { describe, expect, it } from 'vitest'
import { stateOf } from '../../src/cases/state.ts'
import { openShop, type Shop } from '../fakes/shop.ts'

const ERASE = 'Verwijder alstublieft al mijn persoonsgegevens en mijn account.'
const people = (shop: Shop) => shop.cases().map((one) => stateOf(one).dataSubject.address)

const confirmed = (user: string) => ({
  from: 'wordpress@j3dprints.nl',
  name: 'J3D Prints',
  subject: '[J3D Prints] Confirmed: Export Personal Data',
  text: `Hi,\n\nSomebody confirmed a personal data request on J3D Prints:\n\nUser: ${user}\nRequest: Export Personal Data\n\nLook at these requests and handle them here:\nhttps://j3dprints.nl/wp-admin/export-personal-data.php`,
})

describe('mail of the website', () => {
  it('opens a case for each person it tells of, and none for the site', async () => {
    const shop = await openShop()
    shop.letter(confirmed('tom@example.com'))
    await shop.round()
    shop.letter(confirmed('ann@example.org'))
    await shop.round()
    expect(people(shop)).toEqual(['tom@example.com', 'ann@example.org'])
  })

  it('under the shop’s own address is the person’s who filled in its form', async () => {
    const shop = await openShop()
    shop.letter({
      from: 'info@j3dprints.nl',
      name: 'J3D Prints',
      subject: 'Nieuw bericht',
      headers: ['Reply-To: petra@example.com'],
      text: `Hoe heet je?: Petra Bos\nWaarmee kunnen we je helpen?: ${ERASE}`,
    })
    await shop.round()
    expect(people(shop)).toEqual(['petra@example.com'])
  })

  it('that names nobody is judged by a person, who reads why', async () => {
    const shop = await openShop()
    shop.letter({
      from: 'info@j3dprints.nl',
      name: 'J3D Prints',
      subject: 'Nieuw bericht',
      text: `Bericht: ${ERASE}`,
    })
    await shop.round()
    expect(shop.only()).toMatchObject({ status: 'triage', opening: { needsPerson: 'no-writer' } })
    const notices = await shop.staff.sentOut()
    const told = notices.map(({ html }) => html).join('\n')
    expect(told).toMatch(/maar niet van wie het\s+komt|but not from whom it\s+comes/)
  })
})

describe('an answer that was sent', () => {
  it.each([
    ['an absence without a return path', 'Afwezig: RE: Mijn gegevens', ['Return-Path: <>']],
    ['a receipt', 'Gelezen: RE: Mijn gegevens', []],
    ['a reaction', 'Reactie: RE: Mijn gegevens', []],
  ])('is not undone by %s', async (_, subject, headers) => {
    const shop = await openShop()
    const id = shop.letter()
    await shop.round()
    await shop.staff.answer(id, '<p>Hierbij uw gegevens.</p>')
    await shop.round()
    const before = shop.only()
    shop.letter({
      subject,
      headers: [...headers, 'In-Reply-To: <answer-1@j3dprints.nl>'],
      text: `Uw bericht: ${ERASE}`,
    })
    await shop.round()
    expect(shop.cases()).toHaveLength(1)
    expect(shop.only().status).toBe(before.status)
    expect(shop.told.some(({ event }) => event === 'bounced')).toBe(false)
  })
})
