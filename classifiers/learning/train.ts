import { RIGHTS } from '../../src/cases/right.ts'
import type { Model } from '../model.ts'
import { readPassages } from '../passages.ts'
import { scoreLetter } from '../scores.ts'
import { createStem } from '../stem.ts'
import { THRESHOLDS } from '../thresholds.ts'
import { findClues } from '../verdict.ts'
import type { LabelledLetter } from './corpus.ts'
import { joined } from './joined.ts'
import { fitClues, type Learnt, learn } from './learn.ts'
import { type ReadLetter, stretchLessons, wholeLessons } from './lessons.ts'

const FIRST_ROUNDS = 4
const LATER_ROUNDS = 8
const FOLDS = 4

/**
 * Learns a model from labelled letters. The same letters in the same order give the same model, to
 * the byte. Weights are learnt from all letters; how far to trust them, from what they
 * say on letters that they were not shown (each quarter in turn).
 *
 * @throws RangeError if there are no letters
 */
export function train(letters: readonly LabelledLetter[]): Model {
  if (letters.length === 0) throw new RangeError('no letters to learn from')
  const stem = createStem(50_000)
  const read = letters.map((letter) => ({
    letter,
    passages: readPassages({ subject: '', ownWords: letter.text, language: letter.language }, stem),
  }))
  return {
    ...compress(learnWeights(read)),
    calibration: calibrate(read),
    thresholds: THRESHOLDS,
    letters: letters.length,
  }
}

/** Whole letters first; then the stretches in which their requests were found. */
function learnWeights(letters: readonly ReadLetter[]): Learnt {
  const first = learn(wholeLessons(letters), FIRST_ROUNDS)
  const lessons = letters.flatMap((letter) =>
    letter.passages.length === 0 ? [] : stretchLessons(letter, scoreLetter(letter.passages, first)),
  )
  return learn(lessons, LATER_ROUNDS)
}

/** Scores every letter by weights learnt from the other three quarters. */
function calibrate(letters: readonly ReadLetter[]): Model['calibration'] {
  const clued = Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const weights = learnWeights(letters.filter((_, i) => i % FOLDS !== fold))
    const unseen = letters.filter((_, i) => i % FOLDS === fold)
    return [...unseen, ...joined(unseen)].flatMap(({ letter, passages }) => {
      const clues = findClues(passages, scoreLetter(passages, weights))
      return clues ? [{ letter, clues }] : []
    })
  })
  return {
    rights: fitClues(
      clued.flatMap(({ letter, clues }) =>
        RIGHTS.map((right) => ({ clues: clues.rights[right], yes: letter.rights.includes(right) })),
      ),
      1e-4,
    ),
    triage: fitClues(
      clued.map(({ letter, clues }) => ({
        clues: clues.triage,
        yes: letter.disposition === 'triage',
      })),
      1e-4,
    ),
  }
}

/** One byte a weight: a quarter of the size, and no decision that hangs on the difference. */
function compress({ weights, bias }: Learnt): Pick<Model, 'weights' | 'scale' | 'bias'> {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)
  const scale = largest / 127 || 1
  return { weights: Int8Array.from(weights, (weight) => Math.round(weight / scale)), scale, bias }
}
