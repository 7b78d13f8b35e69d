import { expect, it } from 'vitest'
import { capital } from '../../src/checkup/words.ts'

it.each([
  ['put back a backup', 'Put back a backup'],
  ['één zaak', 'Één zaak'],
  ['Already so', 'Already so'],
  ['7 cases', '7 cases'],
  ['x', 'X'],
  ['', ''],
])('begins %j as a sentence: %j', (words, sentence) => {
  expect(capital(words)).toBe(sentence)
})
