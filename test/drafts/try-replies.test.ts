import { describe, expect, it } from 'vitest'
import type { ReplySet } from '../../src/cases/reply-set.ts'
import { readReplies } from '../../src/config/replies.ts'
import { tryReplies } from '../../src/drafts/try-replies.ts'

const replies = await readReplies('replies')

const withPart = (name: string, text: string): ReplySet => {
  const file = `en/parts/${name}.md`
  const parts = new Map(replies.en.parts).set(name, {
    file,
    text,
    firstLine: 4,
    includes: new Map(),
  })
  return { ...replies, en: { ...replies.en, parts } }
}

describe('tryReplies', () => {
  it('finds nothing wrong in what is shipped', () => {
    expect(tryReplies(replies)).toEqual([])
  })

  it.each(['{{nmae}}', '{{#if name}}{{nmae}}{{/if}}', '{{#if name}}{{else}}{{nmae}}{{/if}}'])(
    'hears of %s once, whichever branch it stands in',
    (text) => {
      const slips = tryReplies(withPart('greeting', text))
      expect(slips).toHaveLength(1)
      expect(slips[0]).toMatch(/^en\/parts\/greeting\.md: "nmae" not defined/)
    },
  )

  it('hears of all slips, not of the first alone', () => {
    const one = withPart('closing', '{{nmae}}')
    const rights = new Map(one.en.rights).set('access-acknowledge', {
      file: 'en/access-acknowledge.md',
      text: '{{#each recipient}}x{{/each}}',
      firstLine: 6,
      includes: new Map(),
    })
    const slips = tryReplies({ ...one, en: { ...one.en, rights } })
    expect(slips.map((slip) => slip.split(':')[0]).sort()).toEqual([
      'en/access-acknowledge.md',
      'en/parts/closing.md',
    ])
  })
})
