import { decodeBytes } from './code-page.ts'
import { unpackRtf } from './compressed-rtf.ts'
import { textOfHtml } from './html.ts'
import { LONGEST_TEXT } from './plain-text.ts'
import { textOfRtf } from './rtf.ts'

/**
 * The body in a `winmail.dat` (MS-OXTNEF): Outlook's own wrapping, in which Exchange and old Outlooks
 * send a whole letter when they take us for one of theirs. Empty where it has none or is broken: it is
 * a stranger's, so lengths are held against what is there, and nothing is looked at twice.
 */
export function tnefBody(source: Uint8Array): string {
  const reader = new Reader(source)
  if (reader.u32() !== SIGNATURE) return ''
  reader.skip(2)
  const found: Bodies = { codePage: 1252 }
  for (let count = 0; count < MOST_ATTRIBUTES && reader.left > 9; count++) {
    const level = reader.u8()
    const id = reader.u32()
    const content = reader.bytes(reader.u32())
    reader.skip(2)
    // what follows belongs to attachments
    if (content === undefined || level !== OF_MESSAGE) break
    readAttribute(found, id, content)
  }
  return bodyOf(found).slice(0, LONGEST_TEXT).trim()
}

const SIGNATURE = 0x223e9f78
const OF_MESSAGE = 1
const MOST_ATTRIBUTES = 1_000
const MOST_PROPERTIES = 5_000
const [BODY, CODE_PAGE, PROPERTIES] = [0x0002800c, 0x00069007, 0x00069003]
const [PLAIN, HTML, RTF] = [0x1000, 0x1013, 0x1009]

interface Bodies {
  codePage: number
  plain?: string
  html?: string
  rtf?: string
}

function bodyOf({ plain, html, rtf }: Bodies): string {
  if (plain?.trim()) return plain
  const fromHtml = textOfHtml(html ?? '')
  return fromHtml.trim() === '' ? textOfRtf(rtf ?? '') : fromHtml
}

function readAttribute(found: Bodies, id: number, content: Uint8Array): void {
  const reader = new Reader(content)
  if (id === CODE_PAGE) found.codePage = reader.u32()
  else if (id === BODY) found.plain ??= decodeBytes(withoutEnd(content), found.codePage)
  else if (id === PROPERTIES) readProperties(found, reader)
}

function readProperties(found: Bodies, reader: Reader): void {
  const count = Math.min(reader.u32(), MOST_PROPERTIES)
  for (let each = 0; each < count && reader.left > 0; each++) {
    const type = reader.u16()
    const id = reader.u16()
    if (id >= 0x8000) skipName(reader)
    const values = valuesOf(reader, type)
    if (values === undefined) return
    const [value] = values
    if (value) keep(found, id, type, value)
  }
}

function keep(found: Bodies, id: number, type: number, value: Uint8Array): void {
  const text = () =>
    type === UNICODE
      ? new TextDecoder('utf-16le').decode(value).replace(/\0+$/, '')
      : decodeBytes(withoutEnd(value), found.codePage)
  if (id === PLAIN) found.plain ??= text()
  else if (id === HTML) found.html ??= text()
  else if (id === RTF) found.rtf ??= unpackRtf(value) ?? ''
}

const UNICODE = 0x1f
const MANY = 0x1000
const SIZES = new Map([
  [0x02, 4],
  [0x03, 4],
  [0x04, 4],
  [0x05, 8],
  [0x06, 8],
  [0x07, 8],
  [0x0a, 4],
  [0x0b, 4],
  [0x14, 8],
  [0x40, 8],
  [0x48, 16],
])
const OF_ANY_LENGTH = new Set([0x0d, 0x1e, UNICODE, 0x102])

/** The values of a property; undefined where its type is unknown, so that nothing after it can be found. */
function valuesOf(reader: Reader, type: number): Uint8Array[] | undefined {
  const single = type & ~MANY
  if (OF_ANY_LENGTH.has(single)) return chunksOf(reader, reader.u32())
  const size = SIZES.get(single)
  if (size === undefined) return undefined
  const count = (type & MANY) === 0 ? 1 : reader.u32()
  return reader.bytes(size * count) ? [] : undefined
}

function chunksOf(reader: Reader, count: number): Uint8Array[] | undefined {
  const chunks: Uint8Array[] = []
  for (let each = 0; each < count && reader.left > 0; each++) {
    const length = reader.u32()
    const chunk = reader.bytes(length)
    if (chunk === undefined) return undefined
    reader.skip((4 - (length % 4)) % 4)
    if (chunks.length === 0) chunks.push(chunk)
  }
  return chunks
}

function skipName(reader: Reader): void {
  reader.skip(16)
  const isNumber = reader.u32() === 0
  const length = reader.u32()
  if (!isNumber) reader.skip(length + ((4 - (length % 4)) % 4))
}

function withoutEnd(bytes: Uint8Array): Uint8Array {
  const end = bytes.indexOf(0)
  return end < 0 ? bytes : bytes.subarray(0, end)
}

/** Reads little-endian numbers; beyond the end everything is zero, and nothing is left. */
class Reader {
  #at = 0
  readonly #source: Uint8Array

  constructor(source: Uint8Array) {
    this.#source = source
  }

  get left(): number {
    return this.#source.byteLength - this.#at
  }

  u8(): number {
    return this.#source[this.#at++] ?? 0
  }

  u16(): number {
    return this.u8() | (this.u8() << 8)
  }

  u32(): number {
    return (this.u16() | (this.u16() << 16)) >>> 0
  }

  skip(count: number): void {
    this.#at = Math.min(this.#source.byteLength, this.#at + count)
  }

  /** The next `length` bytes; undefined where there are fewer. */
  bytes(length: number): Uint8Array | undefined {
    if (length > this.left) return undefined
    const from = this.#at
    this.#at += length
    return this.#source.subarray(from, this.#at)
  }
}
