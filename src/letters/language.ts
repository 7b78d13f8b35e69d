import { WORDS } from './language-words.ts'
import type { Language } from './letter.ts'
import { wordsOf } from './plain-text.ts'
import { splitSentences } from './sentences.ts'
import { asksForSomething } from './speech.ts'

const TONGUES = Object.keys(WORDS)
const LONGEST = 6_000
const KNOWN_WORD = 3
const ASKING_SENTENCE = 2.5
const WISHING_SENTENCE = 2
// A Dutch shop: where a letter gives nothing away, it is more likely Dutch.
const HOME_ADVANTAGE = 0.25
// A few foreign words must not make a letter foreign: a wrong 'other' costs a reply in two languages.
const FOREIGN_MARGIN = 0.5

/**
 * The language that a letter asks in: Dutch, English, or `other`.
 *
 * Every word votes for the languages that know it; a word nobody knows (a typo, a compound, a name)
 * votes by its letters. Sentences that ask for something weigh more, so that an English paragraph
 * from a law does not turn a Dutch request into an English one. Deterministic; reads no more than
 * the first few thousand characters.
 */
export function languageOf(text: string): Language {
  const spoken = withoutCodes(text.slice(0, LONGEST))
  const words = wordsOf(spoken).filter(isWord)
  if (words.length === 0) return 'other'
  if (words.filter(isLatin).length * 2 < words.length) return 'other'
  const votes = new Map(TONGUES.map((tongue) => [tongue, 0]))
  for (const sentence of splitSentences(spoken)) countVotes(votes, sentence)
  return winner(votes)
}

function winner(votes: ReadonlyMap<string, number>): Language {
  const dutch = (votes.get('nl') ?? 0) + HOME_ADVANTAGE
  const english = votes.get('en') ?? 0
  const foreign = Math.max(
    ...TONGUES.filter((tongue) => tongue !== 'nl' && tongue !== 'en').map(
      (tongue) => votes.get(tongue) ?? 0,
    ),
  )
  if (foreign > Math.max(dutch, english) + FOREIGN_MARGIN) return 'other'
  return dutch >= english ? 'nl' : 'en'
}

function countVotes(votes: Map<string, number>, sentence: string): void {
  const asks = asksForSomething(sentence) ? ASKING_SENTENCE : 1
  const weight = WISH.test(sentence) ? asks * WISHING_SENTENCE : asks
  for (const word of wordsOf(sentence).filter(isWord)) {
    for (const [tongue, vote] of votesOf(word)) {
      votes.set(tongue, (votes.get(tongue) ?? 0) + vote * weight)
    }
  }
}

// "You must delete personal data" is the law speaking; these words are the writer's.
const WISH =
  /\b(graag|gelieve|ik (wil|wens|verzoek|eis|maak|zou)|wilt u|willen jullie|kun(t|nen)? (u|je|jullie)|aub|svp|a\.u\.b|please|pls|i (want|wish|request|would|object|demand)|i'd like|can you|could you|kindly)\b/i

// Links, addresses and codes belong to no language, and the law's English names to all of them.
const CODES = /\bhttps?:\S{1,500}|\bwww\.\S{1,300}|\S{1,64}@\S{1,190}/gi
const BORROWED =
  /\b(right to be forgotten|right of access|(data )?subject access request|general data protection regulation|data portability|data subject|direct marketing|privacy policy|opt[- ]?(in|out)|gdpr|dsar|e-?mails?)\b/gi

function withoutCodes(text: string): string {
  const spoken = text.replace(CODES, ' ')
  const native = spoken.replace(BORROWED, ' ')
  return /\p{L}{2}/u.test(native) ? native : spoken
}

function isWord(word: string): boolean {
  return /^[\p{L}\p{M}'’]+$/u.test(word)
}

function isLatin(word: string): boolean {
  return /^[\p{Script=Latin}\p{M}'’]+$/u.test(word)
}

const KNOWING = knowingTongues()

function knowingTongues(): ReadonlyMap<string, readonly string[]> {
  const knowing = new Map<string, string[]>()
  for (const tongue of TONGUES) {
    for (const word of new Set(WORDS[tongue]?.split(' '))) {
      knowing.set(word, [...(knowing.get(word) ?? []), tongue])
    }
  }
  return knowing
}

function votesOf(word: string): Iterable<readonly [string, number]> {
  const knowing = KNOWING.get(word) ?? KNOWING.get(word.replace(/['’]/g, ''))
  if (!knowing) return votesByLetters(word)
  return knowing.map((tongue) => [tongue, KNOWN_WORD / knowing.length] as const)
}

const UNSEEN = 0.4
// How often each run of three letters occurs in a language's words, as the logarithm of its share.
const LETTER_RUNS = new Map(TONGUES.map((tongue) => [tongue, runShares(WORDS[tongue] ?? '')]))
const BY_LETTERS = 0.55
const STRONGEST_BY_LETTERS = 1.6

function runShares(words: string): {
  readonly shares: Map<string, number>
  readonly unseen: number
} {
  const counts = new Map<string, number>()
  let total = 0
  for (const word of words.split(' ')) {
    for (const run of runsOf(word)) {
      counts.set(run, (counts.get(run) ?? 0) + 1)
      total++
    }
  }
  const all = total + UNSEEN * 4_000
  const shares = new Map([...counts].map(([run, count]) => [run, Math.log((count + UNSEEN) / all)]))
  return { shares, unseen: Math.log(UNSEEN / all) }
}

function runsOf(word: string): string[] {
  const padded = `_${word.slice(0, 40)}_`
  return Array.from({ length: Math.max(0, padded.length - 2) }, (_, at) => padded.slice(at, at + 3))
}

/** Votes of a word that no list has: each language's likelihood of its letters, against the mean. */
function votesByLetters(word: string): (readonly [string, number])[] {
  if (word.length < 3) return []
  const runs = runsOf(word)
  const likelihoods = [...LETTER_RUNS].map(([tongue, { shares, unseen }]) => {
    const sum = runs.reduce((total, run) => total + (shares.get(run) ?? unseen), 0)
    return [tongue, sum / runs.length] as const
  })
  const mean = likelihoods.reduce((total, [, value]) => total + value, 0) / likelihoods.length
  return likelihoods.map(([tongue, value]) => {
    const vote = (value - mean) * BY_LETTERS
    return [tongue, Math.max(-STRONGEST_BY_LETTERS, Math.min(STRONGEST_BY_LETTERS, vote))] as const
  })
}
