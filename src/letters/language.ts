import { LANGUAGES as TONGUES, WORDS } from './language-words.ts'
import type { LetterLanguage } from './letter.ts'
import { likelihoodsOf } from './letter-runs.ts'
import { wordsOf } from './plain-text.ts'
import { asksForSomething } from './request-words.ts'
import { splitSentences } from './sentences.ts'

const LONGEST = 4_000
const KNOWN_WORD = 3
const ASKING_SENTENCE = 2.5
const WISHING_SENTENCE = 2
// A Dutch shop: where a letter gives nothing away, it is more likely Dutch.
const HOME_ADVANTAGE = 0.25
// A few foreign words must not make a letter foreign: a wrong 'other' costs a reply in two languages.
const FOREIGN_MARGIN = 0.5
const BY_LETTERS = 0.55
const STRONGEST_BY_LETTERS = 1.6

/**
 * The language that a letter asks in: Dutch, English, or `other`.
 *
 * Every word votes for the languages that know it. Where that is not decisive, words that nobody
 * knows (a typo, a compound, a name) vote by their letters. Sentences that ask for something weigh
 * more, so that an English paragraph from a law does not turn a Dutch request into an English one.
 * Deterministic; reads no more than the first few thousand characters.
 */
export function languageOf(text: string): LetterLanguage {
  const count: Count = { votes: TONGUES.map(() => 0), unknown: [], known: 0, foreign: 0 }
  for (const sentence of splitSentences(withoutCodes(text.slice(0, LONGEST)))) {
    countWords(count, sentence)
  }
  const latin = count.known + count.unknown.length
  if (latin === 0 || count.foreign > latin) return 'other'
  if (!isDecisive(count.votes)) {
    for (const [word, weight] of count.unknown) addVotesByLetters(count.votes, word, weight)
  }
  return winner(count.votes)
}

interface Count {
  readonly votes: number[]
  /** Words that no list has, with the weight of their sentence. */
  readonly unknown: (readonly [string, number])[]
  /** How many words stand in a list. */
  known: number
  /** Words in another script. */
  foreign: number
}

// Plain letters first: the table of all Latin letters is slow to search.
const LATIN = /^(?:[a-z'’]+|[\p{Script=Latin}\p{M}'’]+)$/u
const HAS_DIGIT = /\p{N}/u

function countWords(count: Count, sentence: string): void {
  const words = wordsOf(sentence)
  const weight = weightOf(words)
  for (const word of words) {
    const knowing = KNOWING.get(word) ?? KNOWING.get(withoutApostrophe(word))
    if (knowing) {
      count.known++
      addVotes(count.votes, knowing, weight)
    } else if (LATIN.test(word)) count.unknown.push([word, weight])
    else if (!HAS_DIGIT.test(word)) count.foreign++
  }
}

// "foto's" and "don't" stand in the lists without it, as many people write them.
function withoutApostrophe(word: string): string {
  return word.includes("'") || word.includes('’') ? word.replace(/['’]/g, '') : word
}

/** Whether one language leads so far that words voting by their letters cannot change it. */
function isDecisive(votes: readonly number[]): boolean {
  const [first = 0, second = 0] = votes.toSorted((one, other) => other - one)
  return first > DECISIVE_LEAD && first > second * DECISIVE_RATIO
}

const DECISIVE_LEAD = 20
const DECISIVE_RATIO = 2.5

function winner(votes: readonly number[]): LetterLanguage {
  const [nl = 0, en = 0, ...others] = votes
  const dutch = nl + HOME_ADVANTAGE
  if (Math.max(...others) > Math.max(dutch, en) + FOREIGN_MARGIN) return 'other'
  return dutch >= en ? 'nl' : 'en'
}

function weightOf(words: readonly string[]): number {
  const asks = asksForSomething(words) ? ASKING_SENTENCE : 1
  return words.some((word) => WISHES.has(word)) ? asks * WISHING_SENTENCE : asks
}

// "You must delete personal data" is the law speaking; a sentence with these is the writer's.
const WISHES = new Set(
  (
    'graag gelieve wil wilt willen wens verzoek eis zou kunt kun kunnen aub svp alstublieft ' +
    'please pls plz want wish request would could demand kindly'
  ).split(' '),
)

// Links, addresses and codes belong to no language, and the law's English names to all of them.
const CODES = /\bhttps?:\S{1,500}|\bwww\.\S{1,300}|\S{1,64}@\S{1,190}/gi
const MAY_HOLD_CODES = /@|\/\/|www\./
const BORROWED =
  /\b(right to be forgotten|right of access|(data )?subject access request|general data protection regulation|data portability|data subject|direct marketing|privacy policy|opt[- ]?(in|out)|gdpr|dsar|e-?mails?)\b/gi

function withoutCodes(text: string): string {
  const spoken = MAY_HOLD_CODES.test(text) ? text.replace(CODES, ' ') : text
  const native = spoken.replace(BORROWED, ' ')
  return /\p{L}{2}/u.test(native) ? native : spoken
}

/** For each word the languages that know it, by their place in TONGUES. */
const KNOWING = knowingTongues()

function knowingTongues(): ReadonlyMap<string, readonly number[]> {
  const knowing = new Map<string, number[]>()
  for (const [tongue, name] of TONGUES.entries()) {
    for (const word of new Set(WORDS[name]?.split(' '))) {
      const others = knowing.get(word)
      if (others) others.push(tongue)
      else knowing.set(word, [tongue])
    }
  }
  return knowing
}

function addVotes(votes: number[], knowing: readonly number[], weight: number): void {
  for (const tongue of knowing) {
    votes[tongue] = (votes[tongue] ?? 0) + (weight * KNOWN_WORD) / knowing.length
  }
}

/** Votes of a word that no list has: how likely each language finds its letters, against the mean. */
function addVotesByLetters(votes: number[], word: string, weight: number): void {
  if (word.length < 3) return
  const likelihoods = likelihoodsOf(word)
  const mean = likelihoods.reduce((total, value) => total + value, 0) / likelihoods.length
  for (const [tongue, likelihood] of likelihoods.entries()) {
    const vote = (likelihood - mean) * BY_LETTERS
    const bounded = Math.max(-STRONGEST_BY_LETTERS, Math.min(STRONGEST_BY_LETTERS, vote))
    votes[tongue] = (votes[tongue] ?? 0) + weight * bounded
  }
}
