/** Long enough for all that a shop writes in its settings; a letter in one value is no fact. */
const LONGEST = 1000
const LONGEST_NAME = 80

/** Controls, line and paragraph separators, unpaired surrogates, and marks that turn or hide text. */
const UNSEEN =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/gu

/** All ASCII punctuation: what CommonMark lets a backslash take the meaning of. */
const PUNCTUATION = /[!-/:-@[-`{-~]/g

/** What mail programs turn into something to click on: an address, a page, a bare domain. */
const CLICKABLE = /@|:\/\/|www\.|[\p{L}\p{N}-]{2}\.\p{L}{2}/iu

/**
 * A value that means nothing in Markdown, HTML or Handlebars any more: it comes out as its own
 * characters, on one line, of bounded length, whatever it holds.
 */
export function inert(value: string, longest = LONGEST): string {
  // Doubled brackets mean 'staff must fill this in' and may only come from the shop's own text.
  const plain = oneLine(value, longest)
    .replace(/\[{2,}/g, '[')
    .replace(/\]{2,}/g, ']')
  return plain.replace(PUNCTUATION, '\\$&')
}

/** Several lines, each inert, under one another. */
export function inertLines(value: string): string {
  const lines = value.slice(0, LONGEST).split(/[\r\n]+/)
  return lines
    .map((line) => inert(line))
    .filter((line) => line !== '')
    .join('\\\n')
}

/**
 * The name to greet with, or '' where there is none: half of an endless one would only look odd. A stranger can write in another's name: a
 * 'name' that a mail program would make clickable must not reach that person under the shop's
 * own letterhead.
 */
export function greetingName(name: string): string {
  const plain = oneLine(name, LONGEST_NAME + 1)
  return plain.length > LONGEST_NAME || CLICKABLE.test(plain) ? '' : plain
}

function oneLine(value: string, longest: number): string {
  // Cut first: what follows must not depend on the size of what a stranger sent.
  const bounded = value
    .slice(0, 4 * longest)
    .replace(UNSEEN, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  // never more characters than code units
  if (bounded.length <= longest) return bounded
  const characters = [...bounded]
  return characters.length <= longest ? bounded : `${characters.slice(0, longest - 1).join('')}…`
}
