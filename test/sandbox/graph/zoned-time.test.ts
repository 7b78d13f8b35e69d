import { describe, expect, it } from 'vitest'
import { ianaZone } from '../../../src/sandbox/graph/time-zones.ts'
import { inZone, toUtc } from '../../../src/sandbox/graph/zoned-time.ts'

describe('a time with its zone', () => {
  it.each([
    ['2026-11-23T09:15:00', 'Europe/Amsterdam', '2026-11-23T08:15:00.0000000'],
    ['2026-07-01T09:15:00', 'W. Europe Standard Time', '2026-07-01T07:15:00.0000000'],
    ['2026-11-23T09:15:00.1234567', 'UTC', '2026-11-23T09:15:00.1234567'],
    ['2026-11-23T09:15:00Z', 'UTC', '2026-11-23T09:15:00.0000000'],
    ['2026-11-23', 'UTC', '2026-11-23T00:00:00.0000000'],
    // summer time skips half past two in this night
    ['2027-03-28T02:30:00', 'Europe/Amsterdam', '2027-03-28T01:30:00.0000000'],
  ])('%s in %s is kept as %s', (dateTime, timeZone, utc) => {
    const kept = toUtc({ dateTime, timeZone })
    expect(kept).toEqual({ dateTime: utc, timeZone: 'UTC' })
  })

  it.each([
    ['2026-11-23T09:15:00Z', 'Europe/Amsterdam'],
    ['2026-11-23T09:15:00+01:00', 'UTC'],
    ['2026-02-30T09:15:00', 'UTC'],
    ['tomorrow', 'UTC'],
    ['', 'UTC'],
    [undefined, 'UTC'],
    ['2026-11-23T09:15:00', 'Mars'],
    ['2026-11-23T09:15:00', ''],
  ])('%s in %s is refused', (dateTime, timeZone) => {
    expect(() => toUtc({ dateTime, timeZone })).toThrow(
      expect.objectContaining({ status: 400, code: 'ErrorInvalidArgument' }),
    )
  })

  it.each([
    [undefined, '2026-11-23T08:15:00.0000000', 'UTC'],
    ['Europe/Amsterdam', '2026-11-23T09:15:00.0000000', 'Europe/Amsterdam'],
    ['Tokyo Standard Time', '2026-11-23T17:15:00.0000000', 'Tokyo Standard Time'],
    ['Mars', '2026-11-23T08:15:00.0000000', 'UTC'],
  ])('is shown to who prefers %s as %s', (preferred, dateTime, timeZone) => {
    const kept = { dateTime: '2026-11-23T08:15:00.0000000', timeZone: 'UTC' }
    expect(inZone(kept, preferred)).toEqual({ dateTime, timeZone })
  })
})

it.each([
  ['W. Europe Standard Time', 'Europe/Berlin'],
  ['Europe/Amsterdam', 'Europe/Amsterdam'],
  ['UTC', 'UTC'],
  ['w. europe standard time', undefined],
  ['constructor', undefined],
  ['', undefined],
])('the zone %j is %j', (name, zone) => {
  expect(ianaZone(name)).toBe(zone)
})
