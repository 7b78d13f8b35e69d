import { describe, expect, it } from 'vitest'
import { shopCalendar } from '../../src/calendar/calendar.ts'
import { holidayName, holidaysIn, isHolidayCountry } from '../../src/calendar/holidays.ts'

describe('other countries', () => {
  it.each([
    ['DE', '2027-10-03', true],
    ['DE-BY', '2027-01-06', true],
    ['DE', '2027-01-06', false],
    ['BE', '2027-07-21', true],
    ['BE', '2027-05-05', false],
    ['DE', '2027-03-26', true],
  ])('in %s, %s being a legal holiday is %s', (country, day, expected) => {
    expect(shopCalendar({ country, timeZone: 'Europe/Brussels' }).isLegalHoliday(day)).toBe(
      expected,
    )
  })

  it('closes no shop for half a day', () => {
    expect(
      shopCalendar({ country: 'DE', timeZone: 'Europe/Berlin' }).isWorkingDay('2027-12-24'),
    ).toBe(true)
  })

  it.each([
    ['NL', true],
    ['DE', true],
    ['DE-BY', true],
    ['DE-ZZ', false],
    ['XX', false],
    ['nl', false],
    ['Netherlands', false],
    ['', false],
    ['__proto__', false],
  ])('knows %j: %s', (country, expected) => {
    expect(isHolidayCountry(country)).toBe(expected)
  })
})

describe('a holiday that does not last the day', () => {
  it.each([
    ['AX', 2027, '2027-12-24', 'from noon'],
    ['CN', 2027, '2027-03-08', 'from noon'],
    ['GT', 2026, '2026-12-31', 'from noon'],
    ['IS', 2027, '2027-12-31', 'from one'],
    ['TR', 2027, '2027-03-12', 'the last morning of a feast of several days'],
  ])('extends no limit and closes no shop: in %s in %d on %s, %s', (country, year, day) => {
    expect(holidaysIn(country, year).has(day)).toBe(false)
    expect(holidayName(country, day, 'en')).toBeUndefined()
  })

  it('does not hide a whole one, also where the clocks change on it', () => {
    expect(holidaysIn('TR', 2027).get('2027-03-11')).toBe('legal')
    // Easter Sunday of 2024 has 23 hours in the Netherlands, and Germany's Brandenburg keeps it
    expect(holidaysIn('DE-BB', 2024).get('2024-03-31')).toBe('legal')
  })
})

describe('what a holiday is called', () => {
  it.each([
    ['NL', '2026-04-27', 'nl', 'Koningsdag'],
    ['NL', '2026-12-26', 'en', 'Boxing Day'],
    ['NL', '2026-04-03', 'nl', 'Goede Vrijdag'],
    // the library has it as a holiday of the banks; the shop is open
    ['NL', '2026-12-31', 'nl', undefined],
    ['NL', '2026-11-23', 'nl', undefined],
  ] as const)('in %s on %s in %s: %s', (country, day, language, name) => {
    expect(holidayName(country, day, language)).toBe(name)
  })
})
