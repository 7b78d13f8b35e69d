import { RIGHTS, type Right } from '../../src/cases/right.ts'
import { LABELS } from './labels.ts'
import type { Model } from './model.ts'
import { readPassages, visitAll, type Words } from './passages.ts'
import { bestStretch, scoreLetter } from './scores.ts'
import { secondStageFeatures } from './second-stage-features.ts'
import { createStem } from './stem.ts'
import { probabilities } from './verdict.ts'

/** Why a right was or was not read in a letter: for people who want to see behind the answer. */
export interface Explanation {
  readonly right: Right
  /** 0 to 1, as {@link classify} uses it. */
  readonly confidence: number
  /** The strongest features of the stretch that speaks most for this right, strongest first. */
  readonly features: readonly FeatureFound[]
}

export interface FeatureFound {
  /** What it is made of, for people: `word "gegeven"`, `concept pair "delete data"`. */
  readonly name: string
  /** Its share of the score: above zero speaks for the right, below zero against it. */
  readonly weight: number
}

/**
 * The strongest features for each right, most probable right first. Empty for a letter without
 * words. Slower than classifying: it names every feature.
 */
export function explain(model: Model, letter: Words, most = 8): Explanation[] {
  const passages = readPassages(letter, createStem(5_000))
  const scores = scoreLetter(passages, model)
  const clues = secondStageFeatures(passages, scores)
  if (!clues) return []
  const found = probabilities(clues, model.stacker)
  return RIGHTS.map((right, label) => {
    const stretch = bestStretch(scores, label)
    const features = strongest(model, label, passages.slice(stretch?.from, stretch?.to))
    return { right, confidence: found.rights[right], features: features.slice(0, most) }
  }).sort((a, b) => b.confidence - a.confidence)
}

/** What spoke most for one right, in the fewest words. */
interface Clues {
  /** 0 to 1. */
  readonly confidence: number
  /** `concept pair "delete data"`: the strongest first, and only what speaks for the right. */
  readonly clues: readonly string[]
}

const MOST_CLUES = 3

/** The clues for a right, or for the most probable one where none is named. */
export function cluesFor(model: Model, letter: Words, right: Right | undefined): Clues {
  const explained = explain(model, letter, MOST_CLUES)
  const { confidence, features } = explained.find((one) => one.right === right) ??
    explained[0] ?? { confidence: 0, features: [] }
  return { confidence, clues: features.filter(({ weight }) => weight > 0).map(({ name }) => name) }
}

function strongest(
  model: Model,
  label: number,
  passages: ReturnType<typeof readPassages>,
): FeatureFound[] {
  const length = Math.sqrt(passages.reduce((sum, { norm }) => sum + norm, 0)) || 1
  const weights = new Map<string, number>()
  for (const { tokens, hints } of passages) {
    const seen = new Set<number>()
    visitAll(tokens, hints, (bucket, value, kind, first, second) => {
      if (seen.has(bucket)) return
      seen.add(bucket)
      const name = `${kind} "${second === '' ? first : `${first} ${second}`}"`
      const learnt = (model.weights[bucket * LABELS.length + label] as number) * model.scale
      weights.set(name, (weights.get(name) ?? 0) + (value * learnt) / length)
    })
  }
  return [...weights]
    .map(([name, weight]) => ({ name, weight }))
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
}
