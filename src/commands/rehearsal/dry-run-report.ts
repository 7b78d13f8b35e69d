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
  const { outcome, rights, confidence, near, caseNumber, dueOn, subject } = letter
  return [
    dayIn(letter.receivedAt, timeZone),
    outcome === 'joined' ? `${OUTCOME.joined} ${caseNumber}` : OUTCOME[outcome],
    near === undefined ? rights.join(' + ') : `${near.right}?`,
    sure(near ?? (outcome === 'case' ? { confidence } : undefined)),
    dueOn ?? '',
    fared(letter),
    oneLine(subject, 60),
  ]
}

function sure(found: { readonly confidence: number } | undefined): string {
  return found === undefined ? '' : `${Math.round(found.confidence * 100)} %`
}

/** The sentence that a letter was judged by, and what weighed most: each a line, both the writer's words. */
export function whyOf({ why }: Foreseen): string[] {
  if (why === undefined) return []
  const { sentence, clues } = why
  return [
    ...(sentence === undefined ? [] : [`“${oneLine(sentence, 70)}”`]),
    ...(clues.length === 0 ? [] : [oneLine(clues.join(', '), 74)]),
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
  if (acted.length === 0) return 'No letter that griffier would have acted on.'
  const whys = new Map<readonly string[], string[]>(
    acted.map((letter) => [rowOf(letter, timeZone), whyOf(letter)]),
  )
  return columns(HEAD, [...whys.keys()], (line, row) =>
    [line, ...(whys.get(row) ?? []).map((why) => `    ${why}`)].join('\n'),
  )
}

const MOST_NEAR = 10

/** Where a miss would be found: the letters left alone that came nearest to a request, nearest first. */
export function nearest(letters: readonly Foreseen[], timeZone: string): string {
  const found = letters
    .flatMap((letter) => (letter.near === undefined ? [] : [{ ...letter, near: letter.near }]))
    .sort((one, other) => other.near.share - one.near.share)
    .slice(0, MOST_NEAR)
  if (found.length === 0) return ''
  const rows = found.map(({ receivedAt, near, subject }) => [
    dayIn(receivedAt, timeZone),
    near.right,
    sure(near),
    oneLine(subject, 40),
  ])
  const head = ['received', 'right', 'sure', 'subject']
  return `Left alone, and nearest to a request:\n${columns(head, rows)}`
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
