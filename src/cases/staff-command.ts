import type { Language } from '../language/language.ts'
import { caseNumbersIn, withoutCaseNumbers } from './case-number.ts'

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
export function commandWord(language: Language, word: StaffCommand): string {
  return language === 'nl' ? (IN_DUTCH[word][0] ?? word) : word
}

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
 * does `done, thanks a lot`. What says anything besides is not understood: `nog niet klaar` is no word.
 */
export function readStaffOrders(ownWords: string): StaffOrder[] {
  const lines = ownWords
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => /[\p{L}\p{N}]/u.test(line))
  const named = lines.filter((line) => caseNumbersIn(line).length > 0).slice(0, 50)
  const said = lines.slice(0, MOST_GREETINGS).find((line) => !isPolite(phrasesOf(line).join(' ')))
  const first = said ?? lines[0]
  const chosen = named.length > 0 ? named : first === undefined ? [] : [first]
  return chosen.map(readOrder)
}

const MOST_GREETINGS = 3

function readOrder(line: string): StaffOrder {
  const [caseNumber] = caseNumbersIn(line)
  // who asks whether it is done does not say that it is
  const word = line.includes('?') ? undefined : meaningOf(phrasesOf(withoutCaseNumbers(line)))
  return { caseNumber, word, said: line.slice(0, 80) }
}

const MOST_WORDS = 24

/** What stands between signs, each in words of letters only. */
export function phrasesOf(line: string): string[] {
  return line
    .slice(0, 400)
    .toLowerCase()
    .replace(/[’']/g, '')
    .split(/[^\p{L}\p{M}\s]+/u)
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter((phrase) => phrase !== '')
}

/** The one word that the phrases give, if everything else is politeness; undefined otherwise. */
function meaningOf(phrases: readonly string[]): StaffCommand | undefined {
  if (phrases.join(' ').split(' ').length > MOST_WORDS) return undefined
  const meant = new Set<StaffCommand>()
  let isOver = false
  for (const phrase of phrases) {
    const word = wordOf(phrase)
    if (word !== undefined) meant.add(word)
    else if (!isPolite(phrase) && !isSignature(phrase, meant.size > 0, isOver)) return undefined
    isOver ||= meant.size > 0 && GREETS_LAST.test(phrase)
  }
  const [only] = meant
  return meant.size === 1 ? only : undefined
}

/** Behind the word: a greeting with a name, or a name below one. */
function isSignature(phrase: string, isBehind: boolean, isOver: boolean): boolean {
  return isBehind && (isSignedOff(phrase) || (isOver && isName(phrase)))
}

/** A word, with or without thanks before or behind it: "klaar hoor", "alvast bedankt klaar", "done thanks a lot". */
function wordOf(phrase: string): StaffCommand | undefined {
  const words = phrase.split(' ')
  for (let from = 0; from < words.length; from++) {
    if (from > 0 && !isPolite(words.slice(0, from).join(' '))) break
    for (let to = Math.min(words.length, from + LONGEST_COMMAND); to > from; to--) {
      const meaning = MEANING.get(words.slice(from, to).join(' '))
      const rest = words.slice(to).join(' ')
      if (meaning !== undefined && (rest === '' || isPolite(rest) || isSignedOff(rest)))
        return meaning
    }
  }
  return undefined
}

const LONGEST_COMMAND = 3

// Whole words that carry nothing but manners; and phrases that open with thanks or a greeting.
const POLITE = new Set(
  (
    'dank dankje dankjewel dankuwel bedankt bedank thanks thank thankyou thx tnx thnx ty merci cheers you u je jij jou jullie wel zeer heel erg veel veels ' +
    'hartelijk hartelijke vriendelijk vriendelijke alvast bij voorbaat nogmaals mooi fijn prima oke ok okay top super goed groet groeten groetjes gr mvg ' +
    'grtz met graag aub svp alsjeblieft alstublieft asjeblieft please pls hoor joh hé he hey is it its dit deze zaak dat a lot so very much many in advance ' +
    'kind best warm regards hi hello hallo hoi dag beste goedemorgen goedemiddag goedenavond goedenmorgen ' +
    'dear griffier all allemaal iedereen team ja yes het this that one case and en nice great fine'
  ).split(' '),
)
const THANKS =
  /^good (?:morning|afternoon|evening)(?= |$)|^(?:(?:alvast|nogmaals|heel|erg|zeer|hartelijk|many|and|en) ){0,3}(?:dank|dankje|dankjewel|dankuwel|bedankt|thanks|thank you|thankyou|thx|tnx|merci|cheers|ta)(?= |$)/
const OTHERWISE =
  /(?:^| )(?:niet|nog|geen|nooit|maar|behalve|toch|wel of|not|never|no|but|except|unless|yet|dont|isnt|cannot|later|morgen pas)(?= |$)/
const GREETS_LAST =
  /(?:^| )(?:groet|groeten|groetjes|gr|mvg|grtz|regards|cheers|dank|dankje|dankjewel|dankuwel|bedankt|thanks|thx|you)(?= |$)/

/** Says nothing but manners. A "thank you for …" may go on for some words, if it takes nothing back and gives no other word. */
export function isPolite(phrase: string): boolean {
  const words = phrase.split(' ')
  if (words.every((word) => POLITE.has(word))) return true
  if (!THANKS.test(phrase) || words.length > 12 || OTHERWISE.test(phrase)) return false
  return !words.some((word) => MEANING.has(word))
}

/** "groet jan": a greeting with a name behind it, without a sign between. */
function isSignedOff(phrase: string): boolean {
  const words = phrase.split(' ')
  const last = words.findLastIndex((word) => GREETS_LAST.test(word))
  const name = words.slice(last + 1).join(' ')
  return last >= 0 && isPolite(words.slice(0, last + 1).join(' ')) && isName(name)
}

function isName(phrase: string): boolean {
  const words = phrase.split(' ')
  return words.length <= 3 && !OTHERWISE.test(phrase) && !words.some((word) => MEANING.has(word))
}
