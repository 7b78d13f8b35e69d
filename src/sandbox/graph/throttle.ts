import { GraphError } from './errors.ts'

/** Per application and mailbox (throttling-limits). */
export interface Limits {
  readonly concurrent: number
  readonly requests: number
  readonly windowMs: number
}

export const MAILBOX_LIMITS: Limits = { concurrent: 4, requests: 10_000, windowMs: 600_000 }
export const SENDING_LIMITS: Limits = { concurrent: 4, requests: 30, windowMs: 60_000 }

export interface Throttle {
  /**
   * Lets a request in and answers how it leaves.
   * @throws GraphError 429 ApplicationThrottled
   */
  enter(): () => void
}

/** Retry-After may be whole, a fraction, or missing; so a client meets all three. */
const WAITS = ['1', '2.128', undefined]

export function createThrottle(limits: Limits, patience: () => number): Throttle {
  const times: number[] = []
  let inside = 0
  let refused = 0
  const tooMany = (limit: string, wait: string | undefined) =>
    new GraphError(
      429,
      'ApplicationThrottled',
      `Application is over its ${limit} limit.`,
      wait === undefined ? {} : { 'Retry-After': wait },
    )
  return {
    enter() {
      const now = patience()
      while ((times[0] ?? now) <= now - limits.windowMs) times.shift()
      if (inside >= limits.concurrent) {
        throw tooMany('MailboxConcurrency', WAITS[refused++ % WAITS.length])
      }
      if (times.length >= limits.requests) {
        const wait = Math.ceil(((times[0] ?? now) + limits.windowMs - now) / 1000)
        throw tooMany('request rate', String(Math.max(1, wait)))
      }
      times.push(now)
      inside++
      return () => {
        inside--
      }
    },
  }
}
