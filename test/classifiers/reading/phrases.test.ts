import { describe, expect, test } from 'vitest'
import { findHints } from '../../../classifiers/reading/evidence.ts'
import { compilePhrases, findPhrases } from '../../../classifiers/reading/phrases.ts'
import { createStem } from '../../../classifiers/reading/stem.ts'
import { tokenise } from '../../../classifiers/reading/tokens.ts'

const tokens = (sentence: string) => tokenise(sentence, 'nl', createStem(100))

function matches(phrase: string, sentence: string): boolean {
  const book = compilePhrases([[phrase, true]])
  return findPhrases(tokens(sentence), book).length > 0
}

describe('a phrase', () => {
  test.each([
    ['recht op inzage', 'ik heb recht op inzage', true],
    ['recht op inzage', 'recht en op inzage', false],
    ['verwijder* .. gegevens', 'verwijdert u nu eindelijk mijn gegevens', true],
    ['verwijder* .. gegevens', 'verwijder een twee drie vier vijf gegevens', false],
    ['wis|gooi alles', 'gooi alles weg', true],
    ['wis|gooi alles', 'alles gooi', false],
  ])('"%s" in "%s": %s', (phrase, sentence, expected) => {
    expect(matches(phrase, sentence)).toBe(expected)
  })

  test.each(['', '.. gegevens', 'gegevens ..', 'a .. b .. c .. d .. e'])(
    '"%s" is refused when it is written',
    (phrase) => {
      expect(() => compilePhrases([[phrase, true]])).toThrow(RangeError)
    },
  )

  test('is found in time on a sentence made to slow it down', () => {
    const sentence = 'verwijder '.repeat(5_000)
    expect(matches('verwijder .. verwijder .. verwijder .. gegevens', sentence)).toBe(false)
  })
})

describe('hints', () => {
  test('a denied phrase says so', () => {
    const hints = findHints(tokens('verwijder mijn gegevens niet'))
    expect(hints.filter(({ owner }) => owner === 'erasure').every(({ negated }) => negated)).toBe(
      true,
    )
  })

  test('a phrase that contains the denial is not denied by it', () => {
    const [hint] = findHints(tokens('wij zijn geen klant meer'))
    expect(hint).toMatchObject({ owner: 'erasure', speaks: 'for', negated: false })
  })

  test('a false friend speaks against', () => {
    const hints = findHints(tokens('de usb poort zit te laag'))
    expect(hints).toContainEqual(
      expect.objectContaining({ owner: 'portability', speaks: 'against' }),
    )
  })
})
