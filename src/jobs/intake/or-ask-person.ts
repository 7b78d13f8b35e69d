import { UnreadableLetter } from '../../letters/unreadable-letter.ts'
import type { Message } from '../../mailbox/mailbox.ts'
import type { NoticingDesk } from '../desk.ts'
import { openUnread } from './open-case.ts'
import { isUnreadCopy } from './same-letter.ts'

/** What cannot be read, or not within bounds, must not stop the rest: a person looks at it. */
export async function orAskPerson(
  desk: NoticingDesk,
  message: Message,
  now: Date,
  read: () => Promise<void>,
): Promise<void> {
  try {
    await read()
  } catch (cause) {
    if (!(cause instanceof UnreadableLetter)) throw cause
    if (isUnreadCopy(desk, message)) return
    await openUnread(desk, message, { code: cause.code, why: cause.message }, now)
  }
}
