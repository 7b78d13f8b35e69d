import { describe, expect, test } from 'vitest'
import { splitWords } from '../../../classifiers/reading/words.ts'

const words = (sentence: string) => splitWords(sentence).map(({ text }) => text)

describe('words', () => {
  test.each([
    ['Commerciële privégegevens', ['commerciele', 'privegegevens']],
    [
      "I don't and I can't, I won't.",
      ['i', 'do', 'not', 'and', 'i', 'can', 'not', 'i', 'will', 'not'],
    ],
    ['NIET niet Geen', ['niet', 'niet', 'geen']],
    ["foto’s en foto's", ['foto', 's', 'en', 'foto', 's']],
    ['artikel 15, bestelling 40122', ['artikel', '15', 'bestelling', '#']],
    ['mail jan@example.nl of https://example.nl/x?y=z', ['mail', 'of']],
    ['', []],
  ])('"%s"', (sentence, expected) => {
    expect(words(sentence)).toEqual(expected)
  })

  test('a line of 100,000 signs without a space is split at once', () => {
    for (const sign of ['a', '@', "'", '1', 'é', '.']) {
      expect(words(sign.repeat(100_000)).length).toBeLessThanOrEqual(2)
    }
  })
})
