import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { type LabelledLetter, readCorpus } from '../../classifiers/learning/corpus.ts'
import type { Correction } from '../../classifiers/learning/correction.ts'
import { performHere } from '../../classifiers/learning/tasks.ts'
import { train } from '../../classifiers/learning/train.ts'
import { type Classified, classify } from '../../classifiers/reading/classify.ts'
import { decodeModel, type Model } from '../../classifiers/reading/model.ts'
import type { Reading } from '../../classifiers/reading/reading.ts'
import { isRight } from '../../src/cases/right.ts'

const CORPUS = fileURLToPath(new URL('../../classifiers', import.meta.url))
const DEV = fileURLToPath(new URL('../../classifiers/held-out/dev', import.meta.url))

const TEST = fileURLToPath(new URL('../../classifiers/held-out/test', import.meta.url))
const BUILT = fileURLToPath(new URL('../../classifiers/model.bin', import.meta.url))

/** The letters that the product learns from. */
export const readTraining = (): Promise<LabelledLetter[]> => readCorpus(CORPUS)

/** The honest test: written apart, never trained or tuned on, opened only to report. */
export const readTest = (): Promise<LabelledLetter[]> => readCorpus(TEST)

/** Where a test learns, it learns from each so many-th letter; from all with `npm run test:learning`. */
export const LEARN_EACH = Number(process.env.LEARN_EACH ?? 30)

/** The letters that thresholds are chosen on, and that it never learns from. */
export const readDev = (): Promise<LabelledLetter[]> => readCorpus(DEV)

/** Letters in neither Dutch nor English; `kind` is their language. */
export async function readOtherLanguages(set: 'dev' | 'test'): Promise<LabelledLetter[]> {
  const file = fileURLToPath(
    new URL(`../../classifiers/held-out/${set}/other-languages.txt`, import.meta.url),
  )
  const lines = (await readFile(file, 'utf8')).split('\n')
  return lines.flatMap((line, i) => (line === '' || line[0] === '#' ? [] : foreignLetter(line, i)))
}

function foreignLetter(source: string, at: number): LabelledLetter {
  const bar = source.indexOf('|')
  const [kind = '', label = ''] = source.slice(0, bar).trim().split(' ')
  const letter = source.slice(bar + 1).replace(/ ?⏎ ?/g, '\n')
  const [subject = '', ...body] = letter.trim().split('\n\n')
  const rights = isRight(label) ? [label] : []
  const disposition = rights.length > 0 ? 'case' : 'none'
  const text = body.join('\n\n')
  const file = 'other-languages.txt'
  return { file, line: at + 1, language: 'other', kind, subject, text, disposition, rights }
}

/** The model that griffier ships. */
export const shippedModel = async (): Promise<Model> => decodeModel(await readFile(BUILT))

/** What is learnt of these letters, without threads. */
export const learnt = (
  letters: readonly LabelledLetter[],
  corrections: readonly Correction[] = [],
): Promise<Model> => train(letters, corrections, performHere)

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
