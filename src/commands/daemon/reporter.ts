import type { Told } from '../../jobs/activity.ts'
import type { Workplace } from '../workplace.ts'
import { account } from './activity-line.ts'

export interface Teller {
  readonly tell: (told: Told) => void
  /** How many things were told so far. */
  readonly count: () => number
}

/** Tells people in lines, machines in JSON. People's own words show on our own sandbox only. */
export function teller({ settings, sandbox }: Workplace, json: boolean): Teller {
  let told = 0
  const write = (line: string) => process.stdout.write(`${line}\n`)
  const say = account({
    ownWords: sandbox !== undefined,
    colour: process.stdout.isTTY === true && process.env.NO_COLOR === undefined,
    timeZone: settings.timezone,
  })
  let log: Promise<(event: Told) => void> | undefined
  const tell = (event: Told) => {
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
