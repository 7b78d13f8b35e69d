import { type Case, eventsOf } from '../../cases/case.ts'
import type { CaseDeadlines } from '../../cases/case-deadlines.ts'
import { type DueNotice, dueNotice, type NoticeTime } from '../../cases/due-notices.ts'
import { type NoticeReason, traitsOf } from '../../cases/notice-reasons.ts'
import type { Wording } from '../../language/language.ts'
import type { NoticeItem } from '../../notices/facts.ts'
import type { NoticeSent } from '../../register/register.ts'
import { caseBy, deadlinesOf } from '../case-file.ts'
import type { Desk, ReadOnlyDesk, StaffMember } from '../desk.ts'
import {
  casesAskedAbout,
  confirmationsFor,
  forgetToTell,
  isAskedBack,
  isAskedWhich,
  toTell,
} from './confirmations.ts'
import { takenBy } from './given-back.ts'
import { isNoticeDay, isNoticeHour } from './hours.ts'
import { noticeItem } from './items.ts'
import { isUnreached, mailEach } from './mail-each.ts'
import { DIGEST, isUnderWay, sendNotice } from './send-notice.ts'

/** All that one person is to hear now, ready to be said: in a mail of its own, or at the head of the digest. */
export interface ToSay {
  readonly items: readonly NoticeItem[]
  /** The same, as the register notes what was said. */
  readonly said: NoticeSent['items']
}

/** Says to each staff member, in one mail, all that is to be said now. Answers whether any went. */
export async function remind(desk: Desk, complaints: Wording[], now: Date): Promise<boolean> {
  const due = dueNow(desk, now)
  return mailEach(desk, complaints, now, async (to) => {
    const toSay = toSayTo(desk, to, due, now)
    if (toSay.items.length === 0 && !isAskedWhich(desk, to)) return false
    await remindOne(desk, to, toSay, now)
    return true
  })
}

/** What this person is to hear now, most urgent first. */
export function toSayTo(
  desk: ReadOnlyDesk,
  to: StaffMember,
  due: readonly DueNotice[],
  now: Date,
): ToSay {
  const items = [
    ...due
      .filter((notice) => concerns(desk, notice, to))
      .map((notice) => itemFor(desk, notice, to, now)),
    ...askedBack(desk, to, now),
  ].sort((one, other) => one.daysLeft - other.daysLeft)
  const said = items.map(({ caseNumber, reason }) => ({
    caseNumber,
    reason: reason as string,
    key: keyOf(due, caseNumber, reason),
  }))
  const asked = casesAskedAbout(desk, to).map((caseNumber) => ({
    caseNumber,
    reason: 'which-case',
    key: DIGEST,
  }))
  return { items, said: [...said, ...asked] }
}

/** Every case that staff must hear of now. */
export function dueNow(desk: ReadOnlyDesk, now: Date): DueNotice[] {
  const quiet = !(isNoticeDay(desk, now) && isNoticeHour(desk, now))
  const time = { now: now.toISOString(), days: desk.calendar, quiet }
  const due: DueNotice[] = []
  for (const privacyCase of desk.register.cases.values()) {
    const notice = dueOf(desk, privacyCase, time)
    if (notice !== undefined) due.push(notice)
  }
  return due
}

/** What was due of a case on a day, at an hour of this kind, by these deadlines and this calendar. */
interface Known extends Omit<Required<NoticeTime>, 'now'> {
  readonly day: string
  readonly deadlines: CaseDeadlines
  readonly notice: DueNotice | undefined
}

const known = new WeakMap<Case, Known>()

/** What is due changes with the case, the settings or the day, and rounds are held every minute; only a leak counts hours. */
function dueOf(
  desk: ReadOnlyDesk,
  privacyCase: Case,
  time: Required<NoticeTime>,
): DueNotice | undefined {
  const { days, quiet } = time
  const deadlines = deadlinesOf(desk, privacyCase)
  const day = days.dayOf(time.now)
  const before = known.get(privacyCase)
  if (
    before?.day === day &&
    before.quiet === quiet &&
    before.days === days &&
    before.deadlines === deadlines
  )
    return before.notice
  const notice = dueNotice(privacyCase, deadlines, time)
  if (deadlines.leakBy === undefined)
    known.set(privacyCase, { day, quiet, days, deadlines, notice })
  return notice
}

/**
 * Who hears of a case: whoever took it, else the first of the staff; when it presses also those who
 * escalate, and everybody where mail does not reach the one.
 */
function concerns(desk: ReadOnlyDesk, notice: DueNotice, member: StaffMember): boolean {
  if (isUnderWay(desk, member.address, notice.caseNumber, notice.key)) return false
  const first = desk.shopSettings.staff[0]?.address
  const owner = takenBy(caseBy(desk, notice.caseNumber)) ?? first
  return (
    member.address.toLowerCase() === owner?.toLowerCase() ||
    (owner !== undefined && isUnreached(desk, owner)) ||
    (member.escalate && traitsOf(notice.reason).escalates === true)
  )
}

async function remindOne(
  desk: Desk,
  to: StaffMember,
  { items, said }: ToSay,
  now: Date,
): Promise<void> {
  // loaded when there is something to say: most rounds have nothing
  const { composeReminder } = await import('../../notices/reminder.ts')
  const token = desk.newToken()
  const notice = composeReminder({
    token,
    items,
    language: to.language,
    staffName: to.name,
    shopName: desk.shopSettings.shop.name,
    todayOn: desk.calendar.dayOf(now),
    confirmations: confirmationsFor(desk, to),
  })
  await sendNotice(desk, to, { kind: 'reminder', token, items: said, notice }, now)
  await forgetToTell(desk, to)
  desk.report({ event: 'reminded', to: to.address, items: said, subject: notice.subject })
}

function keyOf(due: readonly DueNotice[], caseNumber: string, reason: NoticeReason): string {
  const said = due.find((one) => one.caseNumber === caseNumber && one.reason === reason)
  return said?.key ?? reason
}

function itemFor(desk: ReadOnlyDesk, notice: DueNotice, to: StaffMember, now: Date): NoticeItem {
  return noticeItem(desk, caseBy(desk, notice.caseNumber), notice.reason, to, now)
}

/** One helpful answer to each word that was not understood, or is to be said again. */
function askedBack(desk: ReadOnlyDesk, to: StaffMember, now: Date): NoticeItem[] {
  return toTell(desk, to).flatMap(({ outcome, caseNumber, said = '' }) => {
    if (!isAskedBack(outcome) || !desk.register.cases.has(caseNumber)) return []
    if (outcome === 'identity-open' && wasWarned(caseBy(desk, caseNumber), to)) return []
    return [{ ...noticeItem(desk, caseBy(desk, caseNumber), outcome, to, now), said }]
  })
}

/** A crash between the mail and the diary must not have it said twice. */
function wasWarned(privacyCase: Case, { address }: StaffMember): boolean {
  const held = eventsOf(privacyCase, 'word-held').at(-1)
  return eventsOf(privacyCase, 'reminded').some(
    ({ key, to, at }) => key === 'identity-open' && to === address && at >= (held?.at ?? ''),
  )
}
