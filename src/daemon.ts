import type { Desk } from './jobs/desk.ts'
import { type RoundReport, round } from './jobs/round.ts'
import { isMailboxTrouble } from './mailbox/trouble.ts'
import { kindOf, printableMessage } from './trouble/trouble.ts'

/** How often the mailbox is looked at, and how long at most between tries while it is out of reach. */
const EVERY_MS = 60_000
export const LONGEST_WAIT_MS = 15 * 60_000

/** Troubles that waiting does not fix: on the first round they end the daemon with what to do. */
const FIX_FIRST = ['login-refused', 'mailbox-not-found', 'no-permission'] as const

export interface DaemonOptions {
  readonly desk: Desk
  readonly now: () => Date
  /** Ends the loop after the round under way. */
  readonly signal: AbortSignal
  /** Calls back when there is reason to look at once (the sandbox changed). */
  readonly wake?: (look: () => void) => () => void
  /** After each round that went well; `first` is true once. */
  readonly afterRound?: (first: boolean, report: RoundReport, seconds: number) => void
  /** After each round that failed. */
  readonly afterFailure?: () => void
}

/** Rounds until the signal ends them. A round that fails is tried again, later each time. */
export async function runDaemon({
  desk,
  now,
  signal,
  wake,
  afterRound,
  afterFailure,
}: DaemonOptions): Promise<void> {
  const bell = makeBell()
  const quiet = wake?.(bell.ring)
  const { lost } = desk.register
  for (const end of [signal, lost]) end.addEventListener('abort', bell.ring)
  let failures = 0
  let first = true
  while (!signal.aborted) {
    try {
      bell.hush()
      const began = performance.now()
      const report = await round(desk, now())
      failures = 0
      afterRound?.(first, report, (performance.now() - began) / 1000)
      first = false
    } catch (cause) {
      lost.throwIfAborted()
      if (first && isMailboxTrouble(cause, ...FIX_FIRST)) throw cause
      failures++
      afterFailure?.()
      desk.report({ event: 'trouble', what: sentenceOf(cause) })
    }
    await bell.wait(Math.min(EVERY_MS * 2 ** Math.max(0, failures - 1), LONGEST_WAIT_MS))
    // another griffier took the register over while this one was suspended
    lost.throwIfAborted()
  }
  quiet?.()
}

/** A wait that can be cut short, also by what happened just before it began. */
function makeBell() {
  let rung = false
  let wakeUp: (() => void) | undefined
  return {
    ring: () => {
      rung = true
      wakeUp?.()
    },
    hush: () => {
      rung = false
    },
    wait: (ms: number) =>
      new Promise<void>((resolve) => {
        if (rung) return resolve()
        const timer = setTimeout(resolve, ms)
        wakeUp = () => {
          clearTimeout(timer)
          resolve()
        }
      }),
  }
}

/** What of the failure may be told, or else its kind. */
function sentenceOf(cause: unknown): string {
  return printableMessage(cause) ?? `a round failed (${kindOf(cause)}) and will be tried again`
}
