import { describe, expect, it } from 'vitest'
import { OUTCOMES } from '../../../src/cases/change-by-hand.ts'
import { outcome, rightsFrom } from '../../../src/commands/cases/case-change.ts'

describe('rights in an argument', () => {
  it.each([
    ['none', []],
    ['access', ['access']],
    ['erasure, access', ['erasure', 'access']],
  ])('%j are %j', (text, rights) => {
    expect(rightsFrom(text)).toEqual(rights)
  })

  it.each([
    ['acces', /^acces: expected none, or rights among access, /],
    ['access,none', /^none: expected/],
    ['access,', /^: expected/],
    ['constructor', /^constructor: expected/],
    ['', /^: expected/],
  ])('%j are refused', (text, message) => {
    expect(() => rightsFrom(text)).toThrow(expect.objectContaining({ exitCode: 2 }))
    expect(() => rightsFrom(text)).toThrow(message)
  })
})

it.each(Object.keys(OUTCOMES))('takes %s for an outcome', (text) => {
  expect(outcome(text)).toBe(text)
})

it.each(['', 'done', 'toString', '__proto__'])('takes %j for none', (text) => {
  expect(() => outcome(text)).toThrow(/^--as .*: expected one of /)
})
