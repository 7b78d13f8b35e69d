import { createHash } from 'node:crypto'
import type { Model } from '../reading/model.ts'
import { readPassages } from '../reading/passages.ts'
import { createStem } from '../reading/stem.ts'
import { THRESHOLDS } from '../reading/thresholds.ts'
import type { LabelledLetter } from './corpus.ts'
import { type Correction, isUsable, teachingOf } from './correction.ts'
import { allRows, type Examples } from './examples.ts'
import type { Course } from './learn.ts'
import { LessonBook, type Lessons } from './lessons.ts'
import { type Perform, STEPS, type TaskName } from './tasks.ts'

/** A correction counts as so many letters: it is what this shop's own customers write. */
const TIMES = 8
/** The letters are dealt into so many parts; what was learnt of the others looks at each. */
const PARTS = 3

/** How much of the work is done, 0 to 1. */
export type OnProgress = (share: number) => void

/**
 * Learns a model from labelled letters. The same letters in the same order give the same model, to
 * the byte, however many threads perform the tasks. Weights are learnt from all letters; how far to
 * trust them, from what weights learnt from two thirds say of the last third.
 *
 * @param corrections what staff of one shop said of their own letters; unusable ones are left out
 *
 * @throws RangeError if there are no letters
 */
export async function train(
  letters: readonly LabelledLetter[],
  corrections: readonly Correction[],
  perform: Perform,
  onProgress: OnProgress = () => {},
): Promise<Model> {
  if (letters.length === 0) throw new RangeError('no letters to learn from')
  const learner = await learnerDigest(letters, perform)
  const learnt = await learnAll(letters, corrections, perform, onProgress)
  return { ...learnt, corpus: digestOf(letters), learner, node: NODE_MAJOR }
}

/** The major version of the Node that runs. */
export const NODE_MAJOR = Number.parseInt(process.versions.node, 10)

/** One letter in so many shows how the learner learns. */
const SAMPLE = 64

/** Says whether letters are still read and learnt from as they were: the digest of what a few of them make. */
export async function learnerDigest(
  letters: readonly LabelledLetter[],
  perform: Perform,
): Promise<string> {
  const few = letters.filter((_, i) => i % SAMPLE === 0)
  const { weights, bias, ...rest } = await learnAll(few, [], perform, () => {})
  const digest = createHash('sha256')
    .update(weights)
    .update(JSON.stringify([...bias]))
  return digest.update(JSON.stringify(rest)).digest('base64url').slice(0, 16)
}

async function learnAll(
  letters: readonly LabelledLetter[],
  corrections: readonly Correction[],
  perform: Perform,
  onProgress: OnProgress,
): Promise<Omit<Model, 'corpus' | 'learner' | 'node'>> {
  const usable = corrections.filter(isUsable)
  const lessons = readAll(letters, usable)
  const lasting = Int32Array.from(
    { length: usable.length * TIMES },
    (_, i) => letters.length + Math.floor(i / TIMES),
  )
  const onStep = stepCounter(
    ['weights', ...Array(PARTS).fill('examples'), 'net', 'net'],
    onProgress,
  )
  const part = (which: (i: number) => boolean): Course => ({
    letters: Int32Array.from(letters.keys()).filter(which),
    lasting,
  })
  const [weights, ...examples] = await Promise.all([
    perform('weights', { lessons, course: part(() => true) }, onStep),
    ...Array.from({ length: PARTS }, (_, third) => {
      const unseen = letters.filter((_, i) => i % PARTS === third)
      const course = part((i) => i % PARTS !== third)
      return perform('examples', { lessons, course, unseen }, onStep)
    }),
  ])
  const ofAll = (which: keyof Examples) => allRows(examples.map((one) => one[which]))
  const [rights, triage] = await Promise.all([
    perform('net', ofAll('rights'), onStep),
    perform('net', ofAll('triage'), onStep),
  ])
  return {
    ...weights,
    stacker: { rights, triage },
    thresholds: THRESHOLDS,
    letters: letters.length,
    corrections: usable.length,
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

/** The letters, and behind them the corrections. */
function readAll(letters: readonly LabelledLetter[], corrections: readonly Correction[]): Lessons {
  const stem = createStem(50_000)
  const book = new LessonBook()
  for (const letter of letters) {
    const words = { subject: '', ownWords: letter.text, language: letter.language }
    book.add({ letter, passages: readPassages(words, stem) })
  }
  for (const correction of corrections) book.add(teachingOf(correction))
  return book.lessons()
}

function stepCounter(tasks: readonly TaskName[], onProgress: OnProgress): () => void {
  const steps = tasks.reduce((sum, name) => sum + STEPS[name], 0)
  let done = 0
  return () => {
    done++
    onProgress(done / steps)
  }
}
