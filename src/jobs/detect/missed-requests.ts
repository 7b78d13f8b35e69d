import { readRequestMarks } from '../../cases/request-marks.ts'
import type { Letter } from '../../letters/letter.ts'
import type { NearMissNamed, NoticeSent } from '../../register/register.ts'
import type { NoticingDesk } from '../desk.ts'
import { openByHand } from '../intake/open-by-hand.ts'
import { keepToTell } from '../notify/confirmations.ts'

/**
 * Opens a case on each letter that the answer to a digest calls a request, with the clock of that letter's
 * own receipt. Answers whether there was any, and what else was said.
 */
export async function openMissedRequests(
  desk: NoticingDesk,
  notice: NoticeSent,
  { ownWords, sender }: Letter,
  now: Date,
): Promise<{ readonly any: boolean; readonly rest: string }> {
  const { marks, rest } = readRequestMarks(ownWords)
  for (const mark of marks) {
    const named = notice.nearMisses?.find((one) => one.mark === mark)
    const caseNumber = named && (await openedOn(desk, named, now))
    const outcome = caseNumber ? 'opened' : named ? 'letter-gone' : 'which-letter'
    if (caseNumber !== undefined)
      desk.report({ event: 'word-followed', caseNumber, word: 'request' })
    await keepToTell(desk, {
      to: sender.address,
      caseNumber: caseNumber ?? '',
      outcome,
      ...(caseNumber === undefined && { said: mark }),
    })
  }
  return { any: marks.length > 0, rest }
}

/** The letter's case: the one that it has, or a new one. Undefined where the letter is gone. */
async function openedOn(
  desk: NoticingDesk,
  { messageId, right }: NearMissNamed,
  now: Date,
): Promise<string | undefined> {
  const { index } = desk.register
  const before = index.ofLetter(messageId)
  if (before !== undefined) return before
  const message = await desk.mailbox.find(messageId)
  if (message !== undefined) await openByHand(desk, message, [right], now)
  return index.ofLetter(messageId)
}
