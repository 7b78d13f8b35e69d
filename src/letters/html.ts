import {
  addDivider,
  addRule,
  addText,
  blankLine,
  type Container,
  emptyPage,
  endLine,
  enter,
  leave,
  newLine,
  type Page,
  separateCell,
  startColoured,
  startItem,
} from './page.ts'
import { LONGEST_TEXT } from './plain-text.ts'
import { beginsReply, isColoured } from './reply-marks.ts'

/**
 * HTML mail to text, in one pass over the source.
 *
 * Not html-to-text (mailparser's own converter): that blocks for a second on 2 MB of tables, folds
 * lines at 80 columns, which breaks sentences, and loses which lines stood in a quote. Here the
 * quote containers of mail programs come out as lines that start with `> `, as in a plain letter,
 * so that quotes are recognised in one place.
 */
export function textOfHtml(html: string): string {
  const source = html.slice(0, LONGEST_SOURCE)
  const page = emptyPage(source.toLowerCase().lastIndexOf('<blockquote'))
  let at = 0
  while (at < source.length && page.size < LONGEST_TEXT) {
    const open = source.indexOf('<', at)
    addText(page, source.slice(at, open < 0 ? source.length : open))
    if (open < 0) break
    at = readMarkup(page, source, open)
  }
  endLine(page)
  return page.lines.join('\n')
}

// Styles and tables may weigh many times what they say; beyond this nothing of a letter is left.
const LONGEST_SOURCE = 8_000_000
const LONGEST_ATTRIBUTES = 2_000
const TAG = /^<([/!?]?)([A-Za-z][A-Za-z0-9:]{0,30})?/
const UNREAD = new Set(['style', 'script', 'title', 'template'])

/** Reads the tag or comment at `open`; answers where the text goes on. */
function readMarkup(page: Page, source: string, open: number): number {
  if (source.startsWith('<!--', open)) return after(source, '-->', open + 4)
  const [shape = '', mark = '', tag = ''] = TAG.exec(source.slice(open, open + 34)) ?? []
  if (mark === '' && tag === '') {
    addText(page, '<')
    return open + 1
  }
  const end = source.indexOf('>', open)
  if (end < 0) return source.length
  const name = tag.toLowerCase()
  if (mark === '/') closeTag(page, name)
  if (mark !== '') return end + 1
  const from = open + shape.length
  const attributes = source.slice(from, Math.min(end, from + LONGEST_ATTRIBUTES))
  openTag(page, name, attributes, open > page.lastQuoteAt)
  return UNREAD.has(name) ? afterClosing(source, name, end + 1) : end + 1
}

function after(source: string, mark: string, from: number): number {
  const found = source.indexOf(mark, from)
  return found < 0 ? source.length : found + mark.length
}

function afterClosing(source: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}`, 'gi')
  closing.lastIndex = from
  const found = closing.exec(source)
  return found ? after(source, '>', found.index) : source.length
}

const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd div dl dt fieldset figure footer form header ' +
    'html legend main nav ol p pre section table tbody thead tr ul h1 h2 h3 h4 h5 h6'
  ).split(' '),
)
const SPACED = new Set(['p', 'pre', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))

function openTag(page: Page, name: string, attributes: string, isBelowQuotes: boolean): void {
  breakBefore(page, name, attributes)
  const kind = VOID.has(name) ? undefined : containerKind(name, attributes.toLowerCase())
  if (!kind && beginsReply(attributes, isBelowQuotes)) addDivider(page)
  if (page.lines.length > 0 && isColoured(attributes)) startColoured(page)
  if (name === 'pre') page.keepsLines = true
  const inside = page.containers.at(-1)
  if (kind) enter(page, kind, name)
  else if (inside?.name === name) inside.depth++
}

function closeTag(page: Page, name: string): void {
  if (BLOCKS.has(name) || name === 'li') endLine(page)
  if (name === 'pre') page.keepsLines = false
  const inside = page.containers.at(-1)
  if (inside?.name !== name) return
  inside.depth--
  if (inside.depth === 0) leave(page)
}

function breakBefore(page: Page, name: string, attributes: string): void {
  if (name === 'br') newLine(page)
  else if (name === 'hr') addRule(page)
  else if (name === 'li') startItem(page)
  else if (name === 'td' || name === 'th') separateCell(page)
  else if (BLOCKS.has(name)) endLine(page)
  // Word and Outlook make every line a paragraph without a margin, and blank lines by hand.
  if (SPACED.has(name) && !attributes.includes('Mso')) blankLine(page)
}

// What mail programs put around the letter that is answered: Thunderbird and Apple Mail
// (`type=cite`), Gmail (`gmail_quote`), Proton, Outlook on phones; Yahoo's is a div. A blockquote
// with `border:none` is Gmail's indentation button: the writer's own words.
function containerKind(name: string, attributes: string): Container['kind'] | undefined {
  if (/display\s?:\s?none/.test(attributes)) return 'hidden'
  if (name === 'blockquote') return /border\s?:\s?none/.test(attributes) ? undefined : 'quote'
  if (name === 'div' && attributes.includes('yahoo_quoted')) return 'quote'
  return undefined
}
