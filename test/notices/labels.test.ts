import { describe, expect, test } from 'vitest'
import { OCCASIONS } from '../../src/cases/occasion.ts'
import { RIGHTS } from '../../src/cases/right.ts'
import {
  listInWords,
  occasionInWords,
  requestInWords,
  rightInWords,
} from '../../src/notices/labels.ts'
import { LANGUAGES } from './notices.ts'

describe('labels', () => {
  test.each(LANGUAGES)('tell all rights and all occasions apart in %s', (language) => {
    expect(new Set(RIGHTS.map((right) => rightInWords(right, language))).size).toBe(RIGHTS.length)
    expect(new Set(RIGHTS.map((right) => requestInWords([right], language))).size).toBe(
      RIGHTS.length,
    )
    const occasions = OCCASIONS.map((occasion) => occasionInWords(occasion, language))
    expect(new Set(occasions).size).toBe(OCCASIONS.length)
  })

  test.each([
    [[], 'Brief over privacy', 'Letter about privacy'],
    [['access'], 'Inzageverzoek', 'Access request'],
    [
      ['access', 'erasure'],
      'Privacyverzoek (inzage, verwijdering)',
      'Privacy request (access, erasure)',
    ],
  ] as const)('call a case of %j by its name', (rights, dutch, english) => {
    expect(requestInWords(rights, 'nl')).toBe(dutch)
    expect(requestInWords(rights, 'en')).toBe(english)
  })

  test.each([
    [[], '', ''],
    [['Mollie'], 'Mollie', 'Mollie'],
    [['Mollie', 'PostNL', 'Google'], 'Mollie, PostNL en Google', 'Mollie, PostNL and Google'],
  ])('list %j as one does', (names, dutch, english) => {
    expect(listInWords(names, 'nl')).toBe(dutch)
    expect(listInWords(names, 'en')).toBe(english)
  })
})
