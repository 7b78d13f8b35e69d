import type { Case } from '../cases/case.ts'
import { daysBetween, isWeekend } from '../cases/day.ts'
import { readInstant } from '../cases/instant.ts'
import { type CaseState, isRunning, stateOf } from '../cases/state.ts'
import type { DigestFacts, DigestLine, Health } from '../notices/facts.ts'
import { confirmationsFor, forgetToTell } from './confirmations.ts'
import type { Desk, StaffMember } from './desk.ts'
import { deadlinesOf } from './history.ts'
import { sendNotice } from './send-notice.ts'

/** Days ahead that count as due soon. */
const SOON = 7

/** Sends each reader today's digest, once, from the hour that the settings name. Answers whether any went. */
export async function digest(desk: Desk, health: Health, now: Date): Promise<boolean> {
  if (!isDigestTime(desk, now)) return false
  const today = desk.calendar.dayOf(now)
  let any = false
  for (const to of desk.house.staff) {
    if (!to.digest || hadDigest(desk, to, today)) continue
    await sendDigest(desk, to, health, now)
    any = true
  }
  return any
}

function isDigestTime(desk: Desk, now: Date): boolean {
  const local = readInstant(now.toISOString(), desk.calendar.timeZone)
  const day = local.toPlainDate().toString()
  const weekday = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'][local.dayOfWeek - 1] ?? ''
  // a shop that also works on Saturday says so in its settings; on a holiday nobody reads it
  const open =
    desk.house.digestDays.includes(weekday) && (isWeekend(day) || desk.calendar.isWorkingDay(day))
  return open && local.toPlainTime().toString().slice(0, 5) >= desk.house.digestAt
}

function hadDigest(desk: Desk, to: StaffMember, day: string): boolean {
  return [...desk.register.notices.values()].some(
    (notice) => notice.kind === 'digest' && notice.to === to.address && notice.day === day,
  )
}

async function sendDigest(desk: Desk, to: StaffMember, health: Health, now: Date): Promise<void> {
  // loaded when there is something to say: most rounds have nothing
  const { composeDigest } = await import('../notices/digest.ts')
  const token = desk.newToken()
  const facts = digestFacts(desk, to, health, token, now)
  const notice = composeDigest(facts)
  const named = [
    facts.overdue,
    facts.dueSoon,
    facts.waitingForClick,
    facts.unclear,
    facts.waitingForCustomer,
    facts.newlyIn,
  ].flat()
  const items = [...new Set(named.map(({ caseNumber }) => caseNumber))].map((caseNumber) => ({
    caseNumber,
    key: 'digest',
    reason: 'digest',
  }))
  await sendNotice(desk, to, { kind: 'digest', token, items, notice }, now)
  await forgetToTell(desk, to)
  desk.tell({ event: 'digest-sent', to: to.address, subject: notice.subject })
}

interface Entry {
  readonly state: CaseState
  readonly line: DigestLine
}

/** Today's digest for one reader: each running case in the first list that fits, besides what is new and answered. */
export function digestFacts(
  desk: Desk,
  to: StaffMember,
  health: Health,
  token: string,
  now: Date,
): DigestFacts {
  const since = lastDigestAt(desk, to, now)
  const entries = [...desk.register.cases.values()].map((of) => ({ of, state: stateOf(of) }))
  const running = entries
    .filter(({ state }) => isRunning(state))
    .map(({ of, state }) => ({ state, line: lineOf(desk, of, state, now) }))
  const rest = new Set<Entry>(running)
  const take = (fits: (entry: Entry) => boolean) => {
    const taken = [...rest].filter(fits)
    for (const entry of taken) rest.delete(entry)
    return lines(taken)
  }
  return {
    language: to.language,
    staffName: to.name,
    shopName: desk.house.shop.name,
    todayOn: desk.calendar.dayOf(now),
    overdue: take(({ line }) => line.daysLeft < 0),
    unclear: take(({ state }) => state.status === 'triage'),
    dueSoon: take(({ line }) => line.daysLeft <= SOON),
    waitingForClick: take(({ state }) => state.waitingFor === 'click'),
    waitingForCustomer: take(({ state }) => state.waitingFor === 'data-subject'),
    newlyIn: lines(running.filter(({ state }) => state.opening.at > since)),
    answered: entries
      .filter(({ state }) => state.status === 'answered' && (state.endedAt ?? '') > since)
      .map(({ of, state }) => lineOf(desk, of, state, now)),
    otherwiseOpen: rest.size,
    confirmations: confirmationsFor(desk, to),
    health,
    token,
  }
}

function lines(entries: readonly Entry[]): DigestLine[] {
  return entries.map(({ line }) => line).sort((one, other) => one.daysLeft - other.daysLeft)
}

function lineOf(desk: Desk, of: Case, state: CaseState, now: Date): DigestLine {
  const { dueOn } = deadlinesOf(desk, of)
  const waiting = state.drafts.find((draft) => draft.state === 'waiting')
  return {
    caseNumber: state.number,
    rights: state.rights,
    dueOn,
    daysLeft: daysBetween(desk.calendar.dayOf(now), dueOn),
    daysInAll: daysBetween(desk.calendar.dayOf(state.opening.receivedAt), dueOn),
    letterLink: state.opening.link,
    draft: waiting && { occasion: waiting.occasion, link: waiting.baseline?.link },
  }
}

/** When this reader was last told; the day before, for the first time. */
function lastDigestAt(desk: Desk, to: StaffMember, now: Date): string {
  const sent = [...desk.register.notices.values()].filter(
    (notice) => notice.kind === 'digest' && notice.to === to.address,
  )
  const last = sent
    .map(({ at }) => at)
    .sort()
    .at(-1)
  return last ?? new Date(now.getTime() - 24 * 60 * 60 * 1000).toISOString()
}
