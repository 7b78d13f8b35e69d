import type { DraftKey, SentBy } from '../../cases/case.ts'
import { hasGap } from '../../drafts/gap.ts'
import { noneIfUnreadable } from '../../letters/unreadable-letter.ts'
import type { Message } from '../../mailbox/mailbox.ts'
import { appendEvent } from '../case-file.ts'
import type { NoticingDesk } from '../desk.ts'

/**
 * Writes down that staff sent a draft of ours, and in the same line whether a part was left in it that
 * they were to fill in: were that a line of its own, a crash between the two would close the case.
 */
export async function recordSent(
  desk: NoticingDesk,
  caseNumber: string,
  { occasion, n }: DraftKey,
  message: Message,
  recognisedBy: SentBy,
  now: Date,
): Promise<void> {
  const sentAt = message.sentAt ?? now.toISOString()
  const unfilled = (await wentOutWithGap(desk, message)) && { unfilled: true as const }
  const sent = { occasion, n, sentAt, recognisedBy, messageId: message.id, ...unfilled }
  await appendEvent(desk, caseNumber, 'sent', sent, now)
  desk.report({ event: 'draft-sent', caseNumber, occasion, ...unfilled })
}

/** What staff wrote themselves is looked at, not the letter that they quote. */
async function wentOutWithGap(desk: NoticingDesk, { id }: Message): Promise<boolean> {
  const source = await desk.mailbox.source(id)
  // gone already, or sealed on its way out: nobody can say of it that something was left open
  const letter = source && (await desk.read(source).catch(noneIfUnreadable))
  return letter !== undefined && hasGap(letter.ownWords)
}
