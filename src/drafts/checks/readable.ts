import type { ReplyComplaint } from '../../cases/reply-set.ts'
import { BOUNDS } from './bounds.ts'
import type { WholeLetter } from './every-letter.ts'
import { type Reading, readingOf } from './reading-ease.ts'

export interface ReadLetter extends WholeLetter, Reading {}

/** The letter as its reader will have it: what only staff read is taken out. */
export function readAsCustomer(letter: WholeLetter): ReadLetter {
  return { ...letter, ...readingOf(letter.text.replace(/\[\[[^\]]*\]\]/g, ''), letter.language) }
}

/** Letters that are too short to be whole, too long to be read, or too hard. */
export function unreadable(letters: readonly ReadLetter[]): ReplyComplaint[] {
  const { fewestWords, mostWords, leastEase } = BOUNDS
  const complaints = new Map<string, ReplyComplaint>()
  for (const { own, words, ease } of letters) {
    const { file, firstLine: line } = own
    const complain = (found: string, expected: string) =>
      complaints.set(`${file}/${expected}`, { file, line, found, expected })
    if (words < fewestWords || words > mostWords)
      complain(`a letter of ${words} words`, `from ${fewestWords} to ${mostWords}`)
    if (ease < leastEase) {
      const found = `a letter that reads at ${ease.toFixed(0)}`
      complain(found, `at least ${leastEase}: shorter sentences, shorter words (article 12(1))`)
    }
  }
  return [...complaints.values()]
}
