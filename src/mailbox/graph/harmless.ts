import type { WatchedFolder } from '../mailbox.ts'
import { isMailboxTrouble } from '../trouble.ts'
import type { Connection } from './connection.ts'

/** An id that no message or category has. */
export const NOTHING = '00000000-0000-0000-0000-000000000000'

/** Asks for the id of a folder, and nothing else of it. */
export function askForFolder(
  connection: Connection,
  address: string,
  folder: WatchedFolder = 'inbox',
): Promise<void> {
  const path = `/users/${encodeURIComponent(address)}/mailFolders/${folder}?$select=id`
  return connection.done({ method: 'GET', path })
}

/** Changes a message that does not exist: whoever may write is told that it is not there. */
export function changeNothing(connection: Connection, address: string): Promise<void> {
  return connection.done({
    method: 'PATCH',
    path: `/users/${encodeURIComponent(address)}/messages/${NOTHING}`,
    body: { isRead: true },
  })
}

/** Reads and writes nothing in particular. @throws what keeps this mailbox from being read or written at all */
export async function probeMailbox(connection: Connection, address: string): Promise<void> {
  await askForFolder(connection, address)
  try {
    await changeNothing(connection, address)
  } catch (cause) {
    if (!isMailboxTrouble(cause, 'gone', 'refused')) throw cause
  }
}
