import type { Wording } from '../../language/language.ts'
import type { Desk, StaffMember } from '../desk.ts'
import { forgetToTell } from './confirmations.ts'
import { forgetDowntime } from './downtime.ts'
import { digestFacts } from './facts.ts'
import { brokenList, type Wellbeing } from './health.ts'
import { isNoticeDay, timeIn } from './hours.ts'
import { mailEach, unreachedColleagues } from './mail-each.ts'
import { nearMissesFor, nearMissesNamed, nearMissLines } from './near-misses.ts'
import { dueNow, type ToSay, toSayTo } from './remind.ts'
import { DIGEST, digestsTo, sendNotice } from './send-notice.ts'

/** Sends each reader today's digest, once, from the hour that the settings name. Answers whether any went. */
export async function digest(
  desk: Desk,
  being: Wellbeing,
  complaints: Wording[],
  now: Date,
): Promise<boolean> {
  if (!isDigestTime(desk, now)) return false
  const today = desk.calendar.dayOf(now)
  const due = dueNow(desk, now)
  const any = await mailEach(desk, complaints, now, async (to) => {
    if (!to.digest || hadDigest(desk, to, today)) return false
    const unwell = [
      ...being.complaints,
      ...unreachedColleagues(desk, to),
      ...(await brokenList(desk)),
    ]
    const told = { ...being, complaints: unwell }
    await sendDigest(desk, to, told, toSayTo(desk, to, due, now), now)
    return true
  })
  if (any) await forgetDowntime(desk)
  return any
}

function isDigestTime(desk: Desk, now: Date): boolean {
  return isNoticeDay(desk, now) && timeIn(desk, now) >= desk.shopSettings.digestAt
}

function hadDigest(desk: Desk, to: StaffMember, day: string): boolean {
  return digestsTo(desk, to).some((notice) => notice.day === day)
}

/** With all that this person is to hear at this moment: nobody gets two mails at once. */
async function sendDigest(
  desk: Desk,
  to: StaffMember,
  being: Wellbeing,
  { items: reminders, said }: ToSay,
  now: Date,
): Promise<void> {
  // loaded when there is something to say: most rounds have nothing
  const { composeDigest } = await import('../../notices/digest.ts')
  const token = desk.newToken()
  const nearest = nearMissesFor(desk, to, now)
  const nearMisses = nearMissLines(desk, nearest)
  const facts = { ...digestFacts(desk, to, being, token, now), reminders, nearMisses }
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
    key: DIGEST,
    reason: 'digest',
  }))
  const order = { kind: 'digest', token, items: [...items, ...said], notice } as const
  await sendNotice(desk, to, { ...order, nearMisses: nearMissesNamed(nearest) }, now)
  await forgetToTell(desk, to)
  desk.report({ event: 'digest-sent', to: to.address, subject: notice.subject })
  if (said.length > 0)
    desk.report({ event: 'reminded', to: to.address, items: said, subject: notice.subject })
}
