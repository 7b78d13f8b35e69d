import type { Reply } from './facts.ts'

/**
 * The body of a draft that Graph's createReply made, with the reply above the quoted letter and an
 * empty line between. Graph has no other way to keep the quote: a body that is sent along with
 * createReply replaces it.
 *
 * The quoted letter is a stranger's: a style sheet of its own may name a false `<body>`. Only the
 * document's real one counts; where there is none, or something visible stands before it, the
 * reply goes first of all.
 */
export function insertReply(existingBodyHtml: string, reply: Reply): string {
  const at = afterBodyTag(existingBodyHtml)
  const above = `${reply.html}<div><br></div>\n`
  return existingBodyHtml.slice(0, at) + above + existingBodyHtml.slice(at)
}

/** Elements that can stand before `<body>` without opening it by themselves (HTML, 13.2.6.4). */
const HEAD = ['html', 'head', 'meta', 'base', 'link', 'title', 'style', 'script', 'noscript']

/** Their content is text: a `<body>` in it is none. */
const RAW = ['title', 'style', 'script', 'noscript']

/** Just behind the document's `<body …>`, 0 where it has none. Reads each character about once. */
function afterBodyTag(html: string): number {
  // Lower case of ASCII only: other letters can change the length, and with it every position.
  const text = html.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
  let at = found(text, /\S/g, 0)
  while (at < text.length) {
    if (tagName(text, at) === 'body') return endOfTag(text, at)
    const end = endOfHeadPart(text, at)
    if (end === undefined) return 0
    at = found(text, /\S/g, end)
  }
  return 0
}

/** Where the comment, declaration or element of the head ends that begins at `at`; undefined where none does. */
function endOfHeadPart(text: string, at: number): number | undefined {
  if (text.startsWith('<!--', at)) return endOfComment(text, at)
  if (/^<[!?]/.test(text.slice(at, at + 2))) return endOfTag(text, at)
  const name = tagName(text, at)
  if (!HEAD.includes(name.replace('/', ''))) return undefined
  const end = endOfTag(text, at)
  return RAW.includes(name) ? endOfTag(text, behind(text, `</${name}`, end)) : end
}

/** `meta`, `/head`; '' where no tag begins. */
function tagName(text: string, at: number): string {
  return /^<(\/?[a-z]+)(?=[\s/>])/.exec(text.slice(at, at + 12))?.[1] ?? ''
}

/** A comment also ends in `--!>`, and `<!-->` and `<!--->` are whole ones (HTML, 13.2.5.43). */
function endOfComment(text: string, at: number): number {
  if (text.startsWith('>', at + 4)) return at + 5
  if (text.startsWith('->', at + 4)) return at + 6
  return behind(text, '>', found(text, /--!?>/g, at + 4))
}

/** Behind the tag's `>`, passing over those in quoted values. */
function endOfTag(text: string, at: number): number {
  let quote = ''
  let before = ''
  for (let position = at; position < text.length; position += 1) {
    const character = text.charAt(position)
    if (quote !== '') quote = character === quote ? '' : quote
    else if (character === '>') return position + 1
    // A quote opens a value only behind '='; anywhere else it is a stray letter of a name.
    else if (before === '=' && (character === '"' || character === "'")) quote = character
    if (character.trim() !== '') before = character
  }
  return text.length
}

function behind(text: string, end: string, from: number): number {
  const at = text.indexOf(end, from)
  return at < 0 ? text.length : at + end.length
}

/** Where the pattern is next found, the end where it is not. */
function found(text: string, pattern: RegExp, from: number): number {
  pattern.lastIndex = from
  return pattern.exec(text)?.index ?? text.length
}
