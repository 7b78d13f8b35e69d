import { describe, expect, it } from 'vitest'
import { shopCalendar } from '../../src/calendar/calendar.ts'
import type { CaseEvent } from '../../src/cases/case.ts'
import { NOTICE_REASONS } from '../../src/cases/notice-reasons.ts'
import { stateOf } from '../../src/cases/state.ts'
import { triggersOf } from '../../src/cases/triggers.ts'
import { caseWith, drafted, event, opened, sent } from './cases.ts'

const days = shopCalendar({ country: 'NL', timeZone: 'Europe/Amsterdam' })
const letter = (messageId: string, facts: object) =>
  event('letter-joined', { messageId, receivedAt: '2026-11-24T09:00:00Z', ...facts })
const objection = { rights: ['objection'] } as const
const unclear = { disposition: 'triage', rights: [] } as const

/** What has come of a case by an instant; it is to be answered by Wednesday 23 December 2026. */
function reasons(at: string, leakBy: string | undefined, ...history: CaseEvent[]) {
  const state = stateOf(caseWith(...history))
  return triggersOf(state, { dueOn: '2026-12-23', leakBy }, at, days).map(({ reason }) => reason)
}

/** Cases in which as much as possible has come at once. */
const CASES = [
  reasons(
    '2026-12-23T10:00:00Z',
    undefined,
    ...drafted('grant'),
    sent('identity'),
    letter('a', {}),
  ),
  reasons('2026-12-24T10:00:00Z', undefined, opened({ ...objection }), letter('a', { asks: true })),
  reasons('2026-12-24T10:00:00Z', undefined, opened({ ...unclear })),
  reasons('2026-12-24T10:00:00Z', '2026-11-26T08:15:00Z', opened({ ...unclear, leak: true })),
  reasons(
    '2026-12-24T10:00:00Z',
    undefined,
    ...drafted('grant'),
    event('draft-edited', { occasion: 'grant', n: 1 }),
    sent('identity'),
    event('reply-overdue', { asked: 'identity' }),
    letter('a', { says: 'withdraws' }),
    letter('b', { says: 'lifts-restriction', toldAuthority: true }),
    letter('c', { says: 'lifts-restriction' }),
    event('refiled', { ...objection }),
  ),
  reasons(
    '2026-12-24T10:00:00Z',
    undefined,
    ...drafted('refuse'),
    event('draft-deleted', { occasion: 'refuse', n: 1 }),
    event('answered-by-hand', { messageId: 'own', sentAt: '2026-11-24T10:00:00Z' }),
    event('sent', { occasion: 'grant', n: 1, sentAt: '2026-11-24T10:00:00Z', unfilled: true }),
    event('bounced', { messageId: 'bounce' }),
  ),
  reasons(
    '2026-12-24T10:00:00Z',
    undefined,
    ...drafted('refuse'),
    event('draft-refused', { occasion: 'refuse', n: 1, why: 'letter-gone' }),
    letter('a', { says: 'withdraws', authentication: 'fail', route: 'direct' }),
  ),
  reasons(
    '2026-12-24T10:00:00Z',
    undefined,
    sent('grant'),
    letter('a', { sender: 'anna@example.nl' }),
  ),
]

describe('triggersOf', () => {
  it('gives what has come in the order of the one table of reasons, mildest first', () => {
    for (const come of CASES) {
      const places = come.map((reason) => NOTICE_REASONS.indexOf(reason))
      expect(places, come.join(', ')).toEqual([...places].sort((a, b) => a - b))
    }
  })

  it('knows a moment for every reason but what a word of staff calls for', () => {
    const missing = NOTICE_REASONS.filter((reason) => !CASES.flat().includes(reason))
    expect(missing).toEqual(['unknown-word', 'identity-open'])
  })
})
