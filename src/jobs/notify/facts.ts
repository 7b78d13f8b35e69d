import { addDays, daysBetween } from '../../calendar/day.ts'
import type { Case } from '../../cases/case.ts'
import { type MonthSummary, monthSummary } from '../../cases/month-summary.ts'
import { draftToSend } from '../../cases/next-draft.ts'
import { type CaseState, isRunning, stateOf } from '../../cases/state.ts'
import type { DigestFacts, DigestLine } from '../../notices/facts.ts'
import { deadlinesOf } from '../case-file.ts'
import type { ReadOnlyDesk, StaffMember } from '../desk.ts'
import { confirmationsFor } from './confirmations.ts'
import { healthFor, type Wellbeing } from './health.ts'
import { isNoticeDay } from './hours.ts'
import { digestsTo } from './send-notice.ts'

/** Days ahead that count as due soon. */
const SOON = 7

interface Entry {
  readonly state: CaseState
  readonly line: DigestLine
}

/** Today's digest for one reader: each running case in the first list that fits, besides what is new and answered. */
export function digestFacts(
  desk: ReadOnlyDesk,
  to: StaffMember,
  being: Wellbeing,
  token: string,
  now: Date,
): Omit<DigestFacts, 'reminders' | 'nearMisses'> {
  const since = lastDigestAt(desk, to, now)
  const entries = [...desk.register.cases.values()].map((privacyCase) => ({
    privacyCase,
    state: stateOf(privacyCase),
  }))
  const running = entries
    .filter(({ state }) => isRunning(state))
    .map(({ privacyCase, state }) => ({ state, line: lineOf(desk, privacyCase, state, now) }))
  const rest = new Set<Entry>(running)
  const take = (fits: (entry: Entry) => boolean) => {
    const taken = [...rest].filter(fits)
    for (const entry of taken) rest.delete(entry)
    return lines(taken)
  }
  return {
    language: to.language,
    staffName: to.name,
    shopName: desk.shopSettings.shop.name,
    todayOn: desk.calendar.dayOf(now),
    overdue: take(({ line }) => line.daysLeft < 0),
    unclear: take(({ state }) => state.status === 'triage'),
    dueSoon: take(({ line }) => line.daysLeft <= SOON),
    waitingForClick: take(({ state }) => state.waitingFor === 'click'),
    waitingForCustomer: take(({ state }) => state.waitingFor === 'data-subject'),
    newlyIn: lines(running.filter(({ state }) => state.opening.at > since)),
    answered: entries
      .filter(({ state }) => state.status === 'answered' && (state.endedAt ?? '') > since)
      .map(({ privacyCase, state }) => lineOf(desk, privacyCase, state, now)),
    otherwiseOpen: rest.size,
    confirmations: confirmationsFor(desk, to),
    lastMonth: lastMonth(desk, now),
    health: healthFor(desk, to.language, being, now),
    token,
  }
}

/** On the first day of a month on which staff are mailed: the month before. */
function lastMonth(desk: ReadOnlyDesk, now: Date): MonthSummary | undefined {
  const today = desk.calendar.dayOf(now)
  for (let day = `${today.slice(0, 7)}-01`; day < today; day = addDays(day, 1))
    if (isNoticeDay(desk, new Date(`${day}T12:00:00Z`))) return undefined
  return monthSummary(
    desk.register.cases.values(),
    addDays(`${today.slice(0, 7)}-01`, -1).slice(0, 7),
    { dayOf: desk.calendar.dayOf, dueOn: (privacyCase) => deadlinesOf(desk, privacyCase).dueOn },
  )
}

function lines(entries: readonly Entry[]): DigestLine[] {
  return entries.map(({ line }) => line).sort((one, other) => one.daysLeft - other.daysLeft)
}

function lineOf(desk: ReadOnlyDesk, privacyCase: Case, state: CaseState, now: Date): DigestLine {
  const { dueOn } = deadlinesOf(desk, privacyCase)
  const waiting = draftToSend(privacyCase, state)
  return {
    caseNumber: state.number,
    rights: state.rights,
    dueOn,
    daysLeft: daysBetween(desk.calendar.dayOf(now), dueOn),
    daysInAll: daysBetween(desk.calendar.dayOf(state.opening.receivedAt), dueOn),
    letterLink: state.opening.link,
    draft: waiting && { occasion: waiting.occasion, link: waiting.baseline?.link },
    ...(state.status === 'triage' && {
      suspected: state.opening.suspected ?? [],
      leak: state.opening.leak === true,
      whyAPerson: state.opening.unread ?? state.opening.needsPerson,
    }),
  }
}

/** When this reader was last told; the day before, for the first time. */
function lastDigestAt(desk: ReadOnlyDesk, to: StaffMember, now: Date): string {
  // what was sent by a clock that was ahead tells nothing of what came before now
  const last = digestsTo(desk, to).findLast(({ at }) => at <= now.toISOString())
  return last?.at ?? new Date(now.getTime() - 24 * 60 * 60 * 1000).toISOString()
}
