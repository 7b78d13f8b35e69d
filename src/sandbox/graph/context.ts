import type { Context, Hono } from 'hono'
import type { Caller, Tokens } from '../login/tokens.ts'
import type { Behaviour } from '../sandbox.ts'
import type { Arrivals } from '../store/arrivals.ts'
import type { Clock } from '../store/clock.ts'
import type { MailboxStore } from '../store/mailbox-store.ts'
import type { Prefer } from './prefer.ts'
import type { Settling } from './settling.ts'
import type { Throttle } from './throttle.ts'

/** What the routes of Graph work with. */
export interface GraphContext {
  readonly store: MailboxStore
  /** Addresses of staff. */
  readonly colleagues: readonly string[]
  readonly arrivals: Arrivals
  readonly clock: Clock
  readonly tokens: Tokens
  readonly behaviour: () => Behaviour
  readonly throttle: Throttle
  readonly sending: Throttle
  readonly settling: Settling
}

export interface GraphEnv {
  Variables: {
    caller: Caller
    prefer: Prefer
    requestId: string
    /** Part of a $batch: counted, but not against the four at a time. */
    batched: boolean
  }
}

export type GraphHono = Hono<GraphEnv>
export type Call = Context<GraphEnv>
