import { badRequest } from '../errors.ts'
import type { Comparison, Expression, Literal } from './parser.ts'

export type Value = string | number | boolean | null | undefined

/** What a filter may ask of an item: its plain properties and its collections. */
export interface Filterable {
  /** @throws GraphError for a property that cannot be filtered on. */
  property(path: string): Value
  collection(path: string): readonly Filterable[]
  /** How text of this property is brought into one form before it is compared. */
  normal(path: string, text: string): string
}

/** Whether the item passes the filter. An unknown property is refused wherever it stands. */
export function passes(expression: Expression, item: Filterable): boolean {
  switch (expression.type) {
    // Both sides every time: no short way round a refusal.
    case 'and': {
      const left = passes(expression.left, item)
      return passes(expression.right, item) && left
    }
    case 'or': {
      const left = passes(expression.left, item)
      return passes(expression.right, item) || left
    }
    case 'not':
      return !passes(expression.inner, item)
    case 'compare':
      return compares(item, expression)
    case 'call':
      return calls(item, expression)
    case 'any': {
      const { variable, inner } = expression
      return item
        .collection(expression.path)
        .some((member) => passes(inner, bound(member, variable)))
    }
  }
}

/** Inside `any(ep: …)` every path begins with the variable. */
function bound(member: Filterable, variable: string): Filterable {
  const rest = (path: string) => {
    if (path !== variable && !path.startsWith(`${variable}/`)) {
      throw badRequest(`Could not find a property named '${path.slice(0, 80)}'.`)
    }
    return path.slice(variable.length + 1)
  }
  return {
    property: (path) => member.property(rest(path)),
    collection: (path) => member.collection(rest(path)),
    normal: (path, text) => member.normal(rest(path), text),
  }
}

type Compare = Extract<Expression, { type: 'compare' }>
type Call = Extract<Expression, { type: 'call' }>

function compares(item: Filterable, { path, operator, value: wanted }: Compare): boolean {
  const normal = (text: string) => item.normal(path, text)
  const left = comparable(item.property(path), wanted, normal)
  const right = wanted instanceof Date ? wanted.getTime() : comparable(wanted, wanted, normal)
  if (operator === 'eq') return left === right
  if (operator === 'ne') return left !== right
  return left !== null && right !== null && ordered(left, operator, right)
}

function ordered<T extends string | number | boolean>(
  left: T,
  operator: Comparison,
  right: T,
): boolean {
  if (operator === 'gt') return left > right
  if (operator === 'ge') return left >= right
  return operator === 'lt' ? left < right : left <= right
}

function comparable(
  value: Value,
  wanted: Literal,
  normal: (text: string) => string,
): string | number | boolean | null {
  if (value === undefined || value === null) return null
  if (wanted instanceof Date) return new Date(String(value)).getTime()
  return typeof value === 'string' ? normal(value) : value
}

function calls(item: Filterable, { name, path, value }: Call): boolean {
  const found = item.property(path)
  const text = typeof found === 'string' ? item.normal(path, found) : ''
  const wanted = item.normal(path, value)
  if (name === 'contains') return text.includes(wanted)
  return name === 'startswith' ? text.startsWith(wanted) : text.endsWith(wanted)
}
