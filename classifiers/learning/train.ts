import { createHash } from 'node:crypto'
import { RIGHTS } from '../../src/cases/right.ts'
import { findClues } from '../clues.ts'
import type { Model } from '../model.ts'
import { readPassages } from '../passages.ts'
import { scoreLetter } from '../scores.ts'
import { createStem } from '../stem.ts'
import { THRESHOLDS } from '../thresholds.ts'
import type { LabelledLetter } from './corpus.ts'
import { type Correction, isUsable, teachingOf } from './correction.ts'
import { fitNet } from './fit-net.ts'
import { joined } from './joined.ts'
import { type Learnt, learn } from './learn.ts'
import { type ReadLetter, stretchLessons, type Teaching, wholeLessons } from './lessons.ts'

const FIRST_ROUNDS = 3
const LATER_ROUNDS = 6
/** A correction counts as so many letters: it is what this shop's own customers write. */
const TIMES = 5
/** The letters are dealt into so many parts; what was learnt of the others looks at each. */
const PARTS = 3

/**
 * Learns a model from labelled letters. The same letters in the same order give the same model, to
 * the byte. Weights are learnt from all letters; how far to trust them, from what
 * weights learnt from two thirds say of the last third.
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
    second: learnSecond(read, corrected),
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

/** Learns the second step from what weights make of letters that they were not learnt from. */
function learnSecond(
  letters: readonly ReadLetter[],
  corrected: readonly Teaching[],
): Model['second'] {
  const clued = Array.from({ length: PARTS }, (_, part) => {
    const isUnseen = (_: unknown, i: number) => i % PARTS === part
    const weights = learnWeights(
      letters.filter((letter, i) => !isUnseen(letter, i)),
      corrected,
    )
    const unseen = letters.filter(isUnseen)
    return [...unseen, ...joined(unseen)].flatMap(({ letter, passages }) => {
      const clues = findClues(passages, scoreLetter(passages, weights))
      return clues ? [{ letter, clues }] : []
    })
  }).flat()
  return {
    rights: fitNet(
      clued.flatMap(({ letter, clues }) =>
        RIGHTS.map((right) => ({ clues: clues.rights[right], yes: letter.rights.includes(right) })),
      ),
    ),
    triage: fitNet(
      clued.map(({ letter, clues }) => ({
        clues: clues.triage,
        yes: letter.disposition === 'triage',
      })),
    ),
  }
}

/** One byte a weight: a quarter of the size, and no decision that hangs on the difference. */
function compress({ weights, bias }: Learnt): Pick<Model, 'weights' | 'scale' | 'bias'> {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)
  const scale = largest / 127 || 1
  return { weights: Int8Array.from(weights, (weight) => Math.round(weight / scale)), scale, bias }
}
