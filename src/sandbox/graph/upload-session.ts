import { randomBytes } from 'node:crypto'
import { LARGEST_MESSAGE, LARGEST_POST, LARGEST_UPLOAD } from './attachment-input.ts'
import { badRequest, changeKeyStale, GraphError, itemNotFound } from './errors.ts'

/** A large file on its way into a draft. */
export interface UploadSession {
  readonly token: string
  readonly messageId: string
  readonly name: string
  readonly contentType: string
  readonly isInline: boolean
  readonly contentId: string | undefined
  readonly size: number
  readonly expiresAt: Date
  /** How many uploads into this message had been finished when this one began. */
  readonly finishedBefore: number
  readonly chunks: readonly Buffer[]
  readonly received: number
}

export interface Uploads {
  open(messageId: string, item: Record<string, unknown>, now: Date): UploadSession
  /** @throws GraphError 404 for a session that is not or no longer there */
  find(token: string, now: Date): UploadSession
  /** Takes the next bytes; the session is finished when `received` is its size. */
  take(session: UploadSession, range: ContentRange, bytes: Buffer): UploadSession
  cancel(session: UploadSession): void
}

export interface ContentRange {
  readonly first: number
  readonly last: number
  readonly size: number
}

const LARGEST_CHUNK = 4 * 1024 * 1024
const LIFE_MS = 7 * 24 * 3600 * 1000

export function createUploads(): Uploads {
  const sessions = new Map<string, UploadSession>()
  const finished = new Map<string, number>()
  return {
    open(messageId, item, now) {
      const session: UploadSession = {
        ...readItem(item),
        token: randomBytes(24).toString('base64url'),
        messageId,
        expiresAt: new Date(now.getTime() + LIFE_MS),
        finishedBefore: finished.get(messageId) ?? 0,
        chunks: [],
        received: 0,
      }
      sessions.set(session.token, session)
      return session
    },
    find(token, now) {
      const session = sessions.get(token)
      if (!session || session.expiresAt < now) throw itemNotFound()
      return session
    },
    take(session, range, bytes) {
      checkRange(session, range, bytes)
      const chunks = [...session.chunks, bytes]
      const taken = { ...session, chunks, received: session.received + bytes.length }
      if (taken.received < session.size) {
        sessions.set(session.token, taken)
        return taken
      }
      // Two uploads into one draft at a time: the second to end loses (msgraph-sdk-dotnet#1287).
      const before = finished.get(session.messageId) ?? 0
      if (before !== session.finishedBefore) throw changeKeyStale()
      finished.set(session.messageId, before + 1)
      sessions.delete(session.token)
      return taken
    },
    cancel(session) {
      sessions.delete(session.token)
    },
  }
}

function readItem(item: Record<string, unknown>) {
  const { name, size } = item
  if (
    typeof name !== 'string' ||
    name === '' ||
    typeof size !== 'number' ||
    !Number.isInteger(size)
  ) {
    throw badRequest('The attachment item needs a name and a size.', 'ErrorInvalidArgument')
  }
  if (size < LARGEST_POST) {
    throw badRequest(
      'The size of the attachment is below the minimum of an upload session.',
      'ErrorAttachmentSizeShouldNotBeLessThanMinimumSize',
    )
  }
  if (size > LARGEST_UPLOAD || size > LARGEST_MESSAGE) {
    throw badRequest('The message exceeds the maximum supported size.', 'ErrorMessageSizeExceeded')
  }
  return {
    name,
    size,
    contentType:
      typeof item.contentType === 'string' ? item.contentType : 'application/octet-stream',
    isInline: item.isInline === true,
    contentId: typeof item.contentId === 'string' ? item.contentId : undefined,
  }
}

/** @throws GraphError 400 when it is no range of bytes */
export function parseContentRange(header: string | undefined): ContentRange {
  const found = /^bytes (\d{1,12})-(\d{1,12})\/(\d{1,12})$/.exec(header ?? '')
  if (!found)
    throw badRequest('The Content-Range header is missing or malformed.', 'InvalidContentRange')
  const [first = 0, last = 0, size = 0] = found.slice(1).map(Number)
  return { first, last, size }
}

function checkRange(
  session: UploadSession,
  { first, last, size }: ContentRange,
  bytes: Buffer,
): void {
  if (bytes.length > LARGEST_CHUNK) {
    throw new GraphError(
      413,
      'RequestEntityTooLarge',
      'One part of an upload may hold 4 MB at most.',
    )
  }
  const fits = first === session.received && last - first + 1 === bytes.length && last < size
  if (size !== session.size || !fits) {
    throw new GraphError(
      416,
      'InvalidContentRange',
      `The next expected byte is ${session.received}.`,
    )
  }
}
