import { expect, it } from 'vitest'
import { syllablesIn } from '../../../src/drafts/checks/syllables.ts'

it.each([
  ['nl', 'brief', 1],
  ['nl', 'over', 2],
  ['nl', 'adres', 2],
  ['nl', 'gegevens', 3],
  ['nl', 'persoonsgegevens', 5],
  ['nl', 'Verwijderen', 4],
  ['nl', 'u', 1],
  ['nl', "foto's", 2],
  // no vowel: it is still said
  ['nl', 'pst', 1],
  ['en', 'letter', 2],
  ['en', 'data', 2],
  ['en', 'request', 2],
  ['en', 'shh', 1],
] as const)('in %s, %s has %d', (language, word, count) => {
  expect(syllablesIn(word, language)).toBe(count)
})
