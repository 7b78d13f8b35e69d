import { addDays } from '../../calendar/day.ts'
import { anonymised, isAnonymised } from '../../cases/anonymise.ts'
import { type Case, eventsOf } from '../../cases/case.ts'
import { anonymiseOn } from '../../cases/retention.ts'
import { stateOf } from '../../cases/state.ts'
import type { Desk } from '../desk.ts'

/**
 * Erasure done to ourselves, once a day: cases whose time has passed are made anonymous, and with them
 * go the notices and the words of staff that named them (articles 5(1)(e) and 17).
 */
export async function anonymiseOld(desk: Desk, now: Date): Promise<void> {
  const { register, calendar, shopSettings } = desk
  const today = calendar.dayOf(now)
  if (register.diary.anonymisedOn === today) return
  for (const privacyCase of [...register.cases.values()]) {
    const on = anonymiseOn(privacyCase, shopSettings.retention, calendar.dayOf)
    if (on !== undefined && on <= today) await anonymise(desk, privacyCase, now)
  }
  await dropNotices(desk, today)
  await register.nearMisses.prune(today)
  await register.dropBackups(addDays(today, -shopSettings.retention.backupDays))
  await register.saveDiary({ ...register.diary, anonymisedOn: today })
}

async function anonymise(desk: Desk, privacyCase: Case, now: Date): Promise<void> {
  const { register, calendar } = desk
  const { toTell = [], failing = {}, ...diary } = register.diary
  const ids = messageIdsOf(privacyCase)
  await register.saveDiary({
    ...diary,
    toTell: toTell.filter(({ caseNumber }) => caseNumber !== privacyCase.number),
    failing: Object.fromEntries(
      Object.entries(failing).filter(([key]) => !ids.some((id) => key.endsWith(id))),
    ),
  })
  await register.forget(anonymised(privacyCase, now, calendar.dayOf), ids)
  desk.report({ event: 'anonymised', caseNumber: privacyCase.number })
}

function messageIdsOf(privacyCase: Case): string[] {
  const others = [...eventsOf(privacyCase, 'answered-by-hand'), ...eventsOf(privacyCase, 'bounced')]
  return [...stateOf(privacyCase).letters, ...others].map(({ messageId }) => messageId)
}

/** Notices of which every case is anonymous are answered by nobody any more. */
async function dropNotices(desk: Desk, today: string): Promise<void> {
  const { cases, notices } = desk.register
  for (const { token, day, items } of [...notices.values()]) {
    const named = items.map(({ caseNumber }) => cases.get(caseNumber))
    const isOld = day < addDays(today, -OLDEST_NOTICE_DAYS)
    if (isOld && named.every((of) => of === undefined || isAnonymised(of)))
      await desk.register.dropNotice(token)
  }
}

/** A digest that named no case is kept this long; today's tells that today's was sent. */
const OLDEST_NOTICE_DAYS = 31
