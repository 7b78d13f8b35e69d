/** What staff may answer to a reminder or a digest, and what griffier then does. */
export const STAFF_COMMANDS = [
  'done',
  'partly',
  'refuse',
  'extend',
  'identify',
  'nothing',
  'withdrawn',
  'wait',
  'mine',
] as const

export type StaffCommand = (typeof STAFF_COMMANDS)[number]

const IN_DUTCH: Readonly<Record<StaffCommand, readonly string[]>> = {
  done: ['klaar', 'gedaan', 'afgehandeld'],
  partly: ['deels', 'gedeeltelijk'],
  refuse: ['weigeren', 'afwijzen', 'weiger'],
  extend: ['verlengen', 'verleng'],
  identify: ['identificeren', 'identiteit', 'legitimeren'],
  nothing: ['niets', 'geen gegevens'],
  withdrawn: ['ingetrokken'],
  wait: ['wachten', 'wacht'],
  mine: ['ik', 'van mij', 'ik doe het'],
}

const MEANING = new Map<string, StaffCommand>(
  STAFF_COMMANDS.flatMap((word) =>
    [word, ...IN_DUTCH[word]].map((spelling) => [spelling, word] as const),
  ),
)

/** The word as a notice should show it to a staff member. */
export function commandWord(language: 'nl' | 'en', word: StaffCommand): string {
  return language === 'nl' ? (IN_DUTCH[word][0] ?? word) : word
}

/** An order that staff gave: a word, for the case named on the same line or else the notice's only one. */
export interface StaffOrder {
  readonly caseNumber: string | undefined
  /** Undefined when the line is not understood; `said` then holds it, cut short. */
  readonly word: StaffCommand | undefined
  readonly said: string
}

const CASE_NUMBER = /\bP-\d{4}-\d{4,6}\b/i
const POLITENESS = new Set([
  'dank',
  'dankje',
  'dankjewel',
  'bedankt',
  'thanks',
  'thank',
  'you',
  'groet',
  'graag',
  'aub',
  'please',
  'hoor',
  'is',
  'it',
])

/**
 * Reads what staff answered: the first line that says anything, or several lines when each names a
 * case. Forgiving of case, punctuation and politeness: `Klaar, dank!` means `done`.
 */
export function readStaffOrders(ownWords: string): StaffOrder[] {
  const lines = ownWords
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => /[\p{L}\p{N}]/u.test(line))
  const named = lines.filter((line) => CASE_NUMBER.test(line)).slice(0, 50)
  const chosen = named.length > 0 ? named : lines.slice(0, 1)
  return chosen.map(readOrder)
}

function readOrder(line: string): StaffOrder {
  const caseNumber = CASE_NUMBER.exec(line)?.[0].toUpperCase()
  const rest = line.replace(CASE_NUMBER, ' ').toLowerCase()
  const tokens = (rest.match(/\p{L}+/gu) ?? []).slice(0, 12)
  const meant = tokens.filter((token) => !POLITENESS.has(token)).join(' ')
  return { caseNumber, word: MEANING.get(meant), said: line.slice(0, 80) }
}
