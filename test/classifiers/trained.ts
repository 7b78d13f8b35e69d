import { fileURLToPath } from 'node:url'
import { type Classified, classify } from '../../classifiers/classify.ts'
import { type LabelledLetter, readCorpus } from '../../classifiers/corpus.ts'
import type { Model } from '../../classifiers/model.ts'
import type { Reading } from '../../classifiers/reading.ts'
import { train } from '../../classifiers/train.ts'

const CORPUS = fileURLToPath(new URL('../../classifiers', import.meta.url))
const DEV = fileURLToPath(new URL('../fixtures/classifier-dev', import.meta.url))

/** Milliseconds after which training counts as hung, on a machine with other work to do. */
export const TRAINING_TIME = 120_000

/** The letters that the product learns from. */
export const readTraining = (): Promise<LabelledLetter[]> => readCorpus(CORPUS)

/** The letters that it never learns from. */
export const readDev = (): Promise<LabelledLetter[]> => readCorpus(DEV)

/** The model that the build makes. */
export const trainModel = async (): Promise<Model> => train(await readTraining())

/** A personal letter of these words, without subject or attachments unless given. */
export function letterOf(ownWords: string, more: Partial<Classified> = {}): Classified {
  return { subject: '', ownWords, language: 'nl', kind: 'personal', attachments: [], ...more }
}

/** A reading in one line: `case access+erasure`, `triage`, `none`. */
export function summary(reading: Reading): string {
  const rights = reading.rights.map(({ right }) => right).sort()
  return [reading.disposition, rights.join('+')].filter((part) => part !== '').join(' ')
}

/** How a model sums up a letter in either language. */
export function readAs(model: Model, language: 'nl' | 'en', words: string): string {
  return summary(classify(model, letterOf(words, { language })))
}
