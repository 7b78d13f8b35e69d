/** How griffier fares, counted since it was started. No personal data: numbers and instants only. */
export interface VitalSigns {
  readonly rounds: number
  readonly failures: number
  /** The last round that went through; undefined while there was none. */
  readonly lastRoundAt: Date | undefined
  /** Seconds that it took. */
  readonly lastRoundSeconds: number
  /** What went wrong in it and will be tried again. */
  readonly complaints: number
  readonly told: Readonly<Record<string, number>>
  readonly cases: Readonly<Record<string, number>>
  readonly overdue: number
}

/** Longer than a daemon ever waits between two tries (daemon.ts). */
const SILENT_AFTER_MS = 30 * 60_000

export type Verdict = 'well' | 'starting' | 'unwell'

/** Unwell is whoever has gone without a round that went through for longer than it ever waits. */
export function verdictOn({ lastRoundAt }: VitalSigns, startedAt: Date, now: Date): Verdict {
  const since = now.getTime() - (lastRoundAt ?? startedAt).getTime()
  if (since > SILENT_AFTER_MS) return 'unwell'
  return lastRoundAt === undefined ? 'starting' : 'well'
}
