import { expect, it } from 'vitest'
import type { ReplySet, ReplyText } from '../../../src/cases/reply-set.ts'
import { unequal } from '../../../src/drafts/checks/same-facts.ts'
import { replies } from '../shipped.ts'

const text = (file: string, written: string): ReplyText => ({
  file,
  text: written,
  firstLine: 4,
  includes: new Map(),
})

/** Complaints about one part, as it stands in Dutch and in English. */
function told(nl: string | undefined, en: string | undefined): string[] {
  const part = (file: string, written: string | undefined) => ({
    ...replies[file as 'nl'],
    parts: new Map(written === undefined ? [] : [['p', text(file, written)]]),
  })
  const set = { ...replies, nl: part('nl', nl), en: part('en', en) } as ReplySet
  return unequal(set).map(
    ({ file, line, found, expected }) => `${file}:${line} ${found} | ${expected}`,
  )
}

it.each<[string | undefined, string | undefined, string[]]>([
  ['Beste {{name}}', 'Dear {{name}}', []],
  ['{{a}} {{b}}', '{{b}} {{a}}', []],
  ['{{a}}', 'x', ['nl:4 {{a}} once | not at all, as in en, or there as often as here']],
  ['x', 'y\n{{a}}', ['en:5 {{a}} once | not at all, as in nl, or there as often as here']],
  [
    '{{a}}\n{{a}}\n{{a}}',
    '{{a}}',
    ['nl:5 {{a}} 3 times | once, as in en, or there as often as here'],
  ],
  ['[[wat]]', 'what', ['nl:4 [[…]] once | not at all, as in en, or there as often as here']],
  [
    '{{#if late}}x{{/if}}',
    '{{#if late}}x{{else}}y{{/if}}',
    ['en:4 {{else}} of late once | not at all, as in nl, or there as often as here'],
  ],
  [
    'x',
    undefined,
    ['nl:1 a text in one language only | the same text in the other language beside it'],
  ],
  [
    undefined,
    'x',
    ['en:1 a text in one language only | the same text in the other language beside it'],
  ],
  [undefined, undefined, []],
])('%j beside %j: %j', (nl, en, complaints) => {
  expect(told(nl, en)).toEqual(complaints)
})
