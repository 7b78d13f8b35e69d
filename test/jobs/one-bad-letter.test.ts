import { describe, expect, it } from 'vitest'
import type { Fault } from '../../src/sandbox/sandbox.ts'
import { openShop, type Shop } from '../fakes/shop.ts'

/** The letter's id as it stands in a request. */
const of = (id: string): string => encodeURIComponent(id).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

async function rounds(shop: Shop, count: number): Promise<void> {
  for (let round = 0; round < count; round++) {
    shop.moveTo(new Date(shop.sandbox.now().getTime() + 60_000).toISOString())
    await shop.round()
  }
}

const BOB = { from: 'bob@example.nl', name: 'Bob de Wit' }

const STATUSES: [status: number, code: string][] = [
  [500, 'ErrorContentConversionFailed'],
  [503, 'ServiceUnavailable'],
  [403, 'ErrorAccessDenied'],
  [404, 'ErrorItemNotFound'],
  [412, 'ErrorIrresolvableConflict'],
  [400, 'ErrorInvalidRequest'],
  [429, 'ApplicationThrottled'],
]

describe('a letter that alone cannot be handed out', () => {
  it.each(STATUSES)(
    'with %i %s goes to a person, and all others get their draft',
    async (status, code) => {
      const shop = await openShop()
      const bad = shop.letter()
      shop.letter(BOB)
      // a wait that the server names is waited for; it need not take time here
      const headers = { 'retry-after': '0' }
      const fault: Fault = {
        request: new RegExp(`^GET .*${of(bad)}/\\$value`),
        status,
        code,
        headers,
        times: 999,
      }
      shop.sandbox.behave({ faults: [fault] })
      await rounds(shop, 2)
      expect(await shop.staff.list('drafts')).toHaveLength(1)
      shop.letter({ from: 'carla@example.nl', name: 'Carla Smit' })
      await rounds(shop, 4)
      expect(await shop.staff.list('drafts')).toHaveLength(2)
      const opened = shop.cases().map(({ history }) => history[0])
      expect(opened).toMatchObject([
        { dataSubject: { address: BOB.from } },
        { dataSubject: { address: 'carla@example.nl' } },
        { disposition: 'triage', unread: 'failed', messageId: bad },
      ])
      expect(JSON.stringify(shop.told)).not.toContain('Mail.ReadWrite')
    },
  )
})

describe('a step in the mailbox that fails for one letter alone', () => {
  const steps: [what: string, request: (id: string) => RegExp][] = [
    ['preparing its draft', (id) => new RegExp(`^POST .*${of(id)}/createReply`)],
    ['marking it', (id) => new RegExp(`^PATCH .*${of(id)}$`)],
  ]
  const table = steps.flatMap(([what, request]) =>
    STATUSES.map(([status, code]) => ({ what, request, status, code })),
  )

  it.each(table)(
    '$what, $status $code: the others are served, and staff read it in the digest',
    async ({ what, request, status, code }) => {
      const shop = await openShop()
      const bad = shop.letter()
      shop.letter(BOB)
      shop.sandbox.behave({
        faults: [
          { request: request(bad), status, code, headers: { 'retry-after': '0' }, times: 9_999 },
        ],
      })
      await rounds(shop, 4)
      const drafts = await shop.staff.list('drafts')
      expect(drafts).toHaveLength(what === 'marking it' ? 2 : 1)
      shop.moveTo('2026-11-24T07:45:00Z')
      await shop.round()
      const told = (await shop.staff.sentOut()).map(({ html }) => html).join()
      expect(told).toMatch(/Zaak P-2026-000\d: .*ook niet na een paar keer proberen/)
      shop.sandbox.behave({ faults: [] })
      shop.moveTo('2026-11-24T09:00:00Z')
      await shop.round()
      expect(await shop.staff.list('drafts')).toHaveLength(2)
      expect((await shop.staff.message(bad)).categories).not.toEqual([])
    },
  )
})

describe('one answer that something is not there', () => {
  const table: [what: string, request: RegExp][] = [
    ['its source', /^GET .*\/\$value/],
    ['the reply to it', /^POST .*\/createReply/],
    ['its marks', /^PATCH .*\/messages\/[^/]+$/],
  ]

  it.each(table)(
    'of %s is not believed: the letter has its case, marks and draft',
    async (_what, request) => {
      const shop = await openShop()
      const letter = shop.letter()
      shop.sandbox.behave({ faults: [{ request, status: 404 }] })
      await rounds(shop, 3)
      expect(shop.only().drafts).toMatchObject([{ state: 'waiting' }])
      expect((await shop.staff.message(letter)).categories).toEqual(['AVG: inzage'])
    },
  )

  it('of a letter that left the Inbox is not believed either', async () => {
    const shop = await openShop()
    await shop.round()
    const letter = shop.letter()
    await shop.staff.move(letter, 'archive')
    shop.sandbox.behave({
      faults: [{ request: new RegExp(`^GET .*${of(letter)}\\?`), status: 404 }],
    })
    await rounds(shop, 3)
    expect(shop.cases()).toHaveLength(1)
  })

  it('is believed where the letter was deleted, without a word to anybody', async () => {
    const shop = await openShop()
    const letter = shop.letter()
    shop.sandbox.behave({ faults: [{ request: /^GET .*\/\$value/, status: 404 }] })
    await shop.round()
    await shop.staff.erase(letter)
    await rounds(shop, 2)
    expect(shop.cases()).toEqual([])
    expect(shop.told.filter(({ event }) => event === 'trouble')).toEqual([])
  })
})

describe('a service that is out of order', () => {
  it.each([[500], [503], [403]])('with %i throughout gives nothing up', async (status) => {
    const shop = await openShop()
    const letter = shop.letter()
    shop.sandbox.behave({
      faults: [{ request: /\/v1\.0\//, status, headers: { 'retry-after': '0' }, times: 99_999 }],
    })
    for (let round = 0; round < 6; round++) await expect(rounds(shop, 1)).rejects.toThrow()
    shop.sandbox.behave({ faults: [] })
    await rounds(shop, 1)
    expect(shop.only().opening).toMatchObject({ messageId: letter, disposition: 'case' })
  })
})
