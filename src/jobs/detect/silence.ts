import { type Case, type CaseEvent, eventsOf } from '../../cases/case.ts'
import { QUESTIONS } from '../../cases/occasion.ts'
import { stateOf } from '../../cases/state.ts'
import { appendEvent } from '../case-file.ts'
import type { NoticingDesk } from '../desk.ts'

/** Working days that a data subject gets to answer a question, and again to answer the reminder of it. */
const PATIENCE = 7

/** Notes once that a question to the data subject went unanswered for too long: what to do then follows from it. */
export async function detectSilence(
  desk: NoticingDesk,
  privacyCase: Case,
  now: Date,
): Promise<void> {
  if (stateOf(privacyCase).status !== 'waiting') return
  const asked = lastQuestion(privacyCase)
  if (asked === undefined || wasNoted(privacyCase, asked)) return
  const { dayOf, workingDaysBetween } = desk.calendar
  if (workingDaysBetween(dayOf(asked.sentAt), dayOf(now)) < PATIENCE) return
  await appendEvent(desk, privacyCase.number, 'reply-overdue', { asked: asked.occasion }, now)
  desk.report({ event: 'reply-overdue', caseNumber: privacyCase.number, asked: asked.occasion })
}

function lastQuestion(privacyCase: Case): CaseEvent<'sent'> | undefined {
  return eventsOf(privacyCase, 'sent').findLast(({ occasion }) => QUESTIONS.includes(occasion))
}

function wasNoted(privacyCase: Case, asked: CaseEvent<'sent'>): boolean {
  const noted = privacyCase.history.findLastIndex(({ event }) => event === 'reply-overdue')
  return noted > privacyCase.history.indexOf(asked)
}
