import { decodeCodePage } from './code-page.ts'
import { textOfHtml } from './html.ts'
import { LONGEST_TEXT } from './plain-text.ts'

/**
 * What a text in RTF says, in one pass: no fonts, pictures or styles. Where Outlook wrapped HTML in it
 * (MS-OXRTFEX), the HTML is taken out again and read as such.
 */
export function textOfRtf(rtf: string): string {
  const source = rtf.slice(0, LONGEST_SOURCE)
  if (!/^\s{0,20}\{\\rtf/.test(source)) return ''
  const page: Page = {
    out: [],
    size: 0,
    group: { skips: false, isTag: false, fallback: 1 },
    outer: [],
    depth: 0,
    pending: 0,
    codePage: Number(/\\ansicpg(\d{1,5})/.exec(source.slice(0, 2_000))?.[1] ?? 1252),
    isHtml: source.slice(0, 2_000).includes('\\fromhtml1'),
    isAside: false,
  }
  TOKEN.lastIndex = 0
  for (let found = TOKEN.exec(source); found; found = TOKEN.exec(source)) {
    if (page.size > LONGEST_TEXT) break
    readToken(page, found)
  }
  const text = page.out.join('')
  return page.isHtml ? textOfHtml(text) : text
}

const LONGEST_SOURCE = 4_000_000
const DEEPEST = 200
const TOKEN =
  /\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z'])|([{}])|([^\\{}\r\n]{1,65536})|[\r\n\\]/g

interface Group {
  readonly skips: boolean
  readonly isTag: boolean
  /** How many characters stand in for one that only Unicode has. */
  readonly fallback: number
}

interface Page {
  readonly out: string[]
  size: number
  group: Group
  readonly outer: Group[]
  depth: number
  /** Characters of a fallback that are still to be passed over. */
  pending: number
  readonly codePage: number
  readonly isHtml: boolean
  /** Between `\htmlrtf` and `\htmlrtf0`: RTF of no use to whoever reads the HTML. */
  isAside: boolean
}

function readToken(page: Page, [, word, value, hex, sign, brace, text]: RegExpExecArray): void {
  if (brace === '{') openGroup(page)
  else if (brace === '}') closeGroup(page)
  else if (word !== undefined) readWord(page, word, value === undefined ? undefined : Number(value))
  else if (hex !== undefined) addOne(page, decodeCodePage(Number.parseInt(hex, 16), page.codePage))
  else if (sign !== undefined) readSign(page, sign)
  else if (text !== undefined) addText(page, text)
}

function openGroup(page: Page): void {
  page.depth++
  if (page.depth <= DEEPEST) page.outer.push(page.group)
}

function closeGroup(page: Page): void {
  if (page.depth <= DEEPEST) page.group = page.outer.pop() ?? page.group
  page.depth = Math.max(0, page.depth - 1)
  page.pending = 0
}

const BREAKS = new Map([
  ['par', '\n'],
  ['line', '\n'],
  ['sect', '\n'],
  ['page', '\n'],
  ['row', '\n'],
  ['cell', '\t'],
  ['tab', '\t'],
  ['emdash', '—'],
  ['endash', '–'],
  ['bullet', '•'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
])
const UNREAD = new Set(
  (
    'fonttbl colortbl stylesheet info pict object header footer headerl headerr footerl footerr ' +
    'listtable listoverridetable generator themedata xmlnstbl fldinst bkmkstart bkmkend'
  ).split(' '),
)

function readWord(page: Page, word: string, value: number | undefined): void {
  if (word === 'htmltag') page.group = { ...page.group, skips: false, isTag: true }
  else if (word === 'htmlrtf') page.isAside = value !== 0
  else if (UNREAD.has(word)) page.group = { ...page.group, skips: true }
  else if (word === 'uc') page.group = { ...page.group, fallback: Math.min(value ?? 1, 8) }
  else if (word === 'u') addUnicode(page, value ?? 0)
  else addBreak(page, BREAKS.get(word))
}

// In wrapped HTML the line ends are those of the source: its tags break the lines.
function addBreak(page: Page, text: string | undefined): void {
  if (text !== undefined) addText(page, page.isHtml && text === '\n' ? ' ' : text)
}

function addUnicode(page: Page, value: number): void {
  const code = value < 0 ? value + 65_536 : value
  addText(page, code > 0 && code <= 0xffff ? String.fromCharCode(code) : '')
  page.pending = page.group.fallback
}

function readSign(page: Page, sign: string): void {
  if (sign === '*') page.group = { ...page.group, skips: true }
  else if (sign === '~') addText(page, ' ')
  else if (sign === '_') addText(page, '-')
  else if (sign === '\n' || sign === '\r') addText(page, '\n')
  else if (sign !== '-') addOne(page, sign)
}

function addOne(page: Page, character: string): void {
  if (page.pending > 0) page.pending--
  else addText(page, character)
}

function addText(page: Page, text: string): void {
  const kept = page.pending > 0 ? text.slice(page.pending) : text
  page.pending = Math.max(0, page.pending - text.length)
  if (page.group.skips || page.isAside || kept === '') return
  const isContent = page.isHtml && !page.group.isTag
  page.out.push(isContent ? kept.replace(/&/g, '&amp;').replace(/</g, '&lt;') : kept)
  page.size += kept.length
}
