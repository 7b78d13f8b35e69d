import { expect, it } from 'vitest'
import { probabilityBy } from '../../../classifiers/reading/net.ts'

/** Either of two, and not both: what no weighted sum can tell. */
const EITHER = {
  hidden: [
    [1, 1, 0],
    [1, 1, -1],
  ],
  output: [20, -40, -10],
}

it.each([
  [[0, 0], 0],
  [[1, 0], 1],
  [[0, 1], 1],
  [[1, 1], 0],
])('tells of %j: %d', (inputs, expected) => {
  expect(probabilityBy(EITHER, inputs)).toBeCloseTo(expected, 3)
})

it('says what its last constant says where nothing is raised', () => {
  expect(probabilityBy({ hidden: [[-1, 0]], output: [100, 0] }, [5])).toBe(0.5)
  expect(probabilityBy({ hidden: [], output: [Math.log(3)] }, [])).toBeCloseTo(0.75)
})

it.each([
  [1e6, 1],
  [-1e6, 0],
])('stays a probability where a clue is as large as %d', (clue, expected) => {
  expect(
    probabilityBy(
      {
        hidden: [
          [1, 0],
          [-1, 0],
        ],
        output: [1, -1, 0],
      },
      [clue],
    ),
  ).toBe(expected)
})
