import type { Letter } from '../../src/letters/letter.ts'
import { readLetter } from '../../src/letters/read-letter.ts'
import type { LabelledLetter } from '../learning/corpus.ts'
import type { Reading } from '../reading/reading.ts'
import { asMail } from './mail.ts'
import type { Answer } from './measure.ts'

const CONTEXT = { formSenders: [], ownAddresses: ['info@j3dprints.nl'] }

/** Whatever reads a letter: a model, as it stands in the daemon. */
export type Classifier = (letter: Letter) => Reading | Promise<Reading>

/**
 * Reads each letter from its MIME source and classifies it, as the daemon does.
 *
 * @param below what stands below each letter's own words; nothing unless given
 */
export async function examine(
  letters: readonly LabelledLetter[],
  classify: Classifier,
  below: (letter: LabelledLetter) => string = () => '',
): Promise<Answer[]> {
  const answers: Answer[] = []
  for (const letter of letters) {
    const read = await readLetter(asMail(letter, below(letter)), CONTEXT)
    answers.push({ letter, language: read.language, reading: await classify(read) })
  }
  return answers
}
