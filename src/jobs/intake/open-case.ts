import type { Reading } from '../../../classifiers/reading/reading.ts'
import { reportsLeak } from '../../../classifiers/signals/leak.ts'
import { wentToAuthority } from '../../../classifiers/signals/told-authority.ts'
import { daysBetween } from '../../calendar/day.ts'
import type { Case, CaseEvent, LetterRef } from '../../cases/case.ts'
import { nextCaseNumber } from '../../cases/case-number.ts'
import { lastOfFullDay } from '../../cases/full-day.ts'
import type { Right } from '../../cases/right.ts'
import { stateOf } from '../../cases/state.ts'
import { addressIn } from '../../letters/address.ts'
import type { Letter } from '../../letters/letter.ts'
import type { Message } from '../../mailbox/mailbox.ts'
import { appendEvent, caseBy, deadlinesOf } from '../case-file.ts'
import type { NoticingDesk } from '../desk.ts'

type Opened = Pick<
  Letter,
  | 'writer'
  | 'subject'
  | 'language'
  | 'authentication'
  | 'route'
  | 'replyTo'
  | 'recipients'
  | 'ownWords'
  | 'needsPerson'
  | 'answers'
> & { readonly unread?: string }

/** Opens a case on a letter, unless there is one. Its clock starts at the server's receipt, however late it was found. */
export async function openCase(
  desk: NoticingDesk,
  message: Message,
  letter: Opened,
  reading: Reading,
  now: Date,
  by: 'classifier' | 'staff' = 'classifier',
): Promise<void> {
  if (reading.disposition === 'none' || desk.register.index.ofLetter(message.id) !== undefined)
    return
  const opened = await newCase(desk, message, letter, reading, now, by)
  await desk.register.save(opened)
  desk.report({
    event: 'case-opened',
    about: letter.subject,
    caseNumber: opened.number,
    messageId: message.id,
    disposition: reading.disposition,
    rights: rightsOf(reading),
    confidence: reading.rights[0]?.confidence ?? 0,
    receivedAt: refOf(message, now).receivedAt,
    dueOn: deadlinesOf(desk, opened).dueOn,
    foundAfterDays: daysBetween(
      desk.calendar.dayOf(refOf(message, now).receivedAt),
      desk.calendar.dayOf(now),
    ),
    sentence: reading.evidence[0]?.sentence,
  })
}

/** Why a letter was not read: in a word for the case, and in a sentence for people. Neither says anything of it. */
export interface Unread {
  readonly code: string
  readonly why: string
}

/**
 * Opens a case on a letter that could not be read: a person must read it. Of a sender whose day is full it
 * joins the last one, and is told there.
 */
export async function openUnread(
  desk: NoticingDesk,
  message: Message,
  { code, why }: Unread,
  now: Date,
): Promise<void> {
  const unread = {
    unread: code,
    writer: message.from ?? { name: '', address: '' },
    subject: '',
    language: 'other',
    authentication: 'none',
    route: 'direct',
    replyTo: undefined,
    recipients: [],
    ownWords: '',
    answers: [],
  } as const
  const full = joinsFullDay(desk, message, unread.writer.address, [], now)
  if (full !== undefined) {
    if (desk.register.index.ofLetter(message.id) !== undefined) return
    const joined = {
      ...refOf(message, now),
      why: 'too-many',
      asks: true,
      authentication: 'none',
    } as const
    await appendEvent(
      desk,
      full,
      'letter-joined',
      { ...joined, sender: unread.writer.address },
      now,
    )
    desk.report({
      event: 'letter-joined',
      caseNumber: full,
      messageId: message.id,
      why: 'too-many',
    })
  } else
    await openCase(desk, message, unread, { disposition: 'triage', rights: [], evidence: [] }, now)
  desk.report({ event: 'letter-set-aside', messageId: message.id, why })
}

