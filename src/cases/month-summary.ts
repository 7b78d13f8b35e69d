import { daysBetween } from '../calendar/day.ts'
import type { Case } from './case.ts'
import { RIGHTS, type Right } from './right.ts'
import { stateOf } from './state.ts'

/** How a month went: what a shop must be able to show (article 5(2)). Days are calendar days from receipt to answer. */
export interface MonthSummary {
  /** `2026-11`. */
  readonly month: string
  readonly received: number
  readonly answered: number
  /** Of the answers of this month; undefined where there was none. */
  readonly medianDays: number | undefined
  readonly worstDays: number | undefined
  /** Answers that went out after the day that the shop works to. */
  readonly late: number
  readonly byRight: readonly {
    readonly right: Right
    readonly received: number
    readonly answered: number
  }[]
}

export interface MonthRules {
  readonly dayOf: (instant: string) => string
  readonly dueOn: (privacyCase: Case) => string
}

export function monthSummary(
  cases: Iterable<Case>,
  month: string,
  { dayOf, dueOn }: MonthRules,
): MonthSummary {
  const known = [...cases].map((privacyCase) => ({ privacyCase, state: stateOf(privacyCase) }))
  const isIn = (instant: string | undefined) =>
    instant !== undefined && dayOf(instant).startsWith(month)
  const received = known.filter(
    ({ state }) => isIn(state.opening.receivedAt) && state.status !== 'dismissed',
  )
  const answered = known.filter(({ state }) => state.status === 'answered' && isIn(state.endedAt))
  const days = answered
    .map(({ state }) => daysBetween(dayOf(state.opening.receivedAt), dayOf(state.endedAt ?? '')))
    .sort((one, other) => one - other)
  const count = (list: typeof known, right: Right) =>
    list.filter(({ state }) => state.rights.includes(right)).length
  return {
    month,
    received: received.length,
    answered: answered.length,
    medianDays: median(days),
    worstDays: days.at(-1),
    late: answered.filter(
      ({ privacyCase, state }) => dayOf(state.endedAt ?? '') > dueOn(privacyCase),
    ).length,
    byRight: RIGHTS.map((right) => ({
      right,
      received: count(received, right),
      answered: count(answered, right),
    })).filter((line) => line.received + line.answered > 0),
  }
}

/** Of an even number, the mean of the middle two, to half a day. */
function median(sorted: readonly number[]): number | undefined {
  const middle = sorted.length / 2
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]]
  return low === undefined || high === undefined ? undefined : (low + high) / 2
}
