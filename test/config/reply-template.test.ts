import { describe, expect, it } from 'vitest'
import { readTemplate } from '../../src/config/reply-template.ts'

const complaintsIn = (text: string) =>
  readTemplate(text).complaints.map(({ line, found }) => `${line} ${found}`)

describe('a text of a reply', () => {
  it.each([
    'Beste {{name}},',
    '{{shop.name}} en {{ shop.contact }}',
    '{{#if late}}x{{else}}y{{/if}}',
    '{{#if late}}x{{else if several}}y{{else}}z{{/if}}',
    '{{#each recipients}}{{system}}, {{../shop.name}}, {{@index}}{{/each}}',
    '{{> greeting}}',
    '{{! a remark}}{{!-- another }} --}}',
    '[[wat staff invult]]',
    'accolades { } los',
    '',
  ])('may hold %j', (text) => {
    expect(complaintsIn(text)).toEqual([])
  })

  it.each<[string, string[]]>([
    ['{{{name}}}', ['1 more than a variable between braces']],
    ['{{&name}}', ['1 more than a variable between braces']],
    ['{{lookup this "name"}}', ['1 more than a variable between braces']],
    ['{{name x=1}}', ['1 more than a variable between braces']],
    ['{{"name"}}', ['1 more than a variable between braces']],
    ['{{7}}', ['1 more than a variable between braces']],
    ['\n{{#unless late}}x{{/unless}}', ['2 a block {{#unless}}']],
    ['{{#with shop}}{{name}}{{/with}}', ['1 a block {{#with}}']],
    ['{{#late}}x{{/late}}', ['1 a block {{#late}}']],
    ['{{^late}}x{{/late}}', ['1 a block {{#late}}']],
    ['{{#if}}x{{/if}}', ['1 a block {{#if}}']],
    ['{{#if a b}}x{{/if}}', ['1 a block {{#if}}']],
    ['{{#if "late"}}x{{/if}}', ['1 a block {{#if}}']],
    ['{{#if late includeZero=true}}x{{/if}}', ['1 a block {{#if}}']],
    ['{{#if (lookup . "x")}}x{{/if}}', ['1 a block {{#if}}']],
    [
      '{{#if late}}\n{{{name}}}{{else}}\n{{#x}}{{/x}}{{/if}}',
      ['2 more than a variable between braces', '3 a block {{#x}}'],
    ],
    ['{{> greeting name=x}}', ['1 an include with arguments']],
    ['{{> greeting shop}}', ['1 an include with arguments']],
    ['{{> (lookup . "x")}}', ['1 an include with arguments']],
    ['{{#> layout}}x{{/layout}}', ['1 a block {{#> …}}']],
    ['{{* inline}}', ['1 a decorator']],
    ['{{#*inline "x"}}y{{/inline}}', ['1 a decorator']],
    ['x\n{{name', ['2 braces that do not form a whole']],
    ['x\n{{#if late}}\ny{{/each}}', ['2 braces that do not form a whole']],
    ['{{}}', ['1 braces that do not form a whole']],
  ])('does not hold %j', (text, complaints) => {
    expect(complaintsIn(text)).toEqual(complaints)
  })

  it('names what it includes, with the line, also within a block', () => {
    const { includes } = readTemplate(
      '{{> greeting}}\n\n{{#if late}}\n  {{> sorry}}{{/if}}\n{{> "closing"}}',
    )
    expect([...includes]).toEqual([
      ['greeting', 1],
      ['sorry', 4],
      ['closing', 5],
    ])
  })
})
