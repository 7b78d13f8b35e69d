import { badRequest } from '../errors.ts'

export interface Lexeme {
  readonly kind: 'word' | 'string' | 'number' | 'instant' | 'sign'
  readonly text: string
  readonly at: number
}

const LONGEST = 4000
const PATTERN =
  /\s*(?:(?<string>'(?:[^']|'')*')|(?<instant>\d{4}-\d\d-\d\d(?:T[\d:.]{4,20}(?:Z|[+-]\d\d:\d\d)?)?)|(?<number>-?\d{1,18}(?:\.\d{1,18})?)|(?<word>[A-Za-z_@][\w.@]*)|(?<sign>[()/:,]))/y

/**
 * Cuts an OData expression into lexemes.
 * @throws GraphError 400 where a character has no place in it.
 */
export function lexemes(expression: string): Lexeme[] {
  if (expression.length > LONGEST)
    throw badRequest('The filter is too long.', 'ErrorInvalidUrlQuery')
  const found: Lexeme[] = []
  let at = 0
  while (expression.slice(at).trim() !== '') {
    PATTERN.lastIndex = at
    const groups = PATTERN.exec(expression)?.groups
    if (!groups) throw syntaxError(expression, at)
    const [kind, text] = Object.entries(groups).find(([, value]) => value !== undefined) as [
      Lexeme['kind'],
      string,
    ]
    found.push({ kind, text, at })
    at = PATTERN.lastIndex
  }
  return found
}

export function syntaxError(expression: string, at: number) {
  return badRequest(`Syntax error at position ${at} in '${expression.slice(0, 200)}'.`)
}
