import { type Case, eventsOf } from '../../cases/case.ts'
import { needsIdentity } from '../../cases/identity.ts'
import { occasionOf } from '../../cases/next-draft.ts'
import { FINAL } from '../../cases/occasion.ts'
import type { StaffCommand } from '../../cases/staff-command.ts'
import { readStaffOrders, type StaffOrder } from '../../cases/staff-orders.ts'
import { type CaseState, isRunning, stateOf } from '../../cases/state.ts'
import type { Letter } from '../../letters/letter.ts'
import { noticeTokensIn } from '../../letters/notice-token.ts'
import type { NoticeSent } from '../../register/register.ts'
import { appendEvent, appendEvents, caseBy, deadlinesOf, type Fact } from '../case-file.ts'
import type { NoticingDesk } from '../desk.ts'
import { keepToTell, type Outcome } from '../notify/confirmations.ts'
import { openMissedRequests } from './missed-requests.ts'

/**
 * Whether this is staff answering a notice of ours: from a staff address, vouched for by our own
 * server, with the token that only that notice holds. Anything less is an ordinary letter.
 */
export function isAnswerToNotice(desk: NoticingDesk, letter: Letter): boolean {
  return (
    letter.kind === 'personal' &&
    letter.authentication === 'pass' &&
    isStaff(desk, letter.sender.address) &&
    noticeAnswered(desk, letter) !== undefined
  )
}

/** Does what staff asked by a word; what is not understood is answered once, with the next notice. */
export async function followOrders(desk: NoticingDesk, letter: Letter, now: Date): Promise<void> {
  const notice = noticeAnswered(desk, letter)
  if (notice === undefined) return
  const opened = await openMissedRequests(desk, notice, letter, now)
  for (const order of readStaffOrders(opened.rest)) {
    // beside a letter that is called a request, only what names a case is an order
    if (opened.any && order.caseNumber === undefined) continue
    await follow(desk, order, notice, letter, now)
  }
}

function isStaff(desk: NoticingDesk, address: string): boolean {
  return desk.shopSettings.staff.some((member) => member.address.toLowerCase() === address)
}

function noticeAnswered(desk: NoticingDesk, letter: Letter): NoticeSent | undefined {
  return noticeTokensIn(letter.wholeText)
    .map((token) => desk.register.notices.get(token))
    .find((notice) => notice !== undefined)
}

async function follow(
  desk: NoticingDesk,
  order: StaffOrder,
  notice: NoticeSent,
  { sender, internetMessageId }: Letter,
  now: Date,
): Promise<void> {
  const by = sender.address
  const caseNumber = caseMeant(desk, order, notice)
  const { said } = order
  if (caseNumber === undefined) {
    const cases = casesIn(notice)
    return keepToTell(desk, { to: by, caseNumber: '', outcome: 'which-case', said, cases })
  }
  const tell = (outcome: Outcome) => keepToTell(desk, { to: by, caseNumber, outcome, said })
  if (order.word === undefined) return tell('unknown-word')
  const { word } = order
  const letter = internetMessageId && { letter: internetMessageId }
  if (wasHeld(caseBy(desk, caseNumber), word, internetMessageId)) return tell('identity-open')
  const followed = followedBefore(caseBy(desk, caseNumber), word, internetMessageId)
  if (followed !== undefined) {
    const after = caseBy(desk, caseNumber).history[followed + 1]?.event
    return tell(outcomeOfEnd(after) ?? (await outcomeOf(desk, caseNumber, word)))
  }
  const before = stateOf(caseBy(desk, caseNumber))
  if (!isRunning(before)) return tell('already-ended')
  if (isHeld(caseBy(desk, caseNumber), word, by, notice)) {
    await appendEvent(desk, caseNumber, 'word-held', { word, by, ...letter }, now)
    return tell('identity-open')
  }
  const refusal = word === 'extend' ? whyNotExtend(desk, caseNumber, now) : undefined
  if (refusal !== undefined) return tell(refusal)
  const ended = endBy(word, before)
  // in one write: a crash must not part a word from what it did
  await appendEvents(
    desk,
    caseNumber,
    [{ event: 'word', word, by, ...letter }, ...(ended ? [ended] : [])],
    now,
  )
  desk.report({ event: 'word-followed', caseNumber, word })
  if (ended?.event === 'answer-confirmed') desk.report({ event: 'answer-confirmed', caseNumber })
  await tell(outcomeOfEnd(ended?.event) ?? (await outcomeOf(desk, caseNumber, word)))
}

