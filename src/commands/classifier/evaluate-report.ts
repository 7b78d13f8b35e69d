import colours from 'picocolors'
import { type Bin, calibrationError } from '../../../classifiers/measuring/calibration.ts'
import type { Confusion } from '../../../classifiers/measuring/confusions.ts'
import { type Figure, GOALS, MOST_CHANGE, reaches } from '../../../classifiers/measuring/goals.ts'
import type { FalseAlarm, KindFigures } from '../../../classifiers/measuring/kinds.ts'
import type { Figures, RightFigures } from '../../../classifiers/measuring/measure.ts'
import type { Shift } from '../../../classifiers/measuring/robustness.ts'
import { RIGHTS } from '../../cases/right.ts'
import { oneLine } from '../../language/one-line.ts'
import { columns } from '../columns.ts'

/** All that an examination shows; shares run from 0 to 1. This is also what `--json` prints. */
export interface Evaluation {
  readonly letters: number
  readonly figures: Readonly<Record<'all' | 'nl' | 'en', Figures>>
  /** Empty where noise was not measured. */
  readonly shifts: readonly Shift[]
  readonly calibration: readonly Bin[]
  readonly confusions: readonly Confusion[]
  /** The ordinary letters by kind; empty where there are none. */
  readonly kinds: readonly KindFigures[]
  readonly falseAlarms: readonly FalseAlarm[]
  /** Files that could not be read. */
  readonly unreadable: readonly string[]
}

const LANGUAGES = ['all', 'nl', 'en'] as const

const NAMES: Readonly<Record<Figure, string>> = {
  missed: 'requests missed (read as ordinary)',
  exact: 'requests with exactly the right rights',
  macroF1: 'macro F1 over the eight rights',
  falseCases: 'ordinary letters that open a case',
  needlessLooks: 'ordinary letters sent to triage',
  triageLost: 'triage letters lost as ordinary',
  language: 'language right',
}

/** The examination for people: figures against their goals, a table a right, what was taken for what. */
export function report(evaluation: Evaluation, name: string): string {
  const { bold } = paint()
  const title = `${bold(name)}: ${evaluation.letters} letters`
  const parts = isOrdinary(evaluation) ? ordinaryParts(evaluation) : allParts(evaluation)
  return `${[title, ...parts].filter((part) => part !== '').join('\n\n')}\n`
}

/** Nothing but ordinary mail, such as a shop's archive: there are no requests to tell of. */
function isOrdinary({ letters, kinds }: Evaluation): boolean {
  return kinds[0]?.letters === letters
}

function ordinaryParts(evaluation: Evaluation): string[] {
  return [
    kindsTable(evaluation.kinds),
    alarmsTable(evaluation),
    unreadableLine(evaluation.unreadable),
  ]
}

function allParts(evaluation: Evaluation): string[] {
  return [
    figuresTable(evaluation.figures),
    rightsTable(evaluation.figures),
    shiftsTable(evaluation.shifts),
    calibrationTable(evaluation.calibration),
    kindsTable(evaluation.kinds),
    alarmsTable(evaluation),
    confusionsTable(evaluation.confusions),
    unreadableLine(evaluation.unreadable),
  ]
}

const paint = () =>
  colours.createColors(process.stdout.isTTY === true && process.env.NO_COLOR === undefined)

function figuresTable(figures: Evaluation['figures']): string {
  const { green, yellow } = paint()
  const rows = (Object.keys(NAMES) as Figure[]).map((figure) => {
    const shown = LANGUAGES.map((language) => shownAs(figure, figures[language][figure]))
    const goal = GOALS[figure]
    const wanted =
      'most' in goal ? `≤ ${shownAs(figure, goal.most)}` : `≥ ${shownAs(figure, goal.least)}`
    return [NAMES[figure], ...shown, wanted, reaches(figure, figures.all[figure]) ? 'yes' : 'no']
  })
  return columns(['figure', ...LANGUAGES, 'goal', 'reached'], rows, (line, row) =>
    row[5] === 'yes' ? green(line) : yellow(line),
  )
}

