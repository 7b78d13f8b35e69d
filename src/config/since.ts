import { readInstant } from '../calendar/instant.ts'

/** Without `mailbox.since`: as far back as a request received then could still be answered in time. */
const DEFAULT_DAYS = 30

const MILLISECONDS_A_DAY = 86_400_000

/**
 * The instant from which letters count. A date is the beginning of that day in the shop's zone.
 *
 * @throws NoInstant if `since` is neither date nor instant; readSettings has checked it
 */
export function sinceInstant(since: string | undefined, timeZone: string, now: Date): Date {
  if (since === undefined) return new Date(now.getTime() - DEFAULT_DAYS * MILLISECONDS_A_DAY)
  const text = since.includes('T') ? since : `${since}T00:00`
  return new Date(readInstant(text, timeZone).epochMilliseconds)
}
