import type { Case } from './case.ts'
import type { Right } from './right.ts'
import { type CaseState, isRunning, stateOf } from './state.ts'

/** No person has more than this many requests on one day, and no flood shall make more work than this. */
export const MOST_CASES_A_DAY = 10

/**
 * The last case that an address opened on a day, where it opened as many as one day may have; otherwise
 * undefined. Nothing is lost by it: a further letter joins that case, and is told. One that plainly asks
 * for a right which no case of that day, and none that runs, holds is never swallowed by a day: there are eight of them.
 *
 * @param rights what the letter plainly asks for
 * @param dayOf the shop's day of an instant
 */
export function lastOfFullDay(
  cases: readonly Case[],
  address: string,
  rights: readonly Right[],
  day: string,
  dayOf: (instant: string) => string,
): string | undefined {
  const theirs = cases.map(stateOf).filter(({ dataSubject }) => dataSubject.address === address)
  const isOfDay = ({ opening }: CaseState) => dayOf(opening.receivedAt) === day
  const held = theirs.filter((state) => isOfDay(state) || isRunning(state))
  if (rights.some((right) => !held.some((state) => state.rights.includes(right)))) return undefined
  const ofDay = theirs.filter(isOfDay).map(({ number }) => number)
  return ofDay.length < MOST_CASES_A_DAY ? undefined : ofDay.sort().at(-1)
}
