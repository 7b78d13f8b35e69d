import { describe, expect, it } from 'vitest'
import { disposition, type Probabilities } from '../../../classifiers/reading/verdict.ts'
import { RIGHTS } from '../../../src/cases/right.ts'

const THRESHOLDS = { case: 0.5, further: 0.45, suspected: 0.2, triage: 0.4 }

const found = (access: number, triage: number) =>
  ({
    rights: { ...Object.fromEntries(RIGHTS.map((right) => [right, 0.01])), access },
    triage,
  }) as Probabilities

describe('a letter', () => {
  it.each([
    [0.5, 0, 'case'],
    [0.9, 0.9, 'case'],
    // surer of a matter for a person than of any right
    [0.9, 0.91, 'triage'],
    [0.49, 0, 'triage'],
    [0.2, 0, 'triage'],
    [0.19, 0.39, 'none'],
    [0.19, 0.4, 'triage'],
    [0, 0, 'none'],
  ])('with a right at %d and a matter at %d is %s', (access, triage, expected) => {
    expect(disposition(found(access, triage), THRESHOLDS)).toBe(expected)
  })

  it.each(RIGHTS)('opens a case for %s as for any other right', (right) => {
    const { rights } = found(0, 0)
    expect(disposition({ rights: { ...rights, [right]: 0.6 }, triage: 0 }, THRESHOLDS)).toBe('case')
  })
})
