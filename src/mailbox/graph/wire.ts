import { createHash } from 'node:crypto'
import type { Address } from '../../letters/letter.ts'
import type { Change, DraftMade, Message } from '../mailbox.ts'

/** A message as Graph writes it; any part may be missing (delta tells of changes only). */
export interface WireMessage {
  readonly id: string
  readonly '@odata.etag'?: string
  readonly '@removed'?: { readonly reason?: string }
  readonly parentFolderId?: string | null
  readonly receivedDateTime?: string | null
  readonly sentDateTime?: string | null
  readonly internetMessageId?: string | null
  readonly conversationId?: string | null
  readonly from?: WireRecipient | null
  readonly toRecipients?: readonly WireRecipient[] | null
  readonly ccRecipients?: readonly WireRecipient[] | null
  readonly bccRecipients?: readonly WireRecipient[] | null
  readonly categories?: readonly string[] | null
  readonly flag?: { readonly flagStatus?: string } | null
  readonly isDraft?: boolean | null
  readonly isRead?: boolean | null
  readonly changeKey?: string | null
  readonly webLink?: string | null
  readonly hasAttachments?: boolean | null
  readonly body?: { readonly contentType?: string; readonly content?: string } | null
  readonly singleValueExtendedProperties?:
    | readonly { readonly id: string; readonly value: string }[]
    | null
}

export interface WireRecipient {
  readonly emailAddress?: { readonly name?: string; readonly address?: string }
}

export interface WirePage {
  readonly value: readonly WireMessage[]
  readonly '@odata.nextLink'?: string
  readonly '@odata.deltaLink'?: string
}

/** What we ask of a message; never subject or body, which nothing needs. */
export const MESSAGE_FIELDS =
  'id,parentFolderId,receivedDateTime,sentDateTime,internetMessageId,conversationId,from,toRecipients,categories,flag,isDraft,isRead,changeKey,webLink'

export const DRAFT_FIELDS =
  'id,internetMessageId,conversationId,changeKey,webLink,isDraft,body,toRecipients,ccRecipients,bccRecipients,hasAttachments'

export function changeFrom(wire: WireMessage): Change {
  if (wire['@removed'] !== undefined) return { removed: true, id: wire.id }
  return { removed: false, id: wire.id, message: messageFrom(wire) }
}

export function messageFrom(wire: WireMessage): Message {
  return {
    id: wire.id,
    parentFolderId: wire.parentFolderId ?? undefined,
    receivedAt: wire.receivedDateTime ?? undefined,
    sentAt: wire.sentDateTime ?? undefined,
    internetMessageId: wire.internetMessageId ?? undefined,
    conversationId: wire.conversationId ?? undefined,
    from: wire.from ? addressFrom(wire.from) : undefined,
    to: wire.toRecipients?.map(addressFrom),
    categories: wire.categories ?? undefined,
    flag: flagFrom(wire.flag?.flagStatus),
    isDraft: wire.isDraft ?? undefined,
    isRead: wire.isRead ?? undefined,
    changeKey: changeKeyOf(wire),
    link: wire.webLink ?? undefined,
  }
}

export function draftFrom(wire: WireMessage): DraftMade {
  return {
    id: wire.id,
    internetMessageId: wire.internetMessageId ?? undefined,
    conversationId: wire.conversationId ?? undefined,
    changeKey: changeKeyOf(wire) ?? '',
    content: contentOf(wire),
    link: wire.webLink ?? undefined,
    recipients: [wire.toRecipients, wire.ccRecipients, wire.bccRecipients].flatMap((list) =>
      (list ?? []).map((each) => addressFrom(each).address),
    ),
    html: wire.body?.content ?? '',
  }
}

/** The etag is `W/"changeKey"`; delta sends the one or the other. */
function changeKeyOf(wire: WireMessage): string | undefined {
  return wire.changeKey ?? /^W\/"(.*)"$/.exec(wire['@odata.etag'] ?? '')?.[1]
}

/** For If-Match; undefined where the service told no version. */
export function etagOf(wire: WireMessage): string | undefined {
  const key = changeKeyOf(wire)
  return key === undefined ? undefined : `W/"${key}"`
}

/** Whether it carries an extended property that was asked for; Graph may write its id in other letters. */
export function hasProperty(wire: WireMessage, property: string): boolean {
  const wanted = property.toLowerCase()
  return wire.singleValueExtendedProperties?.some(({ id }) => id.toLowerCase() === wanted) === true
}

export function recipient({ name, address }: Address): WireRecipient {
  return { emailAddress: { address, ...(name !== '' && { name }) } }
}

export function addressFrom({ emailAddress }: WireRecipient): Address {
  return {
    name: emailAddress?.name ?? '',
    address: (emailAddress?.address ?? '').trim().toLowerCase(),
  }
}

function flagFrom(status: string | undefined): Message['flag'] {
  return status === 'notFlagged' || status === 'flagged' || status === 'complete'
    ? status
    : undefined
}

/**
 * A digest of what staff can change in a draft. changeKey also moves by itself, so only this tells
 * "edited"; white space is left out because Exchange rearranges it.
 */
function contentOf(wire: WireMessage): string {
  const people = [wire.toRecipients, wire.ccRecipients, wire.bccRecipients].map((list) =>
    (list ?? []).map((each) => addressFrom(each).address).sort(),
  )
  const body = (wire.body?.content ?? '').replace(/\s+/g, ' ').trim()
  const parts = JSON.stringify([body, people, wire.hasAttachments === true])
  return createHash('sha256').update(parts).digest('base64url')
}
