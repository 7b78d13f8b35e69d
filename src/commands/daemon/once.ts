import { openDesk } from '../../compose/desk.ts'
import { round } from '../../jobs/round.ts'
import { openWorkplace } from '../workplace.ts'
import { reporter } from './reporter.ts'

export interface OnceOptions {
  readonly config?: string
  readonly now?: string
  readonly json?: boolean
}

/** `griffier once`: one full pass, then an end. 1 when something in it failed. */
export async function once({ config, now, json }: OnceOptions): Promise<number> {
  const who = 'griffier once'
  const place = await openWorkplace({ who, config, now }, process.env)
  try {
    const { tell, count } = reporter(place, json === true)
    const { desk, close } = await openDesk({ ...place, who, tell, now: place.now() })
    try {
      const { complaints } = await round(desk, place.now())
      if (!json) process.stdout.write(`${summary(count(), complaints.length)}\n`)
      return complaints.length > 0 ? 1 : 0
    } finally {
      await close()
    }
  } finally {
    await place.close()
  }
}

function summary(told: number, complaints: number): string {
  if (complaints > 0) return `${complaints} things failed and will be tried again in the next round`
  return told === 0 ? 'Nothing new.' : 'Done.'
}
