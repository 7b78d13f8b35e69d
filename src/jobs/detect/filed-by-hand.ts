import { type Case, eventsOf } from '../../cases/case.ts'
import { type CategoryMeaning, meaningsOf, rightsIn } from '../../cases/category.ts'
import type { Right } from '../../cases/right.ts'
import type { Message } from '../../mailbox/mailbox.ts'
import { caseBy } from '../case-file.ts'
import type { NoticingDesk } from '../desk.ts'

/**
 * The rights that staff filed a letter under before any case came of it: it is a request, whatever the
 * classifier thinks. Asked of the letter as it stands, for delta tells an older state now and then.
 */
export async function filedByHand(desk: NoticingDesk, told: Message): Promise<Right[]> {
  if (rightsOn(told).length === 0 || isInherited(desk, told)) return []
  const present = await desk.mailbox.find(told.id)
  return present === undefined || isInherited(desk, present) ? [] : rightsOn(present)
}

/** Whether a letter was given the category of a case that has ended: no request, or one that was dealt with. */
export function isSettled(desk: NoticingDesk, message: Message): boolean {
  const settles = (meaning: CategoryMeaning) => meaning === 'answered' || meaning === 'no-request'
  return meaningsOf(message.categories ?? []).some(settles) && !isInherited(desk, message)
}

/**
 * Whether a letter only came with its conversation's categories: Outlook's "always assign to this
 * conversation" (MS-OXOCFG, 2.2.8) gives later letters what a case's letter has or had. Nobody said that
 * of this letter.
 */
function isInherited(desk: NoticingDesk, { conversationId, categories = [] }: Message): boolean {
  const meanings = meaningsOf(categories)
  if (conversationId === undefined || meanings.length === 0) return false
  return desk.register.index
    .ofClues([conversationId])
    .map((number) => marksEver(caseBy(desk, number)))
    .some((marks) => meanings.every((meaning) => marks.has(meaning)))
}

/** What the case's letter was ever marked with. */
function marksEver(privacyCase: Case): Set<CategoryMeaning> {
  const marks = [...eventsOf(privacyCase, 'marking'), ...eventsOf(privacyCase, 'marked')]
  return new Set(marks.flatMap(({ categories }) => meaningsOf(categories)))
}

function rightsOn({ categories = [] }: Message): Right[] {
  return rightsIn(meaningsOf(categories))
}
