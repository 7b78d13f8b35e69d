import { bounces, nonDeliveryReport } from '../mime/bounce.ts'
import { authenticationPassed } from '../mime/compose.ts'
import { writeMime } from '../mime/write.ts'
import type { Departure } from '../store/departure.ts'
import { type MessageContent, recipient, type StoredMessage } from '../store/stored-message.ts'
import { checkMessageSize } from './attachment-input.ts'
import type { Call, GraphContext } from './context.ts'
import { newMessageId } from './draft.ts'
import { badRequest, GraphError } from './errors.ts'

export interface Sending {
  /** The draft in the mailbox that is sent; none for sendMail and the answers that go at once. */
  readonly draft?: StoredMessage
  readonly saveToSentItems: boolean
}

/**
 * Sends: a copy into Sent Items, the mail to the world, and back into the Inbox what is addressed to the
 * mailbox or bounces.
 * @throws GraphError 400 without recipients, 403 in another's name, 429 above thirty a minute
 */
export function sendOut(
  c: Call,
  context: GraphContext,
  written: MessageContent,
  { draft, saveToSentItems }: Sending,
): void {
  const { store, arrivals } = context
  checkSendable(written, store.mailbox)
  if (c.get('caller') !== 'page') context.sending.enter()()
  const sent = asSent(context, written)
  const leaving = writeMime(sent)
  keepCopy(context, sent, draft, saveToSentItems)
  const departure = departureOf(sent, leaving)
  store.addDeparture(departure)
  const toItself = departure.to.includes(store.mailbox.toLowerCase())
  if (toItself && !context.behaviour().losesOwnMail) {
    const trace = `${authenticationPassed(store.mailbox)}\r\nX-MS-Exchange-Organization-AuthAs: Internal\r\n`
    arrivals.deliver(Buffer.concat([Buffer.from(trace), leaving]))
  }
  for (const address of departure.to.filter(bounces)) {
    arrivals.deliver(nonDeliveryReport(departure, address, store.mailbox))
  }
}

function checkSendable(message: MessageContent, mailbox: string): void {
  if (everybody(message).length === 0) {
    throw badRequest(
      "At least one recipient isn't valid., A message can't be sent because it contains no recipients.",
      'ErrorInvalidRecipients',
    )
  }
  const from = message.from?.emailAddress.address.toLowerCase()
  if (from !== undefined && from !== mailbox.toLowerCase()) {
    throw new GraphError(
      403,
      'ErrorSendAsDenied',
      'The user account which was used to submit this request does not have the right to send mail on behalf of the specified sending account.',
    )
  }
  checkMessageSize(message.attachments)
}

function asSent({ store, behaviour }: GraphContext, written: MessageContent): MessageContent {
  const now = store.now()
  const self = recipient(store.mailbox, store.displayName)
  const renamed = behaviour().sendMode === 'new-id-and-message-id'
  return {
    ...written,
    from: self,
    sender: self,
    isDraft: false,
    isRead: true,
    receivedDateTime: now,
    sentDateTime: now,
    internetMessageId: renamed ? newMessageId(store) : written.internetMessageId,
  }
}

/** Whether the immutable id survives sending is contested: the sandbox can do either (outlook-immutable-id, C#3767). */
function keepCopy(
  { store, behaviour }: GraphContext,
  sent: MessageContent,
  draft: StoredMessage | undefined,
  save: boolean,
): void {
  const folder = store.folderId('sentitems')
  if (draft && behaviour().sendMode === 'same-id') {
    store.move(draft, folder, sent)
    return
  }
  if (draft) store.remove(draft)
  if (save) store.add(sent, folder)
}

function departureOf(sent: MessageContent, source: Buffer): Departure {
  return {
    at: sent.sentDateTime,
    from: sent.from?.emailAddress.address ?? '',
    to: everybody(sent),
    subject: sent.subject,
    internetMessageId: sent.internetMessageId,
    inReplyTo: sent.inReplyTo,
    conversationId: sent.conversationId,
    source: source.toString('base64'),
  }
}

function everybody(message: MessageContent): string[] {
  const all = [...message.toRecipients, ...message.ccRecipients, ...message.bccRecipients]
  return [...new Set(all.map(({ emailAddress }) => emailAddress.address.toLowerCase()))]
}
