import type { AddressInfo } from 'node:net'
import { createAdaptorServer, type ServerType } from '@hono/node-server'
import { webApp } from './control/web.ts'
import type { GraphContext } from './graph/context.ts'
import { createFaults } from './graph/faults.ts'
import { createSettling } from './graph/settling.ts'
import { createThrottle, MAILBOX_LIMITS, SENDING_LIMITS } from './graph/throttle.ts'
import { createTokens } from './login/tokens.ts'
import type { Behaviour, RequestSeen, Sandbox, SandboxOptions } from './sandbox.ts'
import { createArrivals } from './store/arrivals.ts'
import { createAutosave } from './store/autosave.ts'
import { GOOD_DAY } from './store/behaviour.ts'
import { type Clock, createClock } from './store/clock.ts'
import { createListeners } from './store/listeners.ts'
import { emptyState, loadState, type MailboxState } from './store/mailbox-state.ts'
import { MailboxStore } from './store/mailbox-store.ts'

export { sampleLetters } from './store/sample-letters.ts'

const elapsed = () => performance.now()

/**
 * Starts a stand-in for one Outlook mailbox behind Microsoft Graph and its login service, on loopback.
 * @throws Error when the port is taken, or `file` holds something else
 */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const kept = options.file ? await loadState(options.file, options.mailbox) : undefined
  const clock = clockFor(options, kept, new Date())
  const listeners = createListeners()
  // the page also wants to know what the mailbox does not tell: that cases changed
  const viewers = createListeners()
  listeners.add(() => viewers.call())
  const store = new MailboxStore({
    state: kept ?? emptyState(options.mailbox, clock.now()),
    displayName: options.displayName ?? options.mailbox,
    clock,
    listeners,
  })
  const autosave = options.file ? createAutosave(options.file, store) : undefined
  if (autosave) listeners.add(() => autosave.soon())
  const requests: RequestSeen[] = []
  const faults = createFaults()
  let behaviour: Behaviour = { ...GOOD_DAY, ...options.behaviour }
  faults.set(behaviour.faults)
  const colleagues = (options.staff ?? []).map(({ address }) => address)
  const graph = graphFor({ store, clock, colleagues, behaviour: () => behaviour })
  const moveTo = (instant: Date) => {
    clock.moveTo(instant)
    listeners.call()
  }
  const control = {
    ...{ store, arrivals: graph.arrivals, clock, options, listeners: viewers, moveTo },
    pageToken: graph.tokens.page,
  }
  const microsoftNow = () => new Date(Date.now() + behaviour.clockAheadMs)
  const app = webApp({ graph, control, faults, seen: (one) => requests.push(one), microsoftNow })
  const server = createAdaptorServer({ fetch: app.fetch })
  const port = await listen(server, options.port ?? 0)
  return {
    url: `http://127.0.0.1:${port}`,
    now: () => clock.now(),
    moveTo,
    deliver: (source, where) => graph.arrivals.deliver(source, where),
    behave(change) {
      behaviour = { ...behaviour, ...change }
      if (change.faults) faults.set(change.faults)
    },
    forget(what) {
      if (what === 'tokens') graph.tokens.expireAll()
      else store.log.generation++
    },
    requests,
    onChange: (listener) => listeners.add(listener),
    refreshPage: () => viewers.call(),
    async close() {
      await stop(server)
      await graph.arrivals.settled()
      await autosave?.close()
    },
  }
}

/** A mailbox that was kept goes on where it stood: its time never runs back. */
function clockFor(options: SandboxOptions, kept: MailboxState | undefined, realNow: Date): Clock {
  const stoodAt = kept ? new Date(kept.now) : undefined
  const wanted = options.startAt ?? stoodAt ?? realNow
  const startAt = stoodAt && stoodAt > wanted ? stoodAt : wanted
  return createClock({ startAt, frozen: options.frozen ?? false, elapsed })
}

function graphFor(
  given: Pick<GraphContext, 'store' | 'clock' | 'colleagues' | 'behaviour'>,
): GraphContext {
  const { store, clock } = given
  const patience = () => clock.patience()
  return {
    ...given,
    arrivals: createArrivals(store, () => given.behaviour().groupsBySubject),
    tokens: createTokens(elapsed),
    throttle: createThrottle(MAILBOX_LIMITS, patience),
    sending: createThrottle(SENDING_LIMITS, patience),
    settling: createSettling(store),
  }
}

async function listen(server: ServerType, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return (server.address() as AddressInfo).port
}

async function stop(server: ServerType): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  // The page listens for changes on a connection that never ends by itself.
  if ('closeAllConnections' in server) server.closeAllConnections()
  await closed
}
