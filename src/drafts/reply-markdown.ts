import MarkdownIt, { type StateInline, type Token } from 'markdown-it'

/** As Outlook writes a new mail itself, so that the reply does not look pasted in. */
const FAMILY = 'font-family:Aptos,Calibri,Arial,sans-serif'
const FONT = `${FAMILY};font-size:11pt`

/** Colour and background together: either alone can vanish in dark mode. */
const TO_FILL_IN = 'background-color:#ffe08a;color:#1f1f1f'

/** Word, which draws mail in Outlook for Windows, takes no font or colour from around a table. */
const CELL = `${FAMILY};font-size:10pt;border:1px solid #8f8f8f;padding:3px 6px;text-align:left;vertical-align:top`

const STYLES: Readonly<Record<string, string>> = {
  paragraph_open: 'margin:0 0 11pt 0',
  heading_open: 'margin:0 0 4pt 0;font-size:12pt;font-weight:bold',
  bullet_list_open: 'margin:0 0 11pt 0;padding-left:24pt',
  ordered_list_open: 'margin:0 0 11pt 0;padding-left:24pt',
  table_open: 'border-collapse:collapse;margin:0 0 11pt 0',
  th_open: `${CELL};font-weight:bold`,
  td_open: CELL,
  fill_in_open: TO_FILL_IN,
}

const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false })
  // A picture would tell its server who read the reply; four spaces of indent are no program.
  .disable(['image', 'code'])

markdown.inline.ruler.before('link', 'fill_in', fillIn)
markdown.core.ruler.push('inline_styles', ({ tokens }) => style(tokens))

/** Markdown as blocks and words, each with the style that it will have in Outlook. */
export function parseReply(text: string): Token[] {
  return markdown.parse(text, {})
}

/** An HTML fragment: mail knows no style sheet, hence a style on each element. */
export function replyHtml(tokens: Token[], language: string): string {
  const inner = markdown.renderer.render(tokens, markdown.options, {})
  return `<div lang="${language}" style="${FONT}">\n${inner}</div>\n`
}

/**
 * `[[what only a person knows]]`: kept as it stands, brackets too, and lit up. Values cannot make
 * one: their brackets are escaped.
 */
function fillIn(state: StateInline, silent: boolean): boolean {
  if (!state.src.startsWith('[[', state.pos)) return false
  const end = closing(state.src, state.pos + 2)
  if (end < 0 || end + 2 > state.posMax) return false
  if (!silent) {
    const { posMax, pos } = state
    state.push('fill_in_open', 'span', 1)
    state.push('text', '', 0).content = '[['
    state.pos = pos + 2
    state.posMax = end
    state.md.inline.tokenize(state)
    state.posMax = posMax
    state.push('text', '', 0).content = ']]'
    state.push('fill_in_close', 'span', -1)
  }
  state.pos = end + 2
  return true
}

/** Where `]]` stands, not counting a bracket that a value ends with. */
function closing(source: string, from: number): number {
  let end = source.indexOf(']]', from)
  while (end > 0 && source[end - 1] === '\\') end = source.indexOf(']]', end + 1)
  return end
}

function style(tokens: readonly Token[]): void {
  for (const token of tokens) {
    const inline = STYLES[token.type]
    if (inline !== undefined) token.attrSet('style', inline)
    if (token.children !== null) style(token.children)
  }
}
