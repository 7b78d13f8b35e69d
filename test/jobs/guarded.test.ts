import { describe, expect, it } from 'vitest'
import type { Activity } from '../../src/jobs/activity.ts'
import type { Desk } from '../../src/jobs/desk.ts'
import { caseFailed, guarded, letterFailed, NotFoundNow } from '../../src/jobs/guarded.ts'
import type { Wording } from '../../src/language/language.ts'
import { GraphTrouble } from '../../src/mailbox/graph/trouble.ts'
import type { MailboxTroubleCode } from '../../src/mailbox/trouble.ts'

/** A desk whose mailbox serves, or is out of order as a whole. */
function desk(outOfOrder?: Error) {
  const told: Activity[] = []
  const probe = () => (outOfOrder ? Promise.reject(outOfOrder) : Promise.resolve())
  const report = (one: Activity) => told.push(one)
  return { told, desk: { mailbox: { probe }, report } as unknown as Desk }
}

const secret = () => Promise.reject(new TypeError('Anna Jansen wrote this'))

describe('one thing of many', () => {
  it('answers what it answers, and nothing is told', async () => {
    const { told, desk: at } = desk()
    const complaints: Wording[] = []
    expect(await guarded(at, complaints, async () => 7, caseFailed)).toEqual({ value: 7 })
    expect([complaints, told]).toEqual([[], []])
  })

  it('that fails is told without its words, and stops nothing', async () => {
    const { told, desk: at } = desk()
    const complaints: Wording[] = []
    expect(await guarded(at, complaints, secret, caseFailed)).toBeUndefined()
    expect(complaints).toHaveLength(1)
    expect(JSON.stringify([complaints, told])).not.toContain('Anna')
    expect(told).toEqual([
      {
        event: 'trouble',
        what: 'A case could not be dealt with and will be tried again in the next round (TypeError).',
      },
    ])
  })

  const PERHAPS_ALL: MailboxTroubleCode[] = [
    'mailbox-not-found',
    'no-permission',
    'unreachable',
    'throttled',
  ]

  it.each(PERHAPS_ALL)('that alone met %s is its own failure', async (code) => {
    const complaints: Wording[] = []
    const work = () => Promise.reject(new GraphTrouble(code, 'no'))
    expect(await guarded(desk().desk, complaints, work, letterFailed)).toBeUndefined()
    expect(complaints).toHaveLength(1)
  })

  it.each(PERHAPS_ALL)('that met %s, as everything does, ends the round', async (code) => {
    const outOfOrder = new GraphTrouble('unreachable', 'all is down')
    const { told, desk: at } = desk(outOfOrder)
    const work = () => Promise.reject(new GraphTrouble(code, 'no'))
    await expect(guarded(at, [], work, letterFailed)).rejects.toBe(outOfOrder)
    expect(told).toEqual([])
  })

  it('that met a refused sign-in ends the round without a question', async () => {
    const work = () => Promise.reject(new GraphTrouble('login-refused', 'no'))
    await expect(guarded(desk().desk, [], work, letterFailed)).rejects.toMatchObject({
      code: 'login-refused',
    })
  })

  it.each([
    [new GraphTrouble('gone', 'no'), 'GraphTrouble gone'],
    [new GraphTrouble('incomplete', 'no'), 'GraphTrouble incomplete'],
    [new GraphTrouble('no-permission', 'no'), 'refused by Microsoft'],
    ['a text', 'unknown'],
    [undefined, 'unknown'],
    [{ name: 7, code: {} }, 'unknown'],
  ])('that met %s is told as %s', async (cause, named) => {
    const complaints: Wording[] = []
    await guarded(desk().desk, complaints, () => Promise.reject(cause), caseFailed)
    expect(complaints).toMatchObject([{ en: expect.stringContaining(`(${named})`) }])
  })

  it('that is not there for the moment is told to nobody', async () => {
    const complaints: Wording[] = []
    const work = () => Promise.reject(new NotFoundNow())
    expect(await guarded(desk().desk, complaints, work, letterFailed)).toBeUndefined()
    expect(complaints).toEqual([])
  })
})
