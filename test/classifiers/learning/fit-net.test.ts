import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitNet, type Rows } from '../../../classifiers/learning/fit-net.ts'
import { probabilityBy } from '../../../classifiers/reading/net.ts'

/** Each row of clues with its yes. */
function tableOf(rows: readonly { clues: readonly number[]; yes: boolean }[]): Rows {
  return {
    width: rows[0]?.clues.length ?? 0,
    clues: Float32Array.from(rows.flatMap(({ clues }) => clues)),
    yes: Uint8Array.from(rows, ({ yes }) => Number(yes)),
  }
}

const times = <Value>(count: number, value: Value) => Array.from({ length: count }, () => value)

/** Rows of two clues, as often as is said, with a yes. */
function rowsOf(
  table: readonly (readonly [first: number, second: number, yes: number, no: number])[],
) {
  return tableOf(
    table.flatMap(([first, second, yes, no]) => [
      ...times(yes, { clues: [first, second], yes: true }),
      ...times(no, { clues: [first, second], yes: false }),
    ]),
  )
}

describe('a net', () => {
  it('finds how often a clue was right', () => {
    const net = fitNet(
      rowsOf([
        [1, 0, 900, 300],
        [0, 0, 300, 900],
      ]),
    )
    expect(probabilityBy(net, [1, 0])).toBeCloseTo(0.75, 1)
    expect(probabilityBy(net, [0, 0])).toBeCloseTo(0.25, 1)
  })

  it('finds that two clues mean something else together than each by itself', () => {
    const net = fitNet(
      rowsOf([
        [0, 0, 20, 500],
        [8, 0, 500, 20],
        [0, 8, 500, 20],
        [8, 8, 20, 500],
      ]),
    )
    const said = (first: number, second: number) => probabilityBy(net, [first, second]) > 0.5
    expect([said(0, 0), said(8, 0), said(0, 8), said(8, 8)]).toEqual([false, true, true, false])
  })

  it('is the same for the same rows', () => {
    const rows = rowsOf([
      [1, 2, 30, 10],
      [-1, 0, 10, 30],
    ])
    expect(fitNet(rows)).toEqual(fitNet(rows))
  })

  it('answers a probability for whatever comes, also where a clue decides all, or never changes', () => {
    const row = fc.record({ clue: fc.integer({ min: -8, max: 8 }), flip: fc.boolean() })
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 60 }),
        fc.boolean(),
        fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 3, maxLength: 3 }),
        (rows, clean, asked) => {
          const net = fitNet(
            tableOf(
              rows.map(({ clue, flip }) => ({
                clues: [clue, clue, 5],
                yes: clean ? clue > 0 : flip,
              })),
            ),
          )
          const probability = probabilityBy(net, asked)
          expect(probability).toBeGreaterThanOrEqual(0)
          expect(probability).toBeLessThanOrEqual(1)
        },
      ),
    )
  })
})
