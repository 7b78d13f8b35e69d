import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createStem } from '../../../classifiers/reading/stem.ts'

describe('a stem', () => {
  it.each([
    ['nl', ['klant', 'klanten']],
    ['nl', ['bestelling', 'bestellingen']],
    ['en', ['delete', 'deleted', 'deleting']],
    ['other', ['delete', 'deleted']],
  ] as const)('in %s is shared by %j', (language, words) => {
    const stem = createStem(100)
    expect(new Set(words.map((word) => stem(word, language))).size).toBe(1)
  })

  it.each(['', 'a', 'is', 'x'.repeat(31)])(
    'is the word itself where it is too short or too long: %.5j',
    (word) => {
      expect(createStem(100)(word, 'nl')).toBe(word)
      expect(createStem(100)(word, 'en')).toBe(word)
    },
  )

  it('does not depend on what was stemmed before, nor on the memory', () => {
    const words = fc.array(
      fc.tuple(fc.stringMatching(/^[a-z]{1,12}$/), fc.constantFrom('nl' as const, 'en' as const)),
    )
    fc.assert(
      fc.property(words, fc.integer({ min: 0, max: 3 }), (all, remembered) => {
        const stem = createStem(remembered)
        for (const [word, language] of all)
          expect(stem(word, language)).toBe(createStem(0)(word, language))
      }),
    )
  })

  it('of a word in one language is not taken for that in the other', () => {
    const stem = createStem(100)
    const both = (word: string) => [stem(word, 'nl'), stem(word, 'en')]
    expect(both('gegevens')).toEqual([
      createStem(0)('gegevens', 'nl'),
      createStem(0)('gegevens', 'en'),
    ])
  })
})
