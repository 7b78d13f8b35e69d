import { randomBytes } from 'node:crypto'
import type { MailboxStore } from './mailbox-store.ts'
import type { StoredMessage } from './stored-message.ts'

/** The thread a mail belongs to by its References and In-Reply-To; a new one where nobody is known. */
export function threadOf(
  store: MailboxStore,
  answers: readonly (string | undefined)[],
  now: Date,
): { conversationId: string; conversationIndex: string } {
  const known = new Set(answers.filter((id) => id !== undefined))
  const earlier = known.size > 0 && store.messages().find((one) => known.has(one.internetMessageId))
  if (!earlier)
    return { conversationId: store.mintConversationId(), conversationIndex: firstIndex(now) }
  return {
    conversationId: earlier.conversationId,
    conversationIndex: childIndex(earlier.conversationIndex),
  }
}

/** An earlier message about the same, by its subject alone. */
export function ofSubject(store: MailboxStore, subject: string): StoredMessage | undefined {
  return store.messages().find((one) => topic(one.subject) === topic(subject))
}

/** Outlook's thread index: 22 bytes for the first mail, of which six tell the time (MS-OXOMSG 2.2.1.3). */
export function firstIndex(now: Date): string {
  const head = Buffer.alloc(6)
  head.writeUIntBE(Math.floor(now.getTime() / 1000), 0, 6)
  return Buffer.concat([Buffer.from([1]), head.subarray(1), randomBytes(16)]).toString('base64')
}

/** Five bytes more for each answer. */
export function childIndex(parent: string): string {
  return Buffer.concat([Buffer.from(parent, 'base64'), randomBytes(5)]).toString('base64')
}

/** The subject without the prefixes of answering and forwarding, which Outlook calls the topic. */
export function topic(subject: string): string {
  let rest = subject.trim()
  for (let cut = 0; cut < 10; cut++) {
    const prefix = /^(?:re|fw|fwd|antw|doorst|aw|wg) ?: */i.exec(rest)
    if (!prefix) break
    rest = rest.slice(prefix[0].length)
  }
  return rest
}
