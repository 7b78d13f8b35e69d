import { Temporal } from 'temporal-polyfill'
import type { Calendar } from '../calendar/calendar.ts'
import { addDays, earlier, isWeekend } from '../calendar/day.ts'
import { readInstant } from '../calendar/instant.ts'

/** By when a request is to be answered. Days are ISO calendar days in the shop's zone; each ends at midnight. */
export interface Deadlines {
  /** The instant of receipt as it was given; a bare local time with its offset. */
  readonly receivedAt: string
  /** The shop's promise: so many days from receipt. Never moved. */
  readonly policyOn: string
  /** One month from receipt (article 12(3)), before weekends and holidays are looked at. */
  readonly monthOn: string
  /** The month as Regulation 1182/71 ends it: on the next day that is no Saturday, Sunday or public holiday. */
  readonly legalLimitOn: string
  /** The day that griffier works to: the earlier of promise and month, moved back to a working day. */
  readonly dueOn: string
  /** The last day to answer once the request was extended (article 12(3)). */
  readonly extendedLimitOn: string
}

export interface DeadlineRules {
  readonly calendar: Calendar
  /** The shop's promise, in calendar days. */
  readonly answerWithinDays: number
}

/**
 * The deadlines of a request, by the instant at which our server received it. The day of receipt is not
 * counted (Regulation 1182/71, article 3(1)); its calendar day is the shop's, not UTC's.
 *
 * @throws NoInstant if `receivedAt` is no instant
 */
export function deadlines(
  receivedAt: string,
  { calendar, answerWithinDays }: DeadlineRules,
): Deadlines {
  const received = readInstant(receivedAt, calendar.timeZone)
  const receivedOn = received.toPlainDate().toString()
  const policyOn = addDays(receivedOn, answerWithinDays)
  const monthOn = addMonths(receivedOn, 1)
  return {
    receivedAt: /(?:Z|[+-]\d{2}:\d{2})$/.test(receivedAt)
      ? receivedAt
      : received.toString({ timeZoneName: 'never' }),
    policyOn,
    monthOn,
    legalLimitOn: endByRegulation(monthOn, calendar),
    dueOn: lastWorkingDayUpTo(earlier(policyOn, monthOn), calendar),
    extendedLimitOn: extensionEnd(receivedOn, monthOn),
  }
}

/**
 * 'Two further months' can be read as three months from receipt or as two from the end of the first: for
 * 31-01-2027 that is 30-04 or 28-04. We keep to the earlier. It is not moved forward off a weekend or
 * holiday either: whether article 3(4) of the Regulation applies a second time is as contested as the
 * reading itself, and a day that no reading puts earlier can never be too late.
 */
function extensionEnd(receivedOn: string, monthOn: string): string {
  return earlier(addMonths(receivedOn, 3), addMonths(monthOn, 2))
}

/** A term that would end on a Saturday, Sunday or public holiday ends with the next other day (article 3(4)). */
function endByRegulation(day: string, calendar: Calendar): string {
  let end = day
  while (isWeekend(end) || calendar.isLegalHoliday(end)) end = addDays(end, 1)
  return end
}

/** This day, or the working day before it. */
export function lastWorkingDayUpTo(day: string, calendar: Calendar): string {
  return calendar.isWorkingDay(day) ? day : calendar.previousWorkingDay(day)
}

/** The same date so many months later, or the last day of that month if it has no such date (article 3(2)(c)). */
function addMonths(day: string, months: number): string {
  return Temporal.PlainDate.from(day).add({ months }).toString()
}
