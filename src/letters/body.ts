import { withoutBanner, withoutFooters } from './footer.ts'
import { textOfHtml } from './html.ts'
import { plainText, wordsOf } from './plain-text.ts'

/**
 * What a body says, as plain text.
 *
 * Most mail carries the same words twice, as text and as HTML, and the text is the cleaner one. It is
 * believed only where it says what the HTML says, stretch by stretch: what the writer sees and means
 * stands in the HTML, and a program may put anything beside it: a notice that it shows no HTML, a
 * disclaimer, a draft of yesterday. HTML of a few words (a picture, a logo) does not silence a text.
 */
export function bodyText(text: string | undefined, html: string | undefined): string {
  const plain = plainText(text ?? '').trim()
  if (!html) return plain
  const shown = plainText(textOfHtml(html)).trim()
  if (plain === '' || shown === '') return plain || shown
  if (saysAll(plain, shown)) return plain
  return tellingWords(withoutServers(shown)).length < FEW ? `${plain}\n\n${shown}` : shown
}

/** A banner or a disclaimer is a server's: HTML of nothing else silences no text. */
function withoutServers(shown: string): string {
  return withoutFooters(withoutBanner(shown.split('\n'))).join('\n')
}

const FEW = 5
const COMPARED = 40_000
const STRETCH = 10

/** Whether every stretch of `other` stands in `text` too, but for a word here and there. */
export function saysAll(text: string, other: string): boolean {
  if (text === other) return true
  const said = new Set(tellingWords(text.slice(0, 2 * COMPARED)))
  const words = tellingWords(other.slice(0, COMPARED))
  for (let at = 0; at < words.length; at += STRETCH) {
    const stretch = words.slice(at, at + STRETCH)
    const shared = stretch.filter((word) => said.has(word)).length
    const missing = stretch.length - shared
    if (missing > 2 || missing > stretch.length * 0.4) return false
  }
  return true
}

function tellingWords(text: string): string[] {
  return wordsOf(text).filter((word) => word.length > 2)
}
