import { readMime } from '../mime/read.ts'
import { contentFrom } from '../store/arrivals.ts'
import type { MessageContent, StoredMessage } from '../store/stored-message.ts'
import type { Call, GraphContext, GraphHono } from './context.ts'
import { type AnswerKind, answerDraft } from './draft.ts'
import { badRequest } from './errors.ts'
import {
  accepted,
  answer,
  contextUrl,
  isMime,
  messageOf,
  parameter,
  readJson,
  readMimeBody,
} from './exchange.ts'
import { type MessageInput, readMessageInput } from './message-input.ts'
import { viewMessage } from './message-view.ts'
import { MESSAGE_SCOPES } from './scopes.ts'
import { sendOut } from './sending.ts'

const KINDS: readonly (readonly [AnswerKind, string])[] = [
  ['reply', 'createReply'],
  ['replyAll', 'createReplyAll'],
  ['forward', 'createForward'],
]

/** Answers and forwards: as a draft, or sent at once. */
export function replyRoutes(app: GraphHono, context: GraphContext): void {
  for (const scope of MESSAGE_SCOPES) {
    for (const [kind, create] of KINDS) {
      app.post(`${scope}/:message/${create}`, async (c) => {
        const original = messageOf(c, context)
        const draft = context.store.add(
          await compose(c, context, original, kind),
          context.store.folderId('drafts'),
        )
        markRead(context, original, kind)
        context.settling.wrote(draft)
        const view = viewMessage(draft, { select: undefined, expand: [] }, c.get('prefer'))
        return answer(c, { '@odata.context': contextUrl(c, '/messages/$entity'), ...view }, 201)
      })
      app.post(`${scope}/:message/${kind}`, async (c) => {
        const original = messageOf(c, context)
        const content = await compose(c, context, original, kind)
        sendOut(c, context, content, { saveToSentItems: true })
        return accepted(c)
      })
    }
  }
}

/** Answering all marks the original as read, answering one does not (elie222/inbox-zero#1086). */
function markRead({ store }: GraphContext, original: StoredMessage, kind: AnswerKind): void {
  if (kind === 'replyAll' && !original.isRead) store.update(original, { isRead: true }, 'read')
}

async function compose(
  c: Call,
  { store }: GraphContext,
  original: StoredMessage,
  kind: AnswerKind,
): Promise<MessageContent> {
  const { timeZone } = c.get('prefer')
  if (isMime(c)) {
    const input = await mimeInput(c, store.now())
    return answerDraft(store, original, { kind, comment: '', input, timeZone })
  }
  const body = await readJson(c)
  const message = parameter(body, 'message')
  const input = message === undefined ? {} : readMessageInput(message)
  const comment = parameter(body, 'comment')
  if (comment !== undefined && input.body !== undefined) {
    throw badRequest('Specify either a comment or the body of the message, not both.')
  }
  const given = kind === 'forward' ? parameter(body, 'toRecipients') : undefined
  if (given !== undefined) Object.assign(input, readMessageInput({ toRecipients: given }))
  return answerDraft(store, original, { kind, comment: String(comment ?? ''), input, timeZone })
}

/** What the MIME says replaces what the answer would have had; its thread stays that of the original. */
async function mimeInput(c: Call, now: string): Promise<MessageInput> {
  const read = contentFrom(await readMime(await readMimeBody(c)), 'AAMkAG', now)
  return {
    body: read.body,
    attachments: read.attachments,
    ...(read.subject === '' ? {} : { subject: read.subject }),
    ...(read.toRecipients.length > 0 ? { toRecipients: read.toRecipients } : {}),
    ...(read.ccRecipients.length > 0 ? { ccRecipients: read.ccRecipients } : {}),
  }
}
