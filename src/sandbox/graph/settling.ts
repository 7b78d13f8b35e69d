import type { MailboxStore } from '../store/mailbox-store.ts'
import type { StoredMessage } from '../store/stored-message.ts'

/** Exchange goes on working on a message after it has answered a write. */
export interface Settling {
  /** Notes a write, once it is answered. */
  wrote(message: StoredMessage): void
  /** Does what is left to do; before the next request is read. */
  settle(): void
}

/** Every so many writes; often enough that a client meets it, at set places so that a test can repeat it. */
const EVERY = 5

/**
 * The changeKey moves by itself now and then (msgraph-sdk-powershell#2080): who takes it for a sign that
 * somebody edited the message, or sends it back without reading again, finds out here.
 */
export function createSettling(store: MailboxStore): Settling {
  let writes = 0
  let unsettled: string | undefined
  return {
    wrote(message) {
      writes++
      if (writes % EVERY === 0) unsettled = message.immutableId
    },
    settle() {
      const message = unsettled === undefined ? undefined : store.message(unsettled)
      unsettled = undefined
      if (message) store.update(message, {})
    },
  }
}
