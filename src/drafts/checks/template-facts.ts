import Handlebars from 'handlebars'
import type { ReplyText } from '../../cases/reply-set.ts'

/** One thing in a text that is not its words: a variable, a block, an include, a part to fill in. */
export interface TemplateFact {
  /** As it is written: `{{name}}`, `{{#if late}}`, `{{> closing}}`, `[[…]]`. */
  readonly written: string
  /** The line of the file. */
  readonly line: number
}

/** All that a text says besides its words, in its order; nothing where its braces form no whole. */
export function templateFacts({ text, firstLine }: ReplyText): TemplateFact[] {
  const program = parsed(text)
  if (program === undefined) return []
  const reader = new Reader(firstLine - 1)
  reader.accept(program)
  return [...reader.facts, ...fillIns(text, firstLine)]
}

/** The text as Handlebars reads it; undefined where it cannot, which is complained of elsewhere. */
export function parsed(text: string): hbs.AST.Program | undefined {
  try {
    return Handlebars.parse(text)
  } catch {
    return undefined
  }
}

/** Line in the file of a place in the text. */
export function lineAt(text: string, offset: number, firstLine: number): number {
  return firstLine + text.slice(0, offset).split('\n').length - 1
}

function fillIns(text: string, firstLine: number): TemplateFact[] {
  return [...text.matchAll(/\[\[/g)].map(({ index }) => ({
    written: '[[…]]',
    line: lineAt(text, index, firstLine),
  }))
}

class Reader extends Handlebars.Visitor {
  readonly facts: TemplateFact[] = []
  readonly #linesBefore: number

  constructor(linesBefore: number) {
    super()
    this.#linesBefore = linesBefore
  }

  override MustacheStatement({ path, loc }: hbs.AST.MustacheStatement): void {
    this.#add(`{{${nameOf(path)}}}`, loc)
  }

  override BlockStatement(block: hbs.AST.BlockStatement): void {
    const [about] = block.params
    const name = about === undefined ? '' : nameOf(about)
    this.#add(`{{#${nameOf(block.path)} ${name}}}`, block.loc)
    this.accept(block.program)
    if (block.inverse === undefined) return
    this.#add(`{{else}} of ${name}`, block.inverse.loc ?? block.loc)
    this.accept(block.inverse)
  }

  override PartialStatement({ name, loc }: hbs.AST.PartialStatement): void {
    this.#add(`{{> ${nameOf(name)}}}`, loc)
  }

  #add(written: string, { start }: hbs.AST.SourceLocation): void {
    this.facts.push({ written, line: start.line + this.#linesBefore })
  }
}

export function nameOf(expression: hbs.AST.Expression): string {
  return 'original' in expression ? String(expression.original) : ''
}
