import { caseNumbersIn, replaceCaseNumbers } from './case-number.ts'
import {
  isAgreement,
  isClosing,
  isFarewell,
  isManners,
  mayBeName,
  takesBack,
  withoutOpening,
} from './manners.ts'
import { commandMeant, type StaffCommand } from './staff-command.ts'

/** An order that staff gave: a word, for the case named on the same line or else the notice's only one. */
export interface StaffOrder {
  readonly caseNumber: string | undefined
  /** Undefined when the line is not understood; `said` then holds it, cut short. */
  readonly word: StaffCommand | undefined
  readonly said: string
}

/**
 * Reads what staff answered: the first line that says more than a greeting, or several lines when each
 * names a case. Forgiving of case, punctuation and politeness: `Klaar, dank je wel!` means `done`, and so
 * does `done, thanks a lot`. A word is an order where it stands by itself, or is what a case is said to be
 * (`zaak P-2026-0042 is klaar`); a question, and a word within a sentence, are none: `nog niet klaar`.
 */
export function readStaffOrders(ownWords: string): StaffOrder[] {
  const lines = ownWords
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => /[\p{L}\p{N}?]/u.test(line))
  const named = lines.filter((line) => caseNumbersIn(line).length > 0).slice(0, MOST_LINES)
  if (named.length > 0) return named.flatMap(ordersIn)
  const said = lines.slice(0, MOST_GREETINGS).findIndex((line) => !phrasesOf(line).every(isManners))
  const first = lines[Math.max(0, said)]
  if (first === undefined) return []
  const isDoubted = goesOnOtherwise(lines.slice(Math.max(0, said) + 1))
  return ordersIn(first).map((order) => (isDoubted ? { ...order, word: undefined } : order))
}

const MOST_LINES = 50
const MOST_GREETINGS = 3

/** What one line orders, for each of the cases that it names. */
function ordersIn(line: string): StaffOrder[] {
  const numbers = caseNumbersIn(line)
  const word = isQuestion(line) ? undefined : meaningOf(phrasesOf(replaceCaseNumbers(line, NUMBER)))
  const said = line.slice(0, 80)
  return (numbers.length > 0 ? numbers : [undefined]).map((caseNumber) => ({
    caseNumber,
    word,
    said,
  }))
}

/** Who asks whether it is done does not say that it is, in whatever keyboard's sign. */
function isQuestion(line: string): boolean {
  return /[?\uFF1F\u061F\u037E\u203D\u2047-\u2049]/.test(line)
}

/** Whether the lines below, up to a farewell, ask something or take the word back. */
function goesOnOtherwise(lines: readonly string[]): boolean {
  for (const line of lines.slice(0, MOST_AFTERTHOUGHTS)) {
    const phrases = phrasesOf(line)
    if (isQuestion(line) || phrases.some(takesBack)) return true
    if (phrases.some(isFarewell)) return false
  }
  return false
}

const MOST_AFTERTHOUGHTS = 2
const MOST_WORDS = 24

/** Stands for a case's number while a line is read. */
const NUMBER = 'casenumber'

/** What stands between signs, each in words of letters and digits only. */
export function phrasesOf(line: string): string[][] {
  return line
    .slice(0, 400)
    .toLowerCase()
    .replace(/[’']/g, '')
    .split(/[^\p{L}\p{M}\p{N}\s]+/u)
    .map((phrase) => phrase.trim().split(/\s+/))
    .filter(([first]) => first !== '')
}

/** The one word that the phrases give, if everything else is manners; undefined otherwise. */
function meaningOf(phrases: readonly string[][]): StaffCommand | undefined {
  if (phrases.flat().length > MOST_WORDS) return undefined
  const meant = new Set<StaffCommand>()
  let isOver = false
  for (const phrase of phrases.map(withoutNumber)) {
    const word = wordOf(phrase)
    if (word !== undefined) meant.add(word)
    else if (!isNothingMore(phrase, meant.size > 0, isOver)) return undefined
    isOver ||= meant.size > 0 && isFarewell(phrase)
  }
  const [only] = meant
  return meant.size === 1 ? only : undefined
}

/** Behind the word: no greeting that might ask ("hé"), but perhaps a name below a farewell. */
function isNothingMore(phrase: readonly string[], isBehind: boolean, isOver: boolean): boolean {
  if (!isBehind) return isManners(phrase)
  return (isManners(phrase) && !phrase.includes('hé')) || (isOver && mayBeName(phrase))
}

/** A word, with or without manners around it: "klaar hoor", "alvast bedankt klaar", "dit is afgehandeld". */
function wordOf(phrase: readonly string[]): StaffCommand | undefined {
  const rest = withoutOpening(phrase)
  const opening = phrase.slice(0, phrase.length - rest.length)
  const { isSaidOf, predicate } = saidOf(rest)
  for (let to = Math.min(predicate.length, LONGEST_COMMAND); to > 0; to--) {
    const spelling = predicate.slice(0, to).join(' ')
    const meaning = commandMeant(spelling)
    if (meaning === undefined || (isSaidOf && !PREDICATES.has(spelling))) continue
    if (spelling === SELF && !(isAgreement(opening) && to === predicate.length)) continue
    if (isClosing(predicate.slice(to))) return meaning
  }
  return undefined
}

const LONGEST_COMMAND = 3

/** "I" is in half of all sentences, also polite ones: it is a word only where it stands alone. */
const SELF = 'ik'

/** What something can be said to be; the others are said to us, not of a case. */
const PREDICATES = new Set([
  ...['klaar', 'gedaan', 'afgehandeld', 'done'],
  ...['ingetrokken', 'withdrawn', 'van mij', 'mine'],
])

const OF_IT =
  /^(?:(?:(?:het|dit|dat|it|this|that|deze|alles|everything|this one|that one|(?:de|deze|the|this|that) (?:zaak|case)) )?is |its |thats )?(?:(?:all|alles|allemaal|helemaal|nu|now)(?: |$))?/

/** What is said of the case, if the phrase says so: "het is klaar". "Is het klaar" says nothing. */
function saidOf(phrase: readonly string[]): { isSaidOf: boolean; predicate: string[] } {
  const text = phrase.join(' ')
  const [subject = ''] = OF_IT.exec(text) ?? []
  return { isSaidOf: subject !== '', predicate: text.slice(subject.length).split(' ') }
}

/** The case itself says nothing: "zaak P-2026-0042 klaar", "klaar voor P-2026-0042". */
function withoutNumber(phrase: readonly string[]): string[] {
  return (
    phrase
      .join(' ')
      // "is P-2026-0042 klaar" asks
      .replace(/^is (?=(?:zaak |case )?casenumber)/, 'is it ')
      .replace(
        /(?:(?:voor|for|de|the) )?(?:(?:zaak|case) )?casenumber(?:(?: en| and)? casenumber)*/g,
        '',
      )
      .split(' ')
      .filter((word) => word !== '')
  )
}
