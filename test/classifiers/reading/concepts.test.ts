import { expect, it } from 'vitest'
import { CLAUSE_STARTERS, CONCEPTS, NEGATIONS } from '../../../classifiers/reading/concepts.ts'
import { splitWords } from '../../../classifiers/reading/words.ts'

const ENTRIES = Object.entries(CONCEPTS).flatMap(([concept, words]) =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => ({ concept, word })),
)

it('puts each word under one concept, once', () => {
  const twice = ENTRIES.filter(
    ({ word }, at) => ENTRIES.findIndex((other) => other.word === word) !== at,
  )
  expect(twice).toEqual([])
})

it('writes words as they are read in a letter: lower case, no accents, in one piece', () => {
  const words = [
    ...ENTRIES.map(({ word }) => word),
    ...NEGATIONS.keys(),
    ...CLAUSE_STARTERS.nl,
    ...CLAUSE_STARTERS.en,
  ]
  const read = (word: string) => splitWords(word.replace(/\*$/, '')).map(({ text }) => text)
  expect(words.filter((word) => read(word).join(' ') !== word.replace(/\*$/, ''))).toEqual([])
})
