import { type Attachment, type EmailAddress, type ParsedMail, simpleParser } from 'mailparser'
import { bodyText } from './body.ts'
import { type HeaderField, headerWord } from './headers.ts'
import type { Address, LetterAttachment } from './letter.ts'
import { oneLine, plainText } from './plain-text.ts'
import { UnreadableLetter } from './unreadable-letter.ts'

/** A message taken out of MIME: decoded, bounded, and not yet interpreted. */
export interface Mime {
  readonly headers: readonly HeaderField[]
  readonly messageId: string | undefined
  /** Message ids in In-Reply-To and References, nearest first. */
  readonly answers: readonly string[]
  readonly subject: string
  readonly from: Address
  readonly replyTo: Address | undefined
  /** Addresses in To and Cc. */
  readonly recipients: readonly string[]
  readonly text: string
  /** What a delivery report says of each recipient (RFC 3464); undefined where there is none. */
  readonly report: string | undefined
  readonly attachments: readonly LetterAttachment[]
  /** Sources of messages that were attached whole (message/rfc822). */
  readonly enclosed: readonly Uint8Array[]
}

/** Exchange Online takes 35 MB by default; a letter to a shop with its photos stays far below this. */
export const LARGEST_SOURCE = 25 * 1024 * 1024

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
  const type = headerWord(headers, 'content-type')
  const shown = bodyText(mail.text, mail.html || undefined, type === 'multipart/alternative')
  const text = shown === '' ? bodyApart(mail) : shown
  if (isSealed(mail, text)) throw new UnreadableLetter('encrypted')
  const from = addressOf(mail.from?.value)
  const replyTo = addressOf(mail.replyTo?.value)
  return {
    headers,
    messageId: mail.messageId ? oneLine(mail.messageId, LONGEST_HEADER) : undefined,
    answers: answersOf(mail),
    subject: oneLine(mail.subject ?? '', LONGEST_HEADER),
    from,
    replyTo: replyTo.address === '' || replyTo.address === from.address ? undefined : replyTo,
    recipients: recipientsOf(mail),
    text,
    report: reportOf(mail),
    ...attachmentsOf(mail),
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
  const first = addresses?.flatMap((entry) => entry.group ?? [entry])[0]
  return {
    name: oneLine(first?.name ?? '', 200),
    address: oneLine(first?.address ?? '', 320).toLowerCase(),
  }
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

const LONGEST_REPORT = 20_000

function reportOf(mail: ParsedMail): string | undefined {
  const [found] = mail.attachments.filter(
    ({ contentType }) => contentType === 'message/delivery-status',
  )
  return found?.content.subarray(0, LONGEST_REPORT).toString('utf8')
}

function isMessage(file: Attachment): boolean {
  return file.contentType === 'message/rfc822' || /\.eml$/i.test(file.filename ?? '')
}

/** Whether the words are out of reach: PGP/MIME, S/MIME that is encrypted or signed around the text. */
function isSealed(mail: ParsedMail, text: string): boolean {
  if (/^\s{0,3}-----BEGIN PGP MESSAGE-----/m.test(text)) return true
  return mail.attachments.some(
    (file) =>
      ALWAYS_SEALED.has(file.contentType) ||
      /^message[-_\w]{0,12}\.rpmsg$/i.test(file.filename ?? '') ||
      (text === '' && SEALED.has(file.contentType)),
  )
}

// PGP/MIME and Microsoft's protected mail, whatever disclaimer a gateway put beside them.
const ALWAYS_SEALED = new Set([
  'application/pgp-encrypted',
  'application/x-microsoft-rpmsg-message',
])

/**
 * The body where a program marked it as an attachment or gave it a type that nobody shows: what is
 * text is read as it stands.
 * @throws UnreadableLetter for a body that is only there in a form that cannot be read
 */
function bodyApart(mail: ParsedMail): string {
  const [first] = mail.attachments.filter((file) => !isMessage(file) && !file.related)
  if (first === undefined) return ''
  if (UNREAD_BODY.has(first.contentType) || /^winmail\.dat$/i.test(first.filename ?? '')) {
    throw new UnreadableLetter('encrypted')
  }
  const isText = /^text\/(?!calendar|csv|vcard|x-vcard|rtf)/.test(first.contentType)
  if (!isText || first.content.byteLength > LONGEST_BODY_APART) return ''
  const text = first.content.toString('utf8')
  return first.contentType === 'text/html' ? bodyText('', text, false) : plainText(text).trim()
}

const LONGEST_BODY_APART = 200_000
const UNREAD_BODY = new Set([
  'application/ms-tnef',
  'application/vnd.ms-tnef',
  'text/rtf',
  'application/rtf',
])

const SEALED = new Set([
  'application/pgp-encrypted',
  'application/pkcs7-mime',
  'application/x-pkcs7-mime',
])
