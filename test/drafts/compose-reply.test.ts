import { describe, expect, it } from 'vitest'
import { WITHOUT_RIGHT } from '../../src/cases/occasion.ts'
import type { ReplySet, RightOnOccasion } from '../../src/cases/reply-set.ts'
import type { Right } from '../../src/cases/right.ts'
import { composeReply, hasReply } from '../../src/drafts/compose-reply.ts'
import { replyFacts } from './reply-facts.ts'
import { replies, textOf } from './shipped.ts'

/** The shipped set, short of one text in Dutch. */
const without = (name: RightOnOccasion) => {
  const rights = new Map(replies.nl.rights)
  rights.delete(name)
  return { ...replies, nl: { ...replies.nl, rights } }
}

describe('hasReply', () => {
  it('says of what it does not hold that it does not', () => {
    expect(hasReply(without('access-grant'), 'grant', ['access', 'objection'], 'nl')).toBe(false)
    expect(hasReply(without('access-grant'), 'grant', ['objection'], 'nl')).toBe(true)
    expect(hasReply(replies, 'acknowledge', [], 'nl')).toBe(false)
    expect(hasReply(replies, 'identity', [], 'nl')).toBe(false)
  })

  it.each(WITHOUT_RIGHT)('has %s for a letter that exercises no right', (occasion) => {
    expect(hasReply(replies, occasion, [], 'other')).toBe(true)
    expect(textOf(occasion, [], 'en')).toContain('P-2026-0042')
  })

  it('writes to a recipient about what article 19 wants told, and nothing else', () => {
    expect(hasReply(replies, 'recipient', ['access', 'erasure'], 'nl')).toBe(true)
    expect(hasReply(replies, 'recipient', ['access'], 'nl')).toBe(false)
    const text = textOf('recipient', ['access', 'erasure'], 'en')
    expect(text).toBe(textOf('recipient', ['erasure'], 'en'))
  })
})

describe('several rights in one letter', () => {
  const rights = ['access', 'erasure', 'consent-withdrawal'] as const
  const { html, text } = composeReply(replyFacts({ rights, language: 'en' }), replies)

  it('are answered in one letter with a paragraph each', () => {
    const titles = [...html.matchAll(/<h3[^>]*>([^<]+)/g)].map(([, title]) => title)
    expect(titles).toEqual(['Seeing the data', 'Deleting data', 'Withdrawing consent'])
    expect(text.match(/Kind regards/g)).toHaveLength(1)
    expect(text.match(/Dear/g)).toHaveLength(1)
  })

  it('are summed up in one sentence', () => {
    expect(text).toContain(
      'you would like to know what data we have about you, have data about you deleted and withdraw a consent.',
    )
  })

  it('are treated once each, however often they are named', () => {
    const twice = composeReply(replyFacts({ rights: ['access', 'access'] }), replies)
    expect(twice).toEqual(composeReply(replyFacts({ rights: ['access'] }), replies))
  })

  it('bring the way to complain once', () => {
    const answer = textOf('grant', ['access', 'erasure'], 'nl')
    expect(answer.match(/Autoriteit Persoonsgegevens/g)).toHaveLength(1)
  })
})

describe('a writer of another language', () => {
  it('reads English, a line, then Dutch', () => {
    const { html, text } = composeReply(replyFacts({ language: 'other' }), replies)
    expect(html.match(/<div lang="(en|nl)"/g)).toEqual(['<div lang="en"', '<div lang="nl"'])
    expect(html.split('<hr>')).toHaveLength(2)
    expect(text.indexOf('Kind regards')).toBeLessThan(text.indexOf('Beste Marloes'))
    expect(text.startsWith('Onder deze Engelse brief staat dezelfde brief')).toBe(true)
  })

  it('has a reply only where both languages have it', () => {
    const halved = { ...replies, nl: { ...replies.nl, frames: new Map() } }
    expect(hasReply(halved, 'acknowledge', ['access'], 'other')).toBe(false)
    expect(hasReply(halved, 'acknowledge', ['access'], 'en')).toBe(true)
  })
})

describe('what is not there', () => {
  it('is named', () => {
    const compose = (set: ReplySet, rights: readonly Right[]) => () =>
      composeReply(replyFacts({ occasion: 'grant', rights }), set)
    const frameless = { ...replies, nl: { ...replies.nl, frames: new Map() } }
    expect(compose(frameless, ['access'])).toThrow('nl/frames/grant.md')
    expect(compose(without('objection-grant'), ['objection'])).toThrow('nl/objection-grant.md')
    expect(compose(replies, [])).toThrow('any right')
  })

  it('leaves a nameless writer a greeting', () => {
    const nameless = replyFacts({ dataSubjectName: '' })
    expect(composeReply(nameless, replies).text.startsWith('Goedendag,\n')).toBe(true)
  })

  it('leaves the shop as the signature', () => {
    const { shop } = replyFacts()
    const unsigned = replyFacts({ shop: { ...shop, signature: ' \n' } })
    expect(composeReply(unsigned, replies).text.trim()).toMatch(/groet,\n\nJ3D Prints$/)
  })
})
