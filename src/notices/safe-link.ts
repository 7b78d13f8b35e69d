/** A link that may stand in a mail: http or https only, so that no `javascript:` or `file:` gets in. */
export function safeLink(link: string | undefined): string | null {
  if (link === undefined || link.length > 2000 || !URL.canParse(link)) return null
  const url = new URL(link)
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null
}
