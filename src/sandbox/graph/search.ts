import type { Recipient, StoredMessage } from '../store/stored-message.ts'
import { bodyText } from './message-body.ts'

/** A search gives at most this many, and says nothing about the rest (search-query-parameter). */
const MOST_FOUND = 1000

/**
 * Messages that answer a `$search`, newest sent first. Keyword Query Language as far as mail needs it:
 * words, "phrases" and `property:value`, all of which must be there.
 */
export function searchMessages(
  messages: readonly StoredMessage[],
  search: string,
): StoredMessage[] {
  const terms = termsOf(search)
  return messages
    .filter((message) => terms.every((term) => matches(message, term)))
    .sort((a, b) => (a.sentDateTime < b.sentDateTime ? 1 : -1))
    .slice(0, MOST_FOUND)
}

interface Term {
  readonly property: string
  readonly value: string
}

function termsOf(search: string): Term[] {
  const quoted = /^\s*"(.*)"\s*$/s.exec(search.slice(0, 1000))
  const query = (quoted?.[1] ?? search.slice(0, 1000)).replaceAll('\\"', '"')
  const found = query.matchAll(/(?:([a-z]{2,20}):)?(?:"([^"]*)"|([^\s"]+))/gi)
  return [...found]
    .map(([, property = '', phrase, word]) => ({
      property: property.toLowerCase(),
      value: (phrase ?? word ?? '').toLowerCase(),
    }))
    .filter(({ property, value }) => value !== '' && !(property === '' && value === 'and'))
}

function matches(message: StoredMessage, { property, value }: Term): boolean {
  return textsOf(message, property).some((text) => text.toLowerCase().includes(value))
}

function textsOf(message: StoredMessage, property: string): string[] {
  const { from, toRecipients, ccRecipients, bccRecipients } = message
  const writers = from ? [from] : []
  switch (property) {
    case 'from':
      return people(writers)
    case 'to':
      return people(toRecipients)
    case 'cc':
      return people(ccRecipients)
    case 'bcc':
      return people(bccRecipients)
    case 'recipients':
      return people([...toRecipients, ...ccRecipients, ...bccRecipients])
    case 'participants':
      return people([...writers, ...toRecipients, ...ccRecipients, ...bccRecipients])
    case 'subject':
      return [message.subject]
    case 'body':
      return [bodyText(message.body)]
    case 'attachment':
      return message.attachments.map(({ name }) => name)
    default:
      return [...people(writers), message.subject, bodyText(message.body)]
  }
}

function people(recipients: readonly Recipient[]): string[] {
  return recipients.flatMap(({ emailAddress }) => [emailAddress.name, emailAddress.address])
}
