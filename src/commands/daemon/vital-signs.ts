import { isRunning, stateOf } from '../../cases/state.ts'
import type { VitalSigns } from '../../health/vital-signs.ts'
import type { Activity } from '../../jobs/activity.ts'
import { deadlinesOf } from '../../jobs/case-file.ts'
import type { ReadOnlyDesk } from '../../jobs/desk.ts'

/** Counts what the daemon does, for its health page. */
export interface Pulse {
  told(event: Activity): void
  round(at: Date, seconds: number, complaints: number): void
  failed(): void
  signs(books: ReadOnlyDesk, now: Date): VitalSigns
}

export function pulse(): Pulse {
  const told: Record<string, number> = {}
  let rounds = 0
  let failures = 0
  let last: { at: Date; seconds: number; complaints: number } | undefined
  return {
    told: ({ event }) => {
      told[event] = (told[event] ?? 0) + 1
    },
    round: (at, seconds, complaints) => {
      rounds++
      last = { at, seconds, complaints }
    },
    failed: () => {
      failures++
    },
    signs: (books, now) => ({
      rounds,
      failures,
      lastRoundAt: last?.at,
      lastRoundSeconds: last?.seconds ?? 0,
      complaints: last?.complaints ?? 0,
      told: { ...told },
      ...casesOf(books, now),
    }),
  }
}

function casesOf(books: ReadOnlyDesk, now: Date): Pick<VitalSigns, 'cases' | 'overdue'> {
  const cases: Record<string, number> = {}
  const today = books.calendar.dayOf(now)
  let overdue = 0
  for (const privacyCase of books.register.cases.values()) {
    const state = stateOf(privacyCase)
    cases[state.status] = (cases[state.status] ?? 0) + 1
    if (isRunning(state) && deadlinesOf(books, privacyCase).dueOn < today) overdue++
  }
  return { cases, overdue }
}
