import { meaningsOf, rightsIn } from '../../cases/category.ts'
import { lastMarks, sameMeanings } from '../../cases/outlook-marks.ts'
import { isRunning, stateOf } from '../../cases/state.ts'
import type { Message } from '../../mailbox/mailbox.ts'
import { caseBy, note } from '../case-file.ts'
import type { Desk } from '../desk.ts'

/**
 * The category on a letter says what it is. Where it is no longer what we put there, staff changed
 * it: 'no request' dismisses the case, other rights re-file it. Taking all of ours away says nothing.
 */
export async function noticeCategory(
  desk: Desk,
  caseNumber: string,
  message: Message,
  now: Date,
): Promise<void> {
  const of = caseBy(desk, caseNumber)
  const state = stateOf(of)
  const marks = lastMarks(of)
  if (
    message.categories === undefined ||
    marks === undefined ||
    message.id !== state.opening.messageId
  )
    return
  const present = meaningsOf(message.categories)
  if (sameMeanings(present, meaningsOf(marks.categories))) return
  if (present.includes('no-request')) {
    if (!isRunning(state)) return
    await note(desk, caseNumber, 'dismissed', {}, now)
    return desk.tell({ event: 'dismissed', caseNumber })
  }
  const rights = rightsIn(present)
  if (rights.length === 0 || sameMeanings(rights, state.rights)) return
  await note(desk, caseNumber, 'refiled', { rights }, now)
  desk.tell({ event: 'refiled', caseNumber, rights })
}
