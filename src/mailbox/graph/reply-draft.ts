import type { DraftMade, DraftOrder } from '../mailbox.ts'
import type { Connection } from './connection.ts'
import { DRAFT_TAG, tagExpanded } from './tag.ts'
import { changeKeyOf, DRAFT_FIELDS, draftFrom, recipient, type WireMessage } from './wire.ts'

type PathTo = (id: string, rest?: string) => string

/**
 * A reply in the letter's thread: Graph prepares it with the quoted letter, we put our text above it.
 * The tag goes along with the first request, so that no crash leaves a draft that nobody knows of;
 * where the service dropped it, the second write sets it again. A body given to createReply would
 * replace the quote, so the body is written second, and read back: Exchange rewrites HTML, and
 * what staff change is seen against how it stands, not against what was sent.
 */
export async function makeDraft(
  connection: Connection,
  at: PathTo,
  order: DraftOrder,
): Promise<DraftMade> {
  const tag = [{ id: DRAFT_TAG, value: order.tag }]
  const { id } = await connection.json<WireMessage>({
    method: 'POST',
    path: at(order.letterId, '/createReply'),
    body: { message: { singleValueExtendedProperties: tag } },
  })
  return completeDraft(connection, at, id, order)
}

/** The second half, also for a draft that a crash left prepared but unwritten. */
export async function completeDraft(
  connection: Connection,
  at: PathTo,
  id: string,
  order: Omit<DraftOrder, 'letterId'>,
): Promise<DraftMade> {
  const prepared = await readWhole(connection, at, id)
  const isTagged =
    prepared.singleValueExtendedProperties?.some(({ value }) => value === order.tag) === true
  await connection.done({
    method: 'PATCH',
    path: at(id),
    ifMatch: `W/"${changeKeyOf(prepared)}"`,
    body: {
      body: { contentType: 'html', content: order.compose(prepared.body?.content ?? '') },
      toRecipients: [recipient(order.to)],
      ccRecipients: [],
      bccRecipients: [],
      ...(!isTagged && { singleValueExtendedProperties: [{ id: DRAFT_TAG, value: order.tag }] }),
    },
  })
  return draftFrom(await readWhole(connection, at, id))
}

function readWhole(connection: Connection, at: PathTo, id: string): Promise<WireMessage> {
  const path = at(id, `?$select=${DRAFT_FIELDS}&$expand=${tagExpanded(DRAFT_TAG)}`)
  return connection.json<WireMessage>({ method: 'GET', path })
}
