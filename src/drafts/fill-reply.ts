import Handlebars from 'handlebars'
import type { ReplyText } from '../cases/reply-set.ts'
import { Trouble } from '../trouble/trouble.ts'
import { keeping } from './keeping.ts'
import type { ReplyView } from './reply-view.ts'

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

const engine = Handlebars.create()
engine.registerHelper('if', refusingUnknown('if'))
engine.registerHelper('each', refusingUnknown('each'))

/** One letter needs a few of all texts, and a check needs each many times; what joins the rights of a letter is alike in many. */
const compiledText = keeping((text) => engine.compile(text, COMPILING))

/** A text is compiled when it is first used. */
const templates = new WeakMap<ReplyText, Handlebars.TemplateDelegate>()

/**
 * Fills the facts into a text and all that it includes.
 * @throws UnfillableReply that names the file where a variable or an included part does not exist.
 */
export function fillReply(
  frame: ReplyText,
  included: ReadonlyMap<string, ReplyText>,
  view: ReplyView,
): string {
  const partials = Object.fromEntries([...included].map(([name, text]) => [name, template(text)]))
  return template(frame)(view, {
    partials,
    allowProtoPropertiesByDefault: false,
    allowProtoMethodsByDefault: false,
  })
}

function template(text: ReplyText): Handlebars.TemplateDelegate {
  const known = templates.get(text)
  if (known !== undefined) return known
  const made = compiled(text)
  templates.set(text, made)
  return made
}

/** Strict mode stops at `{{this}}`; without this, `{{#if misspelt}}` would quietly mean 'no'. */
function refusingUnknown(name: 'if' | 'each'): Handlebars.HelperDelegate {
  const own = engine.helpers[name]
  return function (this: unknown, value: unknown, options: Handlebars.HelperOptions) {
    if (value === undefined)
      throw new Handlebars.Exception(`{{#${name}}} of something that is not defined`)
    return own?.call(this, value, options)
  }
}

/** Compiled with the file's name in whatever goes wrong: Handlebars itself does not know it. */
function compiled(text: ReplyText): Handlebars.TemplateDelegate {
  const filling = compiledText(text.text)
  return (context, options) => {
    try {
      return filling(context, options)
    } catch (cause) {
      throw cause instanceof UnfillableReply ? cause : new UnfillableReply(text.file, whatIn(cause))
    }
  }
}

/** Of the value that was looked in, such as somebody's name, nothing is repeated; node's own words would (`{{name.size}}`). */
function whatIn(cause: unknown): string {
  if (cause instanceof Handlebars.Exception) return cause.message.replace(WHERE, '')
  return 'it asks for a part of what has none'
}

const WHERE = /(?<= not defined) in [\s\S]*$/

/** A reply's text asks for what no reply knows. The message names the file, and quotes nothing but the text. */
export class UnfillableReply extends Trouble {
  readonly code = 'UNFILLABLE_REPLY'

  constructor(file: string, what: string) {
    super(`${file}: ${what}`)
    this.name = 'UnfillableReply'
  }
}
