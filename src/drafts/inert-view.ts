import { inert } from './inert.ts'

/**
 * Without a prototype, so that `{{constructor}}` is as unknown as any other misspelt name; Handlebars
 * prints the object in its complaint, hence the conversion.
 */
const BARE = Object.freeze(
  Object.assign(Object.create(null), { [Symbol.toPrimitive]: () => 'the facts of a reply' }),
)

/** The same fields on an object that a template can reach nothing else through. */
export function bare<T extends object>(value: T): T {
  return Object.assign(Object.create(BARE), value)
}

/** The same value with every string in it inert and every object bare. */
export function inertly<T>(value: T): T {
  return withInertStrings(value) as T
}

function withInertStrings(value: unknown): unknown {
  if (typeof value === 'string') return inert(value)
  if (Array.isArray(value)) return value.map(withInertStrings)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, inner]) => [key, withInertStrings(inner)])
  return bare(Object.fromEntries(entries))
}
