import { authenticationOf } from './authentication.ts'
import { isImpersonal, looksLikeBulk } from './bulk.ts'
import { headerValue } from './headers.ts'
import { kindOf, NOTICE_HEADER } from './kind.ts'
import { languageOf } from './language.ts'
import type { Address, Authentication, Kind, Letter, ReadingContext } from './letter.ts'
import { type Mime, readMime } from './mime.ts'
import { needsPerson } from './needs-person.ts'
import { LONGEST_TEXT } from './plain-text.ts'
import { isReceipt } from './receipt.ts'
import { bareSubject, subjectPrefix } from './subject.ts'
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
  const ownWords = [written.words, written.aside].filter(Boolean).join('\n\n')
  const wholeText = textOfLayers(layers)
  const others = await otherLetters(mime, written)
  const said = [ownWords, ...others].filter(Boolean).join('\n\n')
  const writer = writerOf(mime, written, facts)
  const isNobody = facts.ownAddresses.includes(writer.address) && isFromWebsite(mime, facts)
  const read = { subject: mime.subject, ownWords: said, wholeText }
  const person = isNobody ? 'no-writer' : needsPerson(read, others.length + 1)
  const authentication = authenticationOf(mime.headers, mime.from.address, facts.ownAddresses)
  return {
    internetMessageId: mime.messageId,
    answers: mime.answers,
    subject: mime.subject,
    writer,
    sender: mime.from,
    replyTo: mime.replyTo,
    recipients: mime.recipients,
    route: written.route,
    kind: kindOfLetter(mime, written, authentication, facts),
    ...(isBulk(mime, written) && { looksBulk: true as const }),
    authentication: written.route === 'direct' ? authentication : 'none',
    language: languageOf(written.words || bareSubject(mime.subject)),
    ownWords: said,
    wholeText,
    ...(person && { needsPerson: person }),
    attachments: mime.attachments,
  }
}

function isBulk(mime: Mime, { route, words }: Written): boolean {
  if (route !== 'direct' || mime.answers.length > 0) return false
  return isImpersonal(words) && looksLikeBulk(mime.text, mime.from.address)
}

const MOST_ENCLOSED = 20

/** The words of further letters that were passed on in the same message, as a colleague or a digest does. */
async function otherLetters(mime: Mime, { route }: Written): Promise<string[]> {
  if (mime.enclosed.length < 2 || kindOf(mime.headers) === 'bounce') return []
  const words: string[] = []
  const rest = mime.enclosed.slice(route === 'forwarded' ? 1 : 0, MOST_ENCLOSED)
  for (const source of rest) {
    const layer = await enclosedLayer(source, 'others', 1)
    if (layer) words.push(`${bareSubject(layer.subject)}\n\n${textOfLayers(layer)}`.trim())
  }
  return words
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
  const isOwn =
    isOwnAddress &&
    written.route === 'direct' &&
    authentication !== 'fail' &&
    !isFromWebsite(mime, context)
  if (isOwn) return 'own'
  return isReceipt(mime.subject, mime.text) ? 'auto-reply' : kindOf(mime.headers, mime.report)
}

/**
 * A website's form sends under the shop's own address, whatever its labels: nobody's notice, an answer to
 * nothing, and addressed back to somebody else, or laid out by nobody we know.
 */
function isFromWebsite(mime: Mime, { ownAddresses }: ReadingContext): boolean {
  if (!ownAddresses.includes(mime.from.address) || mime.answers.length > 0) return false
  const isNotice = headerValue(mime.headers, NOTICE_HEADER) !== undefined
  return !isNotice && subjectPrefix(mime.subject) === undefined
}

/** Who is to be answered: behind a website's form the one whom it names, never the site itself. */
function writerOf(mime: Mime, written: Written, context: ReadingContext): Address {
  const isSite = written.route === 'direct' && isFromWebsite(mime, context)
  const named = mime.replyTo
  return isSite && named && !context.ownAddresses.includes(named.address) ? named : written.writer
}

function lowerCase(context: ReadingContext): ReadingContext {
  return {
    formSenders: context.formSenders.map((address) => address.trim().toLowerCase()),
    ownAddresses: context.ownAddresses.map((address) => address.trim().toLowerCase()),
  }
}
