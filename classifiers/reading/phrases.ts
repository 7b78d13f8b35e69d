import type { Token } from './tokens.ts'

/**
 * A phrase is words separated by spaces: `ver*` stands for any ending, `a|b` for either, `..` for
 * up to four words in between. Matching is by hand, not by regular expression: letters are hostile
 * input, and the cost is bounded by the number of gaps, which {@link compilePhrases} limits.
 */
interface Phrase {
  readonly source: string
  readonly steps: readonly Step[]
}

interface Step {
  readonly words: readonly string[]
  /** How many words may stand before this one. */
  readonly gap: number
}

const GAP = 4
const MOST_GAPS = 3

type Entries<Mark> = readonly (readonly [Phrase, Mark])[]

/** Answers the phrases that may begin with a word. */
export type PhraseBook<Mark> = (word: string) => Entries<Mark>

/** Letters repeat their words; letters are hostile too, so the memory has an end. */
const REMEMBERED = 20_000

/** @throws RangeError for a phrase that is empty, begins with a gap, or has more than three */
export function compilePhrases<Mark>(entries: Iterable<readonly [string, Mark]>): PhraseBook<Mark> {
  const book = new Map<string, [Phrase, Mark][]>()
  for (const [source, mark] of entries) {
    const phrase = compile(source)
    const starts = new Set(phrase.steps[0]?.words.map((word) => word.slice(0, 2)))
    for (const start of starts) {
      const known = book.get(start)
      if (known) known.push([phrase, mark])
      else book.set(start, [[phrase, mark]])
    }
  }
  return remembering((word) =>
    (book.get(word.slice(0, 2)) ?? []).filter(([{ steps }]) =>
      steps[0]?.words.some((first) => fits(word, first)),
    ),
  )
}

function remembering<Mark>(find: PhraseBook<Mark>): PhraseBook<Mark> {
  const known = new Map<string, Entries<Mark>>()
  return (word) => {
    const found = known.get(word)
    if (found) return found
    const entries = find(word)
    if (known.size >= REMEMBERED) known.clear()
    known.set(word, entries)
    return entries
  }
}

function compile(source: string): Phrase {
  const parts = source.trim().split(/\s+/)
  const steps: Step[] = []
  let gap = 0
  for (const part of parts) {
    if (part === '..') {
      gap = GAP
      continue
    }
    steps.push({ words: part.split('|'), gap })
    gap = 0
  }
  const gaps = parts.filter((part) => part === '..').length
  if (parts.includes('') || gap > 0 || parts[0] === '..' || gaps > MOST_GAPS) {
    throw new RangeError(
      `phrase "${source}": expected words, with at most ${MOST_GAPS} gaps inside`,
    )
  }
  return { source, steps }
}

/** A phrase found in a sentence; `negated` if any of its words is denied. */
export interface Found<Mark> {
  readonly phrase: Phrase
  readonly mark: Mark
  readonly negated: boolean
  /** The first word of it, and the first after it. */
  readonly from: number
  readonly to: number
}

/** Every phrase of the book that stands in the sentence, once each. */
export function findPhrases<Mark>(tokens: readonly Token[], book: PhraseBook<Mark>): Found<Mark>[] {
  const found = new Map<Phrase, Found<Mark>>()
  tokens.forEach((token, at) => {
    for (const [phrase, mark] of book(token.text)) {
      const end = matchSteps(tokens, at, phrase.steps, 0)
      if (end < 0) continue
      const negated = isDenied(tokens.slice(at, end), phrase)
      if (!found.has(phrase) || !negated) {
        found.set(phrase, { phrase, mark, negated, from: at, to: end })
      }
    }
  })
  return [...found.values()]
}

/** A phrase that itself says 'niet' or 'not' means that denial. */
function isDenied(span: readonly Token[], phrase: Phrase): boolean {
  if (/(?:^|[ |])(?:niet|geen|not|no|never|nooit|without|zonder)(?:$|[ |])/.test(phrase.source)) {
    return false
  }
  return span.some((token) => token.negated)
}

/** Index after the last matched word, or -1. */
function matchSteps(
  tokens: readonly Token[],
  at: number,
  steps: readonly Step[],
  index: number,
): number {
  const step = steps[index]
  if (!step) return at
  for (let skip = 0; skip <= step.gap; skip++) {
    const token = tokens[at + skip]
    if (!token) return -1
    if (!step.words.some((word) => fits(token.text, word))) continue
    const end = matchSteps(tokens, at + skip + 1, steps, index + 1)
    if (end >= 0) return end
  }
  return -1
}

function fits(text: string, word: string): boolean {
  return word.endsWith('*') ? text.startsWith(word.slice(0, -1)) : text === word
}
