import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween, earlier, isWeekend } from '../../src/calendar/day.ts'

const someDay = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((instant) => instant.toISOString().slice(0, 10))

describe('addDays', () => {
  it.each([
    ['2026-11-23', 0, '2026-11-23'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2100-02-28', 1, '2100-03-01'],
    // the nights on which the clocks change
    ['2027-03-27', 1, '2027-03-28'],
    ['2026-10-25', 1, '2026-10-26'],
    ['2026-11-23', 400, '2027-12-28'],
  ])('%s and %d days make %s', (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected)
  })

  it('is undone by the same number of days back, and counted by daysBetween', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -20_000, max: 20_000 }), (day, days) => {
        const reached = addDays(day, days)
        expect(addDays(reached, -days)).toBe(day)
        expect(daysBetween(day, reached)).toBe(days)
        expect(Math.sign(days)).toBe(reached === day ? 0 : reached > day ? 1 : -1)
      }),
    )
  })
})

it.each([
  ['2026-11-27', false],
  ['2026-11-28', true],
  ['2026-11-29', true],
  ['2026-11-30', false],
])('of %s, being in the weekend is %s', (day, expected) => {
  expect(isWeekend(day)).toBe(expected)
})

it('knows the earlier of two days, whichever comes first', () => {
  expect(earlier('2026-12-31', '2027-01-01')).toBe('2026-12-31')
  expect(earlier('2027-01-01', '2026-12-31')).toBe('2026-12-31')
})

describe('what is no calendar day', () => {
  it.each([
    '',
    '2026-11',
    '2026-13-01',
    '2026-00-10',
    '2026-11-00',
    '2026-02-30',
    '2027-02-29',
    '2026-04-31',
    '2026-11-23T09:15:00Z',
    ' 2026-11-23',
    '2026-11-23\n',
    '23-11-2026',
    '20261123',
    '+02026-11-23',
  ])('is refused by each of them: %j', (text) => {
    const refused = `found ${JSON.stringify(text)}, expected a calendar day such as 2026-11-23`
    expect(() => addDays(text, 1)).toThrow(refused)
    expect(() => isWeekend(text)).toThrow(RangeError)
    expect(() => daysBetween('2026-11-23', text)).toThrow(RangeError)
    expect(() => daysBetween(text, '2026-11-23')).toThrow(RangeError)
  })
})
