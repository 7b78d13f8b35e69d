import Handlebars from 'handlebars'

// Strict: a variable that the view lacks throws, so no notice goes out with a hole in it.
// Handlebars compiles at the first use, so a template that is not needed costs nothing at start.
const STRICT = { strict: true, knownHelpersOnly: true } as const

/**
 * Handlebars' own engine, made strict where it is not: it lets `if` and `each` pass over a name
 * that the view lacks, so a misspelt one would silently drop a part. Views say null for 'none'.
 */
const engine = Handlebars.create()
for (const name of ['if', 'each']) {
  const builtIn = engine.helpers[name]
  engine.registerHelper(name, function (this: unknown, value: unknown, options) {
    if (value === undefined) throw new Error(`a template asks {{#${name}}} of what its view lacks`)
    return builtIn?.call(this, value, options)
  })
}

/** A template for HTML: every value is escaped. */
export function htmlTemplate<View>(source: string): (view: View) => string {
  return engine.compile<View>(source, STRICT)
}

/** A template for plain text: nothing is escaped, and runs of empty lines become one. */
export function textTemplate<View>(source: string): (view: View) => string {
  const fill = engine.compile<View>(source, { ...STRICT, noEscape: true })
  return (view) =>
    `${fill(view)
      .replace(/\n{3,}/g, '\n\n')
      .trim()}\n`
}
