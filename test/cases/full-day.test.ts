import { describe, expect, it } from 'vitest'
import { lastOfFullDay, MOST_CASES_A_DAY } from '../../src/cases/full-day.ts'
import type { Right } from '../../src/cases/right.ts'
import { caseWith, opened } from './cases.ts'

const dayOf = (instant: string) => instant.slice(0, 10)
const many = (count: number, facts: Parameters<typeof opened>[0] = {}) =>
  Array.from({ length: count }, (_, n) => ({
    ...caseWith(opened(facts)),
    number: `P-2026-${String(n + 1).padStart(4, '0')}`,
  }))

describe('a sender’s day', () => {
  const ask = (cases: ReturnType<typeof many>, rights: readonly Right[] = []) =>
    lastOfFullDay(cases, 'anna@example.nl', rights, '2026-11-23', dayOf)

  it('is full with its most cases, and names the last', () => {
    expect(ask(many(MOST_CASES_A_DAY))).toBe('P-2026-0010')
    expect(ask(many(MOST_CASES_A_DAY + 5))).toBe('P-2026-0015')
  })

  it.each<[string, readonly Right[], string | undefined]>([
    ['that they asked for already', ['access'], 'P-2026-0010'],
    ['that no case of theirs holds', ['erasure'], undefined],
    ['beside one that they asked for already', ['access', 'erasure'], undefined],
  ])('swallows no right %s', (_which, rights, expected) => {
    expect(ask(many(MOST_CASES_A_DAY), rights)).toBe(expected)
  })

  it('is not full with fewer, with those of others, or of another day', () => {
    expect(ask(many(MOST_CASES_A_DAY - 1))).toBeUndefined()
    const others = { dataSubject: { name: '', address: 'bram@example.nl' } }
    expect(ask(many(MOST_CASES_A_DAY, others))).toBeUndefined()
    expect(ask(many(MOST_CASES_A_DAY, { receivedAt: '2026-11-22T10:00:00Z' }))).toBeUndefined()
  })
})
