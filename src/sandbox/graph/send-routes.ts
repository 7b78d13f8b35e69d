import { readMime } from '../mime/read.ts'
import { contentFrom } from '../store/arrivals.ts'
import { mintGuid } from '../store/ids.ts'
import type { MessageContent } from '../store/stored-message.ts'
import { readAttachments } from './attachment-input.ts'
import type { Call, GraphContext, GraphHono } from './context.ts'
import { newDraft } from './draft.ts'
import { badRequest, GraphError } from './errors.ts'
import { accepted, isMime, messageOf, parameter, readJson, readMimeBody } from './exchange.ts'
import { readMessageInput } from './message-input.ts'
import { MESSAGE_SCOPES } from './scopes.ts'
import { sendOut } from './sending.ts'

/** sendMail, and send of a draft. 202 says only that it is accepted; failures come later, by mail. */
export function sendRoutes(app: GraphHono, context: GraphContext): void {
  app.post('/v1.0/users/:user/sendMail', async (c) => {
    const { content, save } = isMime(c)
      ? { content: await fromMime(c, context), save: true }
      : await fromJson(c, context)
    sendOut(c, context, content, { saveToSentItems: save })
    return accepted(c)
  })
  for (const scope of MESSAGE_SCOPES) {
    app.post(`${scope}/:message/send`, (c) => {
      const draft = messageOf(c, context)
      if (!draft.isDraft) {
        throw new GraphError(400, 'ErrorInvalidOperation', 'Only a draft can be sent.')
      }
      sendOut(c, context, draft, { draft, saveToSentItems: true })
      return accepted(c)
    })
  }
}

async function fromJson(
  c: Call,
  { store }: GraphContext,
): Promise<{ content: MessageContent; save: boolean }> {
  const body = await readJson(c)
  const message = parameter(body, 'message')
  if (message === undefined) {
    throw badRequest('The required parameter message is missing.', 'ErrorInvalidParameter')
  }
  const input = readMessageInput(message)
  const attachments = readAttachments(
    (message as Record<string, unknown>).attachments,
    mintGuid(store.mintConversationId()),
    store.now(),
  )
  // True unless it says otherwise; the description's default is wrong (SOURCE.md).
  const save = parameter(body, 'saveToSentItems') !== false
  return { content: { ...newDraft(store, input), attachments }, save }
}

async function fromMime(c: Call, { store }: GraphContext): Promise<MessageContent> {
  const source = await readMimeBody(c)
  const read = contentFrom(
    await readMime(source),
    mintGuid(store.mintConversationId()),
    store.now(),
  )
  const {
    internetMessageId,
    conversationId: _id,
    conversationIndex: _index,
    source: _source,
    ...rest
  } = read
  const input = internetMessageId === '' ? rest : { ...rest, internetMessageId }
  return newDraft(store, { ...input, isDraft: true, isRead: true })
}
