import type { DraftMade, DraftOrder } from '../mailbox.ts'
import type { Connection } from './connection.ts'
import { DRAFT_TAG, tagExpanded, WRITTEN_TAG } from './tag.ts'
import {
  DRAFT_FIELDS,
  draftFrom,
  etagOf,
  hasProperty,
  recipient,
  type WireMessage,
} from './wire.ts'

type PathTo = (id: string, rest?: string) => string

/**
 * A reply in the letter's thread: Graph prepares it with the quoted letter, we put our text above it.
 * The tag goes along with the first request, so that no crash leaves a draft that nobody knows of, and so
 * does the one whom it goes to: what a crash leaves half made is not addressed to a Reply-To.
 */
export async function makeDraft(
  connection: Connection,
  at: PathTo,
  order: DraftOrder,
): Promise<DraftMade> {
  const wasRead = order.letterIsRead ?? (await isRead(connection, at, order.letterId))
  const { id } = await connection.json<WireMessage>({
    method: 'POST',
    path: at(order.letterId, '/createReply'),
    body: {
      message: {
        toRecipients: [recipient(order.to)],
        ccRecipients: [],
        singleValueExtendedProperties: [{ id: DRAFT_TAG, value: order.tag }],
      },
    },
  })
  if (!wasRead) await keepUnread(connection, at, order.letterId)
  return write(connection, at, await readWith(connection, at, id, DRAFT_TAG), order)
}

/** The second half alone, for a draft that a crash left prepared but unwritten. */
export async function finishDraft(
  connection: Connection,
  at: PathTo,
  id: string,
  order: DraftOrder,
): Promise<DraftMade | undefined> {
  const prepared = await readWith(connection, at, id, WRITTEN_TAG)
  if (prepared.isDraft !== true) return undefined
  return hasProperty(prepared, WRITTEN_TAG)
    ? draftFrom(prepared)
    : write(connection, at, prepared, order)
}

/**
 * A body given to createReply would replace the quoted letter, so it is written second, and read
 * back: Exchange rewrites HTML, and what staff change is seen against how the draft stands, not
 * against what was sent. Replies go to the data subject and nobody else, whatever Reply-To says.
 */
async function write(
  connection: Connection,
  at: PathTo,
  prepared: WireMessage,
  order: DraftOrder,
): Promise<DraftMade> {
  const tag = hasProperty(prepared, DRAFT_TAG) ? [] : [{ id: DRAFT_TAG, value: order.tag }]
  await connection.done({
    method: 'PATCH',
    path: at(prepared.id),
    ifMatch: etagOf(prepared),
    body: {
      body: { contentType: 'html', content: order.compose(prepared.body?.content ?? '') },
      toRecipients: [recipient(order.to)],
      ccRecipients: [],
      bccRecipients: [],
      singleValueExtendedProperties: [...tag, { id: WRITTEN_TAG, value: '1' }],
    },
  })
  return draftFrom(await readWith(connection, at, prepared.id, DRAFT_TAG))
}

function readWith(
  connection: Connection,
  at: PathTo,
  id: string,
  property: string,
): Promise<WireMessage> {
  const path = at(id, `?$select=${DRAFT_FIELDS}&$expand=${tagExpanded(property)}`)
  return connection.json<WireMessage>({ method: 'GET', path })
}

async function isRead(connection: Connection, at: PathTo, letterId: string): Promise<boolean> {
  const letter = await connection.json<WireMessage>({
    method: 'GET',
    path: at(letterId, '?$select=isRead'),
  })
  return letter.isRead === true
}

/** createReplyAll marks the original as read; whether createReply does is not documented, so we look. */
async function keepUnread(connection: Connection, at: PathTo, letterId: string): Promise<void> {
  if (!(await isRead(connection, at, letterId))) return
  await connection.done({ method: 'PATCH', path: at(letterId), body: { isRead: false } })
}
