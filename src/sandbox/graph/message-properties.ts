import { preview } from '../html/text.ts'
import type { ExtendedProperty, Recipient, StoredMessage } from '../store/stored-message.ts'
import { propertyUnknown } from './errors.ts'
import { extendedPropertyId } from './extended-property.ts'
import { bodyText } from './message-body.ts'
import type { Filterable, Value } from './query/evaluate.ts'

/** Every property of a message that `$select` may name. */
export const MESSAGE_PROPERTIES: readonly string[] = [
  'id',
  'createdDateTime',
  'lastModifiedDateTime',
  'changeKey',
  'categories',
  'receivedDateTime',
  'sentDateTime',
  'hasAttachments',
  'internetMessageId',
  'internetMessageHeaders',
  'subject',
  'bodyPreview',
  'importance',
  'parentFolderId',
  'conversationId',
  'conversationIndex',
  'isDeliveryReceiptRequested',
  'isReadReceiptRequested',
  'isRead',
  'isDraft',
  'webLink',
  'inferenceClassification',
  'body',
  'uniqueBody',
  'sender',
  'from',
  'toRecipients',
  'ccRecipients',
  'bccRecipients',
  'replyTo',
  'flag',
]

/** True only for attachments that do not merely stand in the text (message resource type). */
export function hasAttachments({ attachments }: StoredMessage): boolean {
  return attachments.some(({ isInline }) => !isInline)
}

const PLAIN: Readonly<Record<string, (message: StoredMessage) => Value>> = {
  createdDateTime: (message) => message.createdDateTime,
  lastModifiedDateTime: (message) => message.lastModifiedDateTime,
  receivedDateTime: (message) => message.receivedDateTime,
  sentDateTime: (message) => message.sentDateTime,
  hasAttachments,
  internetMessageId: (message) => message.internetMessageId,
  subject: (message) => message.subject,
  bodyPreview: (message) => preview(bodyText(message.body)),
  'body/content': (message) => message.body.content,
  importance: (message) => message.importance,
  parentFolderId: (message) => message.parentFolderId,
  conversationId: (message) => message.conversationId,
  isRead: (message) => message.isRead,
  isDraft: (message) => message.isDraft,
  inferenceClassification: (message) => message.inferenceClassification,
  'from/emailAddress/address': (message) => message.from?.emailAddress.address,
  'from/emailAddress/name': (message) => message.from?.emailAddress.name,
  'sender/emailAddress/address': (message) => message.sender?.emailAddress.address,
  'sender/emailAddress/name': (message) => message.sender?.emailAddress.name,
  'flag/flagStatus': (message) => message.flag.flagStatus,
  'flag/dueDateTime/dateTime': (message) => message.flag.dueDateTime?.dateTime,
}

/** The value of a property that can be filtered on and ordered by. */
export function plainProperty(message: StoredMessage, path: string): Value {
  const read = Object.hasOwn(PLAIN, path) ? PLAIN[path] : undefined
  if (!read) throw propertyUnknown(path)
  return read(message)
}

/** Ids in this list tell upper case from lower; all other text does not, as in Exchange. */
const CASE_SENSITIVE = ['conversationId', 'parentFolderId']

/** A message as a `$filter` sees it. */
export function filterable(message: StoredMessage): Filterable {
  return {
    property: (path) => plainProperty(message, path),
    collection(path) {
      if (path === 'categories') return message.categories.map(aText)
      if (/^(?:to|cc|bcc)Recipients$/.test(path)) {
        return message[path as 'toRecipients'].map(aRecipient)
      }
      if (path === 'singleValueExtendedProperties') {
        return message.extendedProperties.map(anExtendedProperty)
      }
      throw propertyUnknown(path)
    },
    normal: (path, text) => (CASE_SENSITIVE.includes(path) ? text : text.toLowerCase()),
  }
}

const lowerCase = (_path: string, text: string) => text.toLowerCase()

function none(path: string): never {
  throw propertyUnknown(path)
}

function aText(text: string): Filterable {
  return {
    property: (path) => (path === '' ? text : none(path)),
    collection: none,
    normal: lowerCase,
  }
}

function aRecipient({ emailAddress }: Recipient): Filterable {
  return {
    property(path) {
      if (path === 'emailAddress/address') return emailAddress.address
      return path === 'emailAddress/name' ? emailAddress.name : none(path)
    },
    collection: none,
    normal: lowerCase,
  }
}

/** The name in its id tells upper case from lower, its value does not (extended-properties-overview). */
function anExtendedProperty({ id, value }: ExtendedProperty): Filterable {
  return {
    property(path) {
      if (path === 'id') return id
      return path === 'value' ? value : none(path)
    },
    collection: none,
    normal: (path, text) => (path === 'id' ? extendedPropertyId(text) : text.toLowerCase()),
  }
}
