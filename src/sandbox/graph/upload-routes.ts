import { mintAttachmentId } from '../store/ids.ts'
import type { StoredAttachment } from '../store/stored-message.ts'
import { checkMessageSize } from './attachment-input.ts'
import type { Call, GraphContext, GraphHono } from './context.ts'
import { GraphError, itemNotFound } from './errors.ts'
import { answer, messageOf, parameter, readJson } from './exchange.ts'
import { unreadable } from './message-input.ts'
import { MESSAGE_SCOPES } from './scopes.ts'
import { parseContentRange, type UploadSession, type Uploads } from './upload-session.ts'

const OUTLOOK = 'https://outlook.office.com'
/** The path on Outlook's own host; it takes no bearer token, the url itself is the key. */
const UPLOAD_PATH = '/api/gateway/Users/:user/Messages/:message/AttachmentSessions/:session'

/** Opening an upload session, a request to Graph like any other. */
export function uploadSessionRoutes(app: GraphHono, context: GraphContext, uploads: Uploads): void {
  for (const scope of MESSAGE_SCOPES) {
    app.post(`${scope}/:message/attachments/createUploadSession`, async (c) => {
      const message = messageOf(c, context)
      const item = parameter(await readJson(c), 'attachmentItem')
      if (typeof item !== 'object' || item === null) throw unreadable('AttachmentItem')
      const now = context.clock.now()
      const session = uploads.open(message.immutableId, item as Record<string, unknown>, now)
      return answer(
        c,
        {
          '@odata.context':
            'https://graph.microsoft.com/v1.0/$metadata#microsoft.graph.uploadSession',
          uploadUrl: uploadUrl(context.store.mailbox, session),
          expirationDateTime: session.expiresAt.toISOString(),
          nextExpectedRanges: ['0-'],
        },
        201,
      )
    })
  }
}

function uploadUrl(mailbox: string, { messageId, token }: UploadSession): string {
  const user = encodeURIComponent(mailbox)
  return `${OUTLOOK}/api/gateway/Users/${user}/Messages/${messageId}/AttachmentSessions/1?authtoken=${token}`
}

/** What stands on Outlook's host: the bytes, in order, without Authorization. */
export function uploadRoutes(app: GraphHono, context: GraphContext, uploads: Uploads): void {
  const sessionOf = (c: Call) => {
    if (c.req.header('authorization') !== undefined) {
      throw new GraphError(401, 'InvalidAudience', 'An upload url takes no Authorization header.')
    }
    return uploads.find(c.req.query('authtoken') ?? '', context.clock.now())
  }
  app.put(UPLOAD_PATH, async (c) => {
    const bytes = Buffer.from(await c.req.arrayBuffer())
    const range = parseContentRange(c.req.header('content-range'))
    const session = uploads.take(sessionOf(c), range, bytes)
    return session.received < session.size ? progress(c, session) : finish(c, context, session)
  })
  app.get(UPLOAD_PATH, (c) => progress(c, sessionOf(c)))
  app.delete(UPLOAD_PATH, (c) => {
    uploads.cancel(sessionOf(c))
    return c.body(null, 204)
  })
}

/** A capital letter and a single number, unlike Graph's own answer (outlook-large-attachments). */
function progress(c: Call, { expiresAt, received }: UploadSession): Response {
  return answer(c, {
    ExpirationDateTime: expiresAt.toISOString(),
    nextExpectedRanges: [String(received)],
  })
}

function finish(c: Call, { store }: GraphContext, session: UploadSession): Response {
  const message = store.message(session.messageId)
  if (!message) throw itemNotFound()
  checkMessageSize(message.attachments, session.size)
  const { name, contentType, isInline, contentId, size } = session
  const attachment: StoredAttachment = {
    id: mintAttachmentId(message.immutableId, store.log.sequence + 1),
    kind: 'file',
    name,
    contentType,
    isInline,
    contentId,
    size,
    lastModifiedDateTime: store.now(),
    contentBytes: Buffer.concat(session.chunks).toString('base64'),
  }
  store.update(message, { attachments: [...message.attachments, attachment] })
  const user = encodeURIComponent(store.mailbox)
  const location = `${OUTLOOK}/api/v2.0/Users('${user}')/Messages('${message.immutableId}')/Attachments('${attachment.id}')`
  return c.body(null, 201, { Location: location })
}
