import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { caseNumbersIn, isCaseNumber, nextCaseNumber } from '../../src/cases/case-number.ts'

describe('case numbers', () => {
  it.each([
    [2026, [], 'P-2026-0001'],
    [2026, ['P-2026-0041'], 'P-2026-0042'],
    [2027, ['P-2026-0041'], 'P-2027-0001'],
    [2026, ['P-2026-0007', 'P-2026-0003'], 'P-2026-0008'],
    [2026, ['P-2026-9999'], 'P-2026-10000'],
  ])('in %i after %j is %s', (year, taken, next) => {
    expect(nextCaseNumber(year, taken)).toBe(next)
  })

  it('are never given out twice', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 2025, max: 2028 }), { maxLength: 60 }), (years) => {
        const taken: string[] = []
        for (const year of years) taken.push(nextCaseNumber(year, taken))
        expect(new Set(taken).size).toBe(taken.length)
        expect(taken.every(isCaseNumber)).toBe(true)
      }),
    )
  })

  it('are found in a text, each once', () => {
    expect(
      caseNumbersIn('Zaak P-2026-0003 (eerder P-2026-0003 en P-2025-0001), XP-2026-00031'),
    ).toEqual(['P-2026-0003', 'P-2025-0001'])
  })

  it.each([
    ['typed small', 'p-2026-0042'],
    ['with en dashes', 'P\u20132026\u20130042'],
    ['with hyphens that do not break', 'P\u20112026\u20110042'],
    ['in brackets', '[P-2026-0042]'],
  ])('is known %s', (_what, text) => {
    expect(caseNumbersIn(`Zie ${text}.`)).toEqual(['P-2026-0042'])
  })

  it.each([
    ['a letter of another alphabet', '\u0420-2026-0042'],
    ['digits of another script', 'P-\u0662\u0660\u0662\u0666-0042'],
    ['a longer word', 'XP-2026-0042'],
    ['a longer number', 'P-2026-00421234'],
    ['an invisible part', 'P-2026-00\u200b42'],
  ])('is not what only looks like one: %s', (_what, text) => {
    expect(caseNumbersIn(text)).toEqual([])
  })
})
