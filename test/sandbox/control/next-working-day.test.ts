import { expect, it } from 'vitest'
import { nextWorkingDay } from '../../../src/sandbox/control/next-working-day.ts'

it.each([
  ['from Monday to Tuesday', '2026-11-23T09:00:00+01:00', '2026-11-24T08:30:00+01:00'],
  ['from before opening to tomorrow', '2026-11-23T07:00:00+01:00', '2026-11-24T08:30:00+01:00'],
  ['from Friday over the weekend', '2026-11-27T17:00:00+01:00', '2026-11-30T08:30:00+01:00'],
  ['from Saturday to Monday', '2026-11-28T12:00:00+01:00', '2026-11-30T08:30:00+01:00'],
  ['by the day of Amsterdam, not of UTC', '2026-11-23T23:30:00Z', '2026-11-25T08:30:00+01:00'],
  ['into summer time', '2027-03-26T09:00:00+01:00', '2027-03-29T08:30:00+02:00'],
  ['out of summer time', '2026-10-23T09:00:00+02:00', '2026-10-26T08:30:00+01:00'],
])('goes %s', (_, from, to) => {
  expect(nextWorkingDay(new Date(from))).toEqual(new Date(to))
})
