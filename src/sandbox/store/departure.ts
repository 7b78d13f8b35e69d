/** A mail that left the mailbox, as the world outside received it. */
export interface Departure {
  readonly at: string
  readonly from: string
  /** Everybody it went to, Bcc included, lower case. */
  readonly to: readonly string[]
  readonly subject: string
  readonly internetMessageId: string
  readonly inReplyTo: string | undefined
  /** The conversation it belongs to inside the mailbox. */
  readonly conversationId: string
  /** Base64 of the MIME. */
  readonly source: string
}
