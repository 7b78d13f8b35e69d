import { authenticationOf } from './authentication.ts'
import { isImpersonal, looksLikeBulk } from './bulk.ts'
import { headerValue } from './headers.ts'
import { kindOf, NOTICE_HEADER } from './kind.ts'
import { languageOf } from './language.ts'
import type { Layer } from './layer.ts'
import type { Authentication, Kind, Letter, ReadingContext } from './letter.ts'
import { isSiteAddress } from './machine-address.ts'
import { type Mime, readMime } from './mime.ts'
import type { NeedsPerson } from './needs-person.ts'
import { holdsNoticeReference } from './notice-token.ts'
import { LONGEST_TEXT } from './plain-text.ts'
import { pointsToPortal } from './sealed.ts'
import { bareSubject, subjectPrefix } from './subject.ts'
import { UnreadableLetter } from './unreadable-letter.ts'
import { type Written, whoWrites } from './who-writes.ts'

// A letter forwarded inside a forwarded letter is still read; a chain of them is somebody's trick.
const DEEPEST_ENCLOSURE = 3
/** Of the outermost; four times fewer with each layer. */
const MOST_ENCLOSED = 32

/**
 * Reads one incoming message as a letter.
 * @param source The message's MIME source, as Graph's `$value` gives it.
 * @throws UnreadableLetter where it is too big, broken or encrypted: a person has to look.
 */
export async function readLetter(source: Uint8Array, context: ReadingContext): Promise<Letter> {
  const facts = lowerCase(context)
  const mime = await readMime(source)
  const authentication = authenticationOf(mime.headers, mime.author, facts.ownAddresses)
  const origin = originOf(mime, authentication, facts)
  const layers = { ...(await layersOf(mime)), isOwn: origin === 'own-address' }
  const written = whoWrites(layers, facts)
  const kind = kindOfLetter(mime, written, origin, facts)
  const needsPerson = reasonFor(mime, written, kind)
  return {
    internetMessageId: mime.messageId,
    answers: mime.answers,
    subject: mime.subject,
    ...(isSubjectAnothers(mime) && { isSubjectAnothers: true as const }),
    writer: written.writer,
    sender: mime.from,
    replyTo: mime.replyTo,
    recipients: mime.recipients,
    route: written.route,
    kind,
    ...(isBulk(mime, written) && { looksBulk: true as const }),
    ...(needsPerson && { needsPerson }),
    authentication: written.route === 'direct' ? authentication : 'none',
    language: languageOf(written.words || bareSubject(mime.subject)),
    ownWords: [written.words, written.aside].filter(Boolean).join('\n\n'),
    wholeText: textOfLayers(layers),
    attachments: mime.attachments,
  }
}

function isSubjectAnothers({ sign }: Mime): boolean {
  return sign === 'calendar-answer'
}

function isBulk(mime: Mime, { route, words }: Written): boolean {
  if (route !== 'direct' || mime.answers.length > 0) return false
  return isImpersonal(words) && looksLikeBulk(mime.text, mime.from.address)
}

function reasonFor(mime: Mime, written: Written, kind: Kind): NeedsPerson | undefined {
  if (mime.needsPerson) return mime.needsPerson
  const names = mime.attachments.map(({ name }) => name)
  if (pointsToPortal(mime.subject, written.words, names)) return 'waits-elsewhere'
  return written.needsPerson ?? (kind === 'machine' ? 'sent-by-machine' : undefined)
}

/** The message and, inside it, the messages attached to it. */
async function layersOf(mime: Mime, depth = 0): Promise<Layer> {
  const { from: sender, replyTo, recipients, text } = mime
  const subject = isSubjectAnothers(mime) ? '' : mime.subject
  // A machine's report encloses the message that it reports on; nobody forwards that to us.
  const isSentOn = depth < DEEPEST_ENCLOSURE && !['bounce', 'auto-reply'].includes(kindOf(mime))
  const enclosed: Layer[] = []
  for (const inner of isSentOn ? mime.enclosed.slice(0, MOST_ENCLOSED >> (2 * depth)) : []) {
    const layer = await enclosedLayer(inner, text, depth)
    if (layer) enclosed.push(layer)
  }
  const [isAnswer, hasFiles] = [mime.answers.length > 0, mime.attachments.length > 0]
  return { sender, replyTo, recipients, subject, text, isAnswer, hasFiles, enclosed }
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
  return [layer.text, ...layer.enclosed.map(textOfLayers)]
    .filter(Boolean)
    .join('\n\n')
    .slice(0, LONGEST_TEXT)
}

/**
 * Where a message comes from: griffier itself; the shop's own address, which the site's forms use too;
 * or elsewhere. What merely claims our address, against our own server's verdict, is from elsewhere.
 *
 * An own address that answers, or writes to others with us in copy, is staff at work; a form is a
 * first letter to ourselves, or asks for its answers elsewhere.
 */
function originOf(
  mime: Mime,
  authentication: Authentication,
  { ownAddresses }: ReadingContext,
): 'griffier' | 'staff' | 'own-address' | 'elsewhere' {
  if (!ownAddresses.includes(mime.from.address) || authentication === 'fail') return 'elsewhere'
  if (headerValue(mime.headers, NOTICE_HEADER) !== undefined || holdsNoticeReference(mime.text))
    return 'griffier'
  const isReply = mime.answers.length > 0 || subjectPrefix(mime.subject) === 'reply'
  const isToUs = mime.recipients.every((address) => ownAddresses.includes(address))
  return isReply || !(isToUs || mime.replyTo) ? 'staff' : 'own-address'
}

/** Forms are sent by a machine, and from the shop's own address, but a customer wrote them; likewise what colleagues forward from the mailbox to itself. */
function kindOfLetter(
  mime: Mime,
  { route, needsPerson }: Written,
  origin: ReturnType<typeof originOf>,
  { formSenders }: ReadingContext,
): Kind {
  if (origin === 'griffier') return 'own'
  const isNobody = needsPerson === 'no-writer' || needsPerson === 'sent-by-machine'
  if (isNobody) return kindOf(mime) === 'list' ? 'list' : 'machine'
  const isSite =
    origin === 'own-address' || origin === 'staff' || formSenders.includes(mime.from.address)
  if (route === 'contact-form' && (isSite || isSiteAddress(mime.from.address))) return 'personal'
  if (origin === 'staff' && route === 'direct') return 'own'
  const kind = kindOf(mime)
  // fields that name a person are no mail to many, whatever a tool puts into its headers
  return route === 'contact-form' && kind === 'list' ? 'machine' : kind
}

function lowerCase(context: ReadingContext): ReadingContext {
  return {
    formSenders: context.formSenders.map((address) => address.trim().toLowerCase()),
    ownAddresses: context.ownAddresses.map((address) => address.trim().toLowerCase()),
  }
}
