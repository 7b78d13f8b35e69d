import type { StoredAttachment } from '../store/stored-message.ts'
import { checkMessageSize, readAttachment } from './attachment-input.ts'
import { viewAttachment } from './attachment-view.ts'
import type { Call, GraphContext, GraphHono } from './context.ts'
import { itemNotFound } from './errors.ts'
import { answer, checkIfMatch, contextUrl, messageOf, readJson } from './exchange.ts'
import { collection, takePage } from './page.ts'
import { parseOptions } from './query/options.ts'
import { MESSAGE_SCOPES } from './scopes.ts'

const USUAL_PAGE = 1000

/** Attachments of a message, each under 3 MB; larger ones come by upload session. */
export function attachmentRoutes(app: GraphHono, context: GraphContext): void {
  const { store } = context
  for (const scope of MESSAGE_SCOPES) {
    const all = `${scope}/:message/attachments` as const
    app.get(all, (c) => {
      const { attachments } = messageOf(c, context)
      const options = parseOptions(c.req.url)
      const { items, nextSkip } = takePage(attachments, options, USUAL_PAGE)
      const value = items.map((one) => viewAttachment(one, options.select))
      const count = options.count ? attachments.length : undefined
      return answer(c, collection(c, contextUrl(c, '/attachments'), value, { count, nextSkip }))
    })
    app.get(`${all}/$count`, (c) => c.text(String(messageOf(c, context).attachments.length)))
    app.post(all, async (c) => {
      const message = messageOf(c, context)
      const number = message.attachments.length + 1 + store.log.sequence
      const attachment = readAttachment(await readJson(c), message.immutableId, number, store.now())
      checkMessageSize(message.attachments, attachment.size)
      store.update(message, { attachments: [...message.attachments, attachment] })
      return one(c, attachment, 201)
    })
    app.get(`${all}/:attachment`, (c) => one(c, attachmentOf(c, context)))
    app.get(`${all}/:attachment/$value`, (c) => {
      const { kind, contentType, contentBytes } = attachmentOf(c, context)
      const type = kind === 'file' ? contentType : 'text/plain'
      const bytes = Uint8Array.from(Buffer.from(contentBytes, 'base64'))
      return c.body(bytes.buffer, 200, { 'Content-Type': type })
    })
    app.delete(`${all}/:attachment`, (c) => {
      const message = messageOf(c, context)
      const gone = attachmentOf(c, context)
      checkIfMatch(c, message)
      const attachments = message.attachments.filter(({ id }) => id !== gone.id)
      store.update(message, { attachments })
      return c.body(null, 204)
    })
  }
}

function attachmentOf(c: Call, context: GraphContext): StoredAttachment {
  const id = c.req.param('attachment')
  const attachment = messageOf(c, context).attachments.find((one) => one.id === id)
  if (!attachment) throw itemNotFound()
  return attachment
}

function one(c: Call, attachment: StoredAttachment, status: 200 | 201 = 200): Response {
  const view = viewAttachment(attachment, parseOptions(c.req.url).select)
  return answer(c, { '@odata.context': contextUrl(c, '/attachments/$entity'), ...view }, status)
}
