import type { Activity } from '../../jobs/activity.ts'
import type { Workplace } from '../workplace.ts'
import { activityLine } from './activity-line.ts'

export interface Reporter {
  readonly tell: (activity: Activity) => void
  /** How many things were told so far. */
  readonly count: () => number
}

/** Tells people in lines, machines in JSON. People's own words show on our own sandbox only. */
export function reporter({ settings, sandbox }: Workplace, json: boolean): Reporter {
  let told = 0
  const write = (line: string) => process.stdout.write(`${line}\n`)
  const say = activityLine({
    ownWords: sandbox !== undefined,
    colour: process.stdout.isTTY === true && process.env.NO_COLOR === undefined,
    timeZone: settings.timezone,
  })
  let log: Promise<(event: Activity) => void> | undefined
  const tell = (event: Activity) => {
    told++
    if (json) {
      log ??= import('./log.ts').then(({ logTeller }) => logTeller(process.stdout))
      void log.then((write) => write(event))
      return
    }
    const line = say(event)
    if (line !== undefined) write(line)
  }
  return { tell, count: () => told }
}
