import { htmlToText } from '../html/text.ts'
import type { MessageContent, Recipient, StoredAttachment } from '../store/stored-message.ts'

const LINE = '\r\n'

/**
 * MIME for a message that was written here: what `$value` gives for a draft, and what leaves when it is
 * sent. Text in both forms, attachments after it, everything in base64 so that no line is too long.
 */
export function writeMime(message: MessageContent): Buffer {
  const bare = [...headerLines(message), 'MIME-Version: 1.0'].join(LINE)
  return Buffer.from(`${bare}${LINE}${withAttachments(message)}`)
}

function headerLines(message: MessageContent): string[] {
  const lines: (string | undefined)[] = [
    addresses('From', message.from ? [message.from] : []),
    addresses('Sender', differs(message) && message.sender ? [message.sender] : []),
    addresses('To', message.toRecipients),
    addresses('Cc', message.ccRecipients),
    addresses('Bcc', message.isDraft ? message.bccRecipients : []),
    addresses('Reply-To', message.replyTo),
    `Subject: ${encodeWords(message.subject)}`,
    `Date: ${new Date(message.sentDateTime).toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: ${unbroken(message.internetMessageId)}`,
    message.inReplyTo && `In-Reply-To: ${unbroken(message.inReplyTo)}`,
    message.references.length > 0
      ? `References: ${message.references.map(unbroken).join(`${LINE} `)}`
      : undefined,
    message.conversationIndex && `Thread-Index: ${message.conversationIndex}`,
    message.importance === 'normal' ? undefined : `Importance: ${message.importance}`,
    ...message.headers
      .filter(({ name }) => /^x-[a-z0-9-]{1,60}$/i.test(name))
      .map(({ name, value }) => `${name}: ${encodeWords(value)}`),
  ]
  return lines.filter((line) => line !== undefined && line !== '') as string[]
}

function differs({ from, sender }: MessageContent): boolean {
  return sender !== undefined && sender.emailAddress.address !== from?.emailAddress.address
}

function withAttachments(message: MessageContent): string {
  const text = textParts(message)
  if (message.attachments.length === 0) return text
  const parts = [text, ...message.attachments.map(attachmentPart)]
  return multipart('mixed', parts, message.internetMessageId)
}

function textParts({ body, internetMessageId }: MessageContent): string {
  if (body.contentType === 'text') return part('text/plain; charset=utf-8', body.content)
  const parts = [
    part('text/plain; charset=utf-8', htmlToText(body.content)),
    part('text/html; charset=utf-8', body.content),
  ]
  return multipart('alternative', parts, internetMessageId)
}

function part(type: string, content: string): string {
  return [`Content-Type: ${type}`, 'Content-Transfer-Encoding: base64', '', base64(content)].join(
    LINE,
  )
}

function attachmentPart(attachment: StoredAttachment): string {
  const name = encodeWords(attachment.name).replaceAll('"', "'")
  const isItem = attachment.kind === 'item'
  const lines = [
    `Content-Type: ${isItem ? 'message/rfc822' : unbroken(attachment.contentType)}; name="${name}"`,
    `Content-Disposition: ${attachment.isInline ? 'inline' : 'attachment'}; filename="${name}"`,
    ...(attachment.contentId ? [`Content-ID: <${unbroken(attachment.contentId)}>`] : []),
  ]
  // RFC 2046 5.2.1: a message part may not be in base64.
  if (isItem) return [...lines, '', Buffer.from(attachment.contentBytes, 'base64')].join(LINE)
  const bytes = Buffer.from(attachment.contentBytes, 'base64')
  return [...lines, 'Content-Transfer-Encoding: base64', '', base64(bytes)].join(LINE)
}

function multipart(kind: 'mixed' | 'alternative', parts: readonly string[], seed: string): string {
  const boundary = `_000_${kind}_${Buffer.from(seed).toString('hex').slice(0, 32)}_`
  const body = parts.map((one) => `--${boundary}${LINE}${one}${LINE}`).join('')
  return `Content-Type: multipart/${kind};${LINE}\tboundary="${boundary}"${LINE}${LINE}${body}--${boundary}--${LINE}`
}

function base64(content: string | Buffer): string {
  const whole = Buffer.from(content as string).toString('base64')
  return whole.replace(/.{76}/g, (line) => line + LINE)
}

function addresses(field: string, list: readonly Recipient[]): string | undefined {
  if (list.length === 0) return undefined
  return `${field}: ${list.map(writeAddress).join(`,${LINE} `)}`
}

function writeAddress({ emailAddress: { name, address } }: Recipient): string {
  const bare = `<${unbroken(address).replace(/[<>\s]/g, '')}>`
  if (name === '' || name === address) return bare
  const plain = /^[\x20-\x7e]*$/.test(name) ? `"${name.replace(/["\\]/g, '')}"` : encodeWords(name)
  return `${plain} ${bare}`
}

/** RFC 2047, in pieces short enough for one line each. A line break in a value is an injection: gone. */
function encodeWords(value: string): string {
  const text = unbroken(value)
  if (/^[\x20-\x7e]*$/.test(text) && text.length < 400) return text
  const words: string[] = []
  let piece = ''
  for (const sign of text) {
    if (Buffer.byteLength(piece + sign) > 42) {
      words.push(piece)
      piece = ''
    }
    piece += sign
  }
  return [...words, piece]
    .map((word) => `=?utf-8?B?${Buffer.from(word).toString('base64')}?=`)
    .join(`${LINE} `)
}

function unbroken(value: string): string {
  return value.replace(/[\r\n]+/g, ' ')
}
