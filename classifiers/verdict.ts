import { RIGHTS, type Right } from '../src/cases/right.ts'
import { LABELS, PRIVACY, TRIAGE } from './labels.ts'
import type { Model } from './model.ts'
import type { Passage } from './passages.ts'
import { bestStretch, type LetterScores, type Stretch } from './scores.ts'

/** What the second step looks at, for one label of one letter; the last is the constant 1. */
export type Clues = readonly number[]

/** How many clues there are for each right and for triage. */
export const RIGHT_CLUES = 9
export const TRIAGE_CLUES = 6

/** Scores beyond these say nothing more, and one odd letter must not bend the calibration. */
const FURTHEST = 8

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
  const top = (label: number) => clamp((best[label] as Stretch).scores[label] as number)
  const tops = RIGHTS.map((_, label) => top(label))
  const common = { privacy: top(PRIVACY), triage: top(TRIAGE), gist: scores.gist }
  const rights = RIGHTS.map((right, label) => {
    const rivals = Math.max(...tops.filter((_, other) => other !== label))
    const spoken = hintsFor(passages, right)
    return [
      right,
      [
        tops[label] as number,
        clamp(scores.gist[label] as number),
        common.privacy,
        common.triage,
        rivals,
        spoken.for,
        spoken.against,
        spoken.denied,
        1,
      ],
    ] as const
  })
  return {
    rights: Object.fromEntries(rights) as Record<Right, Clues>,
    triage: triageClues(passages, tops, common),
    best: Object.fromEntries(RIGHTS.map((right, label) => [right, best[label]])) as Record<
      Right,
      Stretch
    >,
    single: (right, passage) => {
      const alone = scores.stretches.find(({ from, to }) => from === passage && to === from + 1)
      return alone?.scores[RIGHTS.indexOf(right)] ?? Number.NEGATIVE_INFINITY
    },
  }
}

function triageClues(
  passages: readonly Passage[],
  tops: readonly number[],
  common: { privacy: number; triage: number; gist: Float64Array },
): Clues {
  const spoken = hintsFor(passages, 'triage')
  return [
    common.triage,
    clamp(common.gist[TRIAGE] as number),
    common.privacy,
    Math.max(...tops),
    spoken.for,
    1,
  ]
}

/** Whether hand-written phrases speak for a label, against it, or for it but denied (1 or 0). */
function hintsFor(passages: readonly Passage[], owner: Right | 'triage') {
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
export function probability(clues: Clues, learnt: readonly number[], offset = 0): number {
  let sum = offset
  for (let i = 0; i < clues.length; i++) sum += (clues[i] as number) * (learnt[i] ?? 0)
  return 1 / (1 + Math.exp(-sum))
}

export interface Probabilities {
  readonly rights: Readonly<Record<Right, number>>
  readonly triage: number
}

/** How probable each right and a privacy matter are. */
export function probabilities(clues: Clueing, calibration: Model['calibration']): Probabilities {
  const rights = RIGHTS.map((right) => {
    const offset = calibration[right]?.[0] ?? 0
    return [right, probability(clues.rights[right], calibration['rights'] ?? [], offset)] as const
  })
  return {
    rights: Object.fromEntries(rights) as Record<Right, number>,
    triage: probability(clues.triage, calibration['triage'] ?? []),
  }
}
