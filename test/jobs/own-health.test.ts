import { describe, expect, it } from 'vitest'
import { shopCalendar } from '../../src/calendar/calendar.ts'
import type { Settings } from '../../src/config/settings.ts'
import type { ShopSettings } from '../../src/jobs/desk.ts'
import { expiring } from '../../src/jobs/notify/health.ts'
import { emptyDisk, memoryRegister } from '../fakes/memory-register.ts'
import { openShop, type Shop } from '../fakes/shop.ts'

const testing = (settings: Settings): Settings => ({
  ...settings,
  notices: { ...settings.notices, selfTest: true },
})

const toJan = async (shop: Shop) =>
  (await shop.staff.sentOut()).filter(({ to }) => to.includes('jan@j3dprints.nl'))

describe('the letter that griffier writes to itself', () => {
  it('goes once a working day, is seen when it comes, and leaves the Inbox by itself', async () => {
    const shop = await openShop({ settings: testing })
    await shop.round()
    await shop.round()
    const toItself = (await shop.staff.sentOut()).filter(({ to }) =>
      to.includes('info@j3dprints.nl'),
    )
    expect(toItself).toHaveLength(1)
    expect(await shop.staff.list('inbox')).toEqual([])
    expect(shop.cases()).toEqual([])
    shop.moveTo('2026-11-23T12:00:00Z')
    expect(await shop.round()).toEqual([])
  })

  it('is missed aloud when it does not come within an hour', async () => {
    const shop = await openShop({ settings: testing, behaviour: { losesOwnMail: true } })
    await shop.round()
    shop.moveTo('2026-11-23T12:00:00Z')
    expect(await shop.round()).toHaveLength(1)
    await shop.round()
    const troubles = shop.told.filter(({ event }) => event === 'trouble')
    expect(troubles).toHaveLength(1)
    shop.moveTo('2026-11-24T08:00:00Z')
    await shop.round()
    const [digest] = await toJan(shop)
    expect(digest?.html).toContain('is niet aangekomen')
  })
})

describe('a time without rounds', () => {
  it('is told in the next digest, once, and what was missed comes in one mail', async () => {
    const shop = await openShop()
    shop.letter()
    await shop.round()
    shop.moveTo('2026-12-28T09:00:00Z')
    const before = (await toJan(shop)).length
    await shop.restart()
    await shop.round()
    const [digest, ...older] = await toJan(shop)
    expect(older).toHaveLength(before)
    expect(digest?.html).toContain('griffier heeft stilgestaan van maandag 23 november')
    expect(digest?.html).toContain('De dag waarop we antwoord hadden beloofd is voorbij')
    shop.moveTo('2026-12-29T09:00:00Z')
    await shop.round()
    expect((await toJan(shop))[0]?.html).not.toContain('stilgestaan')
  })
})

describe('the first digest of a month', () => {
  it('sums up the month before; the second does not', async () => {
    const shop = await openShop()
    shop.letter()
    await shop.round()
    shop.moveTo('2026-12-01T09:00:00Z')
    await shop.round()
    expect((await toJan(shop))[0]?.html).toContain('Zo ging november 2026')
    shop.moveTo('2026-12-02T09:00:00Z')
    await shop.round()
    expect((await toJan(shop))[0]?.html).not.toContain('Zo ging')
  })
})

describe('a certificate that runs out', () => {
  const until = (certificateUntil: string | undefined) => ({
    shopSettings: { certificateUntil } as ShopSettings,
    calendar: shopCalendar({ country: 'NL', timeZone: 'Europe/Amsterdam' }),
    register: memoryRegister(emptyDisk()),
  })

  it.each([
    ['is told of thirty days before', '2026-12-23T10:00:00Z', 'in 30 days'],
    ['is told of after it ran out', '2026-11-20T10:00:00Z', 'in 0 days'],
    ['is not spoken of before that', '2026-12-24T10:00:00Z', undefined],
    ['is not missed where a secret signs in', undefined, undefined],
  ])('%s', (_, at, words) => {
    const [complaint] = expiring(until(at), new Date('2026-11-23T09:00:00Z'))
    if (words === undefined) expect(complaint).toBeUndefined()
    else expect(complaint).toMatchObject({ en: expect.stringContaining(words) })
  })
})
