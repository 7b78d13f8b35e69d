import Handlebars from 'handlebars'
import type { ReplyText } from '../cases/reply-set.ts'
import type { ReplyView } from './reply-view.ts'

type Engine = typeof Handlebars

/** `if` and `each` are all the logic that a reply may hold. */
const KNOWN = {
  if: true,
  each: true,
  unless: false,
  with: false,
  lookup: false,
  log: false,
  helperMissing: false,
  blockHelperMissing: false,
}

/** Values are inert Markdown already; HTML is escaped by the Markdown engine that comes next. */
const COMPILING = { strict: true, noEscape: true, knownHelpers: KNOWN, knownHelpersOnly: true }

/**
 * Fills the facts into a text and all that it includes.
 * @throws Error that names the file where a variable or an included part does not exist.
 */
export function fillReply(
  frame: ReplyText,
  included: ReadonlyMap<string, ReplyText>,
  view: ReplyView,
): string {
  const engine = Handlebars.create()
  engine.registerHelper('if', refusingUnknown(engine, 'if'))
  engine.registerHelper('each', refusingUnknown(engine, 'each'))
  for (const [name, text] of included) engine.registerPartial(name, compiled(engine, text))
  return compiled(engine, frame)(view, {
    allowProtoPropertiesByDefault: false,
    allowProtoMethodsByDefault: false,
  })
}

/** Strict mode stops at `{{this}}`; without this, `{{#if misspelt}}` would quietly mean 'no'. */
function refusingUnknown(engine: Engine, name: 'if' | 'each'): Handlebars.HelperDelegate {
  const own = engine.helpers[name]
  return function (this: unknown, value: unknown, options: Handlebars.HelperOptions) {
    if (value === undefined) throw new Error(`{{#${name}}} of something that is not defined`)
    return own?.call(this, value, options)
  }
}

/** Compiled with the file's name in whatever goes wrong: Handlebars itself does not know it. */
function compiled(engine: Engine, text: ReplyText): Handlebars.TemplateDelegate {
  const template = engine.compile(text.text, COMPILING)
  return (context, options) => {
    try {
      return template(context, options)
    } catch (cause) {
      if (cause instanceof UnfillableReply) throw cause
      throw new UnfillableReply(text.file, cause)
    }
  }
}

/** A reply's text asks for what no reply knows. */
class UnfillableReply extends Error {
  constructor(file: string, cause: unknown) {
    super(`${file}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
    this.name = 'UnfillableReply'
  }
}
