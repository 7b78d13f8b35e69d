import { headerBlockAt } from '../letters/header-block.ts'
import { textOfHtml } from '../letters/html.ts'

/** A draft as the mailbox gave it back: whom it goes to, copies too, and its whole body. */
export interface DraftAsMade {
  readonly recipients: readonly string[]
  readonly html: string
}

/**
 * Whether a draft goes to one person alone and quotes nobody else. Asked of what the mailbox made of it,
 * not of what was sent to it: a letter to the wrong person is a breach of its own (article 4(12)).
 *
 * @param own the text that was put above the quote; where it looks like a quote itself, it tells nothing
 */
export function isOnlyTheirs(
  { recipients, html }: DraftAsMade,
  address: string,
  own = '',
): boolean {
  if (recipients.length !== 1 || recipients[0] !== address) return false
  return quotesOnly(html, address) || quotedAuthor(own) !== undefined
}

/** Whether no heading in a body names somebody else as the writer of what is quoted next. */
export function quotesOnly(html: string, address: string): boolean {
  const author = quotedAuthor(html)
  return author === undefined || author === address
}

/** The address that the first heading names; what is quoted below it was in that letter. */
function quotedAuthor(html: string): string | undefined {
  const lines = textOfHtml(html).split('\n')
  for (let at = 0; at < lines.length; at++) {
    const block = headerBlockAt(lines, at, true)
    if (block !== undefined) return block.from?.address || undefined
  }
  return undefined
}
