import { expect, it } from 'vitest'
import { hasGap } from '../../src/drafts/gap.ts'
import { inert } from '../../src/drafts/inert.ts'

it.each([
  ['Wij stuurden u [[wat]].', true],
  ['Wij stuurden u [[wat.', true],
  ['Wij stuurden u wat]].', true],
  ['[[[', true],
  ['Wij stuurden u [wat].', false],
  ['[ [wat] ]', false],
  ['', false],
])('in %j something is left to be filled in: %s', (text, expected) => {
  expect(hasGap(text)).toBe(expected)
})

it.each(['[[done]]', '[[[[', ']]]', 'a[[b'])('is never brought by a value: %j', (value) => {
  // as Markdown reads it
  expect(hasGap(inert(value).replaceAll('\\', ''))).toBe(false)
})
