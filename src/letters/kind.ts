import { type HeaderField, headerValue, headerWord } from './headers.ts'
import type { Kind } from './letter.ts'
import type { Mime } from './mime.ts'
import { hasForeignPrefix, isAboutAnswer, subjectSign } from './subject.ts'

/** The header that griffier puts on its notices, so that one that comes back is known. */
export const NOTICE_HEADER = 'x-griffier-notice'

type Facts = Pick<Mime, 'headers' | 'report' | 'sign' | 'subject'>

/**
 * What kind of mail this is, by its headers and the parts that machines add (RFC 3834 and its
 * relatives), never by its text.
 *
 * A customer must never be taken for a machine, nor a late answer for a lost one. So a bounce is what
 * says that a recipient failed, an automatic answer is what answers and says that nobody wrote it, and
 * whatever else bears a machine's mark (an agency's tool, a firm's helpdesk, a server without a
 * return path) is read: it may be sent on somebody's behalf.
 */
export function kindOf(mime: Facts): Exclude<Kind, 'own'> {
  const { headers, report, sign } = mime
  if (report !== undefined) return report === 'failed' ? 'bounce' : 'auto-reply'
  if (isReport(headers)) return 'auto-reply'
  if (isFromServer(headers)) return kindOfServer(mime)
  if (sign === 'reaction') return 'auto-reply'
  // another griffier's notice: answered by our own, the two would write to each other for good
  if (has(headers, NOTICE_HEADER)) return 'auto-reply'
  if (isSigned(mime)) return 'auto-reply'
  if (isList(headers)) return 'list'
  const isRecall = subjectSign(mime.subject) === 'recall'
  return isRecall || isMachine(headers) ? 'machine' : 'personal'
}

// A receipt, a vote of spam, a report on a mail of ours (RFC 3462); what it reports on is not read.
function isReport(headers: readonly HeaderField[]): boolean {
  const type = headerValue(headers, 'content-type') ?? ''
  return /^multipart\/report/i.test(type) && !/feedback-report/i.test(type)
}

const SERVER =
  /\b(?:mailer-daemon|postmaster|mail-?delivery(?:-subsystem)?)@|^"?Mail Delivery (?:Sub)?system/i

/** A mail server's own letter, unless whoever is called postmaster writes from an address that takes answers. */
function isFromServer(headers: readonly HeaderField[]): boolean {
  if (!SERVER.test(headerValue(headers, 'from') ?? '')) return false
  return isMachine(headers) || has(headers, 'x-failed-recipients') || !has(headers, 'return-path')
}

function kindOfServer(mime: Facts): 'bounce' | 'auto-reply' | 'machine' {
  if (isFailure(mime)) return 'bounce'
  const isCalledSo = /postmaster@/i.test(headerValue(mime.headers, 'from') ?? '')
  const isOfOurs = isAnswer(mime.headers) || subjectSign(mime.subject) !== undefined
  const isLetter = isCalledSo && !isOfOurs && !LATE.test(mime.subject)
  return isLetter ? 'machine' : 'auto-reply'
}

// qmail, exim and their kin from before reports: the subject says what became of the mail.
function isFailure({ headers, subject }: Facts): boolean {
  if (LATE.test(subject)) return false
  return has(headers, 'x-failed-recipients') || FAILED.test(subject)
}

const LATE =
  /delay|vertraag|warning|waarschuwing|verzöger|retard|still (?:being )?(?:tr|retr)|not yet|nog niet|temporar|tijdelijk/i
const FAILED =
  /fail|undeliver|unzustell|onbestel|niet (?:be)?zorg|onbezorg|non remis|returned|return(?:ed)? to sender|teruggestuurd|mislukt|non.?delivery|zurück|rückläufer|no entregad|devuelt|mancat|echec|échec|rejected|geweigerd|could not be|kon niet|cannot be/i

/** A program's sign before the subject of an answer: read, away, thumbs up. */
function isSigned({ headers, subject }: Facts): boolean {
  const sign = subjectSign(subject)
  // "Vakantie: RE: bestelling" may be anybody's
  if (sign === 'absence' && isMachine(headers) && (isAnswer(headers) || isWithoutReturn(headers)))
    return true
  const isOther = sign === 'receipt' || sign === 'reaction'
  return (isOther && (isAnswer(headers) || isAboutAnswer(subject))) || isAutoReply(headers, subject)
}

/**
 * Exchange's absence is generated, in reply to the letter, asks for no answers and says so before the
 * subject; the next mail of an agency's tool does all but the last.
 */
function isAutoReply(headers: readonly HeaderField[], subject: string): boolean {
  if (isReplying(headers)) return true
  const isGenerated = headerWord(headers, 'auto-submitted') === 'auto-generated'
  const isSilent = isGenerated && has(headers, 'x-auto-response-suppress')
  return isSilent && isAnswer(headers) && hasForeignPrefix(subject)
}

// RFC 3834 registers `no`, `auto-generated` and `auto-replied`; RFC 5436 `auto-notified`.
/** Says of itself that it answers without a person. */
function isReplying(headers: readonly HeaderField[]): boolean {
  const submitted = headerWord(headers, 'auto-submitted')
  if (submitted === 'auto-replied' || submitted === 'auto-notified') return true
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

/** Sent by a program, by its own account; X-Auto-Response-Suppress, which Exchange puts on anybody's mail, proves nothing. */
function isMachine(headers: readonly HeaderField[]): boolean {
  return (
    headerWord(headers, 'auto-submitted').startsWith('auto-') ||
    isReplying(headers) ||
    isWithoutReturn(headers)
  )
}

function isWithoutReturn(headers: readonly HeaderField[]): boolean {
  return headerValue(headers, 'return-path')?.replace(/\s/g, '') === '<>'
}

function isAnswer(headers: readonly HeaderField[]): boolean {
  return has(headers, 'in-reply-to') || has(headers, 'references')
}

function isList(headers: readonly HeaderField[]): boolean {
  if (LIST.some((name) => has(headers, name))) return true
  return ['bulk', 'list', 'junk'].includes(headerWord(headers, 'precedence'))
}

const LIST = ['list-id', 'list-unsubscribe', 'list-post']

function has(headers: readonly HeaderField[], name: string): boolean {
  return headerValue(headers, name) !== undefined
}
