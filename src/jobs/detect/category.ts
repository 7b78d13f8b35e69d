import { meaningsOf, rightsIn } from '../../cases/category.ts'
import { lastOutlookMarks, sameMeanings } from '../../cases/outlook-marks.ts'
import { isRunning, stateOf } from '../../cases/state.ts'
import type { Message } from '../../mailbox/mailbox.ts'
import { appendEvent, caseBy } from '../case-file.ts'
import type { NoticingDesk } from '../desk.ts'

/**
 * The category on a letter says what it is. Where it is no longer what we put there, staff changed
 * it: 'no request' dismisses the case, other rights re-file it. Taking all of ours away says nothing.
 */
export async function detectCategory(
  desk: NoticingDesk,
  caseNumber: string,
  message: Message,
  now: Date,
): Promise<void> {
  const privacyCase = caseBy(desk, caseNumber)
  const state = stateOf(privacyCase)
  const marks = lastOutlookMarks(privacyCase)
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
    await appendEvent(desk, caseNumber, 'dismissed', {}, now)
    return desk.report({ event: 'dismissed', caseNumber })
  }
  const rights = rightsIn(present)
  if (rights.length === 0 || sameMeanings(rights, state.rights)) return
  await appendEvent(desk, caseNumber, 'refiled', { rights }, now)
  desk.report({ event: 'refiled', caseNumber, rights })
}
