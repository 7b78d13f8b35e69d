import { Temporal } from 'temporal-polyfill'
import type { ZonedTime } from '../store/stored-message.ts'
import { invalidArgument } from './errors.ts'
import { ianaZone } from './time-zones.ts'

/**
 * Reads a `dateTimeTimeZone` into UTC, as Exchange keeps it.
 * @throws GraphError 400 ErrorInvalidArgument for an unknown zone, no date, or a `Z` beside another zone.
 */
export function toUtc(time: { dateTime?: unknown; timeZone?: unknown }): ZonedTime {
  const zone = ianaZone(String(time.timeZone ?? 'UTC'))
  const text = String(time.dateTime ?? '')
  const bare = zone === 'UTC' ? text.replace(/Z$/, '') : text
  // `dateTime` says the wall clock and `timeZone` whose; an offset in the first contradicts the second.
  if (zone === undefined || !/^\d{4}-\d\d-\d\d(?:T[\d:.]{2,20})?$/.test(bare)) {
    throw invalidArgument('The value of dateTimeTimeZone is invalid.')
  }
  try {
    const instant = Temporal.PlainDateTime.from(bare).toZonedDateTime(zone).toInstant()
    return { dateTime: written(instant, 'UTC'), timeZone: 'UTC' }
  } catch (error) {
    if (error instanceof RangeError)
      throw invalidArgument('The value of dateTimeTimeZone is invalid.')
    throw error
  }
}

/** Shows a time kept in UTC in the zone that a request prefers, under the name the request gave it. */
export function inZone(time: ZonedTime, timeZone: string | undefined): ZonedTime {
  const zone = timeZone === undefined ? undefined : ianaZone(timeZone)
  if (timeZone === undefined || zone === undefined) return time
  const instant = Temporal.PlainDateTime.from(time.dateTime).toZonedDateTime('UTC').toInstant()
  return { dateTime: written(instant, zone), timeZone }
}

/** Seven digits of a second, as Exchange writes them. */
function written(instant: Temporal.Instant, zone: string): string {
  const local = instant.toZonedDateTimeISO(zone).toPlainDateTime()
  return `${local.toString({ fractionalSecondDigits: 7 })}`
}
