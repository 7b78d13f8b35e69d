import { randomUUID } from 'node:crypto'
import { type MessageContent, type Recipient, stamp } from '../store/stored-message.ts'
import { writeMime } from './write.ts'

/** A letter somebody outside writes: what the page's customer types, a staff member's answer, a bounce. */
export interface ComposedLetter {
  readonly from: Recipient
  readonly to: readonly Recipient[]
  readonly subject: string
  readonly text: string
  readonly html?: string
  readonly sentAt: Date
  readonly inReplyTo?: string
  readonly references?: readonly string[]
  /** Further header lines, each whole; they stand on top, where receiving servers put theirs. */
  readonly trace?: readonly string[]
}

/** The MIME source of a letter, as it would reach the mailbox. */
export function composeLetter(letter: ComposedLetter): Buffer {
  const domain = letter.from.emailAddress.address.split('@')[1] ?? 'example.com'
  const content: MessageContent = {
    ...BLANK,
    subject: letter.subject,
    body: letter.html
      ? { contentType: 'html', content: letter.html }
      : { contentType: 'text', content: letter.text },
    from: letter.from,
    sender: letter.from,
    toRecipients: letter.to,
    sentDateTime: stamp(letter.sentAt),
    internetMessageId: `<${randomUUID()}@${domain}>`,
    inReplyTo: letter.inReplyTo,
    references: letter.references ?? (letter.inReplyTo ? [letter.inReplyTo] : []),
  }
  const trace = (letter.trace ?? []).map((line) => `${line.replace(/[\r\n]+/g, ' ')}\r\n`)
  return Buffer.concat([Buffer.from(trace.join('')), writeMime(content)])
}

/**
 * The verdict Exchange Online stamps on mail that passed its checks: its own header, on top, without
 * the name of a server, as its documentation of anti-spam message headers shows it.
 */
export function authenticationPassed(address: string): string {
  const domain = address.split('@')[1] ?? ''
  return `Authentication-Results: spf=pass (sender IP is 192.0.2.10) smtp.mailfrom=${domain}; dkim=pass (signature was verified) header.d=${domain};dmarc=pass action=none header.from=${domain};compauth=pass reason=100`
}

export const BLANK: MessageContent = {
  subject: '',
  body: { contentType: 'text', content: '' },
  from: undefined,
  sender: undefined,
  toRecipients: [],
  ccRecipients: [],
  bccRecipients: [],
  replyTo: [],
  createdDateTime: '',
  receivedDateTime: '',
  sentDateTime: '',
  conversationId: '',
  conversationIndex: '',
  internetMessageId: '',
  inReplyTo: undefined,
  references: [],
  headers: [],
  categories: [],
  flag: { flagStatus: 'notFlagged' },
  importance: 'normal',
  inferenceClassification: 'focused',
  isRead: false,
  isDraft: false,
  isDeliveryReceiptRequested: false,
  isReadReceiptRequested: false,
  extendedProperties: [],
  attachments: [],
  source: undefined,
}
