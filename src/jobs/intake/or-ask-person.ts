import type { Message } from '../../mailbox/mailbox.ts'
import type { Desk } from '../desk.ts'
import { openUnread } from './open-case.ts'

/** What cannot be read, or not within bounds, must not stop the rest: a person looks at it. */
export async function orAskPerson(
  desk: Desk,
  message: Message,
  now: Date,
  read: () => Promise<void>,
): Promise<void> {
  try {
    await read()
  } catch (cause) {
    const { name, code } = (cause ?? {}) as { name?: unknown; code?: unknown }
    if (name !== 'UnreadableLetter') throw cause
    await openUnread(desk, message, { code: String(code), why: (cause as Error).message }, now)
  }
}
