import { describe, expect, it } from 'vitest'
import { dayOf, daysBetween, flagDay, shortTime } from '../../../src/sandbox/page/dates.ts'

const NOW = new Date('2026-11-23T09:00:00+01:00')

describe('shortTime', () => {
  it.each([
    ['the hour today', '2026-11-23T07:05:00+01:00', '07:05', '07:05'],
    ['the weekday this week', '2026-11-20T16:30:00+01:00', 'vr 16:30', 'Fri 16:30'],
    ['the date before that', '2026-11-02T10:00:00+01:00', '2 nov', '2 Nov'],
    ['the year where it is another', '2025-11-23T10:00:00+01:00', '23 nov 2025', '23 Nov 2025'],
    ['yesterday as the shop sees it', '2026-11-22T23:30:00Z', '00:30', '00:30'],
  ])('tells %s', (_, at, dutch, english) => {
    expect(shortTime(new Date(at), NOW, 'nl')).toBe(dutch)
    expect(shortTime(new Date(at), NOW, 'en')).toBe(english)
  })
})

describe('flagDay', () => {
  it.each([
    ['the UTC midnight of a day', '2026-12-22T00:00:00.0000000', 'UTC', '2026-12-22'],
    ['the shop’s midnight told in UTC', '2026-12-21T23:00:00.0000000', 'UTC', '2026-12-22'],
    ['the day in a zone of its own', '2026-12-22T00:00:00', 'Europe/Amsterdam', '2026-12-22'],
  ])('reads %s', (_, dateTime, timeZone, day) => {
    expect(flagDay({ dateTime, timeZone })).toBe(day)
  })
})

describe('daysBetween', () => {
  it.each([
    ['2026-11-23', '2026-12-22', 29],
    ['2027-03-27', '2027-03-29', 2],
    ['2026-11-23', '2026-11-20', -3],
  ])('counts calendar days from %s to %s', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days)
  })
})

it('names the day that it is in the shop', () => {
  expect(dayOf(new Date('2026-11-30T23:10:00Z'))).toBe('2026-12-01')
})
