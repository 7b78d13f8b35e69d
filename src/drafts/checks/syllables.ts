import createHyphenator from 'hyphen'
import dutch from 'hyphen/patterns/nl.js'
import { syllable } from 'syllable'
import type { Language } from '../../language/language.ts'
import { keeping } from '../keeping.ts'

const BREAK = '-'

const hyphenate = createHyphenator(dutch, { hyphenChar: BREAK, minWordLength: 1 })

/**
 * How many syllables a word has. Patterns break no Dutch word behind a lone first letter ('over',
 * 'adres'): vowels that consonants part within a piece count each.
 */
export function syllablesIn(word: string, language: Language): number {
  return COUNTS[language](word)
}

const COUNTS: Record<Language, (word: string) => number> = {
  nl: keeping(syllablesInDutch),
  en: keeping((word) => Math.max(1, syllable(word))),
}

function syllablesInDutch(word: string): number {
  const pieces = String(hyphenate(word.toLowerCase())).split(BREAK)
  const vowels = pieces.map((piece) => piece.match(/[aeiouyàáâäèéêëìíîïòóôöùúûü]+/g)?.length ?? 0)
  return Math.max(
    1,
    vowels.reduce((sum, count) => sum + count, 0),
  )
}
