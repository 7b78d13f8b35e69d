import { type Document, LineCounter, parseDocument } from 'yaml'
import type * as z from 'zod'
import type { ReplyComplaint } from '../cases/reply-set.ts'
import type { ReplyFile } from './reply-files.ts'

export interface ReplyBody {
  readonly text: string
  /** Line of the file on which the text begins, from 1. */
  readonly firstLine: number
}

/** The text below the head, and complaints where the head is missing or says otherwise than the file's place. */
export function readHead({ file, language, place, content }: ReplyFile): {
  body: ReplyBody
  complaints: ReplyComplaint[]
} {
  const normal = content.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const end = normal.startsWith('---\n') ? normal.indexOf('\n---\n', 3) : -1
  if (end < 0) {
    const expected = 'a head between two lines of ---'
    return {
      body: { text: normal, firstLine: 1 },
      complaints: [{ file, line: 1, found: 'no head', expected }],
    }
  }
  const head = normal.slice(4, end + 1)
  const text = normal.slice(end + 5)
  const expected = expectedHead({ language, ...place })
  const complaints = readYaml(file, head, 1, (document) => compare(document, expected))
  return { body: { text, firstLine: head.split('\n').length + 2 }, complaints }
}

/** The same words that the place in the folder says: a file copied and renamed but not rewritten is caught. */
function expectedHead(place: object): ReadonlyMap<string, string> {
  const fields = ['language', 'right', 'occasion']
  return new Map(Object.entries(place).filter(([field]) => fields.includes(field)))
}

interface Slip {
  readonly path: readonly PropertyKey[]
  readonly found: string
  readonly expected: string
}

function compare(head: unknown, expected: ReadonlyMap<string, string>): Slip[] {
  const fields = typeof head === 'object' && head !== null ? Object.entries(head) : []
  const given = new Map<string, unknown>(fields)
  const wrong = [...expected]
    .filter(([field, value]) => given.get(field) !== value)
    .map(([field, value]) => ({
      path: [field],
      found: given.has(field) ? `${field}: ${String(given.get(field))}` : `no ${field}`,
      expected: `${field}: ${value}, as its place in the folder says`,
    }))
  const unknown = [...given.keys()]
    .filter((field) => !expected.has(field))
    .map((field) => ({ path: [field], found: field, expected: [...expected.keys()].join(', ') }))
  return [...wrong, ...unknown]
}

/** Parses a file that is YAML as a whole and holds it against its schema. */
export function readSchema<T>(
  file: string,
  yaml: string,
  schema: z.ZodType<T>,
): { value: T | undefined; complaints: ReplyComplaint[] } {
  let value: T | undefined
  const complaints = readYaml(file, yaml, 0, (document) => {
    const reading = schema.safeParse(document)
    value = reading.data
    return (reading.error?.issues ?? []).map(({ path, message }) => ({
      path,
      found: path.length === 0 ? 'something else' : `${path.join('.')} that does not fit`,
      expected: message,
    }))
  })
  return { value, complaints }
}

function readYaml(
  file: string,
  yaml: string,
  linesBefore: number,
  check: (document: unknown) => Slip[],
): ReplyComplaint[] {
  const lineCounter = new LineCounter()
  const document = parseDocument(yaml, { lineCounter })
  const lineAt = (offset: number) => linesBefore + lineCounter.linePos(offset).line
  if (document.errors.length > 0) {
    return document.errors.map(({ pos, code }) => ({
      file,
      line: lineAt(pos[0]),
      found: `YAML that cannot be read (${code})`,
      expected: 'lines such as "language: nl"',
    }))
  }
  const value = plainOf(document)
  if (value === undefined) {
    const expected = 'plain values; put texts with a * in quotes'
    return [{ file, line: lineAt(0), found: 'an alias (*name) that cannot be followed', expected }]
  }
  return check(value.of).map(({ path, found, expected }) => ({
    file,
    line: lineAt(offsetOf(document, path)),
    found,
    expected,
  }))
}

/** Undefined where an alias leads to no anchor, or to so many that the file would explode. */
function plainOf(document: Document): { readonly of: unknown } | undefined {
  try {
    return { of: document.toJS() }
  } catch {
    // nothing else can fail in a document without errors
    return undefined
  }
}

/** Where the nearest part of the path that exists is written. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node = document.getIn(path.slice(0, depth), true)
    const range = (node as { range?: [number, number, number] } | undefined)?.range
    if (range !== undefined) return range[0]
  }
  return 0
}
