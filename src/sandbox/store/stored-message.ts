/** One person or mailbox as Graph writes it (`microsoft.graph.recipient`). */
export interface Recipient {
  readonly emailAddress: { readonly name: string; readonly address: string }
}

export interface ItemBody {
  readonly contentType: 'text' | 'html'
  readonly content: string
}

/** `microsoft.graph.dateTimeTimeZone`; kept in UTC, shown in the zone that a request prefers. */
export interface ZonedTime {
  readonly dateTime: string
  readonly timeZone: string
}

export interface FollowupFlag {
  readonly flagStatus: 'notFlagged' | 'complete' | 'flagged'
  readonly startDateTime?: ZonedTime
  readonly dueDateTime?: ZonedTime
  readonly completedDateTime?: ZonedTime
}

export interface ExtendedProperty {
  readonly id: string
  readonly value: string
}

export interface InternetMessageHeader {
  readonly name: string
  readonly value: string
}

export type AttachmentKind = 'file' | 'item' | 'reference'

export interface StoredAttachment {
  readonly id: string
  readonly kind: AttachmentKind
  readonly name: string
  readonly contentType: string
  readonly isInline: boolean
  readonly contentId: string | undefined
  readonly lastModifiedDateTime: string
  readonly size: number
  /** Plain base64; for an item its MIME source, for a reference its link. */
  readonly contentBytes: string
}

/** What a message says and how it is marked: all that survives a move, a copy or the sending. */
export interface MessageContent {
  readonly subject: string
  readonly body: ItemBody
  readonly from: Recipient | undefined
  readonly sender: Recipient | undefined
  readonly toRecipients: readonly Recipient[]
  readonly ccRecipients: readonly Recipient[]
  readonly bccRecipients: readonly Recipient[]
  readonly replyTo: readonly Recipient[]
  readonly createdDateTime: string
  readonly receivedDateTime: string
  readonly sentDateTime: string
  readonly conversationId: string
  /** Base64 of the bytes that Outlook orders a thread by. */
  readonly conversationIndex: string
  readonly internetMessageId: string
  readonly inReplyTo: string | undefined
  readonly references: readonly string[]
  readonly headers: readonly InternetMessageHeader[]
  readonly categories: readonly string[]
  readonly flag: FollowupFlag
  readonly importance: 'low' | 'normal' | 'high'
  readonly inferenceClassification: 'focused' | 'other'
  readonly isRead: boolean
  readonly isDraft: boolean
  readonly isDeliveryReceiptRequested: boolean
  readonly isReadReceiptRequested: boolean
  readonly extendedProperties: readonly ExtendedProperty[]
  readonly attachments: readonly StoredAttachment[]
  /** Base64 of the MIME source as it arrived; undefined for what was written here. */
  readonly source: string | undefined
}

/** A message in the mailbox. The immutable id lasts until it is gone for good, the other until it moves. */
export interface StoredMessage extends MessageContent {
  readonly immutableId: string
  readonly mutableId: string
  readonly parentFolderId: string
  readonly changeKey: string
  readonly lastModifiedDateTime: string
}

/** Graph's own precision: whole seconds, UTC. */
export function stamp(instant: Date): string {
  return `${instant.toISOString().slice(0, 19)}Z`
}

export function recipient(address: string, name = address): Recipient {
  return { emailAddress: { name, address } }
}
