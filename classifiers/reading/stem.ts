import english from 'natural/lib/natural/stemmers/porter_stemmer.js'
import dutch from 'natural/lib/natural/stemmers/porter_stemmer_nl.js'
import type { LetterLanguage } from '../../src/letters/letter.ts'

/** Longer "words" are keys, links or noise; stemming them costs time and says nothing. */
const LONGEST = 30

/** A stemmer with a memory: stemming is the dearest step of reading, and letters repeat their words. */
export type Stem = (word: string, language: LetterLanguage) => string

/**
 * Makes a stemmer for lower-case words without diacritics. Dutch words by the Dutch rules, all
 * others by the English ones: a letter in a third language still gives stable, if odd, stems.
 *
 * @param remembered how many words it keeps before it starts over (letters are hostile input: the
 *   memory must not grow with them)
 */
export function createStem(remembered: number): Stem {
  const stems = { nl: new Map<string, string>(), en: new Map<string, string>() }
  return (word, language) => {
    if (word.length < 3 || word.length > LONGEST) return word
    const known = language === 'nl' ? stems.nl : stems.en
    const found = known.get(word)
    if (found !== undefined) return found
    const stem = language === 'nl' ? dutch.stem(word) : english.stem(word)
    if (known.size >= remembered) known.clear()
    known.set(word, stem)
    return stem
  }
}