async function newCase(
  desk: NoticingDesk,
  message: Message,
  letter: Opened,
  reading: Reading,
  now: Date,
  by: 'classifier' | 'staff',
): Promise<Case> {
  const ref = refOf(message, now)
  const year = Number(desk.calendar.dayOf(ref.receivedAt).slice(0, 4))
  const known = await wasKnown(desk, letter.writer.address, ref.receivedAt)
  const isSure = known && letter.authentication === 'pass'
  const opening = {
    at: now.toISOString(),
    event: 'opened' as const,
    ...ref,
    disposition: reading.disposition === 'triage' ? ('triage' as const) : ('case' as const),
    rights: rightsOf(reading),
    confidence: reading.rights[0]?.confidence ?? 0,
    language: letter.language,
    dataSubject: letter.writer,
    known,
    authentication: letter.authentication,
    route: letter.route,
    ...(letter.route === 'direct' && letter.replyTo && { otherReplyTo: true as const }),
    ...(!isSure && isAboutAddress(letter, reading) && { changesAddress: true as const }),
    ...related(desk, message, letter.answers),
    ...(wentToAuthority(letter.ownWords, letter.recipients) && { toldAuthority: true as const }),
    ...(reading.disposition === 'triage' &&
      reading.rights.length > 0 && { suspected: reading.rights.slice(0, 2) }),
    ...(reading.disposition === 'triage' &&
      reportsLeak(letter.ownWords) && { leak: true as const }),
    ...(letter.unread !== undefined && { unread: letter.unread }),
    ...(reading.disposition === 'triage' &&
      letter.needsPerson !== undefined && { needsPerson: letter.needsPerson }),
    ...(by === 'staff' && { byHand: true as const }),
  }
  return { number: nextCaseNumber(year, desk.register.cases.keys()), history: [opening] }
}

/** A correction that names an e-mail address other than the writer's, or speaks of one. */
function isAboutAddress({ ownWords, writer }: Opened, reading: Reading): boolean {
  if (!reading.rights.some(({ right }) => right === 'rectification')) return false
  const other = addressIn(ownWords.replaceAll(writer.address, ' '))
  return other !== undefined || /mail[ -]?add?res/i.test(ownWords)
}

function related(
  desk: NoticingDesk,
  { conversationId }: Message,
  answers: readonly string[],
): { relatedTo?: string[] } {
  const relatedTo = desk.register.index.ofClues([conversationId, ...answers])
  return relatedTo.length > 0 ? { relatedTo } : {}
}

/**
 * Whether the shop knew the address before this business began: From and Reply-To prove nothing (policy:
 * the known address), and no more does what was written in it. Else our own question who somebody is, or a
 * confirmation that needs no proof, would vouch for whoever got it.
 */
async function wasKnown(desk: NoticingDesk, address: string, receivedAt: string): Promise<boolean> {
  const before = openingsOf(desk, address)
  const began = [receivedAt, ...before.map((opening) => opening.receivedAt)].sort()[0] ?? receivedAt
  return (
    (await desk.isKnown(address)) ||
    before.some(({ known, authentication }) => known && authentication === 'pass') ||
    (await desk.mailbox.wroteTo(address, began))
  )
}

/** How the earlier cases of this person opened. */
function openingsOf(desk: NoticingDesk, address: string): CaseEvent<'opened'>[] {
  return desk.register.index
    .ofClues([address])
    .map((number) => stateOf(caseBy(desk, number)))
    .filter(({ dataSubject }) => dataSubject.address === address)
    .map(({ opening }) => opening)
}

/** The rights that the case is about; a letter that a person must judge has none yet. */
function rightsOf({ disposition, rights }: Reading) {
  return disposition === 'case' ? rights.map(({ right }) => right) : []
}

/**
 * The last case of a sender who has opened a day's most: a machine, or two that answer each other. What
 * comes now joins it, whichever way it came.
 */
export function joinsFullDay(
  desk: NoticingDesk,
  { receivedAt }: Message,
  address: string,
  asked: readonly Right[],
  now: Date,
): string | undefined {
  const cases = desk.register.index.ofClues([address]).map((number) => caseBy(desk, number))
  const day = desk.calendar.dayOf(receivedAt ?? now)
  return lastOfFullDay(cases, address, asked, day, desk.calendar.dayOf)
}

/** Where a message stands. A message without a receipt time counts as received now. */
export function refOf(message: Message, now: Date): LetterRef {
  return {
    messageId: message.id,
    internetMessageId: message.internetMessageId,
    conversationId: message.conversationId,
    receivedAt: message.receivedAt ?? now.toISOString(),
    link: message.link,
  }
}
