import { type Token, tokens } from './tokens.ts'

/** The tokens of a document, without these elements and without all that they hold. */
export function* outside(html: string, elements: readonly string[]): Generator<Token> {
  let inside: string | undefined
  for (const token of tokens(html)) {
    const element = token.type === 'tag' && elements.includes(token.name) ? token : undefined
    if (!element) {
      if (inside === undefined) yield token
    } else if (!element.closing) {
      inside ??= element.name
    } else if (inside === element.name) {
      inside = undefined
    }
  }
}
