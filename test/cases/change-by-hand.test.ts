import { describe, expect, it } from 'vitest'
import { type ChangeByHand, eventsFor } from '../../src/cases/change-by-hand.ts'
import { stateOf } from '../../src/cases/state.ts'
import { caseWith, event, sent } from './cases.ts'

const now = new Date('2026-12-01T10:00:00Z')

function apply(
  change: ChangeByHand,
  privacyCase = caseWith(),
  until: string | null = '2026-12-23',
) {
  const events = eventsFor(change, {
    state: stateOf(privacyCase),
    deadlines: { extended: until === null, extendableUntilOn: until ?? undefined },
    by: 'piet',
    now,
    today: '2026-12-01',
  })
  if (typeof events === 'string') return events
  for (const one of events) expect(one).toMatchObject({ at: now.toISOString(), by: 'piet' })
  return stateOf({ ...privacyCase, history: [...privacyCase.history, ...events] }).status
}

describe('a change by hand', () => {
  it.each<[ChangeByHand, string]>([
    [{ kind: 'close', as: 'granted' }, 'answered'],
    [{ kind: 'close', as: 'nothing-held' }, 'answered'],
    [{ kind: 'close', as: 'withdrawn' }, 'withdrawn'],
    [{ kind: 'close', as: 'dismissed' }, 'dismissed'],
    [{ kind: 'reclassify', rights: ['erasure'] }, 'open'],
    [{ kind: 'reclassify', rights: [] }, 'dismissed'],
    [{ kind: 'note', text: 'identity checked by phone' }, 'open'],
    [{ kind: 'extend', reason: 'many mails' }, 'open'],
  ])('%j makes it %s', (change, status) => {
    expect(apply(change)).toBe(status)
  })

  it('orders the letter that says it takes longer', () => {
    const privacyCase = caseWith()
    const events = eventsFor(
      { kind: 'extend', reason: 'many mails' },
      {
        state: stateOf(privacyCase),
        deadlines: { extended: false, extendableUntilOn: '2026-12-23' },
        by: 'piet',
        now,
        today: '2026-12-01',
      },
    )
    expect(events).toMatchObject([{ event: 'noted', text: 'many mails' }, { word: 'extend' }])
  })

  it.each<[string, ChangeByHand, ReturnType<typeof caseWith>, string | null, RegExp]>([
    [
      'close what has ended',
      { kind: 'close', as: 'granted' },
      caseWith(sent('grant')),
      '2026-12-23',
      /ended already \(answered\)/,
    ],
    ['extend twice', { kind: 'extend', reason: 'x' }, caseWith(), null, /only once/],
    [
      'extend too late',
      { kind: 'extend', reason: 'x' },
      caseWith(),
      '2026-11-30',
      /within the first month/,
    ],
    [
      'extend what has ended',
      { kind: 'extend', reason: 'x' },
      caseWith(event('dismissed')),
      '2026-12-23',
      /ended already/,
    ],
  ])('does not %s', (_, change, privacyCase, until, why) => {
    expect(apply(change, privacyCase, until)).toMatch(why)
  })
})
