import { type Case, type CaseEvent, eventsOf } from '../../cases/case.ts'
import type { Occasion } from '../../cases/occasion.ts'
import { stateOf } from '../../cases/state.ts'
import { note } from '../case-file.ts'
import type { Desk } from '../desk.ts'

/** Working days that a data subject gets to answer a question, and again to answer the reminder of it. */
const PATIENCE = 7

const QUESTIONS: readonly Occasion[] = ['identity', 'identity-reminder', 'clarify']

/** Notes once that a question to the data subject went unanswered for too long: what to do then follows from it. */
export async function noticeSilence(desk: Desk, of: Case, now: Date): Promise<void> {
  if (stateOf(of).status !== 'waiting') return
  const asked = lastQuestion(of)
  if (asked === undefined || wasNoted(of, asked)) return
  const { dayOf, workingDaysBetween } = desk.calendar
  if (workingDaysBetween(dayOf(asked.sentAt), dayOf(now)) < PATIENCE) return
  await note(desk, of.number, 'reply-overdue', { asked: asked.occasion }, now)
  desk.tell({ event: 'reply-overdue', caseNumber: of.number, asked: asked.occasion })
}

function lastQuestion(of: Case): CaseEvent<'sent'> | undefined {
  return eventsOf(of, 'sent').findLast(({ occasion }) => QUESTIONS.includes(occasion))
}

function wasNoted(of: Case, asked: CaseEvent<'sent'>): boolean {
  const noted = of.history.findLastIndex(({ event }) => event === 'reply-overdue')
  return noted > of.history.indexOf(asked)
}
