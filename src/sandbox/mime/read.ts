import type { AddressObject, Attachment, ParsedMail } from 'mailparser'
import { rewriteHtml } from '../html/exchange.ts'
import type { InternetMessageHeader, ItemBody, Recipient } from '../store/stored-message.ts'

/** A mail as its MIME source tells it; ids, times of receipt and marks are the mailbox's own. */
export interface ReadMime {
  readonly subject: string
  readonly body: ItemBody
  readonly from: Recipient | undefined
  readonly sender: Recipient | undefined
  readonly toRecipients: readonly Recipient[]
  readonly ccRecipients: readonly Recipient[]
  readonly bccRecipients: readonly Recipient[]
  readonly replyTo: readonly Recipient[]
  readonly sentAt: Date | undefined
  readonly internetMessageId: string | undefined
  readonly inReplyTo: string | undefined
  readonly references: readonly string[]
  readonly headers: readonly InternetMessageHeader[]
  readonly importance: 'low' | 'normal' | 'high'
  readonly attachments: readonly ReadAttachment[]
}

interface ReadAttachment {
  readonly kind: 'file' | 'item'
  readonly name: string
  readonly contentType: string
  readonly isInline: boolean
  readonly contentId: string | undefined
  readonly content: Buffer
}

/** Exchange caps a mail at 35 MB by default; more than a few MB of text is no letter. */
const LONGEST_HTML = 2_000_000

/**
 * Reads MIME as Exchange does on delivery. Never fails: what the parser throws on arrives as a mail
 * with its headers unread, as it would stand in the mailbox too.
 */
export async function readMime(source: Buffer): Promise<ReadMime> {
  // takes longer to load than all the rest of a sandbox that nothing arrives in
  const { simpleParser } = await import('mailparser')
  try {
    const mail = await simpleParser(source, {
      skipHtmlToText: true,
      skipTextToHtml: true,
      skipImageLinks: true,
      maxHtmlLengthToParse: LONGEST_HTML,
    })
    return fromParsed(mail)
  } catch {
    // Hostile nesting or headers; the source itself is kept and served as $value.
    return { ...EMPTY, body: { contentType: 'text', content: source.toString('utf8', 0, 10_000) } }
  }
}

const EMPTY: ReadMime = {
  subject: '',
  body: { contentType: 'text', content: '' },
  from: undefined,
  sender: undefined,
  toRecipients: [],
  ccRecipients: [],
  bccRecipients: [],
  replyTo: [],
  sentAt: undefined,
  internetMessageId: undefined,
  inReplyTo: undefined,
  references: [],
  headers: [],
  importance: 'normal',
  attachments: [],
}

function fromParsed(mail: ParsedMail): ReadMime {
  const from = recipients(mail.from)[0]
  return {
    subject: mail.subject ?? '',
    body: bodyFrom(mail),
    from,
    sender: recipients(mail.headers.get('sender') as AddressObject | undefined)[0] ?? from,
    toRecipients: recipients(mail.to),
    ccRecipients: recipients(mail.cc),
    bccRecipients: recipients(mail.bcc),
    replyTo: recipients(mail.replyTo),
    sentAt: mail.date && !Number.isNaN(mail.date.getTime()) ? mail.date : undefined,
    internetMessageId: mail.messageId,
    inReplyTo: mail.inReplyTo,
    references: [mail.references ?? []].flat(),
    headers: mail.headerLines.map(({ line }) => splitHeader(line)),
    importance: importanceOf(mail),
    attachments: mail.attachments.map(readAttachment),
  }
}

function importanceOf(mail: ParsedMail): 'low' | 'normal' | 'high' {
  // mailparser sets it from Importance, Priority and X-Priority alike; its types forgot it.
  const { priority } = mail as { priority?: unknown }
  return priority === 'low' || priority === 'high' ? priority : 'normal'
}

function bodyFrom(mail: ParsedMail): ItemBody {
  if (mail.html) return { contentType: 'html', content: rewriteHtml(mail.html) }
  return { contentType: 'text', content: (mail.text ?? '').replace(/\r\n?|\n/g, '\r\n') }
}

function readAttachment(attachment: Attachment, index: number): ReadAttachment {
  const isItem = attachment.contentType === 'message/rfc822'
  return {
    kind: isItem ? 'item' : 'file',
    name: attachment.filename ?? (isItem ? 'Message' : `ATT0000${index + 1}`),
    contentType: attachment.contentType,
    isInline: attachment.contentDisposition === 'inline' || attachment.related === true,
    contentId: attachment.cid,
    content: attachment.content,
  }
}

function recipients(field: AddressObject | AddressObject[] | undefined): Recipient[] {
  return [field ?? []]
    .flat()
    .flatMap(({ value }) => value.flatMap((entry) => entry.group ?? [entry]))
    .filter((entry) => entry.address !== undefined && entry.address !== '')
    .map(({ name, address }) => ({
      emailAddress: { name: name || (address ?? ''), address: address ?? '' },
    }))
}

function splitHeader(line: string): InternetMessageHeader {
  const colon = line.indexOf(':')
  const value = line.slice(colon + 1).replace(/\r?\n[ \t]*/g, ' ')
  return { name: line.slice(0, colon).trim(), value: value.trim() }
}
