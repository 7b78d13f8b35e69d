import { readMime } from '../mime/read.ts'
import { writeMime } from '../mime/write.ts'
import { contentFrom } from '../store/arrivals.ts'
import { mintGuid } from '../store/ids.ts'
import type { MessageContent, StoredMessage } from '../store/stored-message.ts'
import { checkMessageSize, readAttachments } from './attachment-input.ts'
import type { Call, GraphContext, GraphHono } from './context.ts'
import { newDraft } from './draft.ts'
import { badRequest, GraphError } from './errors.ts'
import {
  answer,
  checkIfMatch,
  contextUrl,
  folderOf,
  isMime,
  messageOf,
  readBytes,
  readJson,
  readMimeBody,
} from './exchange.ts'
import { readMessageInput } from './message-input.ts'
import { type Json, viewMessage } from './message-view.ts'
import { collection, takePage } from './page.ts'
import { patchMessage } from './patch-message.ts'
import { parseOptions } from './query/options.ts'
import { MESSAGE_SCOPES } from './scopes.ts'
import { selectMessages } from './select-messages.ts'

const USUAL_PAGE = 10

/** Messages: list, count, read, write, the MIME source, delete. */
export function messageRoutes(app: GraphHono, context: GraphContext): void {
  for (const scope of MESSAGE_SCOPES) {
    app.get(scope, (c) => listMessages(c, context))
    app.post(scope, (c) => createMessage(c, context))
    app.get(`${scope}/$count`, (c) => {
      const found = selectMessages(inScope(c, context), parseOptions(c.req.url))
      return c.text(String(found.length))
    })
    app.get(`${scope}/:message`, (c) => one(c, messageOf(c, context)))
    app.patch(`${scope}/:message`, async (c) => {
      const message = messageOf(c, context)
      checkIfMatch(c, message)
      const body = await readJson(c)
      const patched = patchMessage(context.store, message, readMessageInput(body))
      context.settling.wrote(patched)
      return one(c, patched)
    })
    app.delete(`${scope}/:message`, (c) => {
      const message = messageOf(c, context)
      checkIfMatch(c, message)
      discard(context, message)
      return c.body(null, 204)
    })
    app.get(`${scope}/:message/$value`, (c) => {
      const message = messageOf(c, context)
      // Graph serves the source as text/plain though it is bytes in any charset (outlook-get-mime-message).
      return c.body(Uint8Array.from(sourceOf(message)).buffer, 200, {
        'Content-Type': 'text/plain',
      })
    })
    app.put(`${scope}/:message/$value`, (c) => replaceSource(c, context))
  }
}

function inScope(c: Call, context: GraphContext): readonly StoredMessage[] {
  return context.store.messages(folderOf(c, context)?.id)
}

function listMessages(c: Call, context: GraphContext): Response {
  const options = parseOptions(c.req.url)
  const prefer = c.get('prefer')
  const found = selectMessages(inScope(c, context), options)
  const { items, nextSkip } = takePage(found, options, prefer.maxPageSize ?? USUAL_PAGE)
  const value = items.map((message) => viewMessage(message, options, prefer))
  const count = options.count ? found.length : undefined
  return answer(c, collection(c, contextUrl(c, '/messages'), value, { count, nextSkip }))
}

function one(c: Call, message: StoredMessage, status: 200 | 201 = 200): Response {
  const view = viewMessage(message, parseOptions(c.req.url), c.get('prefer'))
  const body: Json = { '@odata.context': contextUrl(c, '/messages/$entity'), ...view }
  return answer(c, body, status)
}

async function createMessage(c: Call, context: GraphContext): Promise<Response> {
  const { store } = context
  const folderId = folderOf(c, context)?.id ?? store.folderId('drafts')
  const content = isMime(c) ? await draftFromMime(c, context) : await draftFromJson(c, context)
  checkMessageSize(content.attachments)
  const draft = store.add(content, folderId)
  context.settling.wrote(draft)
  return one(c, draft, 201)
}

async function draftFromJson(c: Call, { store }: GraphContext): Promise<MessageContent> {
  const body = await readJson(c)
  const seed = mintGuid(store.mintConversationId())
  const attachments = readAttachments(body.attachments, seed, store.now())
  return { ...newDraft(store, readMessageInput(body)), attachments }
}

async function draftFromMime(c: Call, { store }: GraphContext): Promise<MessageContent> {
  const read = await readMime(await readMimeBody(c))
  const content = contentFrom(read, mintGuid(store.mintConversationId()), store.now())
  const fresh = newDraft(store, {})
  return {
    ...content,
    conversationId: fresh.conversationId,
    conversationIndex: fresh.conversationIndex,
    internetMessageId: content.internetMessageId || fresh.internetMessageId,
    isDraft: true,
    isRead: true,
  }
}

/** To Deleted Items, and from there to what can still be recovered, and from there nowhere. */
function discard({ store }: GraphContext, message: StoredMessage): void {
  const deleted = store.folderId('deleteditems')
  const recoverable = store.folderId('recoverableitemsdeletions')
  if (message.parentFolderId === recoverable) store.remove(message)
  else store.move(message, message.parentFolderId === deleted ? recoverable : deleted)
}

/** As it arrived, byte for byte; what was written here gets a source made for it. */
function sourceOf(message: StoredMessage): Buffer {
  return message.source === undefined ? writeMime(message) : Buffer.from(message.source, 'base64')
}

async function replaceSource(c: Call, context: GraphContext): Promise<Response> {
  const message = messageOf(c, context)
  if (!message.isDraft) {
    throw new GraphError(
      405,
      'ErrorInvalidRequest',
      'The content of a received message cannot be replaced.',
    )
  }
  const bytes = await readBytes(c)
  if (bytes.length === 0) throw badRequest('The request has no content.')
  const { subject, body, toRecipients, ccRecipients, attachments } = contentFrom(
    await readMime(bytes),
    message.immutableId,
    context.store.now(),
  )
  context.store.update(message, { subject, body, toRecipients, ccRecipients, attachments })
  return c.body(null, 204)
}
