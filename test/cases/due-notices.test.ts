import { describe, expect, it } from 'vitest'
import { shopCalendar } from '../../src/calendar/calendar.ts'
import type { CaseEvent } from '../../src/cases/case.ts'
import { dueNotice } from '../../src/cases/due-notices.ts'
import { caseWith, drafted, event, opened, sent } from './cases.ts'

const calendar = shopCalendar({ country: 'NL', timeZone: 'Europe/Amsterdam' })
const DUE = '2026-12-23'

function reason(now: string, ...history: CaseEvent[]) {
  const deadlines = { dueOn: DUE, leakBy: undefined }
  return dueNotice(caseWith(...history), deadlines, { now, days: calendar })?.reason
}

const reminded = (key: string, at = '2026-11-23T10:00:00Z') =>
  event('reminded', { key, at, to: 'jan@j3dprints.nl', notice: 'G' })

describe('what staff hear of a case', () => {
  it.each<[string, string, CaseEvent[], string | undefined]>([
    ['its opening on the day it comes', '2026-11-23T10:00:00Z', [], 'opened'],
    ['nothing twice', '2026-11-23T12:00:00Z', [reminded('opened')], undefined],
    [
      'that a person must judge',
      '2026-11-23T10:00:00Z',
      [opened({ disposition: 'triage', rights: [] })],
      'triage',
    ],
    [
      'at once of an objection',
      '2026-11-23T10:00:00Z',
      [opened({ rights: ['objection'] })],
      'at-once',
    ],
    [
      'at once of an objection, on a Sunday too',
      '2026-11-29T10:00:00Z',
      [opened({ rights: ['objection'] })],
      'at-once',
    ],
    ['nothing else on a Sunday', '2026-11-29T10:00:00Z', [], undefined],
    [
      'nothing on Christmas Day, even when overdue',
      '2026-12-25T10:00:00Z',
      [reminded('opened')],
      undefined,
    ],
    ['half time', '2026-12-08T10:00:00Z', [reminded('opened')], 'half-time'],
    [
      'seven working days before',
      '2026-12-14T10:00:00Z',
      [reminded('opened'), reminded('half-time')],
      'week-left',
    ],
    [
      'three working days before',
      '2026-12-18T10:00:00Z',
      [reminded('week-left')],
      'three-days-left',
    ],
    [
      'one working day before',
      '2026-12-22T10:00:00Z',
      [reminded('three-days-left')],
      'one-day-left',
    ],
    ['the day itself', '2026-12-23T10:00:00Z', [reminded('one-day-left')], 'due-today'],
    ['that it is overdue', '2026-12-24T10:00:00Z', [reminded('due-today')], 'overdue'],
    [
      'that it is overdue, again the next working day',
      '2026-12-28T10:00:00Z',
      [reminded('overdue/2026-12-24')],
      'overdue',
    ],
    [
      'overdue once a day only',
      '2026-12-28T10:00:00Z',
      [reminded('overdue/2026-12-28', '2026-12-28T08:00:00Z')],
      undefined,
    ],
    [
      'only the last moment when griffier was off for long',
      '2026-12-22T10:00:00Z',
      [reminded('opened')],
      'one-day-left',
    ],
    ['how urgent it is when it comes late', '2026-12-22T10:00:00Z', [], 'one-day-left'],
    [
      'of a draft unsent for two working days',
      '2026-11-25T10:00:00Z',
      [...drafted('acknowledge'), reminded('opened')],
      'draft-waiting',
    ],
    [
      'not of a draft unsent for one day',
      '2026-11-24T10:00:00Z',
      [...drafted('acknowledge'), reminded('opened')],
      undefined,
    ],
    [
      'of a deleted draft',
      '2026-11-24T10:00:00Z',
      [
        ...drafted('grant'),
        event('draft-deleted', { occasion: 'grant', n: 1 }),
        reminded('opened'),
      ],
      'draft-deleted',
    ],
    [
      'nothing more on the day of its opening, although half the time had gone',
      '2026-12-09T12:00:00Z',
      [reminded('opened', '2026-12-09T10:00:00Z')],
      undefined,
    ],
    [
      'of a draft deleted after it was said to be overdue',
      '2026-12-24T12:00:00Z',
      [
        ...drafted('grant'),
        reminded('overdue/2026-12-24', '2026-12-24T08:00:00Z'),
        event('draft-deleted', { occasion: 'grant', n: 1 }),
      ],
      'draft-deleted',
    ],
    [
      'what a clock that was a month ahead had said before its time',
      '2026-12-14T10:00:00Z',
      [reminded('opened'), reminded('overdue/2027-01-04', '2027-01-04T10:00:00Z')],
      'week-left',
    ],
    [
      'nothing twice because of a clock that was put right by some minutes',
      '2026-12-14T10:00:00Z',
      [reminded('week-left', '2026-12-14T10:05:00Z')],
      undefined,
    ],
    ['nothing after the answer', '2026-12-24T10:00:00Z', [sent('grant')], undefined],
    ['nothing after it was dismissed', '2026-12-24T10:00:00Z', [event('dismissed')], undefined],
  ])('%s', (_title, now, history, expected) => {
    expect(reason(now, ...history)).toBe(expected)
  })
})
