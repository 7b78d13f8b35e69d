import type { ReplyComplaint, ReplySet } from '../../cases/reply-set.ts'
import type { ReplyFacts } from '../facts.ts'
import { incomplete } from './complete.ts'
import { everyLetter, ordinaryFacts } from './every-letter.ts'
import { forbiddenWords } from './forbidden-words.ts'
import { unknownVariables } from './known-variables.ts'
import { type ReadLetter, readAsCustomer, unreadable } from './readable.ts'
import { missingWords } from './required-words.ts'
import { unequal } from './same-facts.ts'

export interface RepliesChecked {
  /** By file and line. */
  readonly complaints: readonly ReplyComplaint[]
  /** Every letter that could be made, with its length and how easily it reads. */
  readonly letters: readonly ReadLetter[]
}

/**
 * Reads the texts of all replies as a careful colleague would: is each there, does it say what it
 * must and nothing that it may not, the same in both languages, and plainly?
 *
 * @param folder where the shipped texts stand, to name what is missing
 * @param shop what the shop's settings give the letters to say
 */
export function checkReplies(
  replies: ReplySet,
  folder: string,
  shop: Pick<ReplyFacts, 'shop' | 'recipients'>,
): RepliesChecked {
  const facts = ordinaryFacts(shop)
  const letters = everyLetter(replies, facts)
  // A table of systems is no prose, and as long as the settings make it.
  const read = everyLetter(replies, { ...facts, recipients: [] }).map(readAsCustomer)
  const complaints = [
    ...incomplete(replies, folder),
    ...unknownVariables(replies, facts),
    ...unequal(replies),
    ...forbiddenWords(replies),
    ...missingWords(letters),
    ...unreadable(read),
  ]
  return { complaints: complaints.sort(byPlace), letters: read }
}

export function byPlace(one: ReplyComplaint, other: ReplyComplaint): number {
  return one.file.localeCompare(other.file) || one.line - other.line
}
