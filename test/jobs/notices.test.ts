import { describe, expect, it } from 'vitest'
import { openShop } from '../fakes/shop.ts'

const STAFF = ['jan@j3dprints.nl', 'emma@j3dprints.nl']

describe('notices to staff', () => {
  it('tell of a new case at the head of the day’s digest, once and in one mail', async () => {
    const shop = await openShop()
    shop.letter()
    await shop.round()
    const told = shop.told.filter(({ event }) => event === 'reminded' || event === 'digest-sent')
    expect(told).toMatchObject([
      { event: 'digest-sent', to: STAFF[0] },
      { event: 'reminded', to: STAFF[0] },
      { event: 'digest-sent', to: STAFF[1] },
    ])
    await shop.round()
    expect(await shop.staff.sentOut()).toHaveLength(2)
  })

  it('go to staff and to nobody else, and name no customer', async () => {
    const shop = await openShop()
    shop.letter()
    await shop.round()
    for (const { to, subject, html } of await shop.staff.sentOut()) {
      expect(STAFF).toEqual(expect.arrayContaining([...to]))
      expect(`${subject} ${html}`).not.toMatch(/Anna|Jansen|anna@example/i)
    }
  })

  it('rise as the deadline nears, in one mail a day, and stop with the answer', async () => {
    const shop = await openShop()
    shop.letter()
    const days = [
      '2026-11-23',
      '2026-11-24',
      '2026-12-08',
      '2026-12-14',
      '2026-12-18',
      '2026-12-22',
      '2026-12-23',
      '2026-12-24',
      '2026-12-25',
      '2026-12-28',
    ]
    for (const day of days) {
      shop.moveTo(`${day}T09:00:00Z`)
      await shop.round()
    }
    const reasons = shop.told.flatMap((activity) =>
      activity.event === 'reminded' && activity.to === STAFF[0]
        ? activity.items.map(({ reason }) => reason)
        : [],
    )
    expect(reasons).toEqual([
      'opened',
      'half-time',
      'week-left',
      'three-days-left',
      'one-day-left',
      'due-today',
      'overdue',
      'overdue',
    ])
  })

  it('come by night for an objection only', async () => {
    const shop = await openShop({ at: '2026-11-23T22:00:00Z' })
    shop.letter()
    shop.letter({
      from: 'bob@example.org',
      name: 'Bob',
      subject: 'Stop marketing',
      text: 'Please stop all direct marketing to me. I object to it.\n\nBob',
    })
    await shop.round()
    expect(shop.told.filter(({ event }) => event === 'reminded')).toMatchObject([
      { items: [{ reason: 'at-once' }] },
      { items: [{ reason: 'at-once' }] },
    ])
  })

  it('stay away on days that the settings leave out', async () => {
    const shop = await openShop({
      settings: (same) => ({ ...same, notices: { ...same.notices, workdays: ['tue', 'thu'] } }),
    })
    shop.letter()
    await shop.round()
    expect(await shop.staff.sentOut()).toEqual([])
    shop.moveTo('2026-11-24T09:00:00Z')
    await shop.round()
    expect(await shop.staff.sentOut()).toHaveLength(2)
  })

  it('wait for the hour of the digest, and for a working day', async () => {
    const shop = await openShop({ at: '2026-11-22T12:00:00Z' })
    await shop.round()
    shop.moveTo('2026-11-23T07:00:00Z')
    await shop.round()
    expect(await shop.staff.sentOut()).toEqual([])
    shop.moveTo('2026-11-23T07:30:00Z')
    await shop.round()
    expect(await shop.staff.sentOut()).toHaveLength(2)
  })
})

describe('a letter that wants its answer elsewhere', () => {
  it('is answered where it came from, and staff are told', async () => {
    const shop = await openShop()
    shop.letter({ headers: ['Reply-To: Iemand <iemand@elsewhere.example.org>'] })
    await shop.round()
    const { toRecipients } = await shop.staff.draft()
    expect(toRecipients?.map(({ emailAddress }) => emailAddress?.address)).toEqual([
      'anna@example.nl',
    ])
    shop.moveTo('2026-11-23T09:00:00Z')
    await shop.round()
    const texts = (await shop.staff.sentOut()).map(({ html }) => html).join()
    expect(texts).toContain('een ander antwoordadres')
    expect(texts).not.toContain('elsewhere.example.org')
  })
})

describe('a customer who writes again', () => {
  const AGAIN = { text: 'Ik wacht nog steeds op inzage in al mijn persoonsgegevens!' }
  const THANKS = { subject: 'Dank', text: 'Dank u wel voor de snelle reactie!' }

  it.each([
    ['and asks', AGAIN, 1],
    ['only to say thanks', THANKS, 0],
  ])('%s keeps the clock, and staff hear of it that often', async (_, letter, often) => {
    const shop = await openShop()
    shop.letter({ messageId: '<first@example.nl>' })
    await shop.round()
    shop.moveTo('2026-11-25T09:00:00Z')
    await shop.round()
    shop.letter({ ...letter, headers: ['In-Reply-To: <first@example.nl>'] })
    await shop.round()
    await shop.round()
    const reasons = shop.told.flatMap((one) =>
      one.event === 'reminded'
        ? one.items.map(({ reason, caseNumber }) => `${caseNumber} ${reason}`)
        : [],
    )
    const { number, opening } = shop.only()
    expect(opening.receivedAt).toBe('2026-11-23T08:20:00Z')
    // each of those who hear of the case is told once
    expect(new Set(reasons.filter((reason) => reason === `${number} asked-again`)).size).toBe(often)
  })
})
