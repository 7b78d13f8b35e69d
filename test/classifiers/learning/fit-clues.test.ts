import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fitClues } from '../../../classifiers/learning/fit-clues.ts'

test('finds the odds of a clue that says nothing else', () => {
  const rows = [
    ...Array.from({ length: 30 }, () => ({ clues: [1, 1], yes: true })),
    ...Array.from({ length: 10 }, () => ({ clues: [1, 1], yes: false })),
    ...Array.from({ length: 10 }, () => ({ clues: [0, 1], yes: true })),
    ...Array.from({ length: 30 }, () => ({ clues: [0, 1], yes: false })),
  ]
  const [clue, constant] = fitClues(rows, 0)
  expect(constant).toBeCloseTo(Math.log(10 / 30))
  expect(clue).toBeCloseTo(2 * Math.log(3))
})

test('answers finite weights, also where one clue decides everything or two are the same', () => {
  const row = fc.record({ clue: fc.integer({ min: -8, max: 8 }), flip: fc.boolean() })
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 60 }), fc.boolean(), (rows, clean) => {
      const fitted = fitClues(
        rows.map(({ clue, flip }) => ({
          clues: [clue, clue, 1],
          yes: clean ? clue > 0 : flip,
        })),
        1e-4,
      )
      expect(fitted.every(Number.isFinite)).toBe(true)
    }),
  )
})
