/** One example for the second step: what was seen, and whether the answer is yes. */
export interface Row {
  readonly clues: readonly number[]
  readonly yes: boolean
}

const STEPS = 25
const CLOSE_ENOUGH = 1e-6

/**
 * Logistic regression on a handful of dense clues by Newton's method: a few steps reach the best
 * weights there are.
 *
 * @param pull how strongly weights are drawn towards nought
 */
export function fitClues(rows: readonly Row[], pull: number): number[] {
  const size = rows[0]?.clues.length ?? 0
  let learnt = new Array<number>(size).fill(0)
  for (let step = 0; step < STEPS; step++) {
    const { gradient, curvature } = slopes(rows, learnt, pull * rows.length)
    const move = solve(curvature, gradient)
    learnt = learnt.map((weight, i) => weight - (move[i] as number))
    if (Math.max(...move.map(Math.abs)) < CLOSE_ENOUGH) break
  }
  return learnt
}

/** First and second derivatives of the loss. */
function slopes(rows: readonly Row[], learnt: readonly number[], pull: number) {
  const gradient = learnt.map((weight) => pull * weight)
  const curvature = learnt.map((_, i) => learnt.map((_, j) => (i === j ? pull : 0)))
  for (const { clues, yes } of rows) {
    const sum = clues.reduce((total, clue, i) => total + clue * (learnt[i] as number), 0)
    const probability = 1 / (1 + Math.exp(-sum))
    const weight = probability * (1 - probability)
    clues.forEach((clue, i) => {
      gradient[i] = (gradient[i] as number) + (probability - (yes ? 1 : 0)) * clue
      const row = curvature[i] as number[]
      for (let j = 0; j <= i; j++) {
        row[j] = (row[j] as number) + weight * clue * (clues[j] as number)
      }
    })
  }
  curvature.forEach((row, i) => {
    for (let j = 0; j < i; j++) (curvature[j] as number[])[i] = row[j] as number
  })
  return { gradient, curvature }
}

/** Solves a small symmetric positive definite system by elimination. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] as number])
  rows.forEach((pivot, at) => {
    for (const row of rows) {
      if (row !== pivot) subtract(row, pivot, (row[at] as number) / (pivot[at] as number))
    }
  })
  return rows.map((row, i) => (row.at(-1) as number) / (row[i] as number))
}

function subtract(row: number[], other: readonly number[], times: number): void {
  for (let i = 0; i < row.length; i++) row[i] = (row[i] as number) - times * (other[i] as number)
}
