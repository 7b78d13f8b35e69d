import { expect, it } from 'vitest'
import { asItIs, wordingIn } from '../../src/language/language.ts'

it.each([
  ['nl', 'J3D Prints', 'J3D Prints'],
  ['en', 'J3D Prints', 'J3D Prints'],
  ['nl', { nl: 'het bestelsysteem', en: 'the order system' }, 'het bestelsysteem'],
  ['en', { nl: 'het bestelsysteem', en: 'the order system' }, 'the order system'],
] as const)('says in %s what %j means', (language, wording, expected) => {
  expect(wordingIn(language, wording)).toBe(expected)
})

it('says what has one form alike in both languages', () => {
  expect(asItIs('griffier.yaml')).toEqual({ nl: 'griffier.yaml', en: 'griffier.yaml' })
})
