/** A reply draft in three pieces; joined they give back every byte. */
export interface DraftBody {
  /** Everything up to and with the body tag. */
  readonly head: string
  /** What the shop writes. */
  readonly own: string
  /** The quoted letter and the rest, never touched. */
  readonly quote: string
}

// How Outlook starts the letter it quotes; the last is the bare divider of some rewritten drafts.
const QUOTE_STARTS = [
  /<div id="?appendonsend"?/i,
  /<hr\b[^>]*>\s*<div id="?divRplyFwdMsg"?/i,
  /<div id="?divRplyFwdMsg"?/i,
  /<hr\b/i,
]

/** Cuts a draft's HTML where the quoted letter begins, so that editing cannot damage the quote. */
export function splitDraft(html: string): DraftBody {
  const tag = /<body\b[^>]*>/i.exec(html)
  const start = tag === null ? 0 : tag.index + tag[0].length
  const end = start + endOfOwn(html.slice(start))
  return { head: html.slice(0, start), own: html.slice(start, end), quote: html.slice(end) }
}

function endOfOwn(rest: string): number {
  for (const pattern of QUOTE_STARTS) {
    const at = rest.search(pattern)
    if (at >= 0) return at
  }
  const closing = rest.search(/<\/body\s*>/i)
  return closing >= 0 ? closing : rest.length
}

/** The draft with other own words above the same quote. */
export function withOwn(html: string, own: string): string {
  const { head, quote } = splitDraft(html)
  return `${head}${own}${quote}`
}
