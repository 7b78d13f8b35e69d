import type { Reading } from '../../../classifiers/reading/reading.ts'
import { followUpIn } from '../../../classifiers/signals/follow-up.ts'
import { wentToAuthority } from '../../../classifiers/signals/told-authority.ts'
import type { Case, CaseEvent, FollowUp } from '../../cases/case.ts'
import { caseNumbersIn } from '../../cases/case-number.ts'
import { meaningsOf, rightsIn } from '../../cases/category.ts'
import { lastOfFullDay } from '../../cases/full-day.ts'
import { breaksInto, inThread, type Placeable, placeLetter } from '../../cases/place.ts'
import type { Right } from '../../cases/right.ts'
import { openingOf } from '../../cases/state.ts'
import type { Letter } from '../../letters/letter.ts'
import type { Message } from '../../mailbox/mailbox.ts'
import { appendEvent, caseBy } from '../case-file.ts'
import type { Desk } from '../desk.ts'
import { detectBounce, detectColleague, isOurs } from '../detect/answers.ts'
import { detectSentByAnswer } from '../detect/drafts.ts'
import { followOrders, isAnswerToNotice } from '../detect/orders.ts'
import { noticeCanary } from '../upkeep/canary.ts'
import { openCase, openUnread, refOf } from './open-case.ts'

/**
 * Takes in one message of Inbox or Junk Email, once: an answer of staff to a notice is followed, a
 * letter of a known case joins it, a request or an unclear letter opens one, the rest is left alone.
 */
export async function takeIn(desk: Desk, message: Message, now: Date): Promise<void> {
  const filed = filedByHand(message)
  if (filed.length === 0 && !(await isNew(desk, message))) return
  const source = await desk.mailbox.source(message.id)
  if (source === undefined) return
  await orAskPerson(desk, message, now, async () => {
    const letter = await desk.read(source)
    if (filed.length > 0) await openCase(desk, message, letter, asFiled(filed), now, 'staff')
    else await takeInLetter(desk, message, letter, now)
  })
  await desk.register.noteRead(message.id, desk.calendar.dayOf(message.receivedAt ?? now))
}

async function takeInLetter(
  desk: Desk,
  message: Message,
  letter: Letter,
  now: Date,
): Promise<void> {
  if (letter.kind === 'own') {
    await noticeCanary(desk, message, letter, now)
    return leaveAlone(desk, message, letter)
  }
  if (letter.kind === 'bounce') {
    await detectBounce(desk, message, letter, now)
    return leaveAlone(desk, message, letter)
  }
  await detectSentByAnswer(desk, message, letter, now)
  if (isAnswerToNotice(desk, letter)) return followOrders(desk, letter, now)
  if (await detectColleague(desk, message, letter, now)) return
  const reading = await desk.classify(letter)
  const says = followUpIn(letter.ownWords)
  const placeable = placeableOf(desk, message, letter, reading, says)
  const candidates = letter.kind === 'personal' ? candidatesFor(desk, placeable) : []
  const placed = placeLetter(placeable, candidates)
  if (placed !== undefined) return join(desk, message, letter, placed, reading, says, now)
  const own = asOwnLetter(placeable, candidates, reading)
  if (own.disposition === 'none') return leaveAlone(desk, message, letter)
  const full = caseOfFullDay(desk, message, letter, now)
  if (full !== undefined) return join(desk, message, letter, full, reading, says, now)
  return openCase(desk, message, letter, own, now)
}

/** Staff gave a letter a right's category: it is a request, whatever the classifier thinks. */
function filedByHand(message: Message): Right[] {
  return rightsIn(meaningsOf(message.categories ?? []))
}

async function isNew(desk: Desk, message: Message): Promise<boolean> {
  const { id, receivedAt, isDraft } = message
  if (receivedAt === undefined || Date.parse(receivedAt) < Date.parse(desk.shopSettings.since))
    return false
  // the letter of a case that was made anonymous is known by nothing but this
  if (isSettled(message)) return false
  return isDraft !== true && !(await desk.register.wasRead(id))
}

/** It carries the category of a case that has ended. */
function isSettled({ categories = [] }: Message): boolean {
  return meaningsOf(categories).some(
    (meaning) => meaning === 'answered' || meaning === 'no-request',
  )
}

/** What cannot be read, or not within bounds, must not stop the rest: a person looks at it. */
async function orAskPerson(
  desk: Desk,
  message: Message,
  now: Date,
  read: () => Promise<void>,
): Promise<void> {
  try {
    await read()
  } catch (cause) {
    const { name, code } = (cause ?? {}) as { name?: unknown; code?: unknown }
    if (name !== 'UnreadableLetter') throw cause
    await openUnread(desk, message, { code: String(code), why: (cause as Error).message }, now)
  }
}

