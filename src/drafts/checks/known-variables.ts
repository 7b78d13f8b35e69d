import Handlebars from 'handlebars'
import type { ReplyComplaint, ReplySet, ReplyText } from '../../cases/reply-set.ts'
import type { Language } from '../../language/language.ts'
import type { ReplyFacts } from '../facts.ts'
import { replyView } from '../reply-view.ts'
import { LANGUAGES } from './complete.ts'
import { nameOf, parsed } from './template-facts.ts'

/** A text may fill in what the facts hold, and nothing else. `facts` are to hold all that can be missing. */
export function unknownVariables(replies: ReplySet, facts: ReplyFacts): ReplyComplaint[] {
  return LANGUAGES.flatMap((language) => unknownIn(language, replies, facts))
}

function unknownIn(language: Language, replies: ReplySet, facts: ReplyFacts): ReplyComplaint[] {
  const { frames, rights, parts, words } = replies[language]
  const view: Scope = { value: { ...replyView(facts, language, words) }, around: undefined }
  const complaints = new Map<string, ReplyComplaint>()
  const read = (text: ReplyText, scope: Scope, within: readonly ReplyText[]) => {
    const program = parsed(text.text)
    if (program === undefined || within.includes(text)) return
    const reader = new Reader(text, scope, (name, at) => {
      const part = parts.get(name)
      if (part !== undefined) read(part, at, [...within, text])
    })
    reader.accept(program)
    for (const one of reader.complaints) complaints.set(`${one.file}:${one.line}:${one.found}`, one)
  }
  for (const text of [...frames.values(), ...rights.values()]) read(text, view, [])
  return [...complaints.values()]
}

/** What names mean in a place of a text: within `each` those of one element. */
interface Scope {
  readonly value: unknown
  readonly around: Scope | undefined
}

class Reader extends Handlebars.Visitor {
  readonly complaints: ReplyComplaint[] = []
  readonly #text: ReplyText
  readonly #include: (name: string, scope: Scope) => void
  #scope: Scope

  constructor(text: ReplyText, scope: Scope, include: (name: string, scope: Scope) => void) {
    super()
    this.#text = text
    this.#scope = scope
    this.#include = include
  }

  override MustacheStatement({ path, loc }: hbs.AST.MustacheStatement): void {
    const value = this.#valueOf(path)
    if (value === undefined || typeof value === 'object') this.#complain(`{{${nameOf(path)}}}`, loc)
  }

  override BlockStatement(block: hbs.AST.BlockStatement): void {
    const [about] = block.params
    const kind = nameOf(block.path)
    const value = about && this.#valueOf(about)
    const fits = kind === 'each' ? Array.isArray(value) : value !== undefined
    if (about !== undefined && !fits) this.#complain(`{{#${kind} ${nameOf(about)}}}`, block.loc)
    const outer = this.#scope
    if (kind === 'each' && Array.isArray(value)) this.#scope = { value: value[0], around: outer }
    if (kind !== 'each' || fits) this.accept(block.program)
    this.#scope = outer
    if (block.inverse !== undefined) this.accept(block.inverse)
  }

  override PartialStatement({ name }: hbs.AST.PartialStatement): void {
    this.#include(nameOf(name), this.#scope)
  }

  #valueOf(path: hbs.AST.Expression): unknown {
    // @index and the like are the engine's own.
    if (!isPath(path) || path.data) return ''
    let scope: Scope | undefined = this.#scope
    for (let up = 0; up < path.depth; up += 1) scope = scope?.around
    return path.parts.reduce<unknown>((value, name) => fieldOf(value, String(name)), scope?.value)
  }

  #complain(found: string, { start }: hbs.AST.SourceLocation): void {
    const { file, firstLine } = this.#text
    const expected = `one of ${namesIn(this.#scope.value).join(', ')}`
    this.complaints.push({ file, line: start.line + firstLine - 1, found, expected })
  }
}

function isPath(expression: hbs.AST.Expression): expression is hbs.AST.PathExpression {
  return expression.type === 'PathExpression'
}

function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined
  return (value as Record<string, unknown>)[name]
}

/** `caseNumber`, `shop.name`: what can be written here. */
function namesIn(value: unknown): string[] {
  return Object.entries(value ?? {}).flatMap(([name, inner]) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.keys(inner).map((field) => `${name}.${field}`)
      : [name],
  )
}
