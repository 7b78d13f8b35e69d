import { type HeaderField, headerValue, headerWord } from './headers.ts'
import type { Kind } from './letter.ts'

/** The header that griffier puts on its notices, so that one that comes back is known. */
export const NOTICE_HEADER = 'x-griffier-notice'

/**
 * What kind of mail this is, by its headers (RFC 3834 and its relatives).
 *
 * Only what was sent without a person behind it is set apart: a customer must never be taken for a
 * machine. So two headers that many people's mail carries do not count by themselves:
 * X-Auto-Response-Suppress, which Exchange adds to ordinary mail within an organisation, and
 * `Auto-Submitted: auto-generated`, which ticket systems put on what people write in them: such mail is
 * read as a list's is, where a plain request still reaches a person.
 */
export function kindOf(headers: readonly HeaderField[], report?: string): Exclude<Kind, 'own'> {
  if (isBounce(headers, report)) return 'bounce'
  if (isAutoReply(headers)) return 'auto-reply'
  // machines send so, and so do some people's gateways: a request in it must be plain
  if (headerValue(headers, 'return-path')?.replace(/\s/g, '') === '<>') return 'list'
  return isList(headers) ? 'list' : 'personal'
}

/**
 * A report is a bounce only where a recipient failed (RFC 3464, section 2.3.3): one that was delayed,
 * delivered or relayed undoes nothing.
 */
function isBounce(headers: readonly HeaderField[], report: string | undefined): boolean {
  const type = headerValue(headers, 'content-type') ?? ''
  if (/^multipart\/report/i.test(type)) {
    if (/disposition-notification/i.test(type)) return false
    return report === undefined || /^action:\s{0,9}failed\b/im.test(report)
  }
  const from = headerValue(headers, 'from') ?? ''
  return /\b(mailer-daemon|postmaster)@/i.test(from)
}

// RFC 3834 registers `no`, `auto-generated` and `auto-replied`; RFC 5436 `auto-notified`.
function isAutoReply(headers: readonly HeaderField[]): boolean {
  const submitted = headerWord(headers, 'auto-submitted')
  if (submitted === 'auto-replied' || submitted === 'auto-notified') return true
  // Exchange's out-of-office: generated, in reply to the letter, and no answers please
  if (submitted === 'auto-generated') {
    return has(headers, 'in-reply-to') && has(headers, 'x-auto-response-suppress')
  }
  if (/^multipart\/report/i.test(headerValue(headers, 'content-type') ?? '')) return true
  // another griffier's notice: answered by our own, the two would write to each other for good
  if (has(headers, NOTICE_HEADER)) return true
  if (/^auto[_-]?reply$/.test(headerWord(headers, 'precedence'))) return true
  return AUTO_REPLY.some((name) => !['', 'no', 'false'].includes(headerWord(headers, name)))
}

// From before RFC 3834: cPanel, Vacation, Zarafa and others.
const AUTO_REPLY = [
  'x-autoreply',
  'x-auto-reply',
  'x-autorespond',
  'x-autoresponder',
  'x-mail-autoreply',
  'x-autoreply-from',
]

function isList(headers: readonly HeaderField[]): boolean {
  if (LIST.some((name) => has(headers, name))) return true
  if (['bulk', 'list', 'junk'].includes(headerWord(headers, 'precedence'))) return true
  return headerWord(headers, 'auto-submitted') === 'auto-generated'
}

const LIST = ['list-id', 'list-unsubscribe', 'list-post']

function has(headers: readonly HeaderField[], name: string): boolean {
  return headerValue(headers, name) !== undefined
}
