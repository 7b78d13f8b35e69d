import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shopCalendar } from '../../src/calendar/calendar.ts'
import { addDays } from '../../src/calendar/day.ts'
import { DUTCH_HOLIDAYS } from '../../src/calendar/dutch-holidays.ts'
import { holidaysByLibrary, holidaysIn } from '../../src/calendar/holidays.ts'

const calendar = shopCalendar({ country: 'NL', timeZone: 'Europe/Amsterdam' })

function daysOf(year: number): string[] {
  const days: string[] = []
  for (let day = `${year}-01-01`; day.startsWith(`${year}`); day = addDays(day, 1)) days.push(day)
  return days
}

describe('the Dutch calendar', () => {
  it.each([
    [2026, '01-01 04-05 04-06 04-27 05-05 05-14 05-24 05-25 12-25 12-26'],
    [2027, '01-01 03-28 03-29 04-27 05-05 05-06 05-16 05-17 12-25 12-26'],
    // King's Day falls on a Sunday and is kept on Saturday 26 April.
    [2036, '01-01 04-13 04-14 04-26 05-05 05-22 06-01 06-02 12-25 12-26'],
  ])('knows the legal holidays of %d', (year, expected) => {
    const found = daysOf(year).filter((day) => calendar.isLegalHoliday(day))
    expect(found.map((day) => day.slice(5)).join(' ')).toBe(expected)
  })

  it.each(['2026-05-05', '2027-05-05', '2028-05-05', '2029-05-05', '2030-05-05'])(
    'counts %s, whether or not it is a fifth year',
    (day) => {
      expect(calendar.isLegalHoliday(day)).toBe(true)
    },
  )

  it.each(Object.keys(DUTCH_HOLIDAYS).map(Number))('has for %d what the library has', (year) => {
    const sorted = (days: ReadonlyMap<string, string>) => [...days].sort()
    expect(sorted(holidaysIn('NL', year))).toEqual(sorted(holidaysByLibrary('NL', year)))
  })

  it.each([2023, 2051, 2100])('knows %d, which is not written out', (year) => {
    expect(calendar.isLegalHoliday(`${year}-05-05`)).toBe(true)
    expect(calendar.isLegalHoliday(`${year}-12-26`)).toBe(true)
  })

  it('is closed on Good Friday, which extends no limit', () => {
    expect(calendar.isWorkingDay('2027-03-26')).toBe(false)
    expect(calendar.isLegalHoliday('2027-03-26')).toBe(false)
  })

  it.each(['2026-12-31', '2026-12-24', '2026-05-04', '2026-12-04'])('works on %s', (day) => {
    expect(calendar.isWorkingDay(day)).toBe(true)
  })

  it.each([
    ['2026-12-24', 1, '2026-12-28'],
    ['2026-12-24', 0, '2026-12-24'],
    ['2026-12-27', 0, '2026-12-27'],
    ['2026-12-28', -1, '2026-12-24'],
    ['2027-03-25', 1, '2027-03-30'],
    ['2027-04-26', 6, '2027-05-07'],
    ['2026-12-23', -7, '2026-12-14'],
    ['2026-12-31', 1, '2027-01-04'],
  ])('counts from %s %d working days to %s', (from, count, to) => {
    expect(calendar.addWorkingDays(from, count)).toBe(to)
  })

  it('counts working days after the one day up to and with the other', () => {
    expect(calendar.workingDaysBetween('2026-12-24', '2026-12-28')).toBe(1)
    expect(calendar.workingDaysBetween('2026-12-28', '2026-12-24')).toBe(-1)
    expect(calendar.workingDaysBetween('2026-12-25', '2026-12-27')).toBe(0)
    expect(calendar.workingDaysBetween('2026-12-23', '2026-12-23')).toBe(0)
    expect(calendar.workingDaysBetween('2026-12-30', '2028-01-04')).toBe(257)
  })

  it.each([
    ['2026-11-30T23:10:00Z', '2026-12-01'],
    ['2027-03-27T23:30:00Z', '2027-03-28'],
    ['2027-06-30T21:59:59Z', '2027-06-30'],
    ['2027-06-30T22:00:00Z', '2027-07-01'],
  ])('places %s on %s', (instant, day) => {
    expect(calendar.dayOf(instant)).toBe(day)
    expect(calendar.dayOf(new Date(instant))).toBe(day)
  })
})

const someDay = fc.integer({ min: 0, max: 7 * 365 }).map((n) => addDays('2026-01-01', n))

describe('working days', () => {
  it('come next and previous without leaving one out', () => {
    fc.assert(
      fc.property(someDay, (day) => {
        const next = calendar.nextWorkingDay(day)
        expect(calendar.isWorkingDay(next)).toBe(true)
        expect(calendar.workingDaysBetween(day, next)).toBe(1)
        if (calendar.isWorkingDay(day)) expect(calendar.previousWorkingDay(next)).toBe(day)
      }),
    )
  })

  it('are counted as they are added', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 0, max: 60 }), (day, count) => {
        const start = calendar.nextWorkingDay(day)
        expect(calendar.workingDaysBetween(start, calendar.addWorkingDays(start, count))).toBe(
          count,
        )
        expect(calendar.addWorkingDays(calendar.addWorkingDays(start, count), -count)).toBe(start)
      }),
    )
  })

  it('refuse what is no day', () => {
    for (const text of ['', '2026-11', '2026-02-30x', '23-11-2026', '2026-13-01']) {
      expect(() => calendar.isWorkingDay(text)).toThrow('expected a calendar day')
    }
  })
})
