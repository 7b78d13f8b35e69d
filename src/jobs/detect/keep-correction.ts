import type { Case } from '../../cases/case.ts'
import { correctionDue } from '../../cases/correction-due.ts'
import { openingOf } from '../../cases/state.ts'
import { noneIfUnreadable } from '../../letters/unreadable-letter.ts'
import { appendEvent } from '../case-file.ts'
import type { NoticingDesk } from '../desk.ts'

/**
 * Keeps what staff said that a letter is, for the classifier to learn: its features, never its text.
 * A letter that is gone, or cannot be read, teaches nothing.
 */
export async function keepCorrection(
  desk: NoticingDesk,
  privacyCase: Case,
  now: Date,
): Promise<void> {
  const rights = correctionDue(privacyCase)
  if (rights === undefined) return
  const source = await desk.mailbox.source(openingOf(privacyCase).messageId)
  const letter = source && (await desk.read(source).catch(noneIfUnreadable))
  if (letter) {
    await desk.register.saveCorrection(privacyCase.number, await desk.correctionOf(letter, rights))
  }
  await appendEvent(desk, privacyCase.number, 'correction-kept', { rights }, now)
}
