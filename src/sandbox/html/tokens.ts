export interface Tag {
  readonly type: 'tag'
  readonly name: string
  readonly closing: boolean
  /** Names in lower case, values without their quotes; a bare attribute has the value undefined. */
  readonly attributes: readonly (readonly [string, string | undefined])[]
}

export type Token = Tag | { readonly type: 'text' | 'comment'; readonly text: string }

/** What these hold is no markup, up to their own closing tag. */
const RAW = ['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed']

/**
 * Splits HTML into tags, texts and comments. Reads forward only, each character once, so that no
 * letter can make it slow. What never ends is ended here, and a `<` that opens nothing is escaped: put
 * together in another order, the tokens still mean the same.
 */
export function* tokens(html: string): Generator<Token> {
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    if (open < 0) return yield { type: 'text', text: html.slice(at) }
    if (open > at) yield { type: 'text', text: html.slice(at, open) }
    const { token, end } = markup(html, open)
    yield token
    at = end
    if (token.type === 'tag' && !token.closing && RAW.includes(token.name)) {
      at = yield* rawContent(html, end, token.name)
    }
  }
}

/** What stands inside an element that holds no markup; answers where it ends. */
function* rawContent(html: string, from: number, name: string): Generator<Token, number> {
  // Not a search in a copy in lower case: some letters are longer there, and every index after them is off.
  const closing = new RegExp(`</${name}`, 'gi')
  closing.lastIndex = from
  const end = closing.exec(html)?.index
  const text = html.slice(from, end)
  if (text !== '') yield { type: 'text', text }
  if (end === undefined) yield { type: 'tag', name, closing: true, attributes: [] }
  return end ?? html.length
}

/** The markup that begins at `open`, and where it ends. */
function markup(html: string, open: number): { token: Token; end: number } {
  if (html.startsWith('<!--', open)) return until(html, open, '-->', 'comment')
  if (html[open + 1] === '!' || html[open + 1] === '?') return until(html, open, '>', 'comment')
  const name = /^<\/?([a-z][a-z0-9:-]{0,40})/i.exec(html.slice(open, open + 43))?.[1]
  if (name === undefined) return { token: { type: 'text', text: '&lt;' }, end: open + 1 }
  const closing = html[open + 1] === '/'
  return attributesOf(
    html,
    open + (closing ? 2 : 1) + name.length,
    name.toLowerCase(),
    closing,
    open,
  )
}

function until(
  html: string,
  open: number,
  mark: string,
  type: 'comment',
): { token: Token; end: number } {
  const found = html.indexOf(mark, open)
  if (found < 0) return { token: { type, text: html.slice(open) + mark }, end: html.length }
  const end = found + mark.length
  return { token: { type, text: html.slice(open, end) }, end }
}

const ATTRIBUTE = /[\s/]*([^\s=>/"'][^\s=>/]*)?(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']*)))?/y

function attributesOf(
  html: string,
  from: number,
  name: string,
  closing: boolean,
  open: number,
): { token: Token; end: number } {
  const attributes: [string, string | undefined][] = []
  let at = from
  while (at < html.length && html[at] !== '>') {
    ATTRIBUTE.lastIndex = at
    const found = ATTRIBUTE.exec(html)
    if (found?.[1]) attributes.push([found[1].toLowerCase(), found[2] ?? found[3] ?? found[4]])
    at = Math.max(at + 1, ATTRIBUTE.lastIndex)
  }
  if (at >= html.length) {
    return { token: { type: 'text', text: `&lt;${html.slice(open + 1)}` }, end: html.length }
  }
  return { token: { type: 'tag', name, closing, attributes }, end: at + 1 }
}

/** The tag as Exchange writes it: lower case, double quotes. */
export function writeTag({ name, closing, attributes }: Tag): string {
  const written = attributes.map(([key, value]) =>
    value === undefined ? ` ${key}` : ` ${key}="${value.replaceAll('"', '&quot;')}"`,
  )
  return `<${closing ? '/' : ''}${name}${written.join('')}>`
}
