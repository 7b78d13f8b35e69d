import { NOTICE_HEADER } from '../../letters/kind.ts'
import { type Notify, NotStaff } from '../notify.ts'
import { isMailboxTrouble } from '../trouble.ts'
import type { Connection } from './connection.ts'
import { NOTICE_TAG, taggedFilter } from './tag.ts'
import { recipient, type WirePage } from './wire.ts'

/** Mail to staff from the shop's mailbox. `staff` and the mailbox itself are the only addresses that it will ever write to. */
export function graphNotify(
  connection: Connection,
  mailbox: string,
  staff: readonly string[],
): Notify {
  const user = `/users/${encodeURIComponent(mailbox)}`
  const allowed = new Set([mailbox, ...staff].map((address) => address.toLowerCase()))
  return {
    send: async (notice) => {
      if (!allowed.has(notice.to.address.toLowerCase())) throw new NotStaff()
      const message = {
        subject: notice.subject,
        body: { contentType: 'html', content: notice.html },
        toRecipients: [recipient(notice.to)],
        internetMessageId: messageIdOf(notice.key, mailbox),
        // an out-of-office of a colleague must not come back as a letter; the other header marks it as ours
        internetMessageHeaders: [
          { name: NOTICE_HEADER, value: notice.key },
          { name: 'x-auto-response-suppress', value: 'All' },
        ],
        singleValueExtendedProperties: [{ id: NOTICE_TAG, value: notice.key }],
      }
      await connection.done({
        method: 'POST',
        path: `${user}/sendMail`,
        body: { message, saveToSentItems: true },
        permission: 'Mail.Send',
      })
    },
    wasSent: async (key) => {
      const byId = `internetMessageId eq '${messageIdOf(key, mailbox).replaceAll("'", "''")}'`
      // in every folder, as rules file what was sent; that either mark survives sending is promised nowhere
      for (const filter of [taggedFilter(NOTICE_TAG, key), encodeURIComponent(byId)]) {
        const path = `${user}/messages?$filter=${filter}&$select=id&$top=1`
        if ((await connection.json<WirePage>({ method: 'GET', path })).value.length > 0) return true
      }
      return false
    },
    probe: async () => {
      try {
        await probeSending(connection, mailbox)
      } catch (cause) {
        // a mail to nobody is refused as such only to who may send
        if (!isMailboxTrouble(cause, 'refused')) throw cause
      }
    },
  }
}

/** The Message-ID of a notice, made of its key, so that it can be looked for by it. */
function messageIdOf(key: string, mailbox: string): string {
  return `<${key}@${mailbox.split('@').at(-1)}>`
}

/**
 * Asks to send a mail that has no recipient: who may send is refused as invalid (ErrorInvalidRecipients),
 * who may not is refused access. Should Graph take it all the same, it goes to nobody and is not kept.
 */
export async function probeSending(connection: Connection, mailbox: string): Promise<void> {
  await connection.done({
    method: 'POST',
    path: `/users/${encodeURIComponent(mailbox)}/sendMail`,
    body: { message: { subject: '', toRecipients: [] }, saveToSentItems: false },
    permission: 'Mail.Send',
  })
}
