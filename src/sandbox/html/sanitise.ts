import { outside } from './outside.ts'
import { type Tag, writeTag } from './tokens.ts'

/** Left out with all they hold: what runs, and what a browser may read otherwise than this does. */
const DROPPED = [
  'script',
  'iframe',
  'object',
  'applet',
  'frameset',
  'noembed',
  'noframes',
  'noscript',
  'plaintext',
  'template',
  'xmp',
  'svg',
  'math',
]
const LINKS = ['href', 'src', 'action', 'formaction', 'background', 'xlink:href']

/**
 * HTML as Graph gives it unless asked for `outlook.allow-unsafe-html`: nothing in it runs.
 */
export function sanitise(html: string): string {
  let safe = ''
  for (const token of outside(html, DROPPED)) {
    // Comments end elsewhere in a browser (`--!>`), and a `<` is left only in what it reads as raw text.
    if (token.type === 'text') safe += token.text.replaceAll('<', '')
    else if (token.type === 'tag' && token.name !== 'embed') safe += writeTag(withoutActive(token))
  }
  return safe
}

function withoutActive(tag: Tag): Tag {
  return { ...tag, attributes: tag.attributes.filter(([name, value]) => !isActive(name, value)) }
}

function isActive(name: string, value = ''): boolean {
  if (name.startsWith('on') || name === 'srcdoc') return true
  if (!LINKS.includes(name)) return false
  // Browsers skip control characters and entities inside a scheme; so must this.
  const scheme = Array.from(value.replace(/&(?:#x?[0-9a-f]{1,8}|tab|newline|colon);?/gi, ':'))
    .filter((sign) => sign > ' ')
    .join('')
    .toLowerCase()
  return (
    /^(?:javascript|vbscript|data:(?!image\/))/.test(scheme) ||
    /^[a-z]*:[a-z:]*script:/.test(scheme)
  )
}
