import type { LetterLanguage } from '../../src/letters/letter.ts'
import { CLAUSE_STARTERS, CONCEPTS, type Concept, NEGATIONS } from './concepts.ts'
import type { Gloss } from './gloss.ts'
import { PrefixMap } from './prefix-map.ts'
import type { Stem } from './stem.ts'
import { splitWords, type Word } from './words.ts'

/** A word with what the classifier knows about it. */
export interface Token {
  readonly text: string
  readonly stem: string
  readonly concept: Concept | undefined
  /** Inside the reach of 'niet', 'geen', 'not', 'never'. */
  readonly negated: boolean
  /** Words of one clause share a number. */
  readonly clause: number
}

const CONCEPT_OF = new PrefixMap<Concept>(
  Object.entries(CONCEPTS).map(([concept, words]) => [concept as Concept, words]),
)

/**
 * Splits a sentence into words and marks stem, concept and negation.
 *
 * @param gloss of a letter in another language: its words are then English ones
 */
export function tokenise(
  sentence: string,
  language: LetterLanguage,
  stem: Stem,
  gloss?: Gloss,
): Token[] {
  const written = splitWords(sentence)
  const words = gloss?.english(written) ?? written
  const clauses = clausesOf(words, language)
  const negated = negations(words, clauses)
  return words.map((word, at) => ({
    text: word.text,
    stem: stem(word.text, language),
    concept: CONCEPT_OF.get(word.text),
    negated: negated[at] === true,
    clause: clauses[at] ?? 0,
  }))
}

/** The number of each word's clause, conjunctions counted as a border. */
function clausesOf(words: readonly Word[], language: LetterLanguage): number[] {
  const starters = CLAUSE_STARTERS[language === 'nl' ? 'nl' : 'en']
  let conjunctions = 0
  return words.map((word, at) => {
    if (starters.has(word.text) || isRelative(word.text, words[at + 1]?.text)) conjunctions++
    return word.clause + conjunctions
  })
}

const SUBJECTS = new Set(['u', 'jullie', 'ik', 'wij', 'we', 'ge', 'je'])

/** 'Wis alle gegevens die u niet hoeft te bewaren' denies the keeping, not the erasing. */
function isRelative(word: string, next: string | undefined): boolean {
  return word === 'die' && next !== undefined && SUBJECTS.has(next)
}

/**
 * Dutch puts 'niet' behind what it denies as often as before it, so it marks its whole clause;
 * English denies what follows.
 */
function negations(words: readonly Word[], clauses: readonly number[]): boolean[] {
  const marks = new Array<boolean>(words.length).fill(false)
  const mark = (at: number, step: 1 | -1) => {
    for (let i = at + step; clauses[i] === clauses[at]; i += step) marks[i] = true
  }
  words.forEach((word, at) => {
    const reach = NEGATIONS.get(word.text)
    if (!reach) return
    mark(at, 1)
    if (reach === 'both-ways') mark(at, -1)
  })
  return marks
}
