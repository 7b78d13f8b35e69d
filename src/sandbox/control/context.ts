import type { SandboxOptions } from '../sandbox.ts'
import type { Arrivals } from '../store/arrivals.ts'
import type { Clock } from '../store/clock.ts'
import type { Listeners } from '../store/listeners.ts'
import type { MailboxStore } from '../store/mailbox-store.ts'

/** What the routes behind the page work with: the mailbox from inside, and the world around it. */
export interface ControlContext {
  readonly store: MailboxStore
  /** Letters from customers and answers from staff come in through here; see mime/compose.ts. */
  readonly arrivals: Arrivals
  readonly clock: Clock
  readonly options: SandboxOptions
  /** Bearer token for the page's own requests to Graph: delegated, so `/me` works; not recorded, throttled or faulted. */
  readonly pageToken: string
  /** Called after every change to the mailbox, the clock or the cases. */
  readonly listeners: Listeners
  /** Moves the clock and tells the listeners. */
  readonly moveTo: (instant: Date) => void
}