/**
 * Whether a word waits to be said again by the same person, in answer to what told them that it is open
 * who the writer is. Who says what an answer of their own was orders no letter.
 */
function isHeld(privacyCase: Case, word: StaffCommand, by: string, notice: NoticeSent): boolean {
  const state = stateOf(privacyCase)
  if (!needsIdentity(word, privacyCase, state) || endBy(word, state) !== undefined) return false
  const held = eventsOf(privacyCase, 'word-held').find(
    (event) => event.word === word && event.by === by,
  )
  return held === undefined || !hasWarned(notice, privacyCase.number, held.at)
}

function hasWarned({ items, at }: NoticeSent, caseNumber: string, heldAt: string): boolean {
  const warning = items.some(
    (item) => item.reason === 'identity-open' && item.caseNumber === caseNumber,
  )
  return warning || at > heldAt
}

/** This very answer was read before a crash, and its word held. */
function wasHeld(privacyCase: Case, word: StaffCommand, letter: string | undefined): boolean {
  return eventsOf(privacyCase, 'word-held').some(
    (event) => letter !== undefined && event.letter === letter && event.word === word,
  )
}

/** Where this very answer's word stands in the history; undefined where it was not followed yet. */
function followedBefore(
  privacyCase: Case,
  word: StaffCommand,
  letter: string | undefined,
): number | undefined {
  if (letter === undefined) return undefined
  const at = privacyCase.history.findIndex(
    (event) => event.event === 'word' && event.letter === letter && event.word === word,
  )
  return at < 0 ? undefined : at
}

/** What a word settles by itself. */
function endBy(word: StaffCommand, { manualReply, unfilled }: CaseState): Fact | undefined {
  if (word === 'withdrawn') return { event: 'withdrawn' }
  const occasion = occasionOf(word)
  // staff looked at the letter with its gap and say that it, or what they wrote since, is the answer
  const whole = unfilled && FINAL.includes(unfilled.occasion) ? unfilled : undefined
  const answer = manualReply ?? whole
  if (!answer || occasion === undefined || !FINAL.includes(occasion)) return undefined
  return { event: 'answer-confirmed', occasion, sentAt: answer.sentAt }
}

function outcomeOfEnd(event: string | undefined): Outcome | undefined {
  if (event === 'withdrawn') return 'withdrawn'
  return event === 'answer-confirmed' ? 'answered' : undefined
}

/** More time can be taken once, and must be told within the first month (article 12(3)). */
function whyNotExtend(desk: NoticingDesk, caseNumber: string, now: Date): Outcome | undefined {
  const privacyCase = caseBy(desk, caseNumber)
  const { extended, extendableUntilOn } = deadlinesOf(desk, privacyCase)
  if (extended) return 'already-extended'
  const today = desk.calendar.dayOf(now)
  return today > (extendableUntilOn ?? '') ? 'too-late-to-extend' : undefined
}

function caseMeant(desk: NoticingDesk, order: StaffOrder, notice: NoticeSent): string | undefined {
  const [only, ...others] = casesIn(notice)
  const meant = order.caseNumber ?? (others.length === 0 ? only : undefined)
  return meant !== undefined && desk.register.cases.has(meant) ? meant : undefined
}

/** Each once, in the order in which the notice named them. */
function casesIn({ items }: NoticeSent): string[] {
  return [...new Set(items.map(({ caseNumber }) => caseNumber))]
}

async function outcomeOf(
  desk: NoticingDesk,
  caseNumber: string,
  word: StaffCommand,
): Promise<Outcome> {
  if (word === 'mine') return 'taken'
  if (word === 'wait') return 'waiting'
  if (word === 'withdrawn') return 'withdrawn'
  const occasion = occasionOf(word)
  const { rights, opening } = stateOf(caseBy(desk, caseNumber))
  if (occasion === undefined || !(await desk.replies()).has(occasion, rights, opening.language))
    return 'no-reply-text'
  if (occasion === 'extend') return 'extension-draft-made'
  return occasion === 'identity' ? 'identity-draft-made' : 'final-draft-made'
}
