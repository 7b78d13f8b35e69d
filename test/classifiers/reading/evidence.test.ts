import { describe, expect, it } from 'vitest'
import { findHints } from '../../../classifiers/reading/evidence.ts'
import { createStem } from '../../../classifiers/reading/stem.ts'
import { tokenise } from '../../../classifiers/reading/tokens.ts'

const hints = (sentence: string, language: 'nl' | 'en') =>
  findHints(tokenise(sentence, language, createStem(100)))
const forRight = (sentence: string, language: 'nl' | 'en') =>
  hints(sentence, language).filter(({ speaks }) => speaks === 'for')

describe('known phrases', () => {
  it.each([
    ['nl', 'Ik doe een beroep op mijn recht op inzage.', 'access'],
    ['en', 'I invoke my right to erasure.', 'erasure'],
  ] as const)('in %s "%s" speak for %s', (language, sentence, owner) => {
    const found = forRight(sentence, language)
    expect(found.map((hint) => hint.owner)).toContain(owner)
    for (const { from, to } of found) expect(to).toBeGreaterThan(from)
  })

  it('are none where nothing is asked', () => {
    expect(forRight('Wanneer komt mijn bestelling?', 'nl')).toEqual([])
    expect(findHints([])).toEqual([])
  })
})
