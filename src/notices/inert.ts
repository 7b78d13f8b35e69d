/**
 * Values from outside (settings, what staff typed) made harmless for one line of a mail: no line
 * breaks, no control characters and none that turn the direction of text (Trojan Source,
 * CVE-2021-42574), at most `longest` characters. Escaping for HTML is the template's.
 */
export function oneLine(value: string, longest = 120): string {
  const line = value
    .slice(0, longest * 4)
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
  const characters = [...line]
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : line
}

/** A link that may stand in a mail: http or https only, so that no `javascript:` or `file:` gets in. */
export function safeLink(link: string | undefined): string | null {
  if (link === undefined || link.length > 2000 || !URL.canParse(link)) return null
  const url = new URL(link)
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null
}
