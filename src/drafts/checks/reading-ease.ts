import type { Language } from '../../language/language.ts'
import { syllablesIn } from './syllables.ts'

export interface Reading {
  readonly words: number
  /** From 0 (a statute) to 100 (a nursery rhyme). */
  readonly ease: number
}

/** How long a letter is, and how easily it reads: Flesch-Douma in Dutch, Flesch in English. Of no prose at all, 100. */
export function readingOf(text: string, language: Language): Reading {
  const sentences = sentencesOf(text)
  const words = sentences.flat()
  if (words.length === 0) return { words: 0, ease: 100 }
  const perSentence = words.length / sentences.length
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word, language), 0)
  const perWord = syllables / words.length
  return {
    words: words.length,
    ease:
      language === 'nl'
        ? 206.84 - 77 * perWord - 0.93 * perSentence
        : 206.835 - 84.6 * perWord - 1.015 * perSentence,
  }
}

/** Sentences as words. Headings, greeting and signature are none; numbers, addresses and sites are no words. */
function sentencesOf(text: string): string[][] {
  return text
    .split('\n')
    .flatMap((line) => {
      const prose = line.replace(/\S*[@/\d]\S*|\S+\.[a-z]\S*/gi, ' ')
      return prose.split(/(?<=[.?!])\s+/)
    })
    .map((sentence) => ({ ends: /[.?!:]\W*$/.test(sentence), words: wordsOf(sentence) }))
    .filter(({ ends, words }) => words.length > 0 && (ends || words.length > 4))
    .map(({ words }) => words)
}

function wordsOf(sentence: string): string[] {
  return sentence.match(/\p{L}+(?:['’]\p{L}+)*/gu) ?? []
}
