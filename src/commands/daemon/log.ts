import { pino } from 'pino'
import type { Activity } from '../../jobs/activity.ts'

/** What must never stand in a log, wherever it turns up. */
const PERSONAL = ['about', 'sentence', 'subject', 'to', '*.address', '*.name', 'dataSubject']

/** A line of JSON for each thing told, without the words or names of anybody. */
export function logTeller(out: NodeJS.WritableStream): (activity: Activity) => void {
  const log = pino({ base: null, redact: { paths: PERSONAL, remove: true } }, out)
  return ({ event, ...facts }) =>
    event === 'trouble' ? log.warn(facts, event) : log.info(facts, event)
}
