import type { Message } from '../mailbox.ts'
import type { Connection } from './connection.ts'
import { GraphTrouble } from './trouble.ts'
import { MESSAGE_FIELDS, messageFrom, type WirePage } from './wire.ts'

/** Bigger pages answer 504 (Graph docs, user-list-messages). */
const PAGE_SIZE = 200

export interface PastMail {
  /** What came in, wherever it stands by now: staff file letters away, and delete them. Oldest first. */
  readonly received: readonly Message[]
  /** What the shop sent. */
  readonly sent: readonly Message[]
}

/** All mail of a mailbox since an instant, without subject and text; drafts are left out. */
export async function pastMail(
  connection: Connection,
  address: string,
  since: Date,
): Promise<PastMail> {
  const user = `/users/${encodeURIComponent(address)}`
  const { id: sentItems } = await connection.json<{ id: string }>({
    method: 'GET',
    path: `${user}/mailFolders/sentitems?$select=id`,
  })
  const received: Message[] = []
  const sent: Message[] = []
  for await (const message of messages(connection, user, since)) {
    if (message.isDraft === true) continue
    if (message.parentFolderId === sentItems) sent.push(message)
    else received.push(message)
  }
  return { received, sent }
}

async function* messages(
  connection: Connection,
  user: string,
  since: Date,
): AsyncGenerator<Message> {
  const filter = encodeURIComponent(`receivedDateTime ge ${since.toISOString()}`)
  let path: string | undefined =
    `${user}/messages?$filter=${filter}&$orderby=receivedDateTime&$select=${MESSAGE_FIELDS}&$top=${PAGE_SIZE}`
  while (path !== undefined) {
    const page: WirePage = await connection.json<WirePage>({ method: 'GET', path })
    for (const wire of page.value) yield messageFrom(wire)
    path = page['@odata.nextLink']
    if (path !== undefined && !connection.trusts(path))
      throw new GraphTrouble('refused', 'a page of mail gave a link that leads away from Graph')
  }
}
