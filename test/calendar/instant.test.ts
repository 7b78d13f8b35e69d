import { describe, expect, it } from 'vitest'
import { readInstant } from '../../src/calendar/instant.ts'

describe('readInstant', () => {
  it.each([
    ['2026-11-23T08:15:00Z', '2026-11-23T09:15:00+01:00'],
    ['2026-11-23T08:15Z', '2026-11-23T09:15:00+01:00'],
    ['2026-11-23T08:15:00.1234567Z', '2026-11-23T09:15:00.1234567+01:00'],
    ['2026-11-23T09:15+01:00', '2026-11-23T09:15:00+01:00'],
    ['2026-07-01T09:15', '2026-07-01T09:15:00+02:00'],
    ['2026-07-01T09:15:30', '2026-07-01T09:15:30+02:00'],
    // Summer time skips 02:30 on this night, and repeats it on that one.
    ['2027-03-28T02:30', '2027-03-28T03:30:00+02:00'],
    ['2027-10-31T02:30', '2027-10-31T02:30:00+02:00'],
  ])('reads %s as %s', (text, expected) => {
    expect(readInstant(text, 'Europe/Amsterdam').toString({ timeZoneName: 'never' })).toBe(expected)
  })

  it.each([
    '',
    'yesterday',
    '2026-11-23',
    '23-11-2026 09:15',
    '2026-11-23 09:15',
    '2026-11-23T09',
    '2026-11-23T09:15+0100',
    '2026-11-23T09:15[Europe/Amsterdam]',
    '2026-11-23T09:15:00Z ',
    '1795421700',
  ])('asks for an instant where it finds %j', (text) => {
    expect(() => readInstant(text, 'Europe/Amsterdam')).toThrow(
      /^found ".*", expected an instant such as 2026/,
    )
  })

  it.each(['2026-02-30T09:15', '2026-11-23T25:00Z', '2026-13-01T00:00+01:00'])(
    'says that %s does not exist',
    (text) => {
      expect(() => readInstant(text, 'Europe/Amsterdam')).toThrow('there is no such day or hour')
    },
  )

  it.each(['0001-01-01T00:00Z', '1999-12-31T12:00', '2200-01-01T12:00Z'])(
    'takes the year of %s for a slip',
    (text) => {
      expect(() => readInstant(text, 'Europe/Amsterdam')).toThrow('between 2000 and 2199')
    },
  )

  it('quotes no more than the beginning of a long text', () => {
    expect(() => readInstant('x'.repeat(10_000), 'UTC')).toThrow(/^.{0,260}$/)
  })
})
