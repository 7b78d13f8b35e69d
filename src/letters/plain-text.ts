/** Nobody writes more than this by hand; what lies beyond is padding or an attack on our time. */
export const LONGEST_TEXT = 200_000

// Zero-width and direction characters split a word invisibly ("ver<200B>wijder") or reverse what a
// reader sees; neither is something that the writer says.
const INVISIBLE = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/g
const UNUSUAL_SPACE = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it removes
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g

// Most letters hold nothing but these; one look spares them the passes below.
const ORDINARY = /^[\n -~\u00A1-\u00AC\u00AE-\u024F\u2013-\u201E\u2026\u20AC]*$/

/** A body as lines of ordinary characters: bounded, one kind of line end, one kind of space. */
export function plainText(text: string): string {
  const bounded = text.slice(0, LONGEST_TEXT)
  if (ORDINARY.test(bounded)) return bounded
  return bounded
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(UNUSUAL_SPACE, ' ')
    .replace(INVISIBLE, '')
    .replace(CONTROL, '')
}

/** A header's text on one line: an encoded word can smuggle line ends into a subject or a name. */
export function oneLine(text: string, longest: number): string {
  return plainText(text.slice(0, longest)).replace(/\s+/g, ' ').trim()
}

/** Lines without the blank ones at both ends. */
export function trimBlank(lines: readonly string[]): string[] {
  let from = 0
  let to = lines.length
  while (from < to && isBlank(lines[from])) from++
  while (to > from && isBlank(lines[to - 1])) to--
  return lines.slice(from, to)
}

export function isBlank(line: string | undefined): boolean {
  return line === undefined || line.trim() === ''
}

/** The words of a text in lower case; apostrophes inside a word stay ("foto's", "don't"). */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu) ?? []
}
