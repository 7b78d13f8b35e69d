import { type Case, eventsOf } from '../../cases/case.ts'
import { meaningsOf, rightsIn } from '../../cases/category.ts'
import { lastOutlookMarks, sameMeanings } from '../../cases/outlook-marks.ts'
import { isRunning, stateOf } from '../../cases/state.ts'
import type { Message } from '../../mailbox/mailbox.ts'
import { appendEvent, caseBy } from '../case-file.ts'
import type { NoticingDesk } from '../desk.ts'

/**
 * The category on a letter says what it is. Where it is no longer what we put there, staff changed
 * it: 'no request' dismisses the case, other rights re-file it, and a right on a case that was dismissed
 * opens it again. Taking all of ours away says nothing. Delta tells an older state now and then, so a
 * change is believed only of the letter as it stands.
 */
export async function detectCategory(
  desk: NoticingDesk,
  caseNumber: string,
  told: Message,
  now: Date,
): Promise<void> {
  if (!isChange(caseBy(desk, caseNumber), told)) return
  const present = await desk.mailbox.find(told.id)
  if (present !== undefined) await followCategory(desk, caseNumber, present, now)
}

/** The same for a letter that was asked for just now. */
export async function followCategory(
  desk: NoticingDesk,
  caseNumber: string,
  message: Message,
  now: Date,
): Promise<void> {
  const privacyCase = caseBy(desk, caseNumber)
  if (!isChange(privacyCase, message)) return
  const state = stateOf(privacyCase)
  const present = meaningsOf(message.categories ?? [])
  if (present.includes('no-request')) {
    if (!isRunning(state)) return
    await appendEvent(desk, caseNumber, 'dismissed', {}, now)
    return desk.report({ event: 'dismissed', caseNumber })
  }
  const rights = rightsIn(present)
  const isSame = sameMeanings(rights, state.rights) && state.status !== 'dismissed'
  if (rights.length === 0 || isSame) return
  await appendEvent(desk, caseNumber, 'refiled', { rights }, now)
  desk.report({ event: 'refiled', caseNumber, rights })
}

/** Whether our categories on a case's letter are others than we put there; an unconfirmed intention may have been done or not. */
function isChange(privacyCase: Case, { id, categories }: Message): boolean {
  const last = lastOutlookMarks(privacyCase)
  if (categories === undefined || last === undefined) return false
  if (id !== stateOf(privacyCase).opening.messageId) return false
  const present = meaningsOf(categories)
  return ![last, eventsOf(privacyCase, 'marked').at(-1)].some(
    (marks) => marks !== undefined && sameMeanings(present, meaningsOf(marks.categories)),
  )
}
