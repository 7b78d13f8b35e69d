import { describe, expect, test } from 'vitest'
import { articlesCited } from '../../../classifiers/reading/features.ts'
import { createStem } from '../../../classifiers/reading/stem.ts'
import { tokenise } from '../../../classifiers/reading/tokens.ts'

const stem = createStem(100)

describe('negation', () => {
  const denied = (sentence: string, language: 'nl' | 'en') =>
    tokenise(sentence, language, stem)
      .filter(({ negated }) => negated)
      .map(({ text }) => text)

  test('reaches back and forth in a Dutch clause', () => {
    expect(denied('Verwijder dat niet, bewaar het', 'nl')).toEqual(['verwijder', 'dat'])
  })

  test('reaches forth in an English clause', () => {
    expect(denied('Keep it but do not use it', 'en')).toEqual(['use', 'it'])
    expect(denied("I don't want it erased", 'en')).toEqual(['want', 'it', 'erased'])
  })

  test('stops at a conjunction', () => {
    expect(denied('niet wissen maar bewaren', 'nl')).toEqual(['wissen'])
    expect(denied('wis de gegevens die u niet nodig hebt', 'nl')).not.toContain('wis')
  })
})

test('words of both languages share a concept', () => {
  const concepts = (sentence: string, language: 'nl' | 'en') =>
    tokenise(sentence, language, stem).map(({ concept }) => concept)
  expect(concepts('wis alles', 'nl')).toEqual(concepts('wipe everything', 'en'))
})

test('cited articles are the numbers after the word', () => {
  const cited = (sentence: string) => [...articlesCited(tokenise(sentence, 'nl', stem))]
  expect(cited('de artikelen 15, 17 en 20 AVG')).toEqual(['15', '17', '20'])
  expect(cited('15 stuks van artikel 4415')).toEqual([])
})
