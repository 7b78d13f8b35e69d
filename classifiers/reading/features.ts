import { charNgramsOf } from './char-ngrams.ts'
import { bucketOf, hashString } from './hash.ts'
import type { Token } from './tokens.ts'

/** What a feature was made of; each kind has its own weight in the sum. */
const KINDS = {
  word: 1.3,
  pair: 1.2,
  near: 0.5,
  'piece of 3': 0.5,
  'piece of 4': 0.8,
  'piece of 5': 0.6,
  concept: 1.2,
  'concept pair': 1.3,
  'concept triple': 1.0,
  article: 1.5,
  phrase: 3,
} as const

export type Kind = keyof typeof KINDS

const SEEDS = Object.fromEntries(
  Object.keys(KINDS).map((kind, i) => [kind, hashString(kind, 0x811c9dc5 + i)]),
) as Record<Kind, number>

/** Takes one feature: where it is counted, how much it weighs, and what it was made of. */
export type Sink = (
  bucket: number,
  value: number,
  kind: Kind,
  first: string,
  second: string,
) => void

/** How far apart two words or concepts may stand and still be counted together. */
const NEAR_WORDS = 3
const NEAR_CONCEPTS = 5

/** Tells the sink every feature of a sentence. Phrases are told by the caller, who knows the book. */
export function visitFeatures(tokens: readonly Token[], sink: Sink): void {
  visitWords(tokens, sink)
  visitPieces(tokens, sink)
  visitConcepts(tokens, sink)
  visitArticles(tokens, sink)
}

/** A name with its hash: pairs are made of hashes, so that no name is read twice. */
interface Hashed {
  readonly name: string
  readonly hash: number
}

const hashed = (name: string): Hashed => ({ name, hash: hashString(name, 0x811c9dc5) })
const NOTHING = hashed('')

/** One feature made of two names. */
export function tell(sink: Sink, kind: Kind, first: string, second = ''): void {
  tellHashed(sink, kind, hashed(first), second === '' ? NOTHING : hashed(second))
}

function tellHashed(sink: Sink, kind: Kind, first: Hashed, second: Hashed): void {
  const mixed = Math.imul(SEEDS[kind] ^ first.hash, 0x01000193)
  const bucket = bucketOf(Math.imul(mixed ^ (mixed >>> 16) ^ second.hash, 0x85ebca6b))
  sink(bucket, KINDS[kind], kind, first.name, second.name)
}

const DENIED = hashed('denied')

function visitWords(tokens: readonly Token[], sink: Sink): void {
  const stems = tokens.map((token) => hashed(token.stem))
  for (const [at, stem] of stems.entries()) {
    tellHashed(sink, 'word', stem, tokens[at]?.negated ? DENIED : NOTHING)
    for (let step = 1; step <= NEAR_WORDS; step++) {
      const next = stems[at + step]
      if (next !== undefined) tellHashed(sink, step === 1 ? 'pair' : 'near', stem, next)
    }
  }
}

function visitPieces(tokens: readonly Token[], sink: Sink): void {
  for (const { text } of tokens) {
    for (const { kind, buckets } of charNgramsOf(text)) {
      for (const bucket of buckets) sink(bucket, KINDS[kind], kind, text, '')
    }
  }
}

function visitConcepts(tokens: readonly Token[], sink: Sink): void {
  const present: { concept: Hashed; at: number }[] = []
  tokens.forEach((token, at) => {
    if (token.concept) present.push({ concept: hashed(nameOf(token)), at })
  })
  present.forEach(({ concept, at }, i) => {
    tellHashed(sink, 'concept', concept, NOTHING)
    for (let j = i + 1; j < present.length && j <= i + NEAR_CONCEPTS; j++) {
      const second = present[j]
      if (!second || second.at - at > 3 * NEAR_CONCEPTS) break
      tellHashed(sink, 'concept pair', concept, second.concept)
    }
    const next = present[i + 1]
    const last = present[i + 2]
    if (next && last) {
      tell(sink, 'concept triple', concept.name, `${next.concept.name} ${last.concept.name}`)
    }
  })
}

function nameOf(token: Token): string {
  return token.negated ? `not ${token.concept}` : `${token.concept}`
}

/** 'art. 15', 'artikelen 15 en 17', 'articles 15-22': the numbers that follow the word, within reach. */
function visitArticles(tokens: readonly Token[], sink: Sink): void {
  for (const number of articlesCited(tokens)) tell(sink, 'article', number)
}

const ARTICLE_WORDS = new Set(['artikel', 'artikelen', 'art', 'article', 'articles', 'arts'])
const CITED_WITHIN = 8

/** Numbers of GDPR articles on data subjects' rights that a sentence cites. */
export function articlesCited(tokens: readonly Token[]): Set<string> {
  const cited = new Set<string>()
  tokens.forEach((token, at) => {
    if (!ARTICLE_WORDS.has(token.text)) return
    for (const { text } of tokens.slice(at + 1, at + 1 + CITED_WITHIN)) {
      if (text === '7' || /^(?:1[5-9]|2[0-2])$/.test(text)) cited.add(text)
    }
  })
  return cited
}
