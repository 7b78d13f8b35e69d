import { describe, expect, test } from 'vitest'
import { dayInShort, dayInWords, daysLeftInWords } from '../../src/notices/days.ts'

describe('dayInWords', () => {
  test.each([
    ['2026-12-18', 'nl', 'vrijdag 18 december'],
    ['2026-12-18', 'en', 'Friday 18 December'],
    ['2027-01-04', 'nl', 'maandag 4 januari 2027'],
    ['2027-01-04', 'en', 'Monday 4 January 2027'],
    ['2026-03-29', 'nl', 'zondag 29 maart'],
  ] as const)('writes %s in %s as %s, seen from 2026', (day, language, words) => {
    expect(dayInWords(day, '2026-11-23', language)).toBe(words)
  })
})

describe('dayInShort', () => {
  test.each([
    ['nl', 'vr 18 dec'],
    ['en', 'Fri 18 Dec'],
  ] as const)('writes a day in %s as %s', (language, words) => {
    expect(dayInShort('2026-12-18', language)).toBe(words)
  })
})

describe('daysLeftInWords', () => {
  test.each([
    [3, 'nog 3 dagen', '3 days left'],
    [1, 'nog 1 dag', '1 day left'],
    [0, 'vandaag', 'today'],
    [-1, '1 dag te laat', '1 day late'],
    [-12, '12 dagen te laat', '12 days late'],
  ])('counts %i', (daysLeft, dutch, english) => {
    expect(daysLeftInWords(daysLeft, 'nl')).toBe(dutch)
    expect(daysLeftInWords(daysLeft, 'en')).toBe(english)
  })
})
