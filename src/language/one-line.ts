/** Controls, invisible characters, unpaired surrogates, and what ends a line or a paragraph. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu

/**
 * A value from outside (settings, a letter, what staff typed) made harmless for one line: no line
 * breaks, no control characters, none that steer a terminal or turn the direction of text (Trojan
 * Source, CVE-2021-42574), and at most `longest` characters. Escaping, for HTML or Markdown, is its
 * reader's.
 *
 * @param unseen what becomes a space; all that cannot be seen, unless a text needs some of it
 */
export function oneLine(value: string, longest = 120, unseen = UNSEEN): string {
  // cut first: what follows must not depend on the size of what a stranger sent
  const line = value
    .slice(0, 4 * longest)
    .replace(unseen, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  // never more characters than code units
  if (line.length <= longest) return line
  const characters = [...line]
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : line
}
