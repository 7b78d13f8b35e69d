import { type Attachment, type EmailAddress, type ParsedMail, simpleParser } from 'mailparser'
import { bodyText } from './body.ts'
import type { HeaderField } from './headers.ts'
import type { Address, LetterAttachment } from './letter.ts'
import type { NeedsPerson } from './needs-person.ts'
import { readParts } from './parts.ts'
import { oneLine } from './plain-text.ts'
import { UnreadableLetter } from './unreadable-letter.ts'

/** A message taken out of MIME: decoded, bounded, and not yet interpreted. */
export interface Mime {
  readonly headers: readonly HeaderField[]
  readonly messageId: string | undefined
  /** Message ids in In-Reply-To and References, nearest first. */
  readonly answers: readonly string[]
  readonly subject: string
  readonly from: Address
  /** The one address in From; undefined where there are several, or none. */
  readonly author: string | undefined
  readonly replyTo: Address | undefined
  /** Addresses in To and Cc. */
  readonly recipients: readonly string[]
  readonly text: string
  readonly attachments: readonly LetterAttachment[]
  /** Sources of messages that were attached whole (message/rfc822). */
  readonly enclosed: readonly Uint8Array[]
  /** Some of it is out of reach, and may be what matters. */
  readonly needsPerson: NeedsPerson | undefined
  /** What a mail server says became of a mail of ours (RFC 3464). */
  readonly report: 'failed' | 'other' | undefined
  /** A mail program's reaction, or a calendar's answer to an invitation, under whose subject it stands. */
  readonly sign: 'reaction' | 'calendar-answer' | undefined
}

/** Exchange Online takes 35 MB by default; a letter to a shop with its photos stays far below this. */
const LARGEST_SOURCE = 25 * 1024 * 1024

const LONGEST_HEADER = 2_000
const MOST_ANSWERS = 100
const MOST_ATTACHMENTS = 100
const MOST_RECIPIENTS = 100

// mailparser makes no text from HTML (html.ts does, in linear time), no HTML from text, no checksum
// of attachments and no data: links. Attached messages stay attachments, to be read as letters.
const OPTIONS = {
  skipHtmlToText: true,
  skipTextToHtml: true,
  keepCidLinks: true,
  checksumAlgo: false,
  ignoreEmbedded: true,
  keepDeliveryStatus: true,
} as const

// A message that has none of these is no message, however willingly a parser reads it.
const TELLING = ['from', 'subject', 'to', 'date', 'message-id', 'received', 'mime-version']

/**
 * Takes a message out of MIME.
 * @throws UnreadableLetter where it is too big, broken or encrypted.
 */
export async function readMime(source: Uint8Array): Promise<Mime> {
  if (source.byteLength > LARGEST_SOURCE) throw new UnreadableLetter('too-big')
  const mail = await parse(source)
  const headers = headerFields(mail)
  if (!headers.some((field) => TELLING.includes(field.name))) {
    throw new UnreadableLetter('malformed')
  }
  const { text, isSealed, needsPerson } = readParts(
    bodyText(mail.text, mail.html || undefined),
    mail.attachments,
  )
  if (isSealed) throw new UnreadableLetter('encrypted')
  const from = addressOf(mail.from?.value)
  const replyTo = addressOf(mail.replyTo?.value)
  return {
    headers,
    messageId: mail.messageId ? oneLine(mail.messageId, LONGEST_HEADER) : undefined,
    answers: answersOf(mail),
    subject: oneLine(mail.subject ?? '', LONGEST_HEADER),
    from,
    author: membersOf(mail.from?.value).length === 1 ? from.address : undefined,
    replyTo: replyTo.address === '' || replyTo.address === from.address ? undefined : replyTo,
    recipients: recipientsOf(mail),
    text,
    ...attachmentsOf(mail),
    needsPerson,
    report: reportOf(mail.attachments),
    sign: signOf(mail.attachments),
  }
}

async function parse(source: Uint8Array): Promise<ParsedMail> {
  try {
    const bytes = Buffer.from(source.buffer, source.byteOffset, source.byteLength)
    return await simpleParser(bytes, OPTIONS)
  } catch (cause) {
    throw new UnreadableLetter('malformed', { cause })
  }
}

