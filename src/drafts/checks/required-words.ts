import type { ReplyComplaint } from '../../cases/reply-set.ts'
import type { WholeLetter } from './every-letter.ts'
import { MUST_SAY } from './must-say.ts'

/** What law or policy wants in a letter and is not there, once for each file that should see to it. */
export function missingWords(letters: readonly WholeLetter[]): ReplyComplaint[] {
  const complaints = new Map<string, ReplyComplaint>()
  for (const letter of letters) {
    for (const { what, on, of, inOwn, isThere } of MUST_SAY) {
      if (!on.includes(letter.occasion) || of?.includes(letter.right) === false) continue
      if (isThere(letter)) continue
      const { file, firstLine: line } = inOwn ? letter.own : letter.frame
      const found = 'a letter without it'
      complaints.set(`${file}/${what}`, { file, line, found, expected: what })
    }
  }
  return [...complaints.values()]
}
