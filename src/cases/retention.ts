import { Temporal } from 'temporal-polyfill'
import { isAnonymised } from './anonymise.ts'
import type { Case, CaseEvent } from './case.ts'
import { stateOf } from './state.ts'

/** How many months after its end a case still tells whose it was. */
export interface RetentionPeriods {
  /** For erasure: six weeks for going to court (UAVG 35(2)), and a margin. */
  readonly erasureMonths: number
  readonly otherMonths: number
}

/**
 * The day on which a case is to be made anonymous; undefined for one that runs, is disputed, or is
 * anonymous already.
 *
 * @param dayOf the shop's day of an instant
 */
export function anonymiseOn(
  privacyCase: Case,
  periods: RetentionPeriods,
  dayOf: (instant: string) => string,
): string | undefined {
  if (isAnonymised(privacyCase) || isDisputed(privacyCase)) return undefined
  const { endedAt, rights } = stateOf(privacyCase)
  if (endedAt === undefined) return undefined
  const months = rights.includes('erasure') ? periods.erasureMonths : periods.otherMonths
  return Temporal.PlainDate.from(dayOf(endedAt)).add({ months }).toString()
}

/**
 * Staff froze the case, or its letter went to a supervisory authority: what may be evidence stays
 * until staff release it.
 */
export function isDisputed({ history }: Case): boolean {
  return history.reduce(
    (disputed, event) => (event.event === 'released' ? false : disputed || disputes(event)),
    false,
  )
}

function disputes(event: CaseEvent): boolean {
  if (event.event === 'frozen') return true
  const isLetter = event.event === 'opened' || event.event === 'letter-joined'
  return isLetter && event.toldAuthority === true
}
