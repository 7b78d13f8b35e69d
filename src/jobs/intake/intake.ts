import type { Near, Reading } from '../../../classifiers/reading/reading.ts'
import { followUpIn } from '../../../classifiers/signals/follow-up.ts'
import { reportsLeak } from '../../../classifiers/signals/leak.ts'
import { wentToAuthority } from '../../../classifiers/signals/told-authority.ts'
import type { Case, CaseEvent, FollowUp } from '../../cases/case.ts'
import { caseNumbersIn } from '../../cases/case-number.ts'
import { breaksInto, inThread, isOnlySaid, type Placeable, placeLetter } from '../../cases/place.ts'
import type { Letter } from '../../letters/letter.ts'
import type { Message } from '../../mailbox/mailbox.ts'
import { appendEvent, caseBy } from '../case-file.ts'
import type { Desk } from '../desk.ts'
import { detectBounce, detectColleague, isOurs } from '../detect/answers.ts'
import { detectSentByAnswer } from '../detect/drafts.ts'
import { filedByHand, isSettled } from '../detect/filed-by-hand.ts'
import { followOrders, isAnswerToNotice } from '../detect/orders.ts'
import { NotFoundNow } from '../guarded.ts'
import { noticeCanary } from '../upkeep/canary.ts'
import { nearMissIn, noteNearMiss } from './near-miss.ts'
import { openByHand } from './open-by-hand.ts'
import { joinsFullDay, openCase, refOf } from './open-case.ts'
import { orAskPerson } from './or-ask-person.ts'
import { isCopy } from './same-letter.ts'

/**
 * Takes in one message of Inbox or Junk Email, once: an answer of staff to a notice is followed, a
 * letter of a known case joins it, a request or an unclear letter opens one, the rest is left alone.
 *
 * @throws NotFoundNow where the mailbox does not hand out the letter that it told of
 */
export async function takeIn(desk: Desk, message: Message, now: Date): Promise<void> {
  const filed = await filedByHand(desk, message)
  if (filed.length === 0 && !(await isNew(desk, message))) return
  const isThere =
    filed.length > 0
      ? await openByHand(desk, message, filed, now)
      : await readAndTakeIn(desk, message, now)
  if (!isThere) throw new NotFoundNow()
  await desk.register.noteRead(message.id, desk.calendar.dayOf(message.receivedAt ?? now))
}

/** False where the letter is gone. */
async function readAndTakeIn(desk: Desk, message: Message, now: Date): Promise<boolean> {
  const source = await desk.mailbox.source(message.id)
  if (source === undefined) return false
  await orAskPerson(desk, message, now, async () =>
    takeInLetter(desk, message, await desk.read(source), now),
  )
  return true
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
  if (await isCopy(desk, message, letter)) return leaveAlone(desk, message, letter, { why: 'copy' })
  const reading = await desk.classify(letter)
  const says = followUpIn(letter.ownWords)
  const placeable = placeableOf(desk, message, letter, reading, says)
  const candidates = letter.kind === 'personal' ? candidatesFor(desk, placeable) : []
  const placed = placeLetter(placeable, candidates)
  if (placed !== undefined) return join(desk, message, letter, placed, reading, says, now)
  const own = asOwnLetter(placeable, candidates, reading)
  if (own.disposition === 'none') {
    const near = nearMissIn(own)
    if (near !== undefined) await noteNearMiss(desk, message, near, now)
    return leaveAlone(desk, message, letter, { near })
  }
  const full = caseOfFullDay(desk, message, letter, own, now)
  if (full !== undefined) return join(desk, message, letter, full, reading, says, now)
  return openCase(desk, message, letter, own, now)
}

async function isNew(desk: Desk, message: Message): Promise<boolean> {
  const { id, receivedAt, isDraft } = message
  if (receivedAt === undefined || Date.parse(receivedAt) < Date.parse(desk.shopSettings.since))
    return false
  // the letter of a case that was made anonymous is known by nothing but this
  if (isSettled(desk, message)) return false
  return isDraft !== true && !(await desk.register.wasRead(id))
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
  // whoever wrote to us of their data before speaks of it now
  const leaks = letter.reportsLeak === true && candidates.length > 0
  if (asks || reading.disposition === 'triage' || !(breaksIn || leaks)) return reading
  return { disposition: 'triage', rights: [], evidence: [] }
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
    reportsLeak: reportsLeak(letter.ownWords),
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
  message: Message,
  { writer }: Letter,
  { disposition, rights }: Reading,
  now: Date,
): Joined | undefined {
  const asked = disposition === 'case' ? rights.map(({ right }) => right) : []
  const caseNumber = joinsFullDay(desk, message, writer.address, asked, now)
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
  reading: Reading,
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
    ...(why !== 'colleague' && wordOf(reading, says)),
    ...(wentToAuthority(letter.ownWords, letter.recipients) && { toldAuthority: true as const }),
  }
  await appendEvent(desk, caseNumber, 'letter-joined', joined, now)
  desk.report({ event: 'letter-joined', caseNumber, messageId: message.id, why })
}

/** What a letter says about a case and what it asks are two things: who names an order number may still ask. */
function wordOf(reading: Reading, says: FollowUp | undefined) {
  return { ...(says && { says }), ...(asksFor(reading, says) && { asks: true as const }) }
}

function asksFor({ disposition, rights }: Reading, says: FollowUp | undefined): boolean {
  if (says === 'chases') return true
  if (disposition === 'case') return rights.some(({ right }) => !isOnlySaid(right, says))
  return disposition === 'triage' && (says === undefined || says === 'identifies')
}

function leaveAlone(
  desk: Desk,
  { id }: Message,
  { subject, kind }: Letter,
  { why = kind, near }: { readonly why?: string; readonly near?: Near | undefined } = {},
): void {
  desk.report({
    event: 'letter-left-alone',
    messageId: id,
    about: subject,
    why,
    ...(near && { near }),
  })
}
