import { addressIn } from './address.ts'
import { isPersonalField } from './form-field.ts'
import { type HeadingLabel, headingLabel } from './heading-labels.ts'
import type { Address } from './letter.ts'
import { isBlank } from './plain-text.ts'

/** The heading that Outlook and others write over a letter they quote or forward. */
export interface HeaderBlock {
  readonly from: Address | undefined
  readonly subject: string
  /** The first line below it. */
  readonly end: number
}

interface Entry {
  readonly label: HeadingLabel | 'unknown'
  readonly words: string
  readonly value: string
}

const LONGEST_LINE = 1_000
const LONGEST_LABEL = 32
const MOST_LINES = 14

/**
 * The block that starts on line `at`, known by its shape before its words: three short labelled lines
 * or more, of which one holds a sender's address and another a moment, in whatever language; or, in
 * a language whose labels are known, who wrote and at least two of when, to whom and about what. In
 * an answer less is enough. Labels may be bold and the lines quoted.
 */
export function headerBlockAt(
  lines: readonly string[],
  at: number,
  isAnswer = false,
): HeaderBlock | undefined {
  const first = labelled(lines[at])
  if (!first) return undefined
  const block = readBlock(lines, at)
  const isKnown = first.label === 'from' ? isKnownBlock(block.entries) : isFullBlock(block.entries)
  const isHeading =
    isKnown ||
    isShaped(block.entries, isAnswer) ||
    (isAnswer && isShort(block.entries) && isBlank(lines[block.end]))
  return isHeading ? headingOf(block) : undefined
}

/** The same below a line such as "Forwarded Message", where Thunderbird puts the subject first, and eM Client no colons. */
export function blockAt(lines: readonly string[], at: number): HeaderBlock | undefined {
  if (!labelled(lines[at], true)) return undefined
  const block = readBlock(lines, at, true)
  return isKnownBlock(block.entries) || isShaped(block.entries, true) ? headingOf(block) : undefined
}

interface Block {
  readonly entries: readonly Entry[]
  readonly end: number
}

function headingOf({ entries, end }: Block): HeaderBlock {
  const said = (label: HeadingLabel) => entries.find((entry) => entry.label === label)?.value
  // where no label is known, the sender stands first: every program writes it before the addressees
  const isKnown = entries.some(({ label }) => label === 'from')
  const addressed = entries.find(({ label, value }) => label === 'unknown' && value.includes('@'))
  const from = isKnown ? said('from') : addressed?.value
  return { from: addressIn(from ?? ''), subject: said('subject') ?? '', end }
}

/** Without an address it must say what it is about, too: "Van: Utrecht, Naar: Amsterdam, Datum: …" is a journey. */
function isKnownBlock(entries: readonly Entry[]): boolean {
  const has = (label: HeadingLabel) => entries.some((entry) => entry.label === label)
  if (!has('from') || !(has('subject') || entries.some(holdsAddress))) return false
  return [has('sent'), has('to'), has('subject')].filter(Boolean).length >= 2
}

/** One that does not begin with who wrote: all of it must be there. */
function isFullBlock(entries: readonly Entry[]): boolean {
  return isKnownBlock(entries) && entries.length >= 4 && entries.some(holdsMoment)
}

/** "Van: J3D Prints" and "Verzonden: maandag 5 oktober 2026 10:12", with nothing more. */
function isShort(entries: readonly Entry[]): boolean {
  const [from, sent] = entries
  if (entries.length !== 2 || from?.label !== 'from' || sent?.label !== 'sent') return false
  return holdsMoment(sent) && !holdsMoment(from)
}

/**
 * Known by nothing but its shape. Programs write who sent it first, or a name and the address in
 * brackets; what people list (accounts, an order, a ticket) has neither.
 */
