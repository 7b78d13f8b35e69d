import { mintAttachmentId } from '../store/ids.ts'
import type { AttachmentKind, StoredAttachment } from '../store/stored-message.ts'
import { badRequest, GraphError } from './errors.ts'
import { unreadable } from './message-input.ts'

/** A file this large or larger goes by upload session, where it may be 150 MB (outlook-large-attachments). */
export const LARGEST_POST = 3 * 1024 * 1024
export const LARGEST_UPLOAD = 150 * 1024 * 1024
/** Exchange Online's default for one message. */
export const LARGEST_MESSAGE = 35 * 1024 * 1024

/**
 * Reads one attachment that a request writes.
 * @throws GraphError 400 for what is none, 413 for what must go by upload session
 */
export function readAttachment(
  value: unknown,
  messageId: string,
  number: number,
  now: string,
): StoredAttachment {
  const given = asObject(value)
  const kind = kindOf(given['@odata.type'])
  if (typeof given.name !== 'string' || given.name === '') {
    throw badRequest('The required property name is missing.', 'ErrorRequiredPropertyMissing')
  }
  const bytes = contentOf(kind, given)
  if (bytes.length >= LARGEST_POST) {
    throw new GraphError(
      413,
      'RequestEntityTooLarge',
      'The attachment is too large for one request: use an upload session.',
    )
  }
  return {
    id: mintAttachmentId(messageId, number),
    kind,
    name: given.name,
    contentType:
      typeof given.contentType === 'string' ? given.contentType : 'application/octet-stream',
    isInline: given.isInline === true,
    contentId: typeof given.contentId === 'string' ? given.contentId : undefined,
    lastModifiedDateTime: now,
    size: bytes.length,
    contentBytes: bytes.toString('base64'),
  }
}

export function readAttachments(value: unknown, seed: string, now: string): StoredAttachment[] {
  if (value === undefined || value === null) return []
  if (!Array.isArray(value)) throw unreadable('attachments')
  return value.map((one, index) => readAttachment(one, seed, index + 1, now))
}

/** @throws GraphError 400 ErrorMessageSizeExceeded */
export function checkMessageSize(attachments: readonly StoredAttachment[], more = 0): void {
  const all = attachments.reduce((sum, { size }) => sum + size, more)
  if (all > LARGEST_MESSAGE) {
    throw badRequest('The message exceeds the maximum supported size.', 'ErrorMessageSizeExceeded')
  }
}

function contentOf(kind: AttachmentKind, given: Record<string, unknown>): Buffer {
  // An item and a link stand as they were written: nothing here opens them.
  if (kind === 'item') return Buffer.from(JSON.stringify(given.item ?? {}))
  if (kind === 'reference') return Buffer.from(String(given.sourceUrl ?? ''))
  const text = given.contentBytes
  if (typeof text !== 'string' || !/^[A-Za-z0-9+/_-]*={0,2}$/.test(text))
    throw unreadable('contentBytes')
  return Buffer.from(text, 'base64')
}

function kindOf(type: unknown): AttachmentKind {
  const name = /^#?microsoft\.graph\.(file|item|reference)Attachment$/i.exec(String(type))?.[1]
  if (name === undefined) throw unreadable('@odata.type')
  return name.toLowerCase() as AttachmentKind
}

function asObject(value: unknown): Record<string, unknown> {
  if (typeof value === 'object' && value !== null) return value as Record<string, unknown>
  throw unreadable('attachments')
}
