import type { Call } from './context.ts'
import { badRequest } from './errors.ts'
import { linkBase } from './exchange.ts'
import type { QueryOptions } from './query/options.ts'

export interface Page<T> {
  readonly items: readonly T[]
  /** Where the next page begins; undefined on the last. */
  readonly nextSkip: number | undefined
}

const LARGEST_PAGE = 1000

/** @throws GraphError 400 for a page of none or of more than a thousand. */
export function takePage<T>(
  all: readonly T[],
  { top, skip }: Pick<QueryOptions, 'top' | 'skip'>,
  usual: number,
): Page<T> {
  if (top !== undefined && (top < 1 || top > LARGEST_PAGE)) {
    throw badRequest(
      `Invalid page size specified: '${top}'. Must be between 1 and 1000 inclusive.`,
      'ErrorInvalidUrlQuery',
    )
  }
  const size = top ?? usual
  const items = all.slice(skip, skip + size)
  return { items, nextSkip: skip + size < all.length ? skip + size : undefined }
}

/** The same request again, further on. */
function nextLink(c: Call, nextSkip: number): string {
  const query = new URL(c.req.url).searchParams
  for (const name of ['skip', '$skip']) query.delete(name)
  query.set('$skip', String(nextSkip))
  return `${linkBase(c)}?${query}`
}

/** A collection as OData writes it. */
export function collection(
  c: Call,
  context: string,
  value: readonly object[],
  {
    count,
    nextSkip,
  }: { readonly count: number | undefined; readonly nextSkip: number | undefined },
): object {
  return {
    '@odata.context': context,
    ...(count === undefined ? {} : { '@odata.count': count }),
    value,
    ...(nextSkip === undefined ? {} : { '@odata.nextLink': nextLink(c, nextSkip) }),
  }
}
