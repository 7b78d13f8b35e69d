import { addDays } from '../../calendar/day.ts'
import type { NearMissLine } from '../../notices/facts.ts'
import type { NearMiss } from '../../register/near-misses.ts'
import type { NoticeSent } from '../../register/register.ts'
import type { ReadOnlyDesk, StaffMember } from '../desk.ts'
import { digestsTo } from './send-notice.ts'

/** More than these few nobody looks at. */
const MOST_NAMED = 5

/**
 * In a reader's first digest of a week: the letters left alone since the one of the week before that came
 * nearest to a request, nearest first. What became a case since is not among them.
 */
export function nearMissesFor(desk: ReadOnlyDesk, to: StaffMember, now: Date): NearMiss[] {
  const monday = mondayOf(desk.calendar.dayOf(now))
  const days = digestsTo(desk, to)
  if (days.some(({ day }) => day >= monday)) return []
  const since = days.find(({ day }) => day >= addDays(monday, -7))?.at ?? ''
  const { nearMisses, index } = desk.register
  return nearMisses
    .all()
    .filter(({ leftAt, messageId }) => leftAt > since && index.ofLetter(messageId) === undefined)
    .slice(0, MOST_NAMED)
}

/** The same for the reader: marks in place of ids. */
export function nearMissLines(desk: ReadOnlyDesk, nearest: readonly NearMiss[]): NearMissLine[] {
  return nearest.map(({ right, confidence, receivedAt, link }, at) => ({
    mark: markOf(at),
    right,
    confidence,
    receivedOn: desk.calendar.dayOf(receivedAt),
    letterLink: link,
  }))
}

/** What an answer to the digest is held against. */
export function nearMissesNamed(
  nearest: readonly NearMiss[],
): NonNullable<NoticeSent['nearMisses']> {
  return nearest.map(({ messageId, right }, at) => ({ mark: markOf(at), messageId, right }))
}

const markOf = (at: number) => `N${at + 1}`

function mondayOf(day: string): string {
  return addDays(day, -((new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7))
}
