import type { Calendar } from '../calendar/calendar.ts'
import { isAnonymised } from './anonymise.ts'
import { type Case, eventsOf } from './case.ts'
import type { CaseDeadlines } from './case-deadlines.ts'
import { stateOf } from './state.ts'
import { type NoticeReason, openingTrigger, type Trigger, triggersOf } from './triggers.ts'

/** One thing that staff must hear about a case now. `key` is its identity: nothing is said twice. */
export interface DueNotice {
  readonly caseNumber: string
  readonly reason: NoticeReason
  readonly key: string
}

/** These do not wait for a working day, nor for the hours in which staff are mailed. */
export const CANNOT_WAIT: readonly NoticeReason[] = [
  'at-once',
  'authority',
  'leak',
  'leak-pressing',
  'bounced',
  'sent-unfilled',
]

/** These come of what somebody did, on no day that could pass unseen: they stay to be said. */
const UNDATED: readonly NoticeReason[] = [
  'draft-deleted',
  'draft-refused',
  'draft-overtaken',
  'asked-again',
  'replied',
  'unproven',
  'after-end',
  'reply-overdue',
  'withdrawal-asked',
  'lift-asked',
  'answered-by-hand',
  'authority',
  'bounced',
  'sent-unfilled',
]

/** When it is, and how the shop's days run. */
export interface NoticeTime {
  readonly now: string
  readonly days: Calendar
  /** Staff are not mailed now: only what cannot wait is due. */
  readonly quiet?: boolean
}

/**
 * What staff must hear about this case now: at most one thing, the most urgent that was not said
 * yet. When several moments passed unseen (griffier was off), only the last one speaks, and a moment
 * that had come when staff last heard of the case is not brought up afterwards.
 */
export function dueNotice(
  privacyCase: Case,
  deadlines: Pick<CaseDeadlines, 'dueOn' | 'leakBy'>,
  { now, days, quiet = false }: NoticeTime,
): DueNotice | undefined {
  // whose letters nobody can tell any more, of those nothing is left to say
  if (isAnonymised(privacyCase)) return undefined
  const state = stateOf(privacyCase)
  const hushed = quiet || !days.isWorkingDay(days.dayOf(now))
  const reminded = eventsOf(privacyCase, 'reminded')
  const over = new Set(reminded.map(({ key }) => key))
  const last = reminded.at(-1)
  if (last !== undefined)
    for (const { reason, key } of triggersOf(state, deadlines, last.at, days))
      if (!UNDATED.includes(reason)) over.add(key)
  const most = triggersOf(state, deadlines, now, days)
    .filter(({ reason }) => !hushed || CANNOT_WAIT.includes(reason))
    .findLast(({ key }) => !over.has(key))
  if (most === undefined) return undefined
  const said: Trigger = last === undefined && isMild(most.reason) ? openingTrigger(state) : most
  return { caseNumber: privacyCase.number, ...said }
}

/** The first word about a case says what it is; later moments replace it only when they press. */
function isMild(reason: NoticeReason): boolean {
  return reason === 'half-time' || reason === 'draft-waiting' || reason === 'week-left'
}
