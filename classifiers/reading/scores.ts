import { LABELS, ofLabel, PRIVACY } from './labels.ts'
import type { Features, Scorable } from './passages.ts'

const COUNT = LABELS.length

/** Consecutive passages are also read together: requests run over a full stop. */
export const WIDEST = 3
/** The whole letter is judged by its most telling passages, so that noise around them changes nothing. */
const GIST = 4

/** A stretch of a letter and its score for each label (log-odds). */
export interface Stretch {
  readonly from: number
  readonly to: number
  readonly scores: Float64Array
}

/** Weights by bucket and label, in steps of `scale`. */
export interface Weights {
  readonly weights: Int8Array
  readonly scale: number
  readonly bias: ArrayLike<number>
}

interface Sums {
  /** For each label, before they are divided by the passage's length. */
  readonly sums: Float64Array
  readonly unknown: number
}

/** What one passage comes to. */
function sumsOf(passage: Features, { weights, scale }: Weights): Sums {
  const sums = new Float64Array(COUNT)
  let unknown = 0
  const { buckets, values } = passage
  for (let i = 0; i < buckets.length; i++) {
    const at = (buckets[i] as number) * COUNT
    const value = values[i] as number
    let any = 0
    for (let label = 0; label < COUNT; label++) {
      const weight = weights[at + label] as number
      any |= weight
      sums[label] = (sums[label] as number) + value * weight
    }
    if (any === 0) unknown++
  }
  return { sums: sums.map((sum) => sum * scale), unknown: unknown / (buckets.length || 1) }
}

/** Adds passages up: features are counted over all of them, their length divides once. */
function join(
  passages: readonly ScoredPassage[],
  chosen: readonly number[],
  bias: ArrayLike<number>,
): Float64Array {
  const total = new Float64Array(COUNT)
  let norm = 0
  for (const i of chosen) {
    norm += passages[i]?.norm ?? 0
    add(total, passages[i]?.sums)
  }
  return divided(total, norm, bias)
}

function add(total: Float64Array, sums: Float64Array | undefined): void {
  for (let label = 0; label < COUNT; label++) {
    total[label] = (total[label] as number) + (sums?.[label] ?? 0)
  }
}

function divided(sums: Float64Array, norm: number, bias: ArrayLike<number>): Float64Array {
  const length = Math.sqrt(norm) || 1
  return sums.map((sum, label) => sum / length + (bias[label] as number))
}

/** Every letter's stretches of one to three passages, and its gist. */
export interface LetterScores {
  readonly stretches: readonly Stretch[]
  readonly gist: Float64Array
  /** How foreign its passages are, 0 to 1, in the mean. */
  readonly unknown: number
  /** Of every clause by itself; a sentence of one clause counts as one. */
  readonly clauses: readonly Float64Array[]
}

/** What is known of a passage before it is read together with others. */
export interface ScoredPassage {
  readonly norm: number
  readonly sums: Float64Array
  /** The share of its features that nothing was learnt of, 0 to 1: how foreign it is. */
  readonly unknown: number
  /** Score of every clause by itself; a sentence of one clause counts as one. */
  readonly clauses: readonly Float64Array[]
}

export function scoreLetter(passages: readonly Scorable[], weights: Weights): LetterScores {
  return joinScores(
    passages.map((passage) => scorePassage(passage, weights)),
    weights.bias,
  )
}

/** The scores of a letter that consists of these passages. */
export function joinScores(
  passages: readonly ScoredPassage[],
  bias: ArrayLike<number>,
): LetterScores {
  const stretches = passages.flatMap((_, from) => stretchesFrom(from, passages, bias))
  return {
    stretches,
    unknown: passages.reduce((sum, { unknown }) => sum + unknown, 0) / (passages.length || 1),
    gist: join(passages, mostTelling(stretches, passages.length), bias),
    clauses: passages.flatMap(({ clauses }) => clauses),
  }
}

/** The stretches that begin with one passage, each one passage longer. */
function stretchesFrom(
  from: number,
  passages: readonly ScoredPassage[],
  bias: ArrayLike<number>,
): Stretch[] {
  const stretches: Stretch[] = []
  const total = new Float64Array(COUNT)
  let norm = 0
  for (let to = from + 1; to <= Math.min(from + WIDEST, passages.length); to++) {
    norm += passages[to - 1]?.norm ?? 0
    add(total, passages[to - 1]?.sums)
    stretches.push({ from, to, scores: divided(total, norm, bias) })
  }
  return stretches
}

/** A sentence that speaks so little of privacy (log-odds) is not taken apart: most are ordinary. */
const WORTH_A_CLOSER_LOOK = -3

export function scorePassage(passage: Scorable, weights: Weights): ScoredPassage {
  const { norm } = passage
  const { sums, unknown } = sumsOf(passage, weights)
  const whole = divided(sums, norm, weights.bias)
  if (!passage.clauses || ofLabel(whole, PRIVACY) < WORTH_A_CLOSER_LOOK) {
    return { norm, sums, unknown, clauses: [whole] }
  }
  const clauses = passage
    .clauses()
    .map((clause) => divided(sumsOf(clause, weights).sums, clause.norm, weights.bias))
  return { norm, sums, unknown, clauses }
}

/** The passages that speak most of privacy, by their own score. */
function mostTelling(stretches: readonly Stretch[], count: number): number[] {
  if (count <= GIST) return Array.from({ length: count }, (_, i) => i)
  return stretches
    .filter((stretch) => stretch.to - stretch.from === 1)
    .sort((a, b) => ofLabel(b.scores, PRIVACY) - ofLabel(a.scores, PRIVACY) || a.from - b.from)
    .slice(0, GIST)
    .map((stretch) => stretch.from)
}

/** The stretch that scores highest for a label; on a tie the first, which is the shortest. */
export function bestStretch(scores: LetterScores, label: number): Stretch | undefined {
  let best: Stretch | undefined
  for (const stretch of scores.stretches) {
    if (!best || ofLabel(stretch.scores, label) > ofLabel(best.scores, label)) best = stretch
  }
  return best
}
