import { badRequest } from '../errors.ts'
import { type Lexeme, lexemes, syntaxError } from './lexer.ts'

export type Literal = string | number | boolean | null | Date

const COMPARISONS = ['eq', 'ne', 'gt', 'ge', 'lt', 'le'] as const
export type Comparison = (typeof COMPARISONS)[number]

const FUNCTIONS = ['contains', 'startswith', 'endswith'] as const
type FunctionName = (typeof FUNCTIONS)[number]

/** An OData `$filter`, as far as Exchange understands it. */
export type Expression =
  | { readonly type: 'and'; readonly left: Expression; readonly right: Expression }
  | { readonly type: 'or'; readonly left: Expression; readonly right: Expression }
  | { readonly type: 'not'; readonly inner: Expression }
  | {
      readonly type: 'compare'
      readonly path: string
      readonly operator: Comparison
      readonly value: Literal
    }
  | {
      readonly type: 'call'
      readonly name: FunctionName
      readonly path: string
      readonly value: string
    }
  | {
      readonly type: 'any'
      readonly path: string
      readonly variable: string
      readonly inner: Expression
    }

/** Deep enough for people, shallow enough for the stack. */
const DEEPEST = 30

/**
 * Reads a filter.
 * @throws GraphError 400 BadRequest when it is no filter.
 */
export function parseFilter(text: string): Expression {
  const parser = new Parser(text)
  const expression = parser.or(0)
  parser.end()
  return expression
}

class Parser {
  readonly #text: string
  readonly #lexemes: readonly Lexeme[]
  #next = 0

  constructor(text: string) {
    this.#text = text
    this.#lexemes = lexemes(text)
  }

  end(): void {
    if (this.#peek()) throw this.#error()
  }

  or(depth: number): Expression {
    if (depth > DEEPEST) throw badRequest('The filter is nested too deeply.')
    let left = this.#and(depth)
    while (this.#takeWord('or')) left = { type: 'or', left, right: this.#and(depth) }
    return left
  }

  #and(depth: number): Expression {
    let left = this.#not(depth)
    while (this.#takeWord('and')) left = { type: 'and', left, right: this.#not(depth) }
    return left
  }

  #not(depth: number): Expression {
    if (depth > DEEPEST) throw badRequest('The filter is nested too deeply.')
    if (this.#takeWord('not')) return { type: 'not', inner: this.#not(depth + 1) }
    if (!this.#takeSign('(')) return this.#condition(depth)
    const inner = this.or(depth + 1)
    this.#expectSign(')')
    return inner
  }

  #condition(depth: number): Expression {
    const name = FUNCTIONS.find((one) => this.#peekWord(one))
    if (name) return this.#call(name)
    const path = this.#path()
    if (/\/any$/i.test(path)) return this.#any(path.slice(0, -4), depth)
    const operator = COMPARISONS.find((one) => this.#takeWord(one))
    if (!operator) throw this.#error()
    return { type: 'compare', path, operator, value: this.#literal() }
  }

  #call(name: FunctionName): Expression {
    this.#next++
    this.#expectSign('(')
    const path = this.#path()
    this.#expectSign(',')
    const value = this.#literal()
    this.#expectSign(')')
    if (typeof value !== 'string') throw this.#error()
    // `contains(x,'y') eq true` is legal OData and says nothing more.
    if (this.#takeWord('eq') && this.#literal() !== true) throw this.#error()
    return { type: 'call', name, path, value }
  }

  #any(path: string, depth: number): Expression {
    this.#expectSign('(')
    const variable = this.#take('word').text
    this.#expectSign(':')
    const inner = this.or(depth + 1)
    this.#expectSign(')')
    return { type: 'any', path, variable, inner }
  }

  #path(): string {
    const parts = [this.#take('word').text]
    while (this.#takeSign('/')) parts.push(this.#take('word').text)
    return parts.join('/')
  }

  #literal(): Literal {
    const lexeme = this.#peek()
    this.#next++
    if (lexeme?.kind === 'string') return lexeme.text.slice(1, -1).replaceAll("''", "'")
    if (lexeme?.kind === 'number') return Number(lexeme.text)
    if (lexeme?.kind === 'instant') return this.#instant(lexeme.text)
    if (lexeme?.kind === 'word') {
      const word = lexeme.text.toLowerCase()
      if (word === 'true' || word === 'false') return word === 'true'
      if (word === 'null') return null
    }
    this.#next--
    throw this.#error()
  }

  #instant(text: string): Date {
    const instant = new Date(text)
    if (Number.isNaN(instant.getTime())) throw this.#error()
    return instant
  }

  #peek(): Lexeme | undefined {
    return this.#lexemes[this.#next]
  }

  #peekWord(word: string): boolean {
    const lexeme = this.#peek()
    return lexeme?.kind === 'word' && lexeme.text.toLowerCase() === word
  }

  #takeWord(word: string): boolean {
    const found = this.#peekWord(word)
    if (found) this.#next++
    return found
  }

  #takeSign(sign: string): boolean {
    const lexeme = this.#peek()
    const found = lexeme?.kind === 'sign' && lexeme.text === sign
    if (found) this.#next++
    return found
  }

  #expectSign(sign: string): void {
    if (!this.#takeSign(sign)) throw this.#error()
  }

  #take(kind: Lexeme['kind']): Lexeme {
    const lexeme = this.#peek()
    if (lexeme?.kind !== kind) throw this.#error()
    this.#next++
    return lexeme
  }

  #error() {
    return syntaxError(this.#text, this.#peek()?.at ?? this.#text.length)
  }
}
