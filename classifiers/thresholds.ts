import { RIGHTS } from '../src/cases/right.ts'
import type { LabelledLetter } from './corpus.ts'
import type { Thresholds } from './model.ts'
import type { Disposition } from './reading.ts'
import type { Probabilities } from './verdict.ts'

/** A letter that the weights had not seen, with what they made of it. */
export interface Examined {
  readonly letter: LabelledLetter
  readonly probabilities: Probabilities
}

/** Which of the three a letter is, by its probabilities. */
export function disposition(found: Probabilities, thresholds: Thresholds): Disposition {
  const surest = Math.max(...RIGHTS.map((right) => found.rights[right]))
  if (surest >= thresholds.case && surest >= found.triage) return 'case'
  return Math.max(surest, found.triage) >= thresholds.triage ? 'triage' : 'none'
}

/**
 * What each mistake costs the shop: a missed request costs it the legal deadline, a false case
 * costs staff's trust, a needless look costs a minute.
 */
const COSTS: Readonly<Record<Disposition, Readonly<Record<Disposition, number>>>> = {
  case: { case: 0, triage: 1, none: 12 },
  triage: { case: 1.5, triage: 0, none: 6 },
  none: { case: 6, triage: 1.5, none: 0 },
}
const WRONG_RIGHT = 1

/** The cheapest thresholds on the examined letters; of equals the first, so the result is stable. */
export function chooseThresholds(examined: readonly Examined[]): Thresholds {
  const further = cheapest(steps(0.25, 0.6), (at) => costOfRights(examined, at))
  let best: Thresholds = { case: 0.5, further, triage: 0.2 }
  let lowest = Number.POSITIVE_INFINITY
  for (const opens of steps(0.35, 0.75)) {
    for (const triage of steps(0.05, 0.35)) {
      const thresholds = { case: opens, further, triage }
      const cost = examined.reduce(
        (sum, { letter, probabilities }) =>
          sum + COSTS[letter.disposition][disposition(probabilities, thresholds)],
        0,
      )
      if (cost < lowest) {
        lowest = cost
        best = thresholds
      }
    }
  }
  return best
}

function costOfRights(examined: readonly Examined[], threshold: number): number {
  let cost = 0
  for (const { letter, probabilities } of examined) {
    if (letter.disposition !== 'case') continue
    for (const right of RIGHTS) {
      const found = probabilities.rights[right] >= threshold
      if (found !== letter.rights.includes(right)) cost += WRONG_RIGHT
    }
  }
  return cost
}

function cheapest(candidates: readonly number[], cost: (at: number) => number): number {
  const costs = candidates.map(cost)
  return candidates[costs.indexOf(Math.min(...costs))] as number
}

function steps(from: number, to: number): number[] {
  const count = Math.round((to - from) / 0.025)
  return Array.from({ length: count + 1 }, (_, i) => from + 0.025 * i)
}
