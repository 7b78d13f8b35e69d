import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isDay, isInstant } from '../../src/cases/written-time.ts'

describe('a day', () => {
  it.each([
    ['2026-11-23', true],
    ['2028-02-29', true],
    ['2027-02-29', false],
    ['2000-02-29', true],
    ['2100-02-29', false],
    ['2026-02-30', false],
    ['2026-04-31', false],
    ['2026-12-31', true],
    ['2026-00-10', false],
    ['2026-13-01', false],
    ['2026-11-00', false],
    ['2026-11-32', false],
    ['2026-1-3', false],
    ['26-11-23', false],
    ['2026-11-23T09:15:00Z', false],
    ['2026-11-23\n', false],
    [' 2026-11-23', false],
    ['', false],
  ])('%j is one: %s', (text, expected) => {
    expect(isDay(text)).toBe(expected)
  })
})

describe('an instant', () => {
  it.each([
    ['2026-11-23T09:15:00Z', true],
    ['2026-11-23T09:15Z', true],
    ['2026-11-23T09:15:00.123Z', true],
    ['2026-11-23T09:15:00.123456789Z', true],
    ['2026-11-23T09:15:00.1234567890Z', false],
    ['2026-11-23T09:15:00.Z', false],
    ['2026-11-23T09:15:00+01:00', true],
    ['2026-11-23T09:15:00-11:30', true],
    ['2026-11-23T23:59:59Z', true],
    ['2026-11-23T24:00:00Z', false],
    ['2026-11-23T09:60:00Z', false],
    ['2026-11-23T09:15:60Z', false],
    ['2026-11-23T09:15:00', false],
    ['2026-11-23T09:15:00z', false],
    ['2026-11-23T09:15:00+0100', false],
    ['2026-11-23T09:15:00+01', false],
    ['2026-11-23 09:15:00Z', false],
    ['2026-02-29T09:15:00Z', false],
    ['2028-02-29T09:15:00Z', true],
    ['2026-11-23', false],
    ['now', false],
    ['2026-11-23T09:15:00Z\n', false],
    ['x2026-11-23T09:15:00Z', false],
  ])('%j is one: %s', (text, expected) => {
    expect(isInstant(text)).toBe(expected)
  })

  it('is whatever JavaScript writes, and JavaScript reads whatever it is', () => {
    const dates = fc.date({
      min: new Date('1900-01-01'),
      max: new Date('9999-12-31'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(dates, (date) => {
        expect(isInstant(date.toISOString())).toBe(true)
        expect(isDay(date.toISOString().slice(0, 10))).toBe(true)
      }),
    )
    const digits = (most: number) =>
      fc.integer({ min: 0, max: most }).map((n) => `${n}`.padStart(2, '0'))
    const written = fc
      .tuple(
        digits(13),
        digits(32),
        digits(24),
        digits(60),
        digits(60),
        fc.constantFrom('Z', '+01:00', '-13:45'),
      )
      .map(
        ([month, day, hour, minute, second, zone]) =>
          `2026-${month}-${day}T${hour}:${minute}:${second}${zone}`,
      )
    fc.assert(
      fc.property(written, (text) => {
        if (!isInstant(text)) return
        const local = `${text.slice(0, 19)}Z`
        // what was skipped over, such as 31 April, comes back as another day
        expect(new Date(local).toISOString()).toBe(local.replace('Z', '.000Z'))
        expect(Date.parse(text)).not.toBeNaN()
      }),
      { numRuns: 500 },
    )
  })
})
