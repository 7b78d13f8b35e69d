import type { Calendar } from '../calendar/calendar.ts'
import { isAnonymised } from './anonymise.ts'
import { type Case, eventsOf } from './case.ts'
import type { CaseDeadlines } from './case-deadlines.ts'
import { type NoticeReason, traitsOf } from './notice-reasons.ts'
import { stateOf } from './state.ts'
import { openingTrigger, type Trigger, triggersOf } from './triggers.ts'

/** One thing that staff must hear about a case now. `key` is its identity: nothing is said twice. */
export interface DueNotice {
  readonly caseNumber: string
  readonly reason: NoticeReason
  readonly key: string
}

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
  const reminded = eventsOf(privacyCase, 'reminded').filter(({ at }) => !isAhead(at, now))
  const over = new Set(reminded.map(({ key }) => key))
  const last = reminded.at(-1)
  if (last !== undefined)
    for (const { reason, key } of triggersOf(state, deadlines, last.at, days))
      if (!traitsOf(reason).undated) over.add(key)
  const most = triggersOf(state, deadlines, now, days)
    .filter(({ reason }) => !hushed || traitsOf(reason).cannotWait)
    .findLast(({ key }) => !over.has(key))
  if (most === undefined) return undefined
  const givesWay = last === undefined && traitsOf(most.reason).mild
  const said: Trigger = givesWay ? openingTrigger(state) : most
  return { caseNumber: privacyCase.number, ...said }
}

/** A clock may be put right by minutes; one that was ahead by more said what is still to come. */
const SET_RIGHT_MS = 24 * 60 * 60 * 1000

function isAhead(at: string, now: string): boolean {
  return Date.parse(at) - Date.parse(now) > SET_RIGHT_MS
}
