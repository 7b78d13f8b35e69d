import { RIGHTS } from '../../src/cases/right.ts'
import { LABELS, PRIVACY, TRIAGE } from '../labels.ts'
import type { Features, Passage } from '../passages.ts'
import { bestStretch, type LetterScores, type Stretch, WIDEST } from '../scores.ts'
import type { LabelledLetter } from './corpus.ts'
import { type Lesson, NO, UNKNOWN, YES } from './learn.ts'

/** What a letter is, and its features: all that is learnt from. */
export interface Teaching {
  readonly letter: Pick<LabelledLetter, 'rights' | 'disposition'>
  readonly passages: readonly Features[]
}

/** A corpus letter, read once for all rounds of training. */
export interface ReadLetter extends Teaching {
  readonly letter: LabelledLetter
  readonly passages: readonly Passage[]
}

/** Which labels a letter has: its rights, triage, and privacy for both. */
export function targetsOf(letter: Teaching['letter']): Int8Array {
  const targets = new Int8Array(LABELS.length).fill(NO)
  for (const right of letter.rights) targets[RIGHTS.indexOf(right)] = YES
  if (letter.disposition === 'triage') targets[TRIAGE] = YES
  if (letter.disposition !== 'none') targets[PRIVACY] = YES
  return targets
}

/** First lessons: the whole letter, of which nobody has yet said where the request stands. */
export function wholeLessons(letters: readonly Teaching[]): Lesson[] {
  return letters.flatMap(({ letter, passages }) =>
    passages.length === 0 ? [] : [lessonOf(passages, targetsOf(letter))],
  )
}

/**
 * Later lessons. A label that a letter lacks is lacking in every stretch of it; a label that it has
 * stands in the stretch that scored highest so far, and of the others nobody knows.
 */
export function stretchLessons({ letter, passages }: Teaching, scores: LetterScores): Lesson[] {
  const targets = targetsOf(letter)
  const lessons = [lessonOf(passages, targets)]
  if (passages.length < 2) return lessons
  const best = LABELS.map((_, label) =>
    targets[label] === YES ? bestStretch(scores, label) : undefined,
  )
  for (const stretch of scores.stretches) {
    if (stretch.to - stretch.from === WIDEST && !best.includes(stretch)) continue
    const known = targets.map((target, label) => {
      if (target === NO) return NO
      return best[label] === stretch ? YES : UNKNOWN
    })
    lessons.push(lessonOf(slice(passages, stretch), known))
  }
  return lessons
}

function slice(passages: readonly Features[], { from, to }: Stretch): readonly Features[] {
  return passages.slice(from, to)
}

function lessonOf(passages: readonly Features[], targets: Int8Array): Lesson {
  const size = passages.reduce((sum, passage) => sum + passage.buckets.length, 0)
  const buckets = new Int32Array(size)
  const values = new Float32Array(size)
  let at = 0
  let norm = 0
  for (const passage of passages) {
    buckets.set(passage.buckets, at)
    values.set(passage.values, at)
    at += passage.buckets.length
    norm += passage.norm
  }
  const length = Math.sqrt(norm) || 1
  return { buckets, values: values.map((value) => value / length), targets }
}
