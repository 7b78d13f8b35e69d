import { NOTICE_HEADER } from '../../letters/kind.ts'
import { isMailboxTrouble } from '../trouble.ts'
import type { Connection } from './connection.ts'

interface WithHeaders {
  readonly internetMessageHeaders?:
    | readonly { readonly name: string; readonly value: string }[]
    | null
}

/** Deletes a message only if its own headers say that griffier sent it under this key. */
export async function discardOwn(
  connection: Connection,
  at: (id: string, rest?: string) => string,
  id: string,
  key: string,
): Promise<void> {
  try {
    const path = at(id, '?$select=internetMessageHeaders')
    const { internetMessageHeaders } = await connection.json<WithHeaders>({ method: 'GET', path })
    const isOurs = internetMessageHeaders?.some(
      ({ name, value }) => name.toLowerCase() === NOTICE_HEADER && value === key,
    )
    if (isOurs) await connection.done({ method: 'DELETE', path: at(id) })
  } catch (cause) {
    if (!isMailboxTrouble(cause, 'gone')) throw cause
  }
}