function isShaped(entries: readonly Entry[], isAnswer: boolean): boolean {
  if (entries.length < (isAnswer ? 3 : 4)) return false
  if (entries.some(({ words }) => isPersonalField(words))) return false
  const isFramed = entries.some(({ value }) => FRAMED.test(value))
  const isDated = entries.some(holdsMoment)
  if (isDated && (isFramed || entries.slice(0, 1).some(holdsAddress))) return true
  if (!isAnswer) return false
  return (isFramed && entries.filter(holdsAddress).length >= 2) || isOfNames(entries)
}

/** Names and no address, as Exchange has them within a firm: who, when, to whom, about what. */
function isOfNames(entries: readonly Entry[]): boolean {
  const [from, sent, to] = entries
  if (entries.length < 4 || !from || !sent || !to) return false
  return isName(from) && holdsMoment(sent) && isName(to)
}

function isName({ value }: Entry): boolean {
  return /\p{L}{2}/u.test(value) && !/^\d|\d{3}/.test(value) && value.split(/\s+/).length <= 6
}

const FRAMED = /[<([]\s?(?:mailto:)?[^<>()[\]\s]{1,64}@[^<>()[\]\s]{1,190}[>)\]]/i

function holdsAddress({ value }: Entry): boolean {
  return value.includes('@') && addressIn(value) !== undefined
}

// A day and a time on one line, as clocks write them in any language.
const DAY = /(?<!\d)(?:\d{4}[-./年년]|\d{1,2}[-./]\d{1,2}[-./]\d{2,4}|(?:19|20)\d\d(?!\d))/
const TIME = /(?<!\d)\d{1,2}(?::|[.h時时시])\s?\d{2}(?!\d)/

function holdsMoment({ value }: Entry): boolean {
  return value.length < 120 && DAY.test(value) && TIME.test(value)
}

/** Reads on while lines are labelled; a wrapped list of addressees may stand between, and blanks. */
function readBlock(lines: readonly string[], from: number, mayLackColon = false): Block {
  const entries: Entry[] = []
  let end = from
  let unlabelled = 0
  for (let at = from; at < Math.min(lines.length, from + MOST_LINES); at++) {
    const entry = labelled(lines[at], mayLackColon)
    if (entry) {
      entries.push(entry)
      end = at + 1
      unlabelled = 0
    } else if (++unlabelled > 1 || isComplete(entries)) break
  }
  return { entries, end }
}

function isComplete(entries: readonly Entry[]): boolean {
  const has = (label: Entry['label']) => entries.some((entry) => entry.label === label)
  return (has('subject') && has('from')) || (has('unknown') && entries.length >= 3)
}

const COLON = /[:：]/

function labelled(line: string | undefined, mayLackColon = false): Entry | undefined {
  if (line === undefined || line.length > LONGEST_LINE || isBlank(line)) return undefined
  const bare = line
    .slice(0, LONGEST_LINE)
    .replace(/^[>\s|]{1,12}/, '')
    .replace(/^\*{1,2}/, '')
  const colon = bare.slice(0, LONGEST_LABEL + 4).search(COLON)
  if (colon < 1) return mayLackColon ? withoutColon(bare) : undefined
  const words = bare.slice(0, colon).replace(/\*/g, '').trim().toLowerCase()
  const label = headingLabel(words)
  if (!label && !LABEL_SHAPE.test(words)) return undefined
  const value = bare
    .slice(colon + 1)
    .replace(/^\*{1,2}/, '')
    .trim()
  return { label: label ?? 'unknown', words, value }
}

const LABEL_SHAPE = /^[\p{L}\p{M}][\p{L}\p{M}'’-]{0,20}(?: [\p{L}\p{M}'’-]{1,20}){0,2}$/u

/** `Van "J3D Prints" <info@j3dprints.nl>`, as eM Client has it. */
function withoutColon(bare: string): Entry | undefined {
  const [, words = '', value = ''] = /^(\p{L}{2,14})\s{1,4}(\S.*)$/u.exec(bare) ?? []
  const label = headingLabel(words.toLowerCase())
  return label && { label, words: words.toLowerCase(), value: value.trim() }
}
