import { isManners } from './manners.ts'
import { phrasesOf } from './staff-orders.ts'

/** What staff call a letter that was left alone and is a request all the same. */
const REQUEST_WORDS = { nl: ['verzoek', 'verzoeken'], en: ['request', 'requests'] } as const

const MEANS_REQUEST: ReadonlySet<string> = new Set([...REQUEST_WORDS.nl, ...REQUEST_WORDS.en])
/** Besides manners: 'N2 is een verzoek'. */
const ARTICLES = new Set(['een', 'a', 'an', 'is', 'zijn', 'are'])

/** The word as a digest should show it to a staff member. */
export function requestWord(language: 'nl' | 'en'): string {
  return REQUEST_WORDS[language][0]
}

/** What an answer to a digest says of the letters that it named. */
interface RequestsMarked {
  /** `N1`: the letters that are called requests, each once. */
  readonly marks: readonly string[]
  /** The other lines of the answer. */
  readonly rest: string
}

/**
 * Reads which letters staff call requests: `verzoek N1`, `N2 and N3 are requests, thanks`. A line that
 * says anything besides is none: a list of marks quoted below an answer must not read as an order.
 */
export function readRequestMarks(ownWords: string): RequestsMarked {
  const marks: string[] = []
  const rest: string[] = []
  for (const line of ownWords.split(/\r?\n/)) {
    const found = marksIn(line)
    if (found.length > 0 && callsRequest(line)) marks.push(...found)
    else rest.push(line)
  }
  return { marks: [...new Set(marks)], rest: rest.join('\n') }
}

const MARK = /(?<![\p{L}\p{N}])n ?(\d{1,2})(?![\p{L}\p{N}])/giu
const LONGEST_LINE = 200

function marksIn(line: string): string[] {
  return [...line.slice(0, LONGEST_LINE).matchAll(MARK)].map(([, number]) => `N${Number(number)}`)
}

function callsRequest(line: string): boolean {
  // who asks whether it is one does not say that it is
  if (line.length > LONGEST_LINE || line.includes('?')) return false
  const words = phrasesOf(line.replace(MARK, ' '))
  const others = words
    .map((phrase) => phrase.filter((word) => !MEANS_REQUEST.has(word) && !ARTICLES.has(word)))
    .filter((phrase) => phrase.length > 0)
  return words.flat().some((word) => MEANS_REQUEST.has(word)) && others.every(isManners)
}
