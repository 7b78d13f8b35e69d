import { describe, expect, it } from 'vitest'
import { dayInWords } from '../../src/drafts/day-in-words.ts'

describe('dayInWords', () => {
  it.each([
    ['2026-12-23', 'woensdag 23 december 2026', 'Wednesday 23 December 2026'],
    ['2027-03-01', 'maandag 1 maart 2027', 'Monday 1 March 2027'],
    ['2028-02-29', 'dinsdag 29 februari 2028', 'Tuesday 29 February 2028'],
  ])('says %s', (day, dutch, english) => {
    expect([dayInWords(day, 'nl'), dayInWords(day, 'en')]).toEqual([dutch, english])
  })

  it.each(['2027-02-29', '23-12-2026', ''])('refuses %j', (day) => {
    expect(() => dayInWords(day, 'nl')).toThrow(RangeError)
  })
})
