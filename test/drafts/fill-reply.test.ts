import { describe, expect, it } from 'vitest'
import { readReplies } from '../../src/config/replies.ts'
import { fillReply, UnfillableReply } from '../../src/drafts/fill-reply.ts'
import { replyView } from '../../src/drafts/reply-view.ts'
import { replyFacts } from './reply-facts.ts'

const { nl } = await readReplies('replies')
const view = replyView(replyFacts(), 'nl', nl.words)

const text = (source: string, file = 'nl/frames/grant.md') => ({
  file,
  text: source,
  firstLine: 1,
  includes: new Map<string, number>(),
})

const filled = (source: string, parts: Record<string, string> = {}) => {
  const included = Object.entries(parts).map(
    ([name, part]) => [name, text(part, `nl/parts/${name}.md`)] as const,
  )
  return fillReply(text(source), new Map(included), view)
}

describe('fillReply', () => {
  it('fills in, includes, and knows if and each', () => {
    const source =
      '{{#if several}}many{{else}}{{> one}}{{/if}}{{#each abroad}} {{operator}}{{/each}}'
    expect(filled(source, { one: 'zaak {{caseNumber}}' })).toBe(
      'zaak P\\-2026\\-0042 Microsoft Google',
    )
  })

  it.each([
    '{{nmae}}',
    '{{shop.nmae}}',
    '{{#if nmae}}x{{/if}}',
    '{{#if shop.nmae}}x{{/if}}',
    '{{#each nmae}}x{{/each}}',
    '{{#each recipients}}{{nmae}}{{/each}}',
    '{{constructor}}',
    '{{__proto__}}',
    '{{shop.constructor}}',
    '{{toString}}',
    '{{> nmae}}',
    '{{#unless several}}x{{/unless}}',
    '{{#with shop}}x{{/with}}',
    '{{lookup shop "name"}}',
    '{{log name}}',
  ])('stops at %s and names the file', (source) => {
    expect(() => filled(source)).toThrow('nl/frames/grant.md')
  })

  it('names the included file where the slip stands there', () => {
    expect(() => filled('{{> one}}', { one: '{{nmae}}' })).toThrow(
      /^nl\/parts\/one\.md: "nmae" not/,
    )
  })

  it('repeats nothing of a value in which something was looked for', () => {
    expect(() => filled('{{name.nmae}}')).toThrow(
      new UnfillableReply('nl/frames/grant.md', 'it asks for a part of what has none'),
    )
  })
})
