import { oneLine } from '../language/one-line.ts'
import { LONGEST_NAME, sayableName } from './greeting-name.ts'

/** Long enough for all that a shop writes in its settings; a letter in one value is no fact. */
const LONGEST = 1000

/** Controls, line and paragraph separators, unpaired surrogates, and marks that turn or hide text; what joins letters in a name stays. */
const UNSEEN =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/gu

/** All ASCII punctuation: what CommonMark lets a backslash take the meaning of. */
const PUNCTUATION = /[!-/:-@[-`{-~]/g

/**
 * A value that means nothing in Markdown, HTML or Handlebars any more: it comes out as its own
 * characters, on one line, of bounded length, whatever it holds.
 */
export function inert(value: string, longest = LONGEST): string {
  // Doubled brackets mean 'staff must fill this in' and may only come from the shop's own text.
  const plain = oneLine(value, longest, UNSEEN)
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

/** The name to greet with, or '' where there is none; `notThese` are the shop's own. */
export function greetingName(name: string, notThese: readonly string[] = []): string {
  return sayableName(oneLine(name, LONGEST_NAME + 1, UNSEEN), notThese)
}
