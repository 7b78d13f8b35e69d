import { type Token, tokens, writeTag } from './tokens.ts'

const META = '<meta http-equiv="Content-Type" content="text/html; charset=utf-8">'

interface Document {
  head: string
  bodyTag: string
  body: string
}

/**
 * HTML as Exchange keeps it: whatever was written comes back inside html, head, meta and body, tags in
 * lower case, lines ending in CRLF (user-post-messages). Rewriting twice changes nothing more.
 */
export function rewriteHtml(html: string): string {
  const { head, bodyTag, body } = takeApart(html)
  const lines = ['<html>', '<head>', META, ...(head ? [head] : []), '</head>', bodyTag, body]
  return crlf(`${lines.join('\n')}\n</body>\n</html>\n`)
}

/** The html inside `<body>` alone. */
export function bodyOf(html: string): string {
  return takeApart(html).body
}

/** Puts a fragment at the top of the body, where a reply is written. */
export function insertAtTop(html: string, fragment: string): string {
  const { head, bodyTag, body } = takeApart(html)
  return rewriteHtml(`<head>${head}</head>${bodyTag}${fragment}${body}</body>`)
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign)
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** Plain text as Exchange turns it into HTML for a reader who did not ask for text. */
export function textAsHtml(text: string): string {
  const lines = escapeHtml(text.replace(/\r\n?/g, '\n')).replaceAll('\n', '<br>\n')
  const plain = `<div class="PlainText">${lines}</div>`
  return rewriteHtml(
    `<div class="BodyFragment"><font size="2"><span style="font-size:11pt;">${plain}</span></font></div>`,
  )
}

function takeApart(html: string): Document {
  const document: Document = { head: '', bodyTag: '<body>', body: '' }
  let inHead = false
  for (const token of tokens(html)) {
    if (token.type === 'tag' && token.name === 'head') inHead = !token.closing
    else if (token.type === 'tag' && token.name === 'body') {
      inHead = false
      if (!token.closing) document.bodyTag = writeTag(token)
    } else if (isFrame(token)) continue
    else if (inHead) document.head += write(token)
    else document.body += write(token)
  }
  return { ...document, head: document.head.trim(), body: document.body.trim() }
}

/** Exchange writes these itself. */
function isFrame(token: Token): boolean {
  if (token.type === 'comment') return token.text.startsWith('<!') && !token.text.startsWith('<!--')
  if (token.type !== 'tag') return false
  return token.name === 'html' || (token.name === 'meta' && isContentType(token.attributes))
}

function isContentType(attributes: readonly (readonly [string, string | undefined])[]): boolean {
  return attributes.some(
    ([name, value]) =>
      name === 'charset' || (name === 'http-equiv' && value?.toLowerCase() === 'content-type'),
  )
}

function write(token: Token): string {
  return token.type === 'tag' ? writeTag(token) : token.text
}

function crlf(text: string): string {
  return text.replace(/\r\n?/g, '\n').replaceAll('\n', '\r\n')
}
