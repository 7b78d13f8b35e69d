import { describe, expect, it } from 'vitest'
import { shopCalendar } from '../../src/calendar/calendar.ts'
import { isHolidayCountry } from '../../src/calendar/holidays.ts'

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
