import { BLANK } from '../mime/compose.ts'
import { type ReadMime, readMime } from '../mime/read.ts'
import type { Delivery } from '../sandbox.ts'
import { ofSubject, threadOf } from './conversation.ts'
import { mintAttachmentId } from './ids.ts'
import type { Identity, MailboxStore } from './mailbox-store.ts'
import { type MessageContent, type StoredAttachment, stamp } from './stored-message.ts'

/** Letters on their way into the mailbox. */
export interface Arrivals {
  /** Takes a letter in and answers its immutable id at once; it stands in its folder after `settled`. */
  deliver(source: Uint8Array | string, where?: Delivery): string
  /** Resolves when everything delivered so far stands in the mailbox. */
  settled(): Promise<void>
}

export function createArrivals(store: MailboxStore, bySubject = () => false): Arrivals {
  // One after the other: a thread is found by the letters before it.
  let queue = Promise.resolve()
  return {
    deliver(source, where = {}) {
      const identity = store.mintIdentity()
      const arrival = {
        source: Buffer.from(source as Uint8Array),
        receivedAt: where.receivedAt ?? store.clock.now(),
        folderId: store.folderId(where.folder ?? 'inbox'),
      }
      queue = queue.then(() => arrive(store, arrival, identity, bySubject()))
      return identity.immutableId
    },
    settled: () => queue,
  }
}

interface Arrival {
  readonly source: Buffer
  readonly receivedAt: Date
  readonly folderId: string
}

async function arrive(
  store: MailboxStore,
  arrival: Arrival,
  identity: Identity,
  bySubject: boolean,
): Promise<void> {
  const mail = await readMime(arrival.source)
  const answers = [mail.inReplyTo, ...mail.references]
  const alike = bySubject ? ofSubject(store, mail.subject)?.internetMessageId : undefined
  const thread = threadOf(store, [...answers, alike], arrival.receivedAt)
  const received = stamp(arrival.receivedAt)
  const content: MessageContent = {
    ...contentFrom(mail, identity.immutableId, received),
    ...thread,
    receivedDateTime: received,
    // A mailbox shows the sender's own date only where there is one.
    sentDateTime: stamp(mail.sentAt ?? arrival.receivedAt),
    internetMessageId:
      mail.internetMessageId ?? `<${identity.immutableId.slice(6, 30)}@sandbox.invalid>`,
    source: arrival.source.toString('base64'),
  }
  store.add(content, arrival.folderId, identity)
}

/** The content that MIME gives, before the mailbox adds its own: thread, times, ids. */
export function contentFrom(mail: ReadMime, messageId: string, now: string): MessageContent {
  const { sentAt, internetMessageId, attachments, ...rest } = mail
  return {
    ...BLANK,
    ...rest,
    internetMessageId: internetMessageId ?? '',
    createdDateTime: now,
    receivedDateTime: now,
    sentDateTime: now,
    attachments: attachments.map(
      ({ content, ...attachment }, index): StoredAttachment => ({
        ...attachment,
        id: mintAttachmentId(messageId, index + 1),
        lastModifiedDateTime: now,
        size: content.length,
        contentBytes: content.toString('base64'),
      }),
    ),
  }
}
