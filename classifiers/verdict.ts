import { RIGHTS, type Right } from '../src/cases/right.ts'
import type { Owner } from './evidence.ts'
import { LABELS, PRIVACY, TRIAGE } from './labels.ts'
import type { Model } from './model.ts'
import type { Passage } from './passages.ts'
import type { Disposition } from './reading.ts'
import { bestStretch, type LetterScores, type Stretch } from './scores.ts'
import type { Thresholds } from './thresholds.ts'

/** What the second step looks at, for one label of one letter; the last is the constant 1. */
export type Clues = readonly number[]

/** Scores beyond these say nothing more, and one odd letter must not bend the calibration. */
const FURTHEST = 8

/** That no right is asked for at all makes ordinary mail no likelier a privacy matter. */
const LOWEST_RIGHT = -2

const clamp = (score: number) => Math.max(-FURTHEST, Math.min(FURTHEST, score))

/** All that the second step needs of one letter. */
export interface Clueing {
  readonly rights: Readonly<Record<Right, Clues>>
  readonly triage: Clues
  readonly best: Readonly<Record<Right, Stretch>>
  /** Score of one passage by itself, for a right. */
  single(right: Right, passage: number): number
}

/** The clues of a letter; undefined for a letter without words. */
export function findClues(passages: readonly Passage[], scores: LetterScores): Clueing | undefined {
  if (scores.stretches.length === 0) return undefined
  const best = LABELS.map((_, label) => bestStretch(scores, label) as Stretch)
  const tops = best.map((stretch, label) => clamp(stretch.scores[label] as number))
  return {
    rights: eachRight((right, label) => rightClues(passages, scores, best, right, label)),
    triage: triageClues(passages, scores, tops),
    best: eachRight((_, label) => best[label] as Stretch),
    single: (right, passage) => {
      const alone = scores.stretches.find(({ from, to }) => from === passage && to === from + 1)
      return alone?.scores[RIGHTS.indexOf(right)] ?? Number.NEGATIVE_INFINITY
    },
  }
}

function eachRight<Value>(of: (right: Right, label: number) => Value): Record<Right, Value> {
  const entries = RIGHTS.map((right, label) => [right, of(right, label)] as const)
  return Object.fromEntries(entries) as Record<Right, Value>
}

function rightClues(
  passages: readonly Passage[],
  scores: LetterScores,
  best: readonly Stretch[],
  right: Right,
  label: number,
): Clues {
  const top = (of: number) => clamp(best[of]?.scores[of] as number)
  const rival = rivalOf((best[label] as Stretch).scores, label)
  const clause = bestClause(scores, label)
  const spoken = hintsFor(passages, right)
  return [
    top(label),
    clamp(scores.gist[label] as number),
    top(PRIVACY),
    top(TRIAGE),
    rival,
    spoken.for,
    spoken.against,
    spoken.denied,
    hintsFor(passages.slice(best[label]?.from, best[label]?.to), 'ordinary').for,
    luck(passages),
    clamp(clause[label] as number),
    rivalOf(clause, label),
    1,
  ]
}

/** The clause that speaks most for a right. */
function bestClause({ clauses }: LetterScores, label: number): Float64Array {
  return clauses.reduce((best, one) =>
    (one[label] as number) > (best[label] as number) ? one : best,
  )
}

/** The more stretches there are, the higher the best of them scores by chance. */
const luck = (passages: readonly Passage[]) => Math.log(passages.length)

/** Another right counts against this one only where it was read from the same words. */
function rivalOf(scores: Float64Array, label: number): number {
  return clamp(
    Math.max(
      ...RIGHTS.map((_, other) => (other === label ? -FURTHEST : (scores[other] as number))),
    ),
  )
}

function triageClues(
  passages: readonly Passage[],
  scores: LetterScores,
  tops: readonly number[],
): Clues {
  return [
    tops[TRIAGE] as number,
    clamp(scores.gist[TRIAGE] as number),
    tops[PRIVACY] as number,
    Math.max(LOWEST_RIGHT, ...tops.slice(0, RIGHTS.length)),
    hintsFor(passages, 'triage').for,
    hintsFor(passages, 'ordinary').for,
    luck(passages),
    1,
  ]
}

/** Whether hand-written phrases speak for a label, against it, or for it but denied (1 or 0). */
function hintsFor(passages: readonly Passage[], owner: Owner) {
  const spoken = { for: 0, against: 0, denied: 0 }
  for (const { hints } of passages) {
    for (const hint of hints) {
      if (hint.owner !== owner) continue
      if (hint.speaks === 'against') spoken.against = 1
      else if (hint.negated) spoken.denied = 1
      else spoken.for = 1
    }
  }
  return spoken
}

/** A calibrated probability from clues and what was learnt about them. */
function probability(clues: Clues, learnt: readonly number[]): number {
  let sum = 0
  for (let i = 0; i < clues.length; i++) sum += (clues[i] as number) * (learnt[i] ?? 0)
  return 1 / (1 + Math.exp(-sum))
}

export interface Probabilities {
  readonly rights: Readonly<Record<Right, number>>
  readonly triage: number
}

/** How probable each right and a privacy matter are. */
export function probabilities(clues: Clueing, calibration: Model['calibration']): Probabilities {
  return {
    rights: eachRight((right) => probability(clues.rights[right], calibration.rights)),
    triage: probability(clues.triage, calibration.triage),
  }
}

/** Which of the three a letter is, by its probabilities. */
export function disposition(found: Probabilities, thresholds: Thresholds): Disposition {
  const surest = Math.max(...RIGHTS.map((right) => found.rights[right]))
  if (surest >= thresholds.case && surest >= found.triage) return 'case'
  return surest >= thresholds.suspected || found.triage >= thresholds.triage ? 'triage' : 'none'
}
