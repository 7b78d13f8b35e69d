/** How waiting is done; arguments, so that it need not take time to be tried. */
export interface Patience {
  readonly wait: (ms: number) => Promise<void>
  /** From 0 to 1. */
  readonly random: () => number
  readonly now: () => Date
}

/** Waits by this machine's clock. */
export const REAL_PATIENCE: Patience = {
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  random: Math.random,
  now: () => new Date(),
}

const MOST_REPEATS = 4

/** A longer wait is left to the next round: by then a person may have stopped us. */
const LONGEST_WAIT_MS = 60_000

/** All that is waited until something goes well again; with a longer one a round would never end. */
const BUDGET_MS = 180_000

/**
 * Repeats what Graph refused for the moment: after the time that it names (which is the fastest way out,
 * says its page on throttling), else after ever longer, with chance in it so that two programs do not
 * meet again and again. A POST that met a gateway error may have been done all the same: it is repeated
 * only after 429, by which Graph says that it did nothing.
 */
export function retrying(patience: Patience) {
  let waited = 0
  return async (method: string | undefined, send: () => Promise<Response>): Promise<Response> => {
    for (let repeat = 1; ; repeat++) {
      const answer = await send()
      if (answer.ok) waited = 0
      if (repeat > MOST_REPEATS || !mayRepeat(method, answer.status)) return answer
      const ms = delayFor(answer, repeat, patience)
      if (ms > LONGEST_WAIT_MS || waited + ms > BUDGET_MS) return answer
      waited += ms
      // an unread body keeps the connection busy
      await answer.body?.cancel().catch(() => undefined)
      await patience.wait(ms)
    }
  }
}

function mayRepeat(method: string | undefined, status: number): boolean {
  return status === 429 || ((status === 503 || status === 504) && method !== 'POST')
}

function delayFor(answer: Response, repeat: number, { random, now }: Patience): number {
  const asked = retryAfterMs(answer.headers.get('retry-after'), now())
  if (asked !== undefined) return asked * (1 + random() / 10)
  return 1_000 * 2 ** (repeat - 1) * (0.5 + random())
}

/** Seconds, also with a fraction, or a date (RFC 9110, section 10.2.3). Undefined for anything else. */
function retryAfterMs(text: string | null, now: Date): number | undefined {
  if (text === null || text.trim() === '') return undefined
  const seconds = Number(text)
  const ms = Number.isNaN(seconds) ? Date.parse(text) - now.getTime() : seconds * 1_000
  return Number.isNaN(ms) ? undefined : Math.max(0, ms)
}
