import type { Case } from './case.ts'
import { stateOf } from './state.ts'

/** No person has more than this many requests on one day, and no flood shall make more work than this. */
export const MOST_CASES_A_DAY = 10

/**
 * The last case that an address opened on a day, where it opened as many as one day may have; otherwise
 * undefined. Nothing is lost by it: a further letter joins that case.
 *
 * @param dayOf the shop's day of an instant
 */
export function lastOfFullDay(
  cases: readonly Case[],
  address: string,
  day: string,
  dayOf: (instant: string) => string,
): string | undefined {
  const ofDay = cases
    .map(stateOf)
    .filter(({ dataSubject }) => dataSubject.address === address)
    .filter(({ opening }) => dayOf(opening.receivedAt) === day)
    .map(({ number }) => number)
  return ofDay.length < MOST_CASES_A_DAY ? undefined : ofDay.sort().at(-1)
}