function headerFields(mail: ParsedMail): HeaderField[] {
  return (mail.headerLines ?? []).map(({ key, line }) => {
    const from = line.indexOf(':') + 1
    const value = line.slice(from, from + LONGEST_HEADER)
    return {
      name: key,
      value: (/[\r\n\t]/.test(value) ? value.replace(/\s+/g, ' ') : value).trim(),
    }
  })
}

function recipientsOf({ to, cc }: ParsedMail): string[] {
  const entries = [to ?? [], cc ?? []].flat().flatMap(({ value }) => value)
  return entries
    .flatMap((entry) => entry.group ?? [entry])
    .slice(0, MOST_RECIPIENTS)
    .map(({ address = '' }) => oneLine(address, 320).toLowerCase())
}

function addressOf(addresses: readonly EmailAddress[] | undefined): Address {
  const [first] = membersOf(addresses)
  return {
    name: oneLine(first?.name ?? '', 200),
    address: oneLine(first?.address ?? '', 320).toLowerCase(),
  }
}

function membersOf(addresses: readonly EmailAddress[] = []): EmailAddress[] {
  return addresses.flatMap((entry) => entry.group ?? [entry])
}

// References lists a thread oldest first (RFC 5322, section 3.6.4).
function answersOf(mail: ParsedMail): string[] {
  const references = [mail.references ?? []].flat().reverse()
  const ids = [mail.inReplyTo ?? '', ...references].flatMap(
    (value) => value.match(MESSAGE_ID) ?? [],
  )
  return [...new Set(ids)].slice(0, MOST_ANSWERS)
}

const MESSAGE_ID = /<[^<>\s]{1,900}>/g

function attachmentsOf(mail: ParsedMail): Pick<Mime, 'attachments' | 'enclosed'> {
  const [messages, files] = [mail.attachments.filter(isMessage), mail.attachments]
  return {
    // A picture that the text itself shows, a logo in a signature, is no enclosure.
    attachments: files
      .filter((file) => !file.related)
      .slice(0, MOST_ATTACHMENTS)
      .map((file) => ({
        name: oneLine(file.filename ?? '', 255),
        contentType: oneLine(file.contentType, 255).toLowerCase(),
        bytes: file.content.byteLength,
      })),
    enclosed: messages.map((file) => file.content),
  }
}

function isMessage(file: Attachment): boolean {
  return (
    /^message\/(?:rfc822|global)$/i.test(file.contentType) || /\.eml$/i.test(file.filename ?? '')
  )
}

/** Only `Action: failed` says that somebody does not have it: delayed, relayed and delivered do not (RFC 3464, section 2.3.3). */
function reportOf(files: readonly Attachment[]): Mime['report'] {
  const statuses = files.filter(({ contentType }) => DELIVERY_STATUS.test(contentType))
  if (statuses.length === 0) return undefined
  const said = statuses.map(({ content }) => content.subarray(0, LONGEST_REPORT).toString('latin1'))
  const actions = said.flatMap((text) => [...text.matchAll(/^action:[ \t]{0,20}([a-z]{1,20})/gim)])
  if (actions.length > 0) {
    return actions.some(([, action]) => action?.toLowerCase() === 'failed') ? 'failed' : 'other'
  }
  return said.some((text) => /^status:[ \t]{0,20}5\./im.test(text)) ? 'failed' : 'other'
}

const DELIVERY_STATUS = /^message\/(?:global-)?delivery-status$/i
const LONGEST_REPORT = 64_000

function signOf(files: readonly Attachment[]): Mime['sign'] {
  const types = files.map(({ contentType }) => contentType.toLowerCase())
  if (types.some((type) => type.startsWith('text/vnd.google.email-reaction'))) return 'reaction'
  return files.some(isCalendarAnswer) ? 'calendar-answer' : undefined
}

/** RFC 5546, section 1.4: these methods speak of an event that somebody else named. */
function isCalendarAnswer({ contentType, content }: Attachment): boolean {
  if (!/^(?:text\/calendar|application\/ics)$/i.test(contentType)) return false
  const head = content.subarray(0, LONGEST_REPORT).toString('latin1')
  return /^METHOD:(?:REPLY|CANCEL|COUNTER|DECLINECOUNTER|REFRESH)\s*$/im.test(head)
}
