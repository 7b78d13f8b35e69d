import { BLANK } from '../mime/compose.ts'
import { childIndex, firstIndex, topic } from '../store/conversation.ts'
import { mintGuid } from '../store/ids.ts'
import type { MailboxStore } from '../store/mailbox-store.ts'
import {
  type MessageContent,
  type Recipient,
  recipient,
  type StoredMessage,
} from '../store/stored-message.ts'
import type { MessageInput } from './message-input.ts'
import { quotedOriginal } from './quoted-original.ts'

export type AnswerKind = 'reply' | 'replyAll' | 'forward'

/** A new draft with what a request gave it. */
export function newDraft(store: MailboxStore, input: MessageInput): MessageContent {
  const now = store.now()
  return {
    ...BLANK,
    createdDateTime: now,
    receivedDateTime: now,
    sentDateTime: now,
    isDraft: true,
    isRead: true,
    conversationId: store.mintConversationId(),
    conversationIndex: firstIndex(store.clock.now()),
    internetMessageId: newMessageId(store),
    ...input,
  }
}

/** As Exchange Online names what it sends. */
export function newMessageId(store: MailboxStore): string {
  const [host, ...rest] = mintGuid(store.mintConversationId()).toUpperCase().split('-')
  return `<AS8PR04MB${rest.join('')}@AS8PR04MB${host}.eurprd04.prod.outlook.com>`
}

export interface AnswerOptions {
  readonly kind: AnswerKind
  readonly comment: string
  /** What the `message` parameter says; its body replaces the quote. */
  readonly input: MessageInput
  readonly timeZone: string | undefined
}

/** The draft that answers or forwards a message (message-createreply). No signature: Outlook adds that. */
export function answerDraft(
  store: MailboxStore,
  original: StoredMessage,
  { kind, comment, input, timeZone }: AnswerOptions,
): MessageContent {
  const self = recipient(store.mailbox, store.displayName)
  return {
    ...newDraft(store, {}),
    subject: `${kind === 'forward' ? 'FW' : 'RE'}: ${topic(original.subject)}`,
    body: { contentType: 'html', content: quotedOriginal(original, comment, timeZone) },
    from: self,
    sender: self,
    ...recipientsFor(kind, original, store.mailbox),
    importance: original.importance,
    conversationId: original.conversationId,
    conversationIndex: childIndex(original.conversationIndex),
    inReplyTo: original.internetMessageId,
    references: [...new Set([...original.references, original.internetMessageId])],
    attachments: kind === 'forward' ? original.attachments : [],
    ...input,
  }
}

/** Reply-To before From (RFC 5322 3.6.2); an answer to all leaves out the mailbox itself. */
function recipientsFor(
  kind: AnswerKind,
  original: StoredMessage,
  mailbox: string,
): Pick<MessageContent, 'toRecipients' | 'ccRecipients'> {
  if (kind === 'forward') return { toRecipients: [], ccRecipients: [] }
  const from = original.from ? [original.from] : []
  const writers = original.replyTo.length > 0 ? original.replyTo : from
  if (kind === 'reply') return { toRecipients: writers, ccRecipients: [] }
  const others = (list: readonly Recipient[]) =>
    list.filter(({ emailAddress }) => emailAddress.address.toLowerCase() !== mailbox.toLowerCase())
  return {
    toRecipients: [...writers, ...others(original.toRecipients)],
    ccRecipients: others(original.ccRecipients),
  }
}
