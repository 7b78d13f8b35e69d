import type { Letter } from '../../src/letters/letter.ts'
import { splitSentences } from '../../src/letters/sentences.ts'
import { splitClauses } from './clauses.ts'
import { findHints, type Hint } from './evidence.ts'
import { type Sink, tell, visitFeatures } from './features.ts'
import type { Gloss } from './gloss.ts'
import { BUCKETS } from './hash.ts'
import { type Speech, speechOf } from './speech.ts'
import type { Stem } from './stem.ts'
import { type Token, tokenise } from './tokens.ts'

/** What of a letter is read here. */
export type Words = Pick<Letter, 'subject' | 'ownWords' | 'language'>

/** All that scoring and learning see of a sentence. */
export interface Features {
  readonly buckets: Int32Array
  readonly values: Float32Array
  /** Sum of the squared values: passages are joined by adding sums and norms. */
  readonly norm: number
}

/** What is scored: a sentence and, where it has several, its clauses, made when they are asked for. */
export interface Scorable extends Features {
  readonly clauses?: () => readonly Features[]
}

/** A sentence, or a piece of a very long one, ready to be scored. */
export interface Passage extends Scorable {
  /** The whole sentence as written: what staff are shown. */
  readonly sentence: string
  readonly tokens: readonly Token[]
  readonly hints: readonly Hint[]
  readonly speech: Speech
}

/** Letters are hostile input; a request stands near the beginning or the end of an endless one. */
const HEAD = 40_000
const TAIL = 20_000
const LONG_SENTENCE = 45
const PIECE_OF_SENTENCE = 30
const ANSWERS = /^\s{0,9}(?:re|aw|fw|fwd|antw|antwoord|doorst)\s{0,3}:/i

/**
 * Splits a letter into passages, its subject first.
 *
 * @param gloss how to read a letter in another language than those that were learnt
 */
export function readPassages(letter: Words, stem: Stem, gloss?: Gloss): Passage[] {
  const subject = ownSubject(letter.subject.slice(0, 1_000))
  const sentences = splitSentences(bounded(letter.ownWords))
  if (subject !== '') sentences.unshift(subject)
  // A sentence said twice is no more of a request than said once.
  return [...new Set(sentences)].flatMap((sentence) => {
    const tokens = tokenise(sentence, letter.language, stem, gloss)
    return pieces(tokens).map((piece) => passageOf(sentence, piece))
  })
}

/** The subject of an answer was written by whoever is answered, often the shop itself. */
function ownSubject(subject: string): string {
  return ANSWERS.test(subject) ? '' : subject.trim()
}

function bounded(text: string): string {
  if (text.length <= HEAD + TAIL) return text
  return `${text.slice(0, HEAD)}\n${text.slice(-TAIL)}`
}

/** A sentence without end drowns its one clause that counts; pieces of it are read one by one. */
function pieces(tokens: readonly Token[]): (readonly Token[])[] {
  if (tokens.length === 0) return []
  if (tokens.length <= LONG_SENTENCE) return [tokens]
  const cut: (readonly Token[])[] = []
  for (let at = 0; at < tokens.length; at += PIECE_OF_SENTENCE) {
    cut.push(tokens.slice(Math.max(0, at - PIECE_OF_SENTENCE / 3), at + PIECE_OF_SENTENCE))
  }
  return cut
}

function passageOf(sentence: string, tokens: readonly Token[]): Passage {
  const hints = findHints(tokens)
  const speech = speechOf(sentence, tokens)
  const whole = { sentence, tokens, hints, speech, ...featuresOf(tokens, hints) }
  const clauses = splitClauses(tokens)
  return clauses.length < 2 ? whole : { ...whole, clauses: () => clauseFeatures(clauses, hints) }
}

/** A phrase counts in the clause that holds all of it. */
function clauseFeatures(
  clauses: readonly (readonly Token[])[],
  hints: readonly Hint[],
): Features[] {
  let start = 0
  return clauses.map((clause) => {
    const [from, to] = [start, start + clause.length]
    start = to
    return featuresOf(
      clause,
      hints.filter((hint) => hint.from >= from && hint.to <= to),
    )
  })
}

/** When a bucket was last counted: a table of all of them is many times faster than a set. */
const countedIn = new Uint32Array(BUCKETS)
let counting = 0
/** More than a sentence of our longest can have. */
const MOST_FEATURES = 16_384
const bucketsFound = new Int32Array(MOST_FEATURES)
const valuesFound = new Float32Array(MOST_FEATURES)

function featuresOf(tokens: readonly Token[], hints: readonly Hint[]): Features {
  let count = 0
  let norm = 0
  counting = (counting + 1) >>> 0 || 1
  visitAll(tokens, hints, (bucket, value) => {
    // A word said ten times in a sentence weighs as much as once: shouting is no evidence.
    if (countedIn[bucket] === counting || count === MOST_FEATURES) return
    countedIn[bucket] = counting
    bucketsFound[count] = bucket
    valuesFound[count++] = value
    norm += value * value
  })
  return { buckets: bucketsFound.slice(0, count), values: valuesFound.slice(0, count), norm }
}

/** Every feature of a passage: the words' own, and the hand-written phrases'. */
export function visitAll(tokens: readonly Token[], hints: readonly Hint[], sink: Sink): void {
  visitFeatures(tokens, sink)
  for (const hint of hints) {
    tell(sink, 'phrase', `${hint.speaks} ${hint.owner}`, hint.negated ? 'denied' : '')
  }
}
