import { describe, expect, it } from 'vitest'
import type { Activity } from '../../src/jobs/activity.ts'
import type { Desk } from '../../src/jobs/desk.ts'
import { guarded, type Place } from '../../src/jobs/set-aside.ts'
import type { Wording } from '../../src/language/language.ts'
import { GraphTrouble } from '../../src/mailbox/graph/trouble.ts'
import type { MailboxTroubleCode } from '../../src/mailbox/trouble.ts'
import { emptyDisk, memoryRegister } from '../fakes/memory-register.ts'
import { openShop } from '../fakes/shop.ts'

function desk() {
  const told: Activity[] = []
  const register = memoryRegister(emptyDisk())
  const report = (one: Activity) => told.push(one)
  return { told, register, desk: { register, report } as unknown as Desk }
}

const LETTER: Place = { folder: 'inbox', id: 'letter-1', removed: false }
const secret = () => Promise.reject(new TypeError('Anna Jansen wrote this'))

describe('one thing of many', () => {
  it('answers what it answers, and nothing is told', async () => {
    const { told, desk: at } = desk()
    const complaints: Wording[] = []
    expect(await guarded(at, complaints, async () => 7, LETTER)).toBe(7)
    expect([complaints, told, at.register.diary.failing]).toEqual([[], [], undefined])
  })

  it('that fails is told without its words, and stops nothing', async () => {
    const { told, desk: at } = desk()
    const complaints: Wording[] = []
    expect(await guarded(at, complaints, secret)).toBeUndefined()
    expect(complaints).toHaveLength(1)
    expect(JSON.stringify([complaints, told])).not.toContain('Anna')
    expect(told).toEqual([
      {
        event: 'trouble',
        what: 'A case could not be dealt with and will be tried again in the next round (TypeError).',
      },
    ])
    expect(at.register.diary.failing).toBeUndefined()
  })

  it.each<[Place, string]>([
    [LETTER, 'letter-1'],
    [{ ...LETTER, removed: true }, 'inbox:removed:letter-1'],
    [{ ...LETTER, folder: 'junkemail' }, 'junkemail:letter-1'],
    [{ ...LETTER, folder: 'drafts', removed: true }, 'drafts:removed:letter-1'],
  ])('at %j is counted under %s, as often as it failed', async (place, key) => {
    const { desk: at } = desk()
    for (let times = 0; times < 2; times++) await guarded(at, [], secret, place)
    expect(at.register.diary.failing).toEqual({ [key]: 2 })
  })

  it.each<MailboxTroubleCode>([
    'login-refused',
    'mailbox-not-found',
    'no-permission',
    'unreachable',
    'throttled',
  ])('that met %s ends the round: nothing else would fare better', async (code) => {
    const { told, desk: at } = desk()
    const work = () => Promise.reject(new GraphTrouble(code, 'no'))
    await expect(guarded(at, [], work, LETTER)).rejects.toMatchObject({ code })
    expect([told, at.register.diary.failing]).toEqual([[], undefined])
  })

  it.each([
    [new GraphTrouble('gone', 'no'), 'GraphTrouble gone'],
    [new GraphTrouble('incomplete', 'no'), 'GraphTrouble incomplete'],
    ['a text', 'unknown'],
    [undefined, 'unknown'],
    [{ name: 7, code: {} }, 'unknown'],
  ])('that met %s is told as %s', async (cause, named) => {
    const complaints: Wording[] = []
    await guarded(desk().desk, complaints, () => Promise.reject(cause))
    expect(complaints).toMatchObject([{ en: expect.stringContaining(`(${named})`) }])
  })
})

it('gives a letter that failed three times to a person, once, and forgets it', async () => {
  const shop = await openShop({
    behaviour: { faults: [{ request: /\$value/, status: 400, times: 99 }] },
  })
  shop.letter()
  for (let n = 0; n < 5; n++) await shop.round()
  const tries = shop.sandbox.requests.filter(({ path }) => path.includes('$value'))
  expect(tries).toHaveLength(3)
  expect(shop.cases()).toHaveLength(1)
  expect(shop.cases()[0]?.history[0]).toMatchObject({ disposition: 'triage', unread: 'failed' })
})
