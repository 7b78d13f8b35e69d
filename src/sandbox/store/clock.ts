/** The sandbox's own time. Everything that the mailbox stamps uses it. */
export interface Clock {
  now(): Date
  /**
   * Moves forward.
   * @throws RangeError when the instant lies before now: a mailbox's time never runs back.
   */
  moveTo(instant: Date): void
  /**
   * Milliseconds that have passed for somebody who waits: the sandbox's time, and real time too
   * while it stands still, or a throttled client would never be let in again.
   */
  patience(): number
}

export interface ClockOptions {
  readonly startAt: Date
  readonly frozen: boolean
  /** Real milliseconds, monotonic. */
  readonly elapsed: () => number
}

export function createClock({ startAt, frozen, elapsed }: ClockOptions): Clock {
  let base = startAt.getTime()
  let basedAt = elapsed()
  const now = () => new Date(frozen ? base : base + elapsed() - basedAt)
  return {
    now,
    moveTo(instant) {
      if (Number.isNaN(instant.getTime()) || instant < now()) {
        throw new RangeError(`the clock stands at ${now().toISOString()} and only moves forward`)
      }
      base = instant.getTime()
      basedAt = elapsed()
    },
    patience: () => (frozen ? base + elapsed() : now().getTime()),
  }
}
