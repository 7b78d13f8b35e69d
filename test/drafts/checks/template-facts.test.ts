import { describe, expect, it } from 'vitest'
import { lineAt, parsed, templateFacts } from '../../../src/drafts/checks/template-facts.ts'

const factsIn = (text: string, firstLine = 1) =>
  templateFacts({ file: 'f', text, firstLine, includes: new Map() }).map(
    ({ written, line }) => `${line} ${written}`,
  )

describe('what a text says besides its words', () => {
  it.each<[string, string[]]>([
    ['geen', []],
    ['{{name}} en {{shop.name}}', ['1 {{name}}', '1 {{shop.name}}']],
    ['a\n{{> closing}}', ['2 {{> closing}}']],
    ['{{#if late}}x{{/if}}', ['1 {{#if late}}']],
    [
      '{{#if late}}\n{{a}}{{else}}\n{{b}}{{/if}}',
      ['1 {{#if late}}', '2 {{a}}', '2 {{else}} of late', '3 {{b}}'],
    ],
    ['{{#each list}}{{x}}{{/each}}', ['1 {{#each list}}', '1 {{x}}']],
    ['[[een]]\n[[twee]]', ['1 [[…]]', '2 [[…]]']],
    ['{{name', []],
  ])('%j: %j', (text, facts) => {
    expect(factsIn(text)).toEqual(facts)
  })

  it('stands on the line of the file, head included', () => {
    expect(factsIn('x\n{{name}}\n[[y]]', 6)).toEqual(['7 {{name}}', '8 [[…]]'])
  })
})

it('knows the line of a place in a text', () => {
  expect(
    ['a', 'b', 'c'].map((letter) => lineAt('a\nb\n\nc', 'a\nb\n\nc'.indexOf(letter), 4)),
  ).toEqual([4, 5, 7])
})

it('reads no text whose braces form no whole', () => {
  expect(parsed('{{#if x}}')).toBeUndefined()
  expect(parsed('{{x}}')).toBeDefined()
})
