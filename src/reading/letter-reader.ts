import type { Reading } from '../../classifiers/reading/reading.ts'
import type { Letter, ReadingContext } from '../letters/letter.ts'
import { shopModel } from './shop-model.ts'

/** Reads in this thread. mailparser takes a fifth of a second to load: only when there is a letter. */
export function reader(context: ReadingContext): (source: Uint8Array) => Promise<Letter> {
  return async (source) => (await import('../letters/read-letter.ts')).readLetter(source, context)
}

/**
 * The classifier in this thread, with its model, loaded with the first letter.
 *
 * @param data the shop's folder, where a model may stand that learnt from its corrections
 */
export function classifier(data?: string): (letter: Letter) => Promise<Reading> {
  const model = shopModel(data)
  return async (letter) =>
    (await import('../../classifiers/reading/classify.ts')).classify(await model(), letter)
}
