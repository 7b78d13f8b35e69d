import { execFile } from 'node:child_process'

/** Whoever started the service, and watches whether it lives. */
export interface ServiceManager {
  /** The settings are read, the register is open: work begins. */
  ready(): void
  /** To be called with everything that is done; passed on once a minute at most. */
  alive(): void
  stopping(): void
}

export interface ServiceManagerOptions {
  readonly env: NodeJS.ProcessEnv
  /** Milliseconds of a clock that only runs on. */
  readonly elapsed: () => number
  /** Calls back once with what keeps the manager from hearing. */
  readonly trouble: (what: string) => void
}

const AT_MOST_EVERY_MS = 60_000

/**
 * systemd, where it started us and wants to hear (sd_notify(3): NOTIFY_SOCKET); nobody elsewhere. It is told
 * by systemd's own command, as Node has no datagram sockets of the file system. Its watchdog
 * (systemd.service(5): WatchdogSec) restarts a griffier that hangs, which is one that does nothing at all.
 */
export function serviceManager({ env, elapsed, trouble }: ServiceManagerOptions): ServiceManager {
  const { NOTIFY_SOCKET, PATH } = env
  if (NOTIFY_SOCKET === undefined)
    return { ready: () => undefined, alive: () => undefined, stopping: () => undefined }
  let isDeaf = false
  let last = Number.NEGATIVE_INFINITY
  const say = (state: string) =>
    execFile('systemd-notify', [state], { env: { NOTIFY_SOCKET, PATH } }, (cause) => {
      if (cause && !isDeaf) trouble(`systemd cannot be told ${state}: systemd-notify failed`)
      isDeaf ||= cause !== null
    })
  return {
    ready: () => void say('READY=1'),
    alive: () => {
      if (elapsed() - last < AT_MOST_EVERY_MS) return
      last = elapsed()
      say('WATCHDOG=1')
    },
    stopping: () => void say('STOPPING=1'),
  }
}
