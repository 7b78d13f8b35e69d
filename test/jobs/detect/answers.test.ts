import { describe, expect, it } from 'vitest'
import { ORDINARY } from '../../fakes/letters.ts'
import { openShop, type Shop } from '../../fakes/shop.ts'

const eventsOf = (shop: Shop, name: string) =>
  shop.cases().flatMap(({ history }) => history.filter(({ event }) => event === name))

const reasons = (shop: Shop) =>
  shop.told.flatMap((one) =>
    one.event === 'reminded' ? one.items.map(({ reason }) => reason) : [],
  )

/** Jan answers the last mail that griffier sent him, with a word. */
async function janSays(shop: Shop, word: string): Promise<void> {
  const [notice] = await shop.staff.sentOut()
  const token = /\bG-[A-Za-z0-9_-]{22}\b/.exec(notice?.html ?? '')?.[0]
  shop.letter({
    from: 'jan@j3dprints.nl',
    name: 'Jan de Vries',
    subject: `RE: ${notice?.subject}`,
    text: `${word}\n\n> ${token}`,
  })
  await shop.round()
}

async function answeredByHand(): Promise<Shop> {
  const shop = await openShop()
  const letter = shop.letter()
  await shop.round()
  await shop.staff.answer(letter, '<p>Beste Anna, hierbij alles wat wij van u hebben.</p>')
  await shop.round()
  return shop
}

describe('an answer that staff write by themselves', () => {
  it('in the thread is noticed once, and closes nothing by itself', async () => {
    const shop = await answeredByHand()
    await shop.round()
    expect(eventsOf(shop, 'answered-by-hand')).toHaveLength(1)
    expect(shop.only()).toMatchObject({ status: 'open' })
  })

  it('is asked about in the next notice', async () => {
    const shop = await answeredByHand()
    shop.moveTo('2026-11-24T09:00:00Z')
    await shop.round()
    expect(reasons(shop)).toContain('answered-by-hand')
    const texts = (await shop.staff.sentOut()).map(({ html }) => html).join()
    expect(texts).toContain('Iemand heeft zelf een antwoord gestuurd')
  })

  it.each([
    ['klaar', 'grant'],
    ['niets', 'nothing-held'],
  ])('ends the case when they say %j, without another draft', async (word, occasion) => {
    const shop = await answeredByHand()
    shop.moveTo('2026-11-24T09:00:00Z')
    await shop.round()
    await janSays(shop, word)
    await shop.round()
    expect(shop.only()).toMatchObject({ status: 'answered', manualReply: undefined })
    expect(eventsOf(shop, 'answer-confirmed')).toMatchObject([{ occasion }])
    expect(shop.only().drafts.map((draft) => draft.occasion)).not.toContain('grant')
    expect(await shop.staff.list('drafts')).toEqual([])
  })

  it('was not the last word when they say that they wait', async () => {
    const shop = await answeredByHand()
    shop.moveTo('2026-11-24T09:00:00Z')
    await shop.round()
    await janSays(shop, 'wachten')
    expect(shop.only()).toMatchObject({ status: 'waiting', manualReply: undefined })
  })

  it('counts in a new thread where it names the case', async () => {
    const shop = await openShop()
    shop.letter()
    await shop.round()
    const number = shop.only().number
    await shop.staff.write('anna@example.nl', 'Hallo', '<p>Uw lamp is klaar.</p>')
    await shop.round()
    expect(eventsOf(shop, 'answered-by-hand')).toEqual([])
    await shop.staff.write('anna@example.nl', `Uw verzoek ${number}`, '<p>Zie bijlage.</p>')
    await shop.round()
    expect(eventsOf(shop, 'answered-by-hand')).toHaveLength(1)
  })

  it('counts from another mailbox of the shop that has us in copy, and from no stranger', async () => {
    const shop = await openShop()
    shop.letter()
    await shop.round()
    const answer = {
      name: 'Jan de Vries',
      subject: `Uw verzoek ${shop.only().number}`,
      to: 'anna@example.nl',
      text: 'Beste Anna, hierbij alles wat wij van u hebben.',
    }
    shop.letter({ ...answer, from: 'jan@j3dprints.nl', dmarc: 'fail' })
    shop.letter({ ...answer, from: 'jan@elsewhere.example.org' })
    await shop.round()
    expect(eventsOf(shop, 'answered-by-hand')).toEqual([])
    shop.letter({ ...answer, from: 'verkoop@j3dprints.nl' })
    await shop.round()
    expect(eventsOf(shop, 'answered-by-hand')).toHaveLength(1)
  })

  it('to somebody else in the thread is none', async () => {
    const shop = await openShop()
    shop.letter()
    await shop.round()
    await shop.staff.write('piet@example.nl', `Zaak ${shop.only().number}`, '<p>Weet jij iets?</p>')
    await shop.round()
    expect(eventsOf(shop, 'answered-by-hand')).toEqual([])
  })
})

describe('an answer that comes back', () => {
  const BOUNCE = {
    from: 'postmaster@example.nl',
    name: 'Mail Delivery',
    subject: 'Onbestelbaar: Mijn gegevens',
    text: 'Your message could not be delivered.',
  }

  it('opens the case again and alarms everybody who is to hear', async () => {
    const shop = await answeredByHand()
    shop.moveTo('2026-11-24T09:00:00Z')
    await shop.round()
    await janSays(shop, 'klaar')
    expect(shop.only().status).toBe('answered')
    const answers = shop.only().letters[0]?.internetMessageId
    shop.letter({ ...BOUNCE, headers: [`In-Reply-To: ${answers}`] })
    await shop.round()
    expect(shop.only()).toMatchObject({ status: 'open', endedAt: undefined })
    expect(reasons(shop)).toContain('bounced')
    await shop.round()
    expect(eventsOf(shop, 'bounced')).toHaveLength(1)
  })

  it('of somebody else changes nothing', async () => {
    const shop = await openShop()
    shop.letter(ORDINARY)
    shop.letter(BOUNCE)
    await shop.round()
    expect(shop.cases()).toEqual([])
  })
})
