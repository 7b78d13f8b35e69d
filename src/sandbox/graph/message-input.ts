import { rewriteHtml } from '../html/exchange.ts'
import type {
  ExtendedProperty,
  FollowupFlag,
  InternetMessageHeader,
  ItemBody,
  MessageContent,
  Recipient,
} from '../store/stored-message.ts'
import { badRequest, GraphError, invalidArgument } from './errors.ts'
import { extendedPropertyId } from './extended-property.ts'
import { MESSAGE_PROPERTIES } from './message-properties.ts'
import { toUtc } from './zoned-time.ts'

/** What a request writes to a message; `undefined` where it says nothing. */
export type MessageInput = Partial<MessageContent>

type Reader = (value: unknown, name: string) => Partial<MessageContent>

/**
 * Reads the properties of a message that a request writes. Read-only ones are passed over in silence,
 * as Exchange does.
 * @throws GraphError 400 for an unknown property or a value of the wrong kind.
 */
export function readMessageInput(body: unknown): MessageInput {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw unreadable()
  const input: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(body)) {
    if (name.includes('@odata.')) continue
    const reader = Object.hasOwn(READERS, name) ? READERS[name] : undefined
    if (reader) Object.assign(input, reader(value, name))
    else if (!PASSED_OVER.includes(name)) throw propertyMissing(name)
  }
  return input
}

/** Written by other means or not at all. */
const PASSED_OVER = [
  ...MESSAGE_PROPERTIES,
  'attachments',
  'extensions',
  'multiValueExtendedProperties',
]

const READERS: Readonly<Record<string, Reader>> = {
  subject: (value, name) => ({ subject: value === null ? '' : text(value, name) }),
  body: (value, name) => ({ body: readBody(value, name) }),
  from: (value, name) => ({ from: readRecipient(value, name) }),
  sender: (value, name) => ({ sender: readRecipient(value, name) }),
  toRecipients: (value, name) => ({ toRecipients: list(value, name).map(recipientIn(name)) }),
  ccRecipients: (value, name) => ({ ccRecipients: list(value, name).map(recipientIn(name)) }),
  bccRecipients: (value, name) => ({ bccRecipients: list(value, name).map(recipientIn(name)) }),
  replyTo: (value, name) => ({ replyTo: list(value, name).map(recipientIn(name)) }),
  internetMessageId: (value, name) => ({ internetMessageId: text(value, name) }),
  internetMessageHeaders: (value, name) => ({ headers: readHeaders(list(value, name)) }),
  categories: (value, name) => ({
    categories: [...new Set(list(value, name).map((one) => text(one, name)))],
  }),
  flag: (value, name) => ({ flag: readFlag(object(value, name)) }),
  importance: (value, name) => ({ importance: oneOf(value, name, ['low', 'normal', 'high']) }),
  inferenceClassification: (value, name) => ({
    inferenceClassification: oneOf(value, name, ['focused', 'other']),
  }),
  isRead: (value, name) => ({ isRead: truth(value, name) }),
  isDeliveryReceiptRequested: (value, name) => ({ isDeliveryReceiptRequested: truth(value, name) }),
  isReadReceiptRequested: (value, name) => ({ isReadReceiptRequested: truth(value, name) }),
  singleValueExtendedProperties: (value, name) => ({
    extendedProperties: list(value, name).map((one) => readExtendedProperty(object(one, name))),
  }),
}

/** Properties keep their place; one that is written again takes the new value. */
export function mergeExtendedProperties(
  old: readonly ExtendedProperty[],
  written: readonly ExtendedProperty[],
): ExtendedProperty[] {
  const merged = new Map(old.map((one) => [extendedPropertyId(one.id), one]))
  for (const one of written) merged.set(extendedPropertyId(one.id), one)
  return [...merged.values()]
}

function readBody(value: unknown, name: string): ItemBody {
  const { contentType = 'text', content = '' } = object(value, name)
  const type = String(contentType).toLowerCase()
  const written = content === null ? '' : text(content, name)
  if (type === 'html') return { contentType: 'html', content: rewriteHtml(written) }
  if (type === 'text') return { contentType: 'text', content: written.replace(/\r\n?|\n/g, '\r\n') }
  throw unreadable()
}

function readRecipient(value: unknown, name: string): Recipient | undefined {
  return value === null ? undefined : recipientIn(name)(value)
}

function recipientIn(name: string): (value: unknown) => Recipient {
  return (value) => {
    const { emailAddress } = object(value, name)
    const { address, name: display } = object(emailAddress, name)
    if (typeof address !== 'string' || address === '') {
      throw new GraphError(400, 'ErrorInvalidRecipients', 'At least one recipient is not valid.')
    }
    return { emailAddress: { name: display ? text(display, name) : address, address } }
  }
}

/** At most five, names beginning with `x-`, an empty list refused too (message resource type, reports). */
function readHeaders(values: readonly unknown[]): InternetMessageHeader[] {
  if (values.length === 0 || values.length > 5) {
    throw badRequest(
      'The number of internet message headers must be between 1 and 5.',
      'InvalidInternetMessageHeaderCollection',
    )
  }
  return values.map((one) => {
    const { name, value } = object(one, 'internetMessageHeaders')
    if (typeof name !== 'string' || !/^x-./i.test(name)) {
      throw badRequest(
        "The internet message header name should start with 'x-' or 'X-'.",
        'InvalidInternetMessageHeader',
      )
    }
    return { name, value: text(value, 'internetMessageHeaders') }
  })
}

function readFlag(value: Record<string, unknown>): FollowupFlag {
  const flagStatus = oneOf(value.flagStatus ?? 'notFlagged', 'flag', [
    'notFlagged',
    'complete',
    'flagged',
  ])
  if (value.dueDateTime && !value.startDateTime) {
    throw invalidArgument('The flag has a dueDateTime and no startDateTime.')
  }
  if (flagStatus === 'notFlagged') return { flagStatus }
  const flag: Record<string, unknown> = { flagStatus }
  for (const name of ['startDateTime', 'dueDateTime', 'completedDateTime']) {
    if (value[name]) flag[name] = toUtc(object(value[name], 'flag'))
  }
  return flag as unknown as FollowupFlag
}

function readExtendedProperty({ id, value }: Record<string, unknown>): ExtendedProperty {
  const name = 'singleValueExtendedProperties'
  const known = text(id, name)
  extendedPropertyId(known)
  return { id: known, value: text(value, name) }
}

function object(value: unknown, name: string): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as Record<string, unknown>
  }
  throw unreadable(name)
}

function list(value: unknown, name: string): unknown[] {
  if (Array.isArray(value)) return value
  throw unreadable(name)
}

function text(value: unknown, name: string): string {
  if (typeof value === 'string') return value
  throw unreadable(name)
}

function truth(value: unknown, name: string): boolean {
  if (typeof value === 'boolean') return value
  throw unreadable(name)
}

function oneOf<const T extends string>(value: unknown, name: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one.toLowerCase() === String(value).toLowerCase())
  if (found === undefined) throw unreadable(name)
  return found
}

export function unreadable(name = 'the body'): GraphError {
  return badRequest(`Cannot read the value of ${name}.`, 'RequestBodyRead')
}

function propertyMissing(name: string): GraphError {
  return badRequest(
    `The property '${name.slice(0, 80)}' does not exist on type 'microsoft.graph.message'. Make sure to only use property names that are defined by the type.`,
    'RequestBodyRead',
  )
}
