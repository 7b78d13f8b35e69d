import { expect, it } from 'vitest'
import type { ReplySet, ReplyText } from '../../../src/cases/reply-set.ts'
import { ordinaryFacts } from '../../../src/drafts/checks/every-letter.ts'
import { unknownVariables } from '../../../src/drafts/checks/known-variables.ts'
import { replyFacts } from '../reply-facts.ts'
import { replies } from '../shipped.ts'

const FACTS = ordinaryFacts(replyFacts())
const text = (file: string, written: string): ReplyText => ({
  file,
  text: written,
  firstLine: 4,
  includes: new Map(),
})

function told(frame: string, parts: Record<string, string> = {}): string[] {
  const nl = {
    ...replies.nl,
    frames: new Map([['grant' as const, text('frame', frame)]]),
    rights: new Map(),
    parts: new Map(Object.entries(parts).map(([name, written]) => [name, text(name, written)])),
  }
  const set: ReplySet = { nl, en: { ...replies.en, frames: new Map(), rights: new Map() } }
  return unknownVariables(set, FACTS).map(({ file, line, found }) => `${file}:${line} ${found}`)
}

it.each<[string, string[]]>([
  ['{{name}} {{caseNumber}} {{shop.name}}', []],
  ['x\n{{nmae}}', ['frame:5 {{nmae}}']],
  ['{{shop}}', ['frame:4 {{shop}}']],
  ['{{shop.nme}}', ['frame:4 {{shop.nme}}']],
  [
    '{{constructor}} {{shop.constructor}}',
    ['frame:4 {{constructor}}', 'frame:4 {{shop.constructor}}'],
  ],
  ['{{#if late}}{{nmae}}{{/if}}', ['frame:4 {{nmae}}']],
  ['{{#if lat}}x{{/if}}', ['frame:4 {{#if lat}}']],
  ['{{#if late}}x{{else}}{{nmae}}{{/if}}', ['frame:4 {{nmae}}']],
  ['{{#each recipients}}{{system}} {{@index}} {{../shop.name}}{{/each}}', []],
  // what stands outside an element is not seen within it
  ['{{#each recipients}}{{caseNumber}}{{/each}}', ['frame:4 {{caseNumber}}']],
  ['{{system}}', ['frame:4 {{system}}']],
  ['{{#each name}}x{{/each}}', ['frame:4 {{#each name}}']],
  ['{{../name}}', ['frame:4 {{../name}}']],
  // that braces form no whole is complained of elsewhere
  ['{{name', []],
])('%j: %j', (frame, complaints) => {
  expect(told(frame)).toEqual(complaints)
})

it('reads a part as it is read where it is included, and complains of it once', () => {
  expect(told('{{#each recipients}}{{> row}}{{/each}}', { row: '{{system}}' })).toEqual([])
  expect(told('{{> row}} {{> row}}', { row: 'x\n{{system}}' })).toEqual(['row:5 {{system}}'])
  expect(told('{{> a}}', { a: '{{> b}}', b: '{{> a}}{{nmae}}' })).toEqual(['b:4 {{nmae}}'])
})
