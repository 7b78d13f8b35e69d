import MarkdownIt from 'markdown-it'
import { describe, expect, it } from 'vitest'
import { plainText } from '../../src/drafts/plain-text.ts'

const textOf = (markdown: string) => plainText(new MarkdownIt().parse(markdown, {}))

describe('a letter without HTML', () => {
  it.each<[string, string, string]>([
    ['paragraphs', 'Beste Anna,\n\nTot ziens', 'Beste Anna,\n\nTot ziens\n'],
    ['a line that was only wrapped', 'een\ntwee', 'een twee\n'],
    ['a line that was broken on purpose', 'Jan\\\nJ3D', 'Jan\nJ3D\n'],
    ['emphasis', '**vet** en *schuin* en `code`', 'vet en schuin en code\n'],
    ['a heading', '### Inzage\n\ntekst', 'Inzage\n\ntekst\n'],
    ['a list', 'Dit:\n\n- een\n- twee\n\nen verder', 'Dit:\n\n- een\n- twee\n\nen verder\n'],
    ['a numbered list', '1. een\n2. twee\n\nverder', '- een\n- twee\n\nverder\n'],
    ['a rule', 'boven\n\n---\n\nonder', `boven\n\n${'-'.repeat(40)}\n\nonder\n`],
    [
      'a table, a block a row',
      '| Systeem | Waar |\n| - | - |\n| Mollie | NL |\n| PostNL | NL |\n\nverder',
      'Systeem: Mollie\nWaar: NL\n\nSysteem: PostNL\nWaar: NL\n\nverder\n',
    ],
    ['escaped marks', '\\*geen\\* \\[lijst\\]', '*geen* [lijst]\n'],
    ['nothing', '', '\n'],
  ])('shows %s', (_, markdown, text) => {
    expect(textOf(markdown)).toBe(text)
  })
})
