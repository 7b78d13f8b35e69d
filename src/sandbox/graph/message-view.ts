import { preview } from '../html/text.ts'
import type { FollowupFlag, StoredMessage } from '../store/stored-message.ts'
import { viewAttachment } from './attachment-view.ts'
import { badRequest, propertyUnknown } from './errors.ts'
import { expandedProperties } from './extended-property.ts'
import { bodyFor, bodyText, uniqueBodyFor } from './message-body.ts'
import { hasAttachments, MESSAGE_PROPERTIES } from './message-properties.ts'
import type { Prefer } from './prefer.ts'
import type { Expansion, QueryOptions } from './query/options.ts'
import { inZone } from './zoned-time.ts'

export type Json = Record<string, unknown>

/** The id a request sees: the mutable one unless it prefers the other, on every request again. */
function idOf(message: StoredMessage, prefer: Prefer): string {
  return prefer.immutableIds ? message.immutableId : message.mutableId
}

export function etagOf({ changeKey }: StoredMessage): string {
  return `W/"${changeKey}"`
}

type Shape = Pick<QueryOptions, 'select' | 'expand'>

/**
 * A message as Graph writes it.
 * @throws GraphError 400 for a `$select` or `$expand` that names what does not exist.
 */
export function viewMessage(message: StoredMessage, shape: Shape, prefer: Prefer): Json {
  const view: Json = { '@odata.etag': etagOf(message), id: idOf(message, prefer) }
  const names = shape.select ? checked(shape.select) : DEFAULT
  for (const name of names) {
    const value = VIEWS[name]?.(message, prefer)
    if (value !== undefined) view[name] = value
  }
  for (const expansion of shape.expand) Object.assign(view, expand(message, expansion))
  return view
}

function checked(select: readonly string[]): readonly string[] {
  if (select.includes('*')) return DEFAULT
  const names = select.map((name) => {
    const known = MESSAGE_PROPERTIES.find((one) => one.toLowerCase() === name.toLowerCase())
    if (known === undefined && !EXPANDABLE.includes(name)) throw propertyUnknown(name)
    return known ?? name
  })
  return MESSAGE_PROPERTIES.filter((name) => names.includes(name))
}

const EXPANDABLE = [
  'attachments',
  'extensions',
  'singleValueExtendedProperties',
  'multiValueExtendedProperties',
]

function expand(message: StoredMessage, expansion: Expansion): Json {
  switch (expansion.property.toLowerCase()) {
    case 'attachments':
      return {
        attachments: message.attachments.map((one) => viewAttachment(one, expansion.select)),
      }
    case 'singlevalueextendedproperties': {
      const found = expandedProperties(message.extendedProperties, expansion.filter)
      return found.length > 0 ? { singleValueExtendedProperties: found } : {}
    }
    // The mailbox holds none of these, but asking is no mistake.
    case 'multivalueextendedproperties':
      return {}
    case 'extensions':
      return { extensions: [] }
    default:
      throw badRequest(
        `Parsing OData Select and Expand failed: Could not find a property named '${expansion.property.slice(0, 80)}' on type 'microsoft.graph.message'.`,
      )
  }
}

const VIEWS: Readonly<Record<string, (message: StoredMessage, prefer: Prefer) => unknown>> = {
  createdDateTime: (message) => message.createdDateTime,
  lastModifiedDateTime: (message) => message.lastModifiedDateTime,
  changeKey: (message) => message.changeKey,
  categories: (message) => message.categories,
  receivedDateTime: (message) => message.receivedDateTime,
  sentDateTime: (message) => message.sentDateTime,
  hasAttachments,
  internetMessageId: (message) => message.internetMessageId,
  internetMessageHeaders: headersOf,
  subject: (message) => message.subject,
  bodyPreview: (message) => preview(bodyText(message.body)),
  importance: (message) => message.importance,
  parentFolderId: (message) => message.parentFolderId,
  conversationId: (message) => message.conversationId,
  conversationIndex: (message) => message.conversationIndex,
  isDeliveryReceiptRequested: (message) => message.isDeliveryReceiptRequested,
  isReadReceiptRequested: (message) => message.isReadReceiptRequested,
  isRead: (message) => message.isRead,
  isDraft: (message) => message.isDraft,
  webLink: webLinkOf,
  inferenceClassification: (message) => message.inferenceClassification,
  body: (message, prefer) => bodyFor(message.body, prefer),
  uniqueBody: (message, prefer) => uniqueBodyFor(message.body, prefer),
  sender: (message) => message.sender,
  from: (message) => message.from,
  toRecipients: (message) => message.toRecipients,
  ccRecipients: (message) => message.ccRecipients,
  bccRecipients: (message) => message.bccRecipients,
  replyTo: (message) => message.replyTo,
  flag: (message, prefer) => flagIn(message.flag, prefer.timeZone),
}

/** These come only when a request selects them (message resource type). */
const DEFAULT = MESSAGE_PROPERTIES.filter(
  (name) => name !== 'internetMessageHeaders' && name !== 'uniqueBody',
)

/** Absent on what was sent from here, though the mail carried them. */
function headersOf({ headers, isDraft, source }: StoredMessage): unknown {
  return isDraft || source !== undefined ? headers : undefined
}

function webLinkOf(message: StoredMessage, prefer: Prefer): string {
  const id = encodeURIComponent(idOf(message, prefer))
  const model = message.isDraft ? '' : '&exvsurl=1&viewmodel=ReadMessageItem'
  return `https://outlook.office365.com/owa/?ItemID=${id}${model}`
}

function flagIn(flag: FollowupFlag, timeZone: string | undefined): FollowupFlag {
  const shown: Record<string, unknown> = { flagStatus: flag.flagStatus }
  for (const name of ['startDateTime', 'dueDateTime', 'completedDateTime'] as const) {
    const time = flag[name]
    if (time) shown[name] = inZone(time, timeZone)
  }
  return shown as unknown as FollowupFlag
}
