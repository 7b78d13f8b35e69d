import type { Answer } from './measure.ts'

/** Rights found with a confidence in one range: how many, how sure they claimed to be, how many were so. */
export interface Bin {
  /** Confidences from this (inclusive) to {@link to} (exclusive, but for 1). */
  readonly from: number
  readonly to: number
  readonly found: number
  /** Mean confidence claimed; NaN for an empty bin. */
  readonly claimed: number
  /** Share of them that the letter does exercise; NaN for an empty bin. */
  readonly right: number
}

const BINS = [
  [0, 0.5],
  [0.5, 0.6],
  [0.6, 0.7],
  [0.7, 0.8],
  [0.8, 0.9],
  [0.9, 0.95],
  [0.95, 1],
] as const

/** Whether 'nine in ten' means nine in ten, for the rights that were found. */
export function calibrationOf(answers: readonly Answer[]): Bin[] {
  const found = answers.flatMap(({ letter, reading }) =>
    reading.rights.map(({ right, confidence }) => ({
      confidence,
      isRight: letter.rights.includes(right),
    })),
  )
  return BINS.map(([from, to]) => {
    const within = found.filter(
      ({ confidence }) => confidence >= from && (confidence < to || to === 1),
    )
    const mean = (of: (one: (typeof within)[number]) => number) =>
      within.reduce((sum, one) => sum + of(one), 0) / within.length
    return {
      from,
      to,
      found: within.length,
      claimed: mean(({ confidence }) => confidence),
      right: mean(({ isRight }) => Number(isRight)),
    }
  })
}

/** How far claims and truth lie apart on average, weighed by how many rights were found (0 to 1). */
export function calibrationError(bins: readonly Bin[]): number {
  const all = bins.reduce((sum, { found }) => sum + found, 0)
  return bins
    .filter(({ found }) => found > 0)
    .reduce((sum, { found, claimed, right }) => sum + (found / all) * Math.abs(claimed - right), 0)
}
