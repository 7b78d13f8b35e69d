import type { Case } from '../../cases/case.ts'
import { correctionDue } from '../../cases/correction-due.ts'
import { openingOf } from '../../cases/state.ts'
import { note } from '../case-file.ts'
import type { Desk } from '../desk.ts'

/**
 * Keeps what staff said that a letter is, for the classifier to learn: its features, never its text.
 * A letter that is gone, or cannot be read, teaches nothing.
 */
export async function keepCorrection(desk: Desk, of: Case, now: Date): Promise<void> {
  const rights = correctionDue(of)
  if (rights === undefined) return
  const source = await desk.mailbox.source(openingOf(of).messageId)
  const letter = source && (await desk.read(source).catch(unreadable))
  if (letter) {
    await desk.register.saveCorrection(of.number, await desk.correctionOf(letter, rights))
  }
  await note(desk, of.number, 'correction-kept', { rights }, now)
}

function unreadable(cause: unknown): undefined {
  if ((cause as { name?: unknown }).name !== 'UnreadableLetter') throw cause
}
