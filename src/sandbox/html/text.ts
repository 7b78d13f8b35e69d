import { outside } from './outside.ts'
import type { Tag } from './tokens.ts'

const BREAKS = [
  'br',
  'p',
  'div',
  'tr',
  'li',
  'table',
  'ul',
  'ol',
  'hr',
  'h1',
  'h2',
  'h3',
  'h4',
  'blockquote',
]
const UNSEEN = ['script', 'style', 'title', 'head', 'iframe', 'xmp', 'noembed']
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  euro: '€',
  eacute: 'é',
  euml: 'ë',
  iuml: 'ï',
  ouml: 'ö',
  uuml: 'ü',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
}

/** The words of an HTML body, with a line break where a block begins or ends. */
export function htmlToText(html: string): string {
  let text = ''
  for (const token of outside(html, UNSEEN)) {
    if (token.type === 'text') text += decode(token.text.replace(/\s+/g, ' '))
    else if (token.type === 'tag' && breaksLine(token)) text += '\n'
  }
  return text
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

function breaksLine({ name, closing }: Tag): boolean {
  return BREAKS.includes(name) && (!closing || name === 'p')
}

function decode(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#[0-9]{1,7}|[a-z]{2,8});/gi, (whole, name: string) => {
    if (name[0] !== '#') return NAMED[name.toLowerCase()] ?? whole
    const code =
      name[1]?.toLowerCase() === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}

/** The first 255 characters of the text, as `bodyPreview` shows them. */
export function preview(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 255)
}
