import { textOfHtml } from './html.ts'
import { plainText, wordsOf } from './plain-text.ts'

/**
 * What a body says, as plain text. `areAlternatives` says that MIME itself gives the two as the same
 * words twice: a text of some length is then taken at its word, where it says what the HTML says.
 *
 * Most mail carries the same words twice, as text and as HTML, and the text is the cleaner one. But
 * some programs leave the text part empty or put 'your program shows no HTML' there, and Apple Mail
 * goes on in HTML after an attachment: words that only stand in the HTML must not be lost.
 */
export function bodyText(
  text: string | undefined,
  html: string | undefined,
  areAlternatives: boolean,
): string {
  const plain = plainText(text ?? '').trim()
  if (!html) return plain
  const fromHtml = plainText(textOfHtml(html)).trim()
  if (plain === '' || fromHtml === '') return plain || fromHtml
  const isSame = isSaidIn(plain, fromHtml) || isSaidIn(fromHtml, plain)
  // of two alternatives the reader sees the HTML: a text that says something else is not the letter
  if (!isSame) return areAlternatives ? fromHtml : `${plain}\n\n${fromHtml}`
  if (areAlternatives && plain.length >= TELLING_LENGTH) return plain
  return plain.length * 2 < fromHtml.length ? fromHtml : plain
}

/** Whether most of the opening words of `text` also stand in `other`: two renderings of one body. */
function isSaidIn(text: string, other: string): boolean {
  if (other.includes(text.slice(0, 40))) return true
  const opening = wordsOf(text.slice(0, COMPARED)).filter((word) => word.length > 2)
  if (opening.length === 0) return true
  const words = new Set(wordsOf(other.slice(0, COMPARED * 2)))
  const shared = opening.filter((word) => words.has(word)).length
  return shared >= opening.length * 0.6
}

const TELLING_LENGTH = 200
const COMPARED = 300
