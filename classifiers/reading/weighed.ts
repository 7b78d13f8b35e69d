import { RIGHTS, type Right } from '../../src/cases/right.ts'
import type { Passage } from './passages.ts'
import type { Evidence, Near, Reading, RightFound } from './reading.ts'
import type { SecondStage } from './second-stage-features.ts'
import type { Probabilities } from './verdict.ts'

/** A letter's passages, and what the model makes of them. */
export interface Weighed {
  readonly passages: readonly Passage[]
  readonly clues: SecondStage
  readonly found: Probabilities
}

/** All rights, the most probable first. */
export function rankedIn({ rights }: Probabilities): RightFound[] {
  return RIGHTS.map((right) => ({ right, confidence: rights[right] })).sort(
    (a, b) => b.confidence - a.confidence,
  )
}

/** The right that is suspected most, as a reading. */
export function surestOf(weighed: Weighed): Reading {
  const surest = rankedIn(weighed.found).slice(0, 1)
  const evidence = evidenceFor(surest, weighed)
  return { disposition: 'case', rights: surest.map(rounded), evidence }
}

export function rounded({ right, confidence }: RightFound): RightFound {
  return { right, confidence: thousandths(confidence) }
}

/** For each right the most telling sentence of the stretch in which it was found. */
export function evidenceFor(
  rights: readonly RightFound[],
  { passages, clues }: Pick<Weighed, 'passages' | 'clues'>,
): Evidence[] {
  return rights.flatMap(({ right }) => {
    const passage = passages[mostTelling(right, passages, clues)]
    return passage ? [{ right, sentence: passage.sentence }] : []
  })
}

function mostTelling(right: Right, passages: readonly Passage[], clues: SecondStage): number {
  const { from, to } = clues.best[right]
  const spoken = (at: number) =>
    passages[at]?.hints.some(
      (hint) => hint.owner === right && hint.speaks === 'for' && !hint.negated,
    )
  let best = from
  for (let at = from; at < to; at++) {
    if (spoken(at)) return at
    if (clues.single(right, at) > clues.single(right, best)) best = at
  }
  return best
}

/** The right that the letter came nearest to, and how near: `bar` is what would have troubled a person. */
export function nearestOf({ found }: Weighed, bar: number): Near | undefined {
  const [nearest] = rankedIn(found)
  if (nearest === undefined) return undefined
  const share = thousandths(Math.min(1, nearest.confidence / bar))
  return { ...rounded(nearest), share }
}

const thousandths = (share: number) => Math.round(share * 1000) / 1000
