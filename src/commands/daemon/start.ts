import { openDesk } from '../../compose/desk.ts'
import { runDaemon } from '../../daemon.ts'
import { serviceManager } from '../../health/service-manager.ts'
import type { VitalSigns } from '../../health/vital-signs.ts'
import type { Activity } from '../../jobs/activity.ts'
import type { Sandbox } from '../../sandbox/sandbox.ts'
import { openWorkplace, type Workplace } from '../workplace.ts'
import { nightlyTraining } from './nightly-training.ts'
import { reporter } from './reporter.ts'
import { pulse } from './vital-signs.ts'

export interface StartOptions {
  readonly config?: string
  readonly port?: number
  /** Go on with the sandbox of last time. */
  readonly continue?: boolean
  readonly json?: boolean
}

/** Changes of the sandbox come in bursts; one round serves a burst. */
const BURST_MS = 150

/** `griffier start`: the daemon, until Ctrl-C. */
export async function start(options: StartOptions): Promise<number> {
  const who = 'griffier start'
  const { config, port } = options
  const fresh = options.continue !== true
  const place = await openWorkplace({ who, config, port, fresh, page: true }, process.env)
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())
  try {
    const { tell, count } = reporter(place, options.json === true)
    const say = (line: string) => options.json || process.stdout.write(`${line}\n`)
    say(greeting(place))
    const beat = pulse()
    const manager = serviceManager({
      env: process.env,
      elapsed: () => performance.now(),
      trouble: (what) => tell({ event: 'trouble', what }),
    })
    const listen = (activity: Activity) => {
      manager.alive()
      beat.told(activity)
      tell(activity)
    }
    const { desk, close } = await openDesk({ ...place, who, tell: listen, now: place.now() })
    const health = await healthOf(place, () => beat.signs(desk, place.now()))
    const training = nightlyTraining({
      data: place.settings.data,
      args: config === undefined ? [] : ['--config', config],
      dayOf: (instant) => desk.calendar.dayOf(instant),
      tell,
    })
    manager.ready()
    try {
      await runDaemon({
        desk,
        now: place.now,
        signal: stop.signal,
        ...(place.sandbox && { wake: wakeOnChange(place.sandbox) }),
        afterFailure: beat.failed,
        afterRound: (first, { complaints }, seconds) => {
          manager.alive()
          beat.round(place.now(), seconds, complaints.length)
          place.sandbox?.refreshPage()
          void training.learn(place.now())
          if (first) say(standing(place, count()))
        },
      })
    } finally {
      manager.stopping()
      await training.stop()
      await health?.close()
      await close()
    }
    say('\nStopped. Nothing was left half done.')
    return 0
  } finally {
    await place.close()
  }
}

/** The page of how it fares, where the settings name a port for it. */
async function healthOf({ settings, now }: Workplace, signs: () => VitalSigns) {
  const { port } = settings.health
  if (port === undefined) return undefined
  const { startHealth } = await import('../../health/health-server.ts')
  return startHealth({ port, signs, now })
}

function greeting({ settings, sandbox }: Workplace): string {
  if (sandbox === undefined) return `griffier works on ${settings.mailbox.address}.\n`
  return `griffier works on a sandbox mailbox with sample letters; nothing here is real.\nIts page:  ${sandbox.url}\n`
}

function standing({ sandbox }: Workplace, told: number): string {
  const quiet = told === 0 ? 'Nothing new.\n' : ''
  if (sandbox === undefined) return `${quiet}\nWatching. Ctrl-C ends.`
  return `${quiet}\nOpen  ${sandbox.url}  to see the mailbox as staff do: send a draft, write a letter, move to the next day.\nCtrl-C ends.`
}

function wakeOnChange(sandbox: Sandbox) {
  return (look: () => void) => {
    let timer: NodeJS.Timeout | undefined
    const silence = sandbox.onChange(() => {
      clearTimeout(timer)
      timer = setTimeout(look, BURST_MS)
    })
    return () => {
      clearTimeout(timer)
      silence()
    }
  }
}
