import { Temporal } from 'temporal-polyfill'
import { Trouble } from '../trouble/trouble.ts'

// Beyond these, holidays and zones are guesses and the year is a slip of the pen.
const FIRST_YEAR = 2000
const LAST_YEAR = 2199

const LOCAL = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?/
const INSTANT = new RegExp(`${LOCAL.source}(?:Z|[+-]\\d{2}:\\d{2})$`)
const BARE = new RegExp(`${LOCAL.source}$`)

/** A text is no instant, or none that a case can have. The message quotes it. */
export class NoInstant extends Trouble {
  override readonly name = 'NoInstant'
  readonly code = 'NO_INSTANT'
}

/**
 * Reads an instant as people and Graph write it: ISO 8601 with `Z` or an offset. A bare local time
 * (`2026-11-23T09:15`) is read in the given zone; where summer time skips or repeats it, as Temporal's
 * 'compatible' does: after the gap, and the first of the two.
 *
 * @param timeZone IANA name, such as Europe/Amsterdam
 * @throws NoInstant saying what was found and what was expected
 */
export function readInstant(text: string, timeZone: string): Temporal.ZonedDateTime {
  const found = parse(text, timeZone)
  if (found.year < FIRST_YEAR || found.year > LAST_YEAR) {
    throw new NoInstant(complaint(text, `: its year is not between ${FIRST_YEAR} and ${LAST_YEAR}`))
  }
  return found
}

function parse(text: string, timeZone: string): Temporal.ZonedDateTime {
  try {
    if (INSTANT.test(text)) return Temporal.Instant.from(text).toZonedDateTimeISO(timeZone)
    if (BARE.test(text)) return Temporal.PlainDateTime.from(text).toZonedDateTime(timeZone)
  } catch (cause) {
    throw new NoInstant(complaint(text, ': there is no such day or hour'), { cause })
  }
  throw new NoInstant(complaint(text, ''))
}

function complaint(text: string, why: string): string {
  const found = JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text)
  return `found ${found}${why}, expected an instant such as 2026-11-23T09:15:00Z, 2026-11-23T09:15+01:00 or, in the shop's time zone, 2026-11-23T09:15`
}
