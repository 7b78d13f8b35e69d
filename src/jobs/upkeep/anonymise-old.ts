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
  const { register, calendar, house } = desk
  const today = calendar.dayOf(now)
  if (register.diary.anonymisedOn === today) return
  for (const of of [...register.cases.values()]) {
    const on = anonymiseOn(of, house.retention, calendar.dayOf)
    if (on !== undefined && on <= today) await anonymise(desk, of, now)
  }
  await dropNotices(desk, today)
  await register.dropBackups(addDays(today, -house.retention.backupDays))
  await register.saveDiary({ ...register.diary, anonymisedOn: today })
}

async function anonymise(desk: Desk, of: Case, now: Date): Promise<void> {
  const { register, calendar } = desk
  const { toTell = [], failing = {}, ...diary } = register.diary
  const ids = messageIdsOf(of)
  await register.saveDiary({
    ...diary,
    toTell: toTell.filter(({ caseNumber }) => caseNumber !== of.number),
    failing: Object.fromEntries(
      Object.entries(failing).filter(([key]) => !ids.some((id) => key.endsWith(id))),
    ),
  })
  await register.forget(anonymised(of, now, calendar.dayOf), ids)
  desk.tell({ event: 'anonymised', caseNumber: of.number })
}

function messageIdsOf(of: Case): string[] {
  const others = [...eventsOf(of, 'answered-by-hand'), ...eventsOf(of, 'bounced')]
  return [...stateOf(of).letters, ...others].map(({ messageId }) => messageId)
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
