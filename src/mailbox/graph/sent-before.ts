import { isMailboxTrouble } from '../trouble.ts'
import type { Connection } from './connection.ts'
import { DRAFT_TAG, tagExpanded } from './tag.ts'
import { addressFrom, hasProperty, type WireMessage, type WirePage } from './wire.ts'

/** A search gives the last sent first; an old customer has letters enough among these. */
const MOST_LOOKED_AT = 100

/** An address with which nothing can be smuggled into a search (KQL). */
const PLAIN_ADDRESS = /^[\w.+-]{1,64}@[\w.-]{1,255}$/

type PathTo = (id: string, rest?: string) => string

/**
 * Whether Sent Items hold a mail to exactly this address from before an instant that the shop wrote of
 * itself: what bears our tag, a question who somebody is, makes nobody known. A search finds by likeness
 * and may lag, so each find is looked at; where nothing can be found out the answer is no, and the writer
 * is asked who they are.
 */
export async function wroteTo(
  connection: Connection,
  user: string,
  at: PathTo,
  address: string,
  before: string,
): Promise<boolean> {
  if (!PLAIN_ADDRESS.test(address)) return false
  const search = encodeURIComponent(`"to:${address}"`)
  const path = `${user}/mailFolders/sentitems/messages?$search=${search}&$select=id,toRecipients,sentDateTime&$top=${MOST_LOOKED_AT}`
  const { value } = await orNothing(() => connection.json<WirePage>({ method: 'GET', path }))
  const sent = value.filter(
    ({ toRecipients, sentDateTime }) =>
      Date.parse(sentDateTime ?? '') < Date.parse(before) &&
      (toRecipients ?? []).some((to) => addressFrom(to).address === address.toLowerCase()),
  )
  // the oldest first: it is the likeliest to be from before griffier
  for (const { id } of sent.reverse()) if (await isOfStaff(connection, at, id)) return true
  return false
}

/** The tag is asked of each by itself: Graph's documentation has no $expand beside a $search. */
async function isOfStaff(connection: Connection, at: PathTo, id: string): Promise<boolean> {
  const path = at(id, `?$select=id&$expand=${tagExpanded(DRAFT_TAG)}`)
  try {
    return !hasProperty(await connection.json<WireMessage>({ method: 'GET', path }), DRAFT_TAG)
  } catch (cause) {
    if (isMailboxTrouble(cause, 'gone')) return false
    throw cause
  }
}

/** Search can be refused where everything else works; a letter must not wait for it. */
async function orNothing(search: () => Promise<WirePage>): Promise<WirePage> {
  try {
    return await search()
  } catch (cause) {
    if (isMailboxTrouble(cause, 'refused')) return { value: [] }
    throw cause
  }
}
