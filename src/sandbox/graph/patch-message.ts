import { topic } from '../store/conversation.ts'
import type { MailboxStore } from '../store/mailbox-store.ts'
import type { StoredMessage } from '../store/stored-message.ts'
import { badRequest } from './errors.ts'
import { type MessageInput, mergeExtendedProperties } from './message-input.ts'

/** Updatable while a draft only (message-update); headers at creation only (message resource type). */
const DRAFT_ONLY = ['body', 'subject', 'replyTo', 'internetMessageId'] as const

/**
 * Writes to a message what a PATCH says.
 * @throws GraphError 400 for a property that this message no longer lets be changed
 */
export function patchMessage(
  store: MailboxStore,
  message: StoredMessage,
  input: MessageInput,
): StoredMessage {
  const fixed = message.isDraft ? undefined : DRAFT_ONLY.find((name) => input[name] !== undefined)
  if (fixed !== undefined) throw notUpdatable(fixed)
  if (input.headers !== undefined) throw notUpdatable('internetMessageHeaders')
  const change: MessageInput = { ...input, ...newThread(store, message, input) }
  if (input.extendedProperties) {
    const merged = mergeExtendedProperties(message.extendedProperties, input.extendedProperties)
    Object.assign(change, { extendedProperties: merged })
  }
  return store.update(message, change, isReadToggle(input) ? 'read' : 'updated')
}

function notUpdatable(name: string) {
  return badRequest(
    `The property '${name}' cannot be updated on this message.`,
    'ErrorInvalidPropertySet',
  )
}

/** Another subject makes another conversation (office-js#5566). */
function newThread(
  store: MailboxStore,
  message: StoredMessage,
  { subject }: MessageInput,
): Pick<MessageInput, 'conversationId'> {
  if (subject === undefined || topic(subject) === topic(message.subject)) return {}
  return message.subject === '' ? {} : { conversationId: store.mintConversationId() }
}

function isReadToggle(input: MessageInput): boolean {
  const names = Object.keys(input)
  return names.length === 1 && names[0] === 'isRead'
}
