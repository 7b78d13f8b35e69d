import type { ExtendedProperty } from '../store/stored-message.ts'
import { badRequest, GraphError } from './errors.ts'
import { type Expression, parseFilter } from './query/parser.ts'

const GUID = '\\{[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\\}'
const TYPE =
  '(?:String|Integer|Boolean|Binary|Double|Long|Short|SystemTime|CLSID|Currency|Float|Null|Error)(?:Array)?'
const SHAPE = new RegExp(
  `^${TYPE} (?:${GUID} (?:Name .{1,255}|Id 0x[0-9a-fA-F]{1,8})|0x[0-9a-fA-F]{1,8})$`,
)

/**
 * The id of an extended property: the GUID without regard to case, the name with it
 * (extended-properties-overview).
 * @throws GraphError 400 when it has no legal form.
 */
export function extendedPropertyId(id: string): string {
  if (!SHAPE.test(id)) {
    throw new GraphError(400, 'ErrorInvalidProperty', 'The extended property id is invalid.')
  }
  return id.replace(/\{[^}]{36}\}/, (guid) => guid.toLowerCase())
}

/** The properties a request asks for with `$expand=singleValueExtendedProperties($filter=id eq '…')`. */
export function expandedProperties(
  properties: readonly ExtendedProperty[],
  filter: string | undefined,
): ExtendedProperty[] {
  if (filter === undefined) {
    throw badRequest('$expand of singleValueExtendedProperties needs a $filter on id.')
  }
  const wanted = idsIn(parseFilter(filter)).map(extendedPropertyId)
  return properties.filter(({ id }) => wanted.includes(extendedPropertyId(id)))
}

function idsIn(expression: Expression): string[] {
  if (expression.type === 'or') return [...idsIn(expression.left), ...idsIn(expression.right)]
  const { type } = expression
  if (type !== 'compare' || expression.path !== 'id' || expression.operator !== 'eq') {
    throw badRequest("Only 'id eq' is supported in the filter of an expanded extended property.")
  }
  return [String(expression.value)]
}
