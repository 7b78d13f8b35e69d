import { authenticationOf } from './authentication.ts'
import { isImpersonal, looksLikeBulk } from './bulk.ts'
import { headerValue } from './headers.ts'
import { kindOf, NOTICE_HEADER } from './kind.ts'
import { languageOf } from './language.ts'
import type { Authentication, Kind, Letter, ReadingContext } from './letter.ts'
import { type Mime, readMime } from './mime.ts'
import { LONGEST_TEXT } from './plain-text.ts'
import { bareSubject } from './subject.ts'
import { UnreadableLetter } from './unreadable-letter.ts'
import { type Layer, type Written, whoWrites } from './who-writes.ts'

// A letter forwarded inside a forwarded letter is still read; a chain of them is somebody's trick.
const DEEPEST_ENCLOSURE = 3

/**
 * Reads one incoming message as a letter.
 * @param source The message's MIME source, as Graph's `$value` gives it.
 * @throws UnreadableLetter where it is too big, broken or encrypted: a person has to look.
 */
export async function readLetter(source: Uint8Array, context: ReadingContext): Promise<Letter> {
  const facts = lowerCase(context)
  const mime = await readMime(source)
  const layers = await layersOf(mime)
  const written = whoWrites(layers, facts)
  const authentication = authenticationOf(mime.headers, mime.from.address, facts.ownAddresses)
  return {
    internetMessageId: mime.messageId,
    answers: mime.answers,
    subject: mime.subject,
    writer: written.writer,
    sender: mime.from,
    replyTo: mime.replyTo,
    recipients: mime.recipients,
    route: written.route,
    kind: kindOfLetter(mime, written, authentication, facts),
    ...(isBulk(mime, written) && { looksBulk: true as const }),
    authentication: written.route === 'direct' ? authentication : 'none',
    language: languageOf(written.words || bareSubject(mime.subject)),
    ownWords: [written.words, written.aside].filter(Boolean).join('\n\n'),
    wholeText: textOfLayers(layers),
    attachments: mime.attachments,
  }
}

function isBulk(mime: Mime, { route, words }: Written): boolean {
  if (route !== 'direct' || mime.answers.length > 0) return false
  return isImpersonal(words) && looksLikeBulk(mime.text, mime.from.address)
}

/** The message and, inside it, the first message attached to it. */
async function layersOf(mime: Mime, depth = 0): Promise<Layer> {
  const { from: sender, replyTo, subject, text } = mime
  const inner = depth < DEEPEST_ENCLOSURE ? mime.enclosed[0] : undefined
  // A machine's report encloses the message that it reports on; nobody forwards that to us.
  const isFromPerson = kindOf(mime.headers) === 'personal'
  const enclosed = inner && isFromPerson ? await enclosedLayer(inner, text, depth) : undefined
  return { sender, replyTo, subject, text, enclosed }
}

/** An attached message that cannot be read is fatal only where the letter says nothing besides it. */
async function enclosedLayer(
  source: Uint8Array,
  outerText: string,
  depth: number,
): Promise<Layer | undefined> {
  try {
    return await layersOf(await readMime(source), depth + 1)
  } catch (error) {
    if (error instanceof UnreadableLetter && outerText !== '') return undefined
    throw error
  }
}

function textOfLayers(layer: Layer): string {
  const below = layer.enclosed ? [textOfLayers(layer.enclosed)] : []
  return [layer.text, ...below].filter(Boolean).join('\n\n').slice(0, LONGEST_TEXT)
}

/**
 * Forms are sent by a machine, and from the shop's own address, but a customer wrote them; likewise
 * what colleagues forward from the mailbox to itself. What merely claims to come from our address, against our own server's verdict, is not our own.
 */
function kindOfLetter(
  mime: Mime,
  written: Written,
  authentication: Authentication,
  context: ReadingContext,
): Kind {
  const isNotice = headerValue(mime.headers, NOTICE_HEADER) !== undefined
  const isOwnAddress = context.ownAddresses.includes(mime.from.address)
  if (isOwnAddress && isNotice && authentication !== 'fail') return 'own'
  const isFormSender = context.formSenders.includes(mime.from.address)
  if (written.route === 'contact-form' && (isOwnAddress || isFormSender)) return 'personal'
  const isOwn = isOwnAddress && written.route === 'direct' && authentication !== 'fail'
  return isOwn ? 'own' : kindOf(mime.headers)
}

function lowerCase(context: ReadingContext): ReadingContext {
  return {
    formSenders: context.formSenders.map((address) => address.trim().toLowerCase()),
    ownAddresses: context.ownAddresses.map((address) => address.trim().toLowerCase()),
  }
}
