import { createHash } from 'node:crypto'
import { RIGHTS } from '../../src/cases/right.ts'
import type { Model } from '../model.ts'
import { readPassages } from '../passages.ts'
import { scoreLetter } from '../scores.ts'
import { createStem } from '../stem.ts'
import { THRESHOLDS } from '../thresholds.ts'
import { findClues } from '../verdict.ts'
import type { LabelledLetter } from './corpus.ts'
import { type Correction, isUsable, teachingOf } from './correction.ts'
import { fitClues } from './fit-clues.ts'
import { joined } from './joined.ts'
import { type Learnt, learn } from './learn.ts'
import { type ReadLetter, stretchLessons, type Teaching, wholeLessons } from './lessons.ts'

const FIRST_ROUNDS = 4
const LATER_ROUNDS = 8
/** A correction counts as so many letters: it is what this shop's own customers write. */
const TIMES = 5
/** One letter in so many is kept back to calibrate on: a handful of clues needs no more. */
const KEPT_BACK = 4

/**
 * Learns a model from labelled letters. The same letters in the same order give the same model, to
 * the byte. Weights are learnt from all letters; how far to trust them, from what
 * weights learnt from three quarters say of the fourth.
 *
 * @param corrections what staff of one shop said of their own letters; unusable ones are left out
 *
 * @throws RangeError if there are no letters
 */
export function train(
  letters: readonly LabelledLetter[],
  corrections: readonly Correction[] = [],
): Model {
  if (letters.length === 0) throw new RangeError('no letters to learn from')
  const stem = createStem(50_000)
  const read = letters.map((letter) => ({
    letter,
    passages: readPassages({ subject: '', ownWords: letter.text, language: letter.language }, stem),
  }))
  const usable = corrections.filter(isUsable)
  const corrected = usable.flatMap((one) => Array<Teaching>(TIMES).fill(teachingOf(one)))
  return {
    ...compress(learnWeights(read, corrected)),
    calibration: calibrate(read, corrected),
    thresholds: THRESHOLDS,
    letters: letters.length,
    corrections: usable.length,
    corpus: digestOf(letters),
  }
}

/** Which letters, and what they are said to be. */
export function digestOf(letters: readonly LabelledLetter[]): string {
  const digest = createHash('sha256')
  for (const { text, language, disposition, rights } of letters) {
    digest.update(JSON.stringify([text, language, disposition, rights]))
  }
  return digest.digest('base64url').slice(0, 16)
}

/** Whole letters first; then the stretches in which their requests were found. */
function learnWeights(letters: readonly Teaching[], corrected: readonly Teaching[]): Learnt {
  const first = learn(wholeLessons(letters), FIRST_ROUNDS, wholeLessons(corrected))
  const inStretches = (taught: readonly Teaching[]) =>
    taught.flatMap((one) =>
      one.passages.length === 0 ? [] : stretchLessons(one, scoreLetter(one.passages, first)),
    )
  return learn(inStretches(letters), LATER_ROUNDS, inStretches(corrected))
}

/** Scores a quarter of the letters by weights learnt from the other three. */
function calibrate(
  letters: readonly ReadLetter[],
  corrected: readonly Teaching[],
): Model['calibration'] {
  const isKeptBack = (_: unknown, i: number) => i % KEPT_BACK === 0
  const weights = learnWeights(
    letters.filter((letter, i) => !isKeptBack(letter, i)),
    corrected,
  )
  const unseen = letters.filter(isKeptBack)
  const clued = [...unseen, ...joined(unseen)].flatMap(({ letter, passages }) => {
    const clues = findClues(passages, scoreLetter(passages, weights))
    return clues ? [{ letter, clues }] : []
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
