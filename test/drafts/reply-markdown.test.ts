import { describe, expect, it } from 'vitest'
import { plainText } from '../../src/drafts/plain-text.ts'
import { parseReply, replyHtml } from '../../src/drafts/reply-markdown.ts'

const html = (markdown: string) =>
  replyHtml(parseReply(markdown), 'nl').replace(/ style="[^"]*"/g, '')
const inner = (markdown: string) => html(markdown).replace(/^<div lang="nl">\n|<\/div>\n$/g, '')

describe('what staff must fill in', () => {
  it.each([
    ['[[wat]] nu', '<p><span>[[wat]]</span> nu</p>\n'],
    ['[[a]] en [[b]]', '<p><span>[[a]]</span> en <span>[[b]]</span></p>\n'],
    ['[[een **vet** woord]]', '<p><span>[[een <strong>vet</strong> woord]]</span></p>\n'],
    ['[[eindigt op \\]]]', '<p><span>[[eindigt op ]]]</span></p>\n'],
    ['[[over\ntwee regels]]', '<p><span>[[over\ntwee regels]]</span></p>\n'],
  ])('%j is lit up', (markdown, expected) => {
    expect(inner(markdown)).toBe(expected)
  })

  it.each([
    ['\\[\\[wat\\]\\]', '<p>[[wat]]</p>\n'],
    ['[[wat', '<p>[[wat</p>\n'],
    ['wat]]', '<p>wat]]</p>\n'],
  ])('%j is not', (markdown, expected) => {
    expect(inner(markdown)).toBe(expected)
  })

  it('is lit with colour and background together, for light and dark', () => {
    expect(replyHtml(parseReply('[[wat]]'), 'nl')).toContain(
      '<span style="background-color:#ffe08a;color:#1f1f1f">[[wat]]</span>',
    )
  })
})

describe('Markdown of a reply', () => {
  it.each([
    ['<b>x</b>', '<p>&lt;b&gt;x&lt;/b&gt;</p>\n'],
    ['https://example.com', '<p>https://example.com</p>\n'],
    ['[x](javascript:alert(1))', '<p>[x](javascript:alert(1))</p>\n'],
    ['![x](https://example.com/p.png)', '<p>!<a href="https://example.com/p.png">x</a></p>\n'],
    ['    ingesprongen', '<p>ingesprongen</p>\n'],
  ])('%j has no HTML, picture, program or link of its own making', (markdown, expected) => {
    expect(inner(markdown)).toBe(expected)
  })

  it('gives each cell its font, which Word would not take from around the table', () => {
    const table = replyHtml(parseReply('| a |\n| - |\n| b |'), 'nl')
    expect(table.match(/<t[hd] style="font-family:Aptos,[^"]*border:1px solid/g)).toHaveLength(2)
  })
})

describe('plain text', () => {
  it.each([
    ['a\nb', 'a b\n'],
    ['a\\\nb', 'a\nb\n'],
    ['**a** *b* `c` [d](https://example.com)', 'a b c d\n'],
    ['### Kop\n\ntekst', 'Kop\n\ntekst\n'],
    ['- een\n- twee\n\ndrie', '- een\n- twee\n\ndrie\n'],
    ['- een\n\n- twee', '- een\n- twee\n'],
    ['1. een\n2. twee\n\ndrie', '- een\n- twee\n\ndrie\n'],
    ['a\n\n---\n\nb', `a\n\n${'-'.repeat(40)}\n\nb\n`],
    ['| A | B |\n| - | - |\n| 1 | 2 |\n| 3 | 4 |\n\nna', 'A: 1\nB: 2\n\nA: 3\nB: 4\n\nna\n'],
    ['[[wat]] &amp; \\*', '[[wat]] & *\n'],
  ])('of %j', (markdown, text) => {
    expect(plainText(parseReply(markdown))).toBe(text)
  })
})
