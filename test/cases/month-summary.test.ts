import { expect, it } from 'vitest'
import { shopCalendar } from '../../src/calendar/calendar.ts'
import { monthSummary } from '../../src/cases/month-summary.ts'
import { caseWith, event, opened } from './cases.ts'

const { dayOf } = shopCalendar({ country: 'NL', timeZone: 'Europe/Amsterdam' })

const answered = (receivedAt: string, sentAt: string, rights = ['access']) =>
  caseWith(
    opened({ receivedAt, rights: rights as never }),
    event('sent', { occasion: 'grant', n: 1, sentAt, recognisedBy: 'id' } as never),
  )

it('counts what came and went in a month of the shop’s calendar', () => {
  const cases = [
    answered('2026-10-31T22:30:00Z', '2026-11-10T10:00:00Z'),
    answered('2026-10-31T23:30:00Z', '2026-11-05T10:00:00Z', ['erasure']),
    answered('2026-10-01T10:00:00Z', '2026-11-20T10:00:00Z'),
    caseWith(opened({ receivedAt: '2026-11-30T22:30:00Z' })),
    caseWith(opened({ receivedAt: '2026-11-30T23:30:00Z' })),
    caseWith(opened({ receivedAt: '2026-11-12T10:00:00Z' }), event('dismissed')),
  ]
  expect(monthSummary(cases, '2026-11', { dayOf, dueOn: () => '2026-11-15' })).toEqual({
    month: '2026-11',
    received: 2,
    answered: 3,
    medianDays: 10,
    worstDays: 50,
    late: 1,
    byRight: [
      { right: 'access', received: 1, answered: 2 },
      { right: 'erasure', received: 1, answered: 1 },
    ],
  })
})

it.each([
  [[], undefined],
  [[3], 3],
  [[3, 4], 3.5],
  [[1, 2, 9], 2],
])('takes the median of %j as %s', (lengths, median) => {
  const cases = lengths.map((days) =>
    answered('2026-11-01T10:00:00Z', `2026-11-${String(1 + days).padStart(2, '0')}T10:00:00Z`),
  )
  const { medianDays } = monthSummary(cases, '2026-11', { dayOf, dueOn: () => '2026-12-01' })
  expect(medianDays).toBe(median)
})
