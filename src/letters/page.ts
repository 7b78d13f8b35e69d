import { COLOURED } from './answers-within.ts'
import { decodeEntities } from './entities.ts'
import { LONGEST_TEXT } from './plain-text.ts'

/** The text that HTML is being turned into: finished lines and the one under way. */
export interface Page {
  readonly lines: string[]
  /** Only ever appended to, never looked into: reading a string that grows costs its length each time. */
  line: string
  endsInSpace: boolean
  /** Characters so far, to stop at the bound. */
  size: number
  /** Inside `pre`, where line ends are the writer's. */
  keepsLines: boolean
  readonly containers: Container[]
  quotes: number
  hidden: number
  isDivided: boolean
  /** Where in the source the last block quote opens; negative where there is none. */
  readonly lastQuoteAt: number
}

/** An element whose contents are a quote, or are not shown at all. */
export interface Container {
  readonly kind: 'quote' | 'hidden'
  readonly name: string
  /** How many elements of this name are open since it opened, itself included. */
  depth: number
}

export function emptyPage(lastQuoteAt: number): Page {
  return {
    lines: [],
    line: '',
    endsInSpace: true,
    size: 0,
    keepsLines: false,
    containers: [],
    quotes: 0,
    hidden: 0,
    isDivided: false,
    lastQuoteAt,
  }
}

export function enter(page: Page, kind: Container['kind'], name: string): void {
  if (kind === 'quote') endLine(page)
  page.containers.push({ kind, name, depth: 1 })
  page[kind === 'quote' ? 'quotes' : 'hidden']++
}

export function leave(page: Page): void {
  const left = page.containers.pop()
  if (left) page[left.kind === 'quote' ? 'quotes' : 'hidden']--
}

export function addText(page: Page, raw: string): void {
  if (raw === '' || page.hidden > 0) return
  const text = decodeEntities(raw.slice(0, LONGEST_TEXT))
  if (page.keepsLines) addLines(page, text)
  else append(page, text.replace(/[ \t\r\n]+/g, ' '))
}

function addLines(page: Page, text: string): void {
  const [first = '', ...others] = text.split(/\r\n?|\n/)
  append(page, first)
  for (const line of others) {
    newLine(page)
    append(page, line)
  }
}

function append(page: Page, text: string): void {
  const added = page.endsInSpace && !page.keepsLines ? text.trimStart() : text
  if (added === '') return
  page.line += added
  page.size += added.length
  page.endsInSpace = added.endsWith(' ')
}

export function newLine(page: Page): void {
  if (page.hidden === 0) {
    page.lines.push('> '.repeat(Math.min(page.quotes, DEEPEST_QUOTE)) + page.line.trimEnd())
    page.size += 1
  }
  page.line = ''
  page.endsInSpace = true
}

const DEEPEST_QUOTE = 3

/** Ends the line under way, if anything stands on it. */
export function endLine(page: Page): void {
  if (page.line.trim() !== '') newLine(page)
  page.line = ''
  page.endsInSpace = true
}

export function blankLine(page: Page): void {
  const last = page.lines.at(-1)
  if (last !== undefined && last.replace(/^[> ]+/, '') !== '') newLine(page)
}

export function addRule(page: Page): void {
  endLine(page)
  append(page, '_'.repeat(32))
  endLine(page)
}

/** Where a program says that an older mail begins, once: as a line that plain letters have there. */
export function addDivider(page: Page): void {
  endLine(page)
  if (page.isDivided || page.quotes > 0) return
  page.isDivided = true
  append(page, '-----Original Message-----')
  endLine(page)
}

/** Words in a colour at the start of a line below a heading: see answers-within.ts. */
export function startColoured(page: Page): void {
  const isBelow = page.isDivided || page.lines.slice(0, 200).some((line) => line.includes('@'))
  if (isBelow && page.quotes === 0 && page.line.trim() === '') append(page, COLOURED)
}

export function startItem(page: Page): void {
  endLine(page)
  append(page, '- ')
}

/** Cells of a row stand on one line with a tab between: a form's label and its value. */
export function separateCell(page: Page): void {
  if (page.line.length > 0) page.line += '\t'
  page.endsInSpace = true
}