function shownAs(figure: Figure, value: number): string {
  return figure === 'macroF1' ? fixed(value) : percent(value)
}

function rightsTable(figures: Evaluation['figures']): string {
  const cells = ({ precision, recall, f1, letters }: RightFigures) => [
    fixed(precision),
    fixed(recall),
    fixed(f1),
    `${letters}`,
  ]
  const rows = RIGHTS.map((right) => [
    right,
    ...LANGUAGES.flatMap((language) => cells(figures[language].rights[right])),
  ])
  const head = LANGUAGES.flatMap((language) => [
    `${language}: precision`,
    'recall',
    'F1',
    'letters',
  ])
  return columns(['right', ...head], rows)
}

function shiftsTable(shifts: readonly Shift[]): string {
  if (shifts.length === 0) return ''
  const rows = shifts.map(({ noise, words, figure, change }) => [
    `${words} words of ${noise} below each letter`,
    `${change > 0 ? '+' : ''}${(100 * change).toFixed(1)} points`,
    NAMES[figure],
    Math.abs(change) <= MOST_CHANGE ? 'yes' : 'no',
  ])
  return columns(['noise', 'largest change', 'of', `≤ ${100 * MOST_CHANGE} point`], rows)
}

function calibrationTable(bins: readonly Bin[]): string {
  const rows = bins
    .filter(({ found }) => found > 0)
    .map(({ from, to, found, claimed, right }) => [
      `${percent(from, 0)} – ${percent(to, 0)}`,
      `${found}`,
      percent(claimed),
      percent(right),
    ])
  const error = `off by ${percent(calibrationError(bins))} on average`
  return `${columns(['confidence', 'rights found', 'claimed', 'so it was'], rows)}\n${error}`
}

/** Ordinary mail by its kind. Where nobody said the kinds there is only one: all. */
function kindsTable([all, ...kinds]: readonly KindFigures[]): string {
  if (all === undefined) return ''
  const rows = [all, ...(kinds.length > 1 ? kinds : [])].map(
    ({ kind, letters, falseCases, needlessLooks }) => [
      oneLine(kind, 20),
      `${letters}`,
      percent(falseCases),
      percent(needlessLooks),
    ],
  )
  return columns(['ordinary mail', 'letters', 'opens a case', 'goes to a person'], rows)
}

const MOST_ALARMS = 20

/** The surest false alarms, each with the sentence that was taken for a request. */
function alarmsTable({ falseAlarms }: Evaluation): string {
  if (falseAlarms.length === 0) return ''
  const shown = falseAlarms.slice(0, MOST_ALARMS).map((alarm) => {
    const { disposition, right, confidence, file, sentence, clues } = alarm
    const what = [disposition, right, percent(confidence, 0)].filter(Boolean).join(' ')
    return [
      `${what}  ${file}`,
      ...(sentence === undefined ? [] : [`    “${oneLine(sentence, 70)}”`]),
      ...(clues.length === 0 ? [] : [`    ${oneLine(clues.join(', '), 74)}`]),
    ].join('\n')
  })
  const rest = falseAlarms.length - shown.length
  return [...shown, ...(rest > 0 ? [`… and ${rest} more; --json lists all`] : [])].join('\n')
}

function unreadableLine(files: readonly string[]): string {
  return files.length === 0 ? '' : `could not be read: ${files.join(' ')}`
}

const MOST_SHOWN = 3

function confusionsTable(confusions: readonly Confusion[]): string {
  if (confusions.length === 0) return 'every letter was read as it should be'
  const rows = confusions.map(({ truth, said, letters }) => [
    `${letters.length}`,
    truth,
    said,
    [...letters.slice(0, MOST_SHOWN), ...(letters.length > MOST_SHOWN ? ['…'] : [])].join(' '),
  ])
  return columns(['letters', 'is', 'was read as', 'where'], rows)
}

function percent(share: number, digits = 1): string {
  return Number.isNaN(share) ? '–' : `${(100 * share).toFixed(digits)} %`
}

function fixed(value: number): string {
  return Number.isNaN(value) ? '–' : value.toFixed(3)
}