/**
 * What the letter is by itself, where it joined no case. In somebody else's thread thanks are thanks to
 * us; who shows who they are there may be that person at another address, and who says anything else is
 * looked at by a person.
 */
function asOwnLetter(letter: Placeable, candidates: readonly Case[], reading: Reading): Reading {
  const { says, rights } = letter
  if (says === 'thanks' && candidates.some((existing) => inThread(letter, existing)))
    return { ...reading, disposition: 'none' }
  const asks = rights.some((right) => !isOnlySaid(right, says))
  const breaksIn = candidates.some((existing) => breaksInto(letter, existing))
  return asks || !breaksIn ? reading : { disposition: 'triage', rights: [], evidence: [] }
}

/** Showing who one is reads like a correction, and taking a request back like taking back a consent. */
function isOnlySaid(right: Right, says: FollowUp | undefined): boolean {
  if (says === 'withdraws') return right === 'consent-withdrawal'
  return says === 'identifies' && right === 'rectification'
}

function asFiled(rights: readonly Right[]): Reading {
  return {
    disposition: 'case',
    rights: rights.map((right) => ({ right, confidence: 1 })),
    evidence: [],
  }
}

function placeableOf(
  desk: Desk,
  message: Message,
  letter: Letter,
  reading: Reading,
  says: FollowUp | undefined,
): Placeable {
  return {
    writerAddress: letter.writer.address,
    fromColleague: letter.authentication === 'pass' && isOurs(desk, letter.sender.address),
    conversationId: message.conversationId,
    answers: letter.answers,
    text: `${letter.subject}\n${letter.ownWords}`,
    rights: reading.disposition === 'case' ? reading.rights.map(({ right }) => right) : [],
    isUnclear: reading.disposition === 'triage',
    says,
  }
}

/** Cases that the letter may have to do with: where any clue of it leads. */
function candidatesFor(desk: Desk, placeable: Placeable): Case[] {
  const { conversationId, writerAddress, answers, text } = placeable
  const clues = [conversationId, writerAddress, ...answers]
  const related = new Set([...desk.register.index.ofClues(clues), ...caseNumbersIn(text)])
  return [...related]
    .filter((number) => desk.register.cases.has(number))
    .map((number) => caseBy(desk, number))
}

/** A sender who has opened a day's most cases is a machine, or two that answer each other: what comes now joins the last. */
function caseOfFullDay(
  desk: Desk,
  { receivedAt }: Message,
  { writer }: Letter,
  now: Date,
): Joined | undefined {
  const cases = desk.register.index.ofClues([writer.address]).map((number) => caseBy(desk, number))
  const day = desk.calendar.dayOf(receivedAt ?? now)
  const caseNumber = lastOfFullDay(cases, writer.address, day, desk.calendar.dayOf)
  return caseNumber === undefined ? undefined : { caseNumber, why: 'too-many' }
}

interface Joined {
  readonly caseNumber: string
  readonly why: CaseEvent<'letter-joined'>['why']
}

async function join(
  desk: Desk,
  message: Message,
  letter: Letter,
  { caseNumber, why }: Joined,
  { disposition }: Reading,
  says: FollowUp | undefined,
  now: Date,
): Promise<void> {
  const joined = {
    ...refOf(message, now),
    why,
    sender: letter.sender.address,
    authentication: letter.authentication,
    route: letter.route,
    // what a colleague says is not the data subject's word
    ...(why !== 'colleague' &&
      wordOf(disposition, isProven(desk, caseNumber, letter) ? says : undefined)),
    ...(wentToAuthority(letter.ownWords, letter.recipients) && { toldAuthority: true as const }),
  }
  await appendEvent(desk, caseNumber, 'letter-joined', joined, now)
  desk.report({ event: 'letter-joined', caseNumber, messageId: message.id, why })
}

/**
 * Whether the data subject's own word is certain: written straight to us, and vouched for by our own
 * server, or by none where none vouched for the request either. Anything less adds to a case and alarms, but takes back, lifts and proves nothing.
 */
function isProven(desk: Desk, caseNumber: string, { authentication, route }: Letter): boolean {
  if (route !== 'direct') return false
  const before = openingOf(caseBy(desk, caseNumber)).authentication
  return authentication === 'pass' || (authentication === 'none' && before === 'none')
}

function wordOf(disposition: Reading['disposition'], says: FollowUp | undefined) {
  if (says !== undefined) return { says }
  return disposition !== 'none' && { asks: true as const }
}

function leaveAlone(desk: Desk, { id }: Message, { subject, kind }: Letter): void {
  desk.report({ event: 'letter-left-alone', messageId: id, about: subject, why: kind })
}
