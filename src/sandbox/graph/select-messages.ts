import type { StoredMessage } from '../store/stored-message.ts'
import { badRequest } from './errors.ts'
import { filterable, plainProperty } from './message-properties.ts'
import { passes } from './query/evaluate.ts'
import type { Ordering, QueryOptions } from './query/options.ts'
import { type Expression, parseFilter } from './query/parser.ts'
import { searchMessages } from './search.ts'

/**
 * The messages that a list is about, in order, before paging.
 * @throws GraphError 400 for a combination that Exchange refuses
 */
export function selectMessages(
  messages: readonly StoredMessage[],
  { filter, orderby, search }: Pick<QueryOptions, 'filter' | 'orderby' | 'search'>,
): readonly StoredMessage[] {
  if (search !== undefined) {
    if (orderby.length > 0) throw searchWith('$orderBy', 'SearchWithOrderBy')
    if (filter !== undefined) throw searchWith('$filter', 'SearchWithFilter')
    return searchMessages(messages, search)
  }
  const expression = filter === undefined ? undefined : parseFilter(filter)
  if (expression) checkOrder(expression, orderby)
  const found = expression
    ? messages.filter((message) => passes(expression, filterable(message)))
    : messages
  return orderby.length === 0 ? found : [...found].sort(inOrder(orderby))
}

function searchWith(option: string, code: string) {
  return badRequest(`The query parameter '${option}' is not supported with '$search'.`, code)
}

/**
 * Properties in `$orderby` must also stand in `$filter`, in the same order and before all others
 * (user-list-messages).
 */
function checkOrder(expression: Expression, orderby: readonly Ordering[]): void {
  const filtered = [...new Set(pathsIn(expression))]
  const leads = orderby.every(({ property }, index) => filtered[index] === property)
  if (!leads) {
    throw badRequest(
      'The restriction or sort order is too complex for this operation.',
      'InefficientFilter',
    )
  }
}

function pathsIn(expression: Expression): string[] {
  if (expression.type === 'and' || expression.type === 'or') {
    return [...pathsIn(expression.left), ...pathsIn(expression.right)]
  }
  if (expression.type === 'not') return pathsIn(expression.inner)
  return [expression.path]
}

function inOrder(orderby: readonly Ordering[]) {
  return (a: StoredMessage, b: StoredMessage): number => {
    for (const { property, descending } of orderby) {
      const left = String(plainProperty(a, property) ?? '').toLowerCase()
      const right = String(plainProperty(b, property) ?? '').toLowerCase()
      if (left !== right) return left < right === descending ? 1 : -1
    }
    return 0
  }
}
