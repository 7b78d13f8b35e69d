import { RIGHTS, type Right } from '../../src/cases/right.ts'
import type { Owner } from './evidence.ts'
import { LABELS, ofLabel, PRIVACY, TRIAGE } from './labels.ts'
import type { Passage } from './passages.ts'
import { bestStretch, type LetterScores, type Stretch } from './scores.ts'
import type { Speech } from './speech.ts'

/** What the second step looks at, for one label of one letter. */
type SecondStageFeatures = readonly number[]

/** Scores beyond these say nothing more, and one odd letter must not bend the second step. */
const FURTHEST = 8

const clamp = (score: number) => Math.max(-FURTHEST, Math.min(FURTHEST, score))

/** All that is looked at of a passage, beside its scores. */
export type Hinted = Pick<Passage, 'hints' | 'speech'>

/** All that the second step needs of one letter. */
export interface SecondStage {
  readonly rights: Readonly<Record<Right, SecondStageFeatures>>
  readonly triage: SecondStageFeatures
  readonly best: Readonly<Record<Right, Stretch>>
  /** Score of one passage by itself, for a right. */
  single(right: Right, passage: number): number
}

/** The clues of a letter; undefined for a letter without words. */
export function secondStageFeatures(
  passages: readonly Hinted[],
  scores: LetterScores,
): SecondStage | undefined {
  if (scores.stretches.length === 0) return undefined
  const seen = lookAt(passages, scores)
  return {
    rights: eachRight((right, label) => rightClues(seen, right, label)),
    triage: triageClues(seen),
    best: eachRight((_, label) => seen.best[label] as Stretch),
    single: (right, passage) => {
      const alone = scores.stretches.find(({ from, to }) => from === passage && to === from + 1)
      return alone?.scores[RIGHTS.indexOf(right)] ?? Number.NEGATIVE_INFINITY
    },
  }
}

export function eachRight<Value>(of: (right: Right, label: number) => Value): Record<Right, Value> {
  const entries = RIGHTS.map((right, label) => [right, of(right, label)] as const)
  return Object.fromEntries(entries) as Record<Right, Value>
}

/** A letter's highest scores for each label: of a stretch, of the gist, of one clause. */
interface Seen {
  readonly passages: readonly Hinted[]
  readonly clauses: readonly Float64Array[]
  readonly best: readonly Stretch[]
  readonly tops: readonly number[]
  readonly gist: readonly number[]
  readonly unknown: number
  readonly clause: readonly number[]
}

function lookAt(passages: readonly Hinted[], scores: LetterScores): Seen {
  const { clauses } = scores
  const best = LABELS.map((_, label) => bestStretch(scores, label) as Stretch)
  return {
    passages,
    clauses,
    best,
    tops: best.map((stretch, label) => clamp(ofLabel(stretch.scores, label))),
    unknown: scores.unknown,
    gist: LABELS.map((_, label) => clamp(ofLabel(scores.gist, label))),
    clause: LABELS.map((_, label) => clamp(ofLabel(bestClause(clauses, label), label))),
  }
}

function rightClues(seen: Seen, right: Right, label: number): SecondStageFeatures {
  const { passages, best, tops, gist, clause } = seen
  const spoken = hintsFor(passages, right)
  return [
    ofLabel(tops, label),
    ofLabel(gist, label),
    ofLabel(clause, label),
    rivalOf((best[label] as Stretch).scores, label),
    rivalOf(bestClause(seen.clauses, label), label),
    spoken.for,
    spoken.against,
    spoken.denied,
    hintsFor(passages.slice(best[label]?.from, best[label]?.to), 'ordinary').for,
    ...speechClues(passages.slice(best[label]?.from, best[label]?.to)),
    ...highest(tops, label),
    ...highest(gist, label),
    ...everyLabelsClues(seen),
  ]
}

function triageClues(seen: Seen): SecondStageFeatures {
  const { passages, best, tops, gist, clause } = seen
  return [
    hintsFor(passages, 'triage').for,
    hintsFor(passages, 'ordinary').for,
    ...speechClues(passages.slice(best[TRIAGE]?.from, best[TRIAGE]?.to)),
    ...highest(tops),
    ...highest(gist),
    ...highest(clause),
    ...everyLabelsClues(seen),
  ]
}

/** What is known of the whole letter, whichever label is asked about. */
function everyLabelsClues({ passages, tops, gist, clause, unknown }: Seen): SecondStageFeatures {
  const both = [tops, gist, clause].flatMap((scores) => [
    ofLabel(scores, PRIVACY),
    ofLabel(scores, TRIAGE),
  ])
  const share = (speaks: (speech: Speech) => boolean) =>
    passages.filter(({ speech }) => speaks(speech)).length / passages.length
  return [
    ...both,
    logPassageCount(passages),
    unknown,
    share(({ self }) => self),
    share(({ reader }) => reader),
    share(({ offers }) => offers),
    share(({ self, asks }) => self && asks),
  ]
}

/** What kind of saying the label was read from (1 or 0). */
function speechClues(passages: readonly Hinted[]): number[] {
  const spoken = (speaks: (speech: Speech) => boolean) =>
    passages.some(({ speech }) => speaks(speech)) ? 1 : 0
  return [
    spoken(({ self }) => self),
    spoken(({ reader }) => reader),
    spoken(({ asks }) => asks),
    spoken(({ self, reader, asks }) => asks && (self || reader)),
    spoken(({ condition }) => condition),
    spoken(({ offers }) => offers),
  ]
}

/** The more stretches there are, the higher the best of them scores by chance. */
const logPassageCount = (passages: readonly Hinted[]) => Math.log(passages.length)

/** The clause that speaks most for a label. */
function bestClause(clauses: readonly Float64Array[], label: number): Float64Array {
  return clauses.reduce((best, one) => (ofLabel(one, label) > ofLabel(best, label) ? one : best))
}

/** Another right counts against this one where it was read from the same words. */
function rivalOf(scores: Float64Array, label: number): number {
  return clamp(
    Math.max(...RIGHTS.map((_, other) => (other === label ? -FURTHEST : ofLabel(scores, other)))),
  )
}

/** The three highest scores of rights, whichever they are; of the other rights where one is named. */
function highest(scores: readonly number[], but?: number): number[] {
  return scores
    .slice(0, RIGHTS.length)
    .filter((_, label) => label !== but)
    .sort((a, b) => b - a)
    .slice(0, 3)
}

/** Whether hand-written phrases speak for a label, against it, or for it but denied (1 or 0). */
function hintsFor(passages: readonly Hinted[], owner: Owner) {
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
