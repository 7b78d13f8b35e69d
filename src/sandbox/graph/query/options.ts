import { badRequest } from '../errors.ts'

/** One member of `$expand`, with what stands in its brackets. */
export interface Expansion {
  readonly property: string
  readonly filter: string | undefined
  readonly select: readonly string[] | undefined
}

/** The system query options of one request (OData 4.01 part 2, 5.1), read but not yet judged. */
export interface QueryOptions {
  readonly select: readonly string[] | undefined
  readonly expand: readonly Expansion[]
  readonly filter: string | undefined
  readonly orderby: readonly Ordering[]
  readonly search: string | undefined
  readonly top: number | undefined
  readonly skip: number
  readonly count: boolean
  /** Everything as it stood, names in lower case. */
  readonly raw: ReadonlyMap<string, string>
}

export interface Ordering {
  readonly property: string
  readonly descending: boolean
}

const SYSTEM = [
  'select',
  'expand',
  'filter',
  'orderby',
  'search',
  'top',
  'skip',
  'count',
  'skiptoken',
  'deltatoken',
  'format',
]

/**
 * Reads the options of a url; Graph takes them with and without the dollar sign, in any case.
 * @throws GraphError 400 for an option it does not know or a number that is none.
 */
export function parseOptions(url: string): QueryOptions {
  const raw = new Map<string, string>()
  for (const [name, value] of new URL(url).searchParams) {
    const bare = name.toLowerCase().replace(/^\$/, '')
    if (name.startsWith('$') && !SYSTEM.includes(bare)) {
      throw badRequest(`The query parameter '${name.slice(0, 60)}' is not supported.`)
    }
    raw.set(SYSTEM.includes(bare) ? `$${bare}` : bare, value)
  }
  return {
    select: list(raw.get('$select')),
    expand: splitOutside(raw.get('$expand') ?? '', ',').map(parseExpansion),
    filter: raw.get('$filter'),
    orderby: (list(raw.get('$orderby')) ?? []).map(parseOrdering),
    search: raw.get('$search'),
    top: wholeNumber(raw, '$top'),
    skip: wholeNumber(raw, '$skip') ?? 0,
    count: raw.get('$count')?.toLowerCase() === 'true',
    raw,
  }
}

function list(value: string | undefined): string[] | undefined {
  const parts = value?.split(',').map((part) => part.trim())
  return parts?.filter((part) => part !== '')
}

function wholeNumber(raw: ReadonlyMap<string, string>, name: string): number | undefined {
  const text = raw.get(name)
  if (text === undefined) return undefined
  if (!/^\d{1,9}$/.test(text)) {
    throw badRequest(`Invalid value '${text.slice(0, 40)}' for ${name} query option found.`)
  }
  return Number(text)
}

function parseOrdering(text: string): Ordering {
  const [property = '', direction = 'asc', ...rest] = text.split(/\s+/)
  if (rest.length > 0 || !/^(?:asc|desc)$/i.test(direction)) {
    throw badRequest(`Syntax error in $orderby '${text.slice(0, 80)}'.`)
  }
  return { property, descending: direction.toLowerCase() === 'desc' }
}

function parseExpansion(text: string): Expansion {
  const open = text.indexOf('(')
  if (open < 0) return { property: text, filter: undefined, select: undefined }
  const inner = splitOutside(text.slice(open + 1, text.lastIndexOf(')')), ';')
  const option = (name: string) =>
    inner.find((one) => one.toLowerCase().startsWith(`${name}=`))?.slice(name.length + 1)
  return {
    property: text.slice(0, open).trim(),
    filter: option('$filter'),
    select: list(option('$select')),
  }
}

/** Splits where the separator stands outside brackets and quotes. */
function splitOutside(text: string, separator: string): string[] {
  const parts: string[] = []
  let part = ''
  let depth = 0
  let quoted = false
  for (const sign of text) {
    if (sign === "'") quoted = !quoted
    else if (!quoted && sign === '(') depth++
    else if (!quoted && sign === ')') depth--
    if (sign === separator && depth === 0 && !quoted) {
      parts.push(part)
      part = ''
    } else part += sign
  }
  return [...parts, part].map((one) => one.trim()).filter((one) => one !== '')
}
