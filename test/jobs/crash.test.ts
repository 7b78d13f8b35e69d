import { describe, expect, it } from 'vitest'
import type { Fault } from '../../src/sandbox/sandbox.ts'
import { openShop, type Shop } from '../fakes/shop.ts'

/** Rounds until one goes through; what a crash left must not be done twice. */
async function roundsUntilQuiet(shop: Shop): Promise<void> {
  for (let tries = 0; tries < 6; tries++) {
    await shop.restart()
    // a notice that may have gone is waited for
    shop.moveTo(new Date(shop.sandbox.now().getTime() + 11 * 60_000).toISOString())
    const went = await shop.round().then(
      (complaints) => complaints.length === 0,
      () => false,
    )
    if (went) return
  }
  throw new Error('no round went through')
}

const request = (pattern: string): RegExp => new RegExp(pattern)

describe('a request to Graph that fails', () => {
  const writes: [string, RegExp][] = [
    ['preparing the draft', request('^POST .*/createReply')],
    ['writing the draft', request('^PATCH .*/messages/')],
    ['sending a notice', request('^POST .*/sendMail')],
    ['making a category', request('^POST .*/masterCategories')],
    ['reading the source', request('^GET .*/\\$value')],
    ['reading changes', request('^GET .*/delta')],
  ]
  const kinds: [string, Partial<Fault>][] = [
    ['before it was done', { status: 500, when: 'before' }],
    ['after it was done', { status: 500, when: 'after' }],
    ['with a page of HTML', { status: 502, when: 'before' }],
  ]
  const table = writes.flatMap(([what, pattern]) =>
    kinds.map(([when, fault]) => ({ what, when, fault: { request: pattern, ...fault } as Fault })),
  )

  it.each(table)(
    'while $what, $when, leaves one case, one draft and each notice once',
    async ({ fault }) => {
      const shop = await openShop()
      shop.letter()
      shop.sandbox.behave({ faults: [fault] })
      await shop.round().catch(() => undefined)
      await roundsUntilQuiet(shop)
      expect(shop.only().drafts).toMatchObject([{ occasion: 'acknowledge', state: 'waiting' }])
      const draft = await shop.staff.draft()
      expect(await shop.staff.text(draft.id)).toContain('P-2026-0001')
      const sent = (await shop.staff.sentOut()).map(({ to, subject }) => `${to} ${subject}`)
      expect(new Set(sent).size).toBe(sent.length)
      // the day's digest, and word of the case: in one mail, or where the case came a round later, in two
      expect([2, 3]).toContain(sent.length)
    },
  )
})

describe('a draft that a crash left unnoted', () => {
  it('and that staff sent meanwhile is known as sent, and not made again', async () => {
    const shop = await openShop()
    shop.letter()
    const fault = { request: /createReply/, status: 500, when: 'after' } as const
    shop.sandbox.behave({ faults: [fault] })
    await shop.round().catch(() => undefined)
    await shop.staff.send((await shop.staff.draft()).id)
    await roundsUntilQuiet(shop)
    expect(shop.only().drafts).toMatchObject([{ occasion: 'acknowledge', state: 'sent' }])
    expect(await shop.staff.list('drafts')).toEqual([])
  })

  it('is given up when the letter is gone for good, and the case stays', async () => {
    const shop = await openShop()
    const letter = shop.letter()
    shop.sandbox.behave({ faults: [{ request: /createReply/, status: 500, when: 'before' }] })
    await shop.round().catch(() => undefined)
    await shop.staff.erase(letter)
    await roundsUntilQuiet(shop)
    expect(shop.only()).toMatchObject({ status: 'open', drafts: [{ state: 'refused' }] })
  })
})

describe('the folders', () => {
  it('are read again when Graph forgot where we were, and nothing is done twice', async () => {
    const shop = await openShop()
    shop.letter()
    await shop.round()
    const folders = ['sentitems', 'drafts', 'inbox', 'junkemail']
    shop.sandbox.behave({
      faults: folders.map((folder) => ({
        request: new RegExp(`/${folder}/messages/.*deltatoken`, 'i'),
        status: 410,
        code: 'SyncStateNotFound',
      })),
    })
    await shop.round()
    expect(shop.told.filter(({ event }) => event === 'folder-read-again')).toHaveLength(4)
    expect(shop.cases()).toHaveLength(1)
    expect(await shop.staff.list('drafts')).toHaveLength(1)
  })

  it('are read to the end though pages are small', async () => {
    const shop = await openShop({ behaviour: { pageSize: 2 } })
    for (let count = 0; count < 5; count++)
      shop.letter({ from: `klant${count}@example.nl`, name: `Klant ${count}` })
    await shop.round()
    expect(shop.cases()).toHaveLength(5)
  })

  it('that are idle cost one request each', async () => {
    const shop = await openShop()
    shop.letter()
    await shop.round()
    const before = shop.sandbox.requests.length
    const cases = JSON.stringify(shop.cases())
    await shop.round()
    expect(
      shop.sandbox.requests.slice(before).map(({ path }) => path.includes('/messages/delta')),
    ).toEqual([true, true, true, true])
    expect(JSON.stringify(shop.cases())).toBe(cases)
  })

  it('take a second run six requests at most', async () => {
    const shop = await openShop()
    shop.letter()
    await shop.round()
    await shop.restart()
    const before = shop.sandbox.requests.length
    await shop.round()
    expect(shop.sandbox.requests.length - before).toBeLessThanOrEqual(6)
  })
})
