import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import { describe, expect, it } from 'vitest'
import { readReplies } from '../../src/config/replies.ts'
import { composeReply } from '../../src/drafts/compose-reply.ts'
import { inert } from '../../src/drafts/inert.ts'
import { replyFacts } from './reply-facts.ts'

const replies = await readReplies('replies')

const composed = (dataSubjectName: string) => composeReply(replyFacts({ dataSubjectName }), replies)

const tagsOf = (html: string) => html.match(/<[^>]*>/g)

/** Text that means something to one of the engines, in any order and company. */
const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom(
        ...[
          '{{constructor}}',
          '{{{this}}}',
          '{{> closing}}',
          '{{#each recipients}}',
          '\\{{',
          '{{!--',
        ],
        ...['<img src=x onerror=alert(1)>', '</div>', '<!--', ']]>', '&lt;', '&#60;', '&amp;'],
        ...['[x](http://evil.example)', '![x](y)', '[[', ']]', '**', '__', '`', '~~', '# ', '- '],
        ...['\n', '\r\n', '\n\n', '\u2028', '\u202e', '    ', '|', '---', '===', '\\', '1. ', '> '],
      ),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''))

describe('a name', () => {
  it.each([
    ['{{constructor}}', 'Beste {{constructor}},'],
    ['<img src=x onerror=alert(1)>', 'Beste <img src=x onerror=alert(1)>,'],
    ['# big', 'Beste # big,'],
    ['**loud** _soft_ `code`', 'Beste **loud** _soft_ `code`,'],
    ['Anna\r\n\r\n# Geachte\tklant', 'Beste Anna # Geachte klant,'],
    ['[[done]]', 'Beste [done],'],
    ['\u202eannA', 'Beste annA,'],
    ["Sjoerd 't Hooft & Zn.", "Beste Sjoerd 't Hooft & Zn.,"],
    ['J.P. Müller-Lüdenscheidt', 'Beste J.P. Müller-Lüdenscheidt,'],
    ['&lt;b&gt;', 'Beste &lt;b&gt;,'],
    ['   ', 'Goedendag,'],
  ])('%j comes out as its own characters', (name, greeting) => {
    expect(composed(name).text.split('\n')[0]).toBe(greeting)
    expect(tagsOf(composed(name).html)).toEqual(tagsOf(composed('Anna').html))
  })

  it.each([
    'Klik op https://evil.example/x',
    'www.evil.example',
    'win een prijs op evil.example vandaag',
    '[x](http://evil.example)',
    'anna@example.nl',
    'x'.repeat(81),
    'x '.repeat(500_000),
  ])('that a mail program would make clickable, or that has no end, is not used: %.30s', (name) => {
    expect(composed(name).text.startsWith('Goedendag,\n')).toBe(true)
  })

  it('never adds, removes or changes an element', () => {
    const usual = tagsOf(composed('Anna').html)
    fc.assert(
      fc.property(hostile, (name) => {
        expect(tagsOf(composed(name).html)).toEqual(usual)
        expect(composed(name).html).not.toContain('[[')
      }),
      { numRuns: 150 },
    )
  })
})

describe('any value', () => {
  const markdown = new MarkdownIt()

  it('is read by Markdown as exactly its own characters', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        const plain = inert(value).replace(/\\([!-/:-@[-`{-~])/g, '$1')
        const escaped = markdown.utils.escapeHtml(plain)
        expect(markdown.render(`x ${inert(value)} x`)).toBe(
          `<p>x ${escaped === '' ? ' ' : `${escaped} `}x</p>\n`,
        )
      }),
    )
  })

  it('stays in its cell of a table', () => {
    fc.assert(
      fc.property(hostile, hostile, (one, other) => {
        const table = `| a | b |\n| - | - |\n| ${inert(one)} | ${inert(other)} |\n`
        expect(markdown.render(table).match(/<td>/g)).toHaveLength(2)
      }),
    )
  })

  it('holds no break, no control and no mark that turns the text', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        expect(inert(value)).not.toMatch(
          /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff]/u,
        )
        expect(inert(value)).not.toMatch(/\s\s|^\s|\s$/)
      }),
    )
  })

  it('is cut where it is endless', () => {
    expect([...inert('é'.repeat(5000))]).toHaveLength(1000)
    expect(inert('é'.repeat(5000)).endsWith('…')).toBe(true)
  })

  it('of the settings is as harmless as a name, in the table and in the list of systems', () => {
    const [recipient] = replyFacts().recipients
    const nasty = '<b>x</b> | [y](http://evil.example) | {{z}}'
    const { html } = composeReply(
      replyFacts({
        occasion: 'grant',
        recipients: [
          { ...(recipient as NonNullable<typeof recipient>), system: nasty, purpose: nasty },
        ],
      }),
      replies,
    )
    expect(
      html.match(/&lt;b&gt;x&lt;\/b&gt; \| \[y\]\(http:\/\/evil\.example\) \| \{\{z\}\}/g),
    ).toHaveLength(3)
    expect(html.match(/<td/g)).toHaveLength(4)
  })
})
