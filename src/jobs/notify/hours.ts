import { isWeekend } from '../../calendar/day.ts'
import { readInstant } from '../../calendar/instant.ts'
import type { LocalTime } from '../../notices/facts.ts'
import type { ReadOnlyDesk } from '../desk.ts'

/** Nobody is mailed outside these hours of the shop's day, unless it cannot wait. */
const HOURS = { from: '07:00', to: '20:00' }

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

/** Whether staff are mailed on this day: one that the settings name, and no holiday. */
export function isNoticeDay(desk: ReadOnlyDesk, now: Date): boolean {
  const local = readInstant(now.toISOString(), desk.calendar.timeZone)
  const day = local.toPlainDate().toString()
  // a shop that also works on Saturday says so in its settings; on a holiday nobody reads it
  const isOpen = isWeekend(day) || desk.calendar.isWorkingDay(day)
  return isOpen && desk.shopSettings.noticeDays.includes(WEEKDAYS[local.dayOfWeek - 1] ?? '')
}

/** Whether it is an hour at which reminders may go. */
export function isNoticeHour(desk: ReadOnlyDesk, now: Date): boolean {
  const time = timeIn(desk, now)
  return time >= HOURS.from && time < HOURS.to
}

/** The time in the shop's zone, `08:30`. */
export function timeIn(desk: ReadOnlyDesk, now: Date): string {
  const local = readInstant(now.toISOString(), desk.calendar.timeZone)
  return local.toPlainTime().toString().slice(0, 5)
}

/** A moment as the shop's calendar and clock show it. */
export function localTime(desk: ReadOnlyDesk, instant: string): LocalTime {
  const now = new Date(instant)
  return { on: desk.calendar.dayOf(now), time: timeIn(desk, now) }
}
