import Handlebars from 'handlebars'

/** What is wrong in a text of a reply; the line counts within the text, from 1. */
interface TemplateComplaint {
  readonly line: number
  readonly found: string
  readonly expected: string
}

export interface TemplateReading {
  /** Names of included parts, each with the line that includes it. */
  readonly includes: ReadonlyMap<string, number>
  readonly complaints: readonly TemplateComplaint[]
}

const ALLOWED = '{{variable}}, {{> part}}, {{#if variable}} or {{#each list}}'

/** What the text includes, and every place where it does more than fill in, include, `if` and `each`. */
export function readTemplate(text: string): TemplateReading {
  let program: hbs.AST.Program
  try {
    program = Handlebars.parse(text)
  } catch (error) {
    return { includes: new Map(), complaints: [unreadable(error)] }
  }
  const reader = new Reader()
  reader.accept(program)
  return reader
}

class Reader extends Handlebars.Visitor implements TemplateReading {
  readonly includes = new Map<string, number>()
  readonly complaints: TemplateComplaint[] = []

  override MustacheStatement(mustache: hbs.AST.MustacheStatement): void {
    const bare = mustache.path.type === 'PathExpression' && mustache.params.length === 0
    // {{{triple}}} promises unescaped values; here none ever is.
    if (!bare || mustache.hash !== undefined || !mustache.escaped)
      this.#refuse(mustache, 'more than a variable between braces')
  }

  override BlockStatement(block: hbs.AST.BlockStatement): void {
    const name = nameOf(block.path)
    const simple = block.params.length === 1 && block.params[0]?.type === 'PathExpression'
    if ((name !== 'if' && name !== 'each') || !simple || block.hash !== undefined)
      this.#refuse(block, `a block {{#${name}}}`)
    super.BlockStatement(block)
  }

  override PartialStatement(partial: hbs.AST.PartialStatement): void {
    const name = nameOf(partial.name)
    if (name === '' || partial.params.length > 0 || partial.hash !== undefined)
      this.#refuse(partial, 'an include with arguments')
    else this.includes.set(name, partial.loc.start.line)
  }

  override PartialBlockStatement(block: hbs.AST.PartialBlockStatement): void {
    this.#refuse(block, 'a block {{#> …}}')
  }

  override DecoratorBlock(block: hbs.AST.DecoratorBlock): void {
    this.#refuse(block, 'a decorator')
  }

  override Decorator(decorator: hbs.AST.Decorator): void {
    this.#refuse(decorator, 'a decorator')
  }

  #refuse(node: hbs.AST.Node, found: string): void {
    this.complaints.push({ line: node.loc.start.line, found, expected: ALLOWED })
  }
}

function nameOf(path: hbs.AST.PathExpression | hbs.AST.SubExpression): string {
  return 'original' in path ? path.original : ''
}

/** Handlebars tells the line of a block that is closed wrongly; of other slips only in its message. */
function unreadable(error: unknown): TemplateComplaint {
  if (!(error instanceof Error)) throw error
  const told = error instanceof Handlebars.Exception ? Number(error.lineNumber) : Number.NaN
  const line = told || Number(/on line (\d+)/.exec(error.message)?.[1] ?? 1)
  return { line, found: 'braces that do not form a whole', expected: ALLOWED }
}
