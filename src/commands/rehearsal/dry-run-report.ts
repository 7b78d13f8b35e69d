import type { DryRunCount, Foreseen } from '../../jobs/dry-run.ts'
import { oneLine } from '../../language/one-line.ts'
import { columns } from '../columns.ts'

/** A letter's cells: received, what it is, rights, how sure, due, how it fared, subject. */
export type Row = readonly [string, string, string, string, string, string, string]

export const HEAD = ['received', 'would be', 'rights', 'sure', 'due', 'answered', 'subject']

const OUTCOME = {
  case: 'a case',
  triage: 'unclear',
  joined: 'part of',
  'left-alone': 'left alone',
} as const

export function rowOf(letter: Foreseen, timeZone: string): Row {
  const { outcome, rights, confidence, caseNumber, dueOn, subject } = letter
  return [
    dayIn(letter.receivedAt, timeZone),
    outcome === 'joined' ? `${OUTCOME.joined} ${caseNumber}` : OUTCOME[outcome],
    rights.join(' + '),
    outcome === 'case' ? `${Math.round(confidence * 100)} %` : '',
    dueOn ?? '',
    fared(letter),
    oneLine(subject, 60),
  ]
}

function fared({ timeliness, answeredOn }: Foreseen): string {
  if (timeliness === undefined) return ''
  if (timeliness === 'open') return 'not yet'
  if (timeliness === 'overdue') return 'NOT AT ALL'
  return timeliness === 'late' ? `${answeredOn}, LATE` : (answeredOn ?? '')
}

function dayIn(instant: string, timeZone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(
    new Date(instant),
  )
}

/** For the terminal: what griffier would act on as a table, ordinary mail as a number. */
export function table(letters: readonly Foreseen[], timeZone: string): string {
  const acted = letters.filter(({ outcome }) => outcome !== 'left-alone')
  return acted.length === 0
    ? 'No letter that griffier would have acted on.'
    : columns(
        HEAD,
        acted.map((letter) => rowOf(letter, timeZone)),
      )
}

/** What it comes to, in two sentences. */
export function summary(of: DryRunCount): string {
  const letters = `${many(of.letters, 'letter')}: ${many(of.requests, 'request')}, ${of.unclear} unclear, ${of.joined} more on these cases, ${of.leftAlone} left alone.`
  const answers = `Of the requests ${of.answered} were answered, ${of.answeredLate} of them late; ${of.overdue} were not answered at all though their last day has passed, and ${of.open} still wait in time.`
  return of.requests === 0 ? letters : `${letters}\n${answers}`
}

function many(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
