import { expect, it } from 'vitest'
import { everyLetter, ordinaryFacts } from '../../../src/drafts/checks/every-letter.ts'
import { replyFacts } from '../reply-facts.ts'
import { replies } from '../shipped.ts'

const FACTS = ordinaryFacts(replyFacts())
const letters = everyLetter(replies, FACTS)
const named = letters.map(({ language, occasion, right }) => `${language} ${occasion} ${right}`)

it('makes each letter once, and once in all where every right gets the same', () => {
  expect(new Set(named).size).toBe(named.length)
  expect(named.filter((each) => each.startsWith('nl grant'))).toHaveLength(8)
  expect(named.filter((each) => each.startsWith('nl recipient'))).toHaveLength(4)
  expect(named.filter((each) => each.startsWith('nl identity '))).toEqual(['nl identity access'])
  expect(named.filter((each) => each.startsWith('en leak-received'))).toHaveLength(1)
})

it('says which files a letter is made of', () => {
  const file = (of: string) => letters[named.indexOf(of)]
  expect(file('nl grant erasure')?.own.file).toMatch(/nl\/erasure-grant\.md$/)
  expect(file('nl grant erasure')?.frame.file).toMatch(/nl\/frames\/grant\.md$/)
  expect(file('en identity access')?.own.file).toMatch(/en\/frames\/identity\.md$/)
})

it('passes over what cannot be composed: that is complained of elsewhere', () => {
  const broken = new Map(
    [...replies.nl.frames].map(([occasion, frame]) => [occasion, { ...frame, text: '{{nobody}}' }]),
  )
  const left = everyLetter({ ...replies, nl: { ...replies.nl, frames: broken } }, FACTS)
  expect(new Set(left.map(({ language }) => language))).toEqual(new Set(['en']))
  expect(everyLetter({ ...replies, nl: { ...replies.nl, frames: new Map() } }, FACTS)).toHaveLength(
    left.length,
  )
})
