import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shopCalendar } from '../../src/calendar/calendar.ts'
import { addDays, daysBetween } from '../../src/calendar/day.ts'
import { caseDeadlines } from '../../src/cases/case-deadlines.ts'
import { caseWith, event, opened } from './cases.ts'

const calendar = shopCalendar({ country: 'NL', timeZone: 'Europe/Amsterdam' })
const rules = { calendar, answerWithinDays: 30 }

const sent = (occasion: string, sentAt: string) =>
  event('sent', { occasion, n: 1, sentAt, recognisedBy: 'id' } as never)
const joined = (receivedAt: string, more: object = {}) =>
  event('letter-joined', { receivedAt, messageId: receivedAt, why: 'thread', ...more } as never)

describe('an extension', () => {
  it.each([
    // three months from receipt or two from the month's end: the earlier, and back to a working day
    ['2027-01-31T22:40:00Z', '2027-02-10T10:00:00Z', true, '2027-04-28', '2027-04-28'],
    ['2026-11-23T08:15:00Z', '2026-12-20T10:00:00Z', true, '2027-02-23', '2027-02-23'],
    ['2026-11-27T08:15:00Z', '2026-12-20T10:00:00Z', true, '2027-02-26', '2027-02-27'],
    // told after the first month: none
    ['2026-11-23T08:15:00Z', '2026-12-24T10:00:00Z', false, '2026-12-23', '2026-12-23'],
  ])('of a letter of %s told at %s', (receivedAt, sentAt, extended, dueOn, legalLimitOn) => {
    const privacyCase = caseWith(opened({ receivedAt }), sent('extend', sentAt))
    expect(caseDeadlines(privacyCase, rules)).toMatchObject({ extended, dueOn, legalLimitOn })
  })

  it('never ends later than either reading, and always on a working day', () => {
    const day = fc.integer({ min: 0, max: daysBetween('2026-01-01', '2032-12-31') })
    fc.assert(
      fc.property(day, (after) => {
        const on = addDays('2026-01-01', after)
        const privacyCase = caseWith(
          opened({ receivedAt: `${on}T10:00:00Z` }),
          sent('extend', `${on}T12:00:00Z`),
        )
        const { dueOn, monthOn, extendedLimitOn } = caseDeadlines(privacyCase, rules)
        expect(dueOn <= extendedLimitOn).toBe(true)
        expect(extendedLimitOn <= monthsLater(on, 3)).toBe(true)
        expect(extendedLimitOn <= monthsLater(monthOn, 2)).toBe(true)
        expect(calendar.isWorkingDay(dueOn)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})

function monthsLater(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last)))
    .toISOString()
    .slice(0, 10)
}

describe('the pause while identity is asked', () => {
  it('is kept beside the day that griffier works to', () => {
    const privacyCase = caseWith(
      opened({ receivedAt: '2026-11-23T08:15:00Z' }),
      sent('identity', '2026-11-24T10:00:00Z'),
      joined('2026-11-30T10:00:00Z'),
    )
    expect(caseDeadlines(privacyCase, rules)).toMatchObject({
      dueOn: '2026-12-23',
      pause: { askedOn: '2026-11-24', answeredOn: '2026-11-30', inTime: true, dueOn: '2026-12-29' },
    })
  })

  it.each([
    ['is open while no answer came', [], '2026-11-24T10:00:00Z', undefined, true],
    [
      'does not end with thanks',
      [joined('2026-11-25T10:00:00Z', { says: 'thanks' })],
      '2026-11-24T10:00:00Z',
      undefined,
      true,
    ],
    ['hardly counts when it was asked late', [], '2026-11-26T10:00:00Z', undefined, false],
  ])('%s', (_, more, sentAt, answeredOn, inTime) => {
    const privacyCase = caseWith(opened(), sent('identity', sentAt), ...more)
    expect(caseDeadlines(privacyCase, rules).pause).toMatchObject({ answeredOn, inTime })
  })
})

describe('the 72 hours of a leak', () => {
  it.each([
    ['2026-11-27T16:00:00Z', '2026-11-30T16:00:00Z'],
    // the clocks go back on 25 October 2026 and forward on 28 March 2027: hours are elapsed hours
    ['2026-10-24T10:00:00Z', '2026-10-27T10:00:00Z'],
    ['2027-03-27T10:00:00Z', '2027-03-30T10:00:00Z'],
  ])('from %s end at %s', (receivedAt, by) => {
    const privacyCase = caseWith(
      opened({ receivedAt, disposition: 'triage', rights: [], leak: true }),
    )
    expect(caseDeadlines(privacyCase, rules).leakBy).toBe(by)
  })

  it('run for no other letter', () => {
    expect(caseDeadlines(caseWith(), rules).leakBy).toBeUndefined()
  })
})
