import { LABELS } from '../reading/labels.ts'
import { WIDEST } from '../reading/scores.ts'

const COUNT = LABELS.length

/** For each letter and label the {@link stretch} in which that request stands: 0 for none. */
export type Requests = Int32Array

/** So many passages from this one on, as one number. */
export function stretch(from: number, width: number): number {
  return from * 4 + width
}

/** Whether a request of the letter stands in just this stretch. */
export function isFound(requests: Requests, letter: number, from: number, width: number): boolean {
  for (let label = 0; label < COUNT; label++) {
    if (requests[letter * COUNT + label] === stretch(from, width)) return true
  }
  return false
}

/** The stretch of a letter that speaks most for a label, by each passage's sums and norms. */
export function bestStretch(
  sums: Float64Array,
  norms: Float32Array,
  count: number,
  label: number,
): number {
  let best = 0
  let highest = Number.NEGATIVE_INFINITY
  for (let from = 0; from < count; from++) {
    let sum = 0
    let norm = 0
    for (let width = 1; width <= WIDEST && from + width <= count; width++) {
      const at = from + width - 1
      sum += sums[at * COUNT + label] as number
      norm += norms[at] as number
      const score = sum / (Math.sqrt(norm) || 1)
      if (score > highest) {
        highest = score
        best = stretch(from, width)
      }
    }
  }
  return best
}
