import type { Case, DraftKey } from '../../cases/case.ts'
import { letterToAnswer } from '../../cases/certainty.ts'
import { draftTag, sentAt } from '../../cases/draft-state.ts'
import { letterCallingFor } from '../../cases/next-draft.ts'
import { stateOf } from '../../cases/state.ts'
import type { ReplyFacts } from '../../drafts/facts.ts'
import { insertReply } from '../../drafts/insert-reply.ts'
import { isOnlyTheirs, quotesOnly } from '../../drafts/only-theirs.ts'
import type { DraftMade, DraftOrder, Message } from '../../mailbox/mailbox.ts'
import { isMailboxTrouble } from '../../mailbox/trouble.ts'
import { appendEvent, caseBy, deadlinesOf } from '../case-file.ts'
import type { Desk } from '../desk.ts'
import { recordSent } from '../detect/record-sent.ts'
import { NotFoundNow } from '../guarded.ts'

/**
 * Puts the reply for this occasion into the letter's thread as a draft. The intention is written
 * first; an intention that was found unfinished is looked up in the mailbox before anything is made. What
 * was made is read back: a draft that is for anybody but the data subject is taken away, and staff told.
 */
export async function writeDraft(
  desk: Desk,
  caseNumber: string,
  key: DraftKey,
  { seen, again }: Look,
  now: Date,
): Promise<boolean> {
  const privacyCase = caseBy(desk, caseNumber)
  const { rights, opening, drafts } = stateOf(privacyCase)
  const { occasion, n } = key
  const replies = await desk.replies()
  if (!replies.has(occasion, rights, opening.language)) return false
  const unfinished = drafts.some((draft) => draft.occasion === occasion && draft.n === n)
  if (!unfinished) await appendEvent(desk, caseNumber, 'drafting', { occasion, n }, now)
  const { order, isTheirs } = await orderFor(desk, privacyCase, key, seen, now)
  const left =
    unfinished || desk.register.diary.restored
      ? await leftBehind(desk, privacyCase, order.tag)
      : undefined
  if (left?.isDraft === false) return noteSentAlready(desk, caseNumber, key, left, now)
  const made = await make(desk, order, left, again)
  const why = whyRefused(made, left !== undefined || (made !== undefined && isTheirs(made)))
  if (why === 'not-theirs' && made) await desk.mailbox.deleteDraft(made.id, made.changeKey)
  if (why !== undefined)
    await appendEvent(desk, caseNumber, 'draft-refused', { occasion, n, why }, now)
  else if (made) await noteDrafted(desk, caseNumber, key, made, now)
  return made !== undefined
}

/** What a crash left behind staff may have written in since: whom it goes to is then theirs to say. */
function whyRefused(made: DraftMade | undefined, isRight: boolean): string | undefined {
  if (made === undefined) return 'letter-gone'
  return isRight ? undefined : 'not-theirs'
}

/** The draft that was made before a crash, or after the backup that the register was put back from. */
async function leftBehind(
  desk: Desk,
  privacyCase: Case,
  tag: string,
): Promise<Message | undefined> {
  const found = await desk.mailbox.findTagged(tag)
  const { conversationId } = stateOf(privacyCase).opening
  // after a backup was put back, another letter may have got the number again
  const isOther = conversationId !== undefined && found?.conversationId !== conversationId
  return desk.register.diary.restored && isOther ? undefined : found
}

/** Messages as this round saw them, by id. */
export type Seen = ReadonlyMap<string, Message>

/** What the round knows, and whether this draft failed in the one before. */
export interface Look {
  readonly seen: Seen
  readonly again: boolean
}

/**
 * Makes the draft, or finishes the one that was left; undefined when there is no letter to answer any
 * more, which one refusal does not prove: it is asked for again, and in the next round.
 */
async function make(
  desk: Desk,
  order: DraftOrder,
  left: Message | undefined,
  again: boolean,
): Promise<DraftMade | undefined> {
  try {
    return (
      (left && (await desk.mailbox.finishDraft(left.id, order))) ??
      (await desk.mailbox.draftReply(order))
    )
  } catch (cause) {
    if (!isMailboxTrouble(cause, 'gone')) throw cause
    if (again && (await desk.mailbox.find(order.letterId)) === undefined) return undefined
    throw new NotFoundNow()
  }
}

/** The draft was made, and staff sent it before we could write that down. */
async function noteSentAlready(
  desk: Desk,
  caseNumber: string,
  key: DraftKey,
  message: Message,
  now: Date,
): Promise<boolean> {
  const { id, internetMessageId, conversationId, link, changeKey = '' } = message
  await noteDrafted(
    desk,
    caseNumber,
    key,
    { id, internetMessageId, conversationId, link, changeKey, content: '' },
    now,
  )
  await recordSent(desk, caseNumber, key, message, 'tag', now)
  return true
}

type Baseline = Omit<DraftMade, 'recipients' | 'html'>

async function noteDrafted(
  desk: Desk,
  caseNumber: string,
  { occasion, n }: DraftKey,
  { id, internetMessageId, conversationId, changeKey, content, link }: Baseline,
  now: Date,
): Promise<void> {
  const baseline = { internetMessageId, conversationId, changeKey, content, link }
  await appendEvent(desk, caseNumber, 'drafted', { occasion, n, draftId: id, ...baseline }, now)
  desk.report({ event: 'drafted', caseNumber, occasion, draftId: id })
}

async function orderFor(
  desk: Desk,
  privacyCase: Case,
  key: DraftKey,
  seen: Seen,
  now: Date,
): Promise<Ordered> {
  const reply = (await desk.replies()).compose(factsFor(desk, privacyCase, key.occasion, now))
  const { dataSubject, opening } = stateOf(privacyCase)
  const { address } = dataSubject
  const letterId = letterToAnswer(privacyCase).messageId
  // a form is sent by the site, in the words of whoever filled it in
  const isForm = opening.route === 'contact-form' && letterId === opening.messageId
  const mayQuote = (quoted: string) => isForm || quotesOnly(quoted, address)
  const order = {
    letterId,
    letterIsRead: seen.get(letterId)?.isRead,
    to: dataSubject,
    tag: draftTag(privacyCase.number, key),
    // what a colleague wrote above a letter that they passed on is not for its writer
    compose: (quoted: string) => insertReply(mayQuote(quoted) ? quoted : '', reply),
  }
  const isTheirs = ({ recipients, html }: DraftMade) =>
    isOnlyTheirs({ recipients, html: isForm ? '' : html }, address, reply.html)
  return { order, isTheirs }
}

interface Ordered {
  readonly order: DraftOrder
  /** Whether what came of it goes to the data subject alone, and quotes nobody else. */
  readonly isTheirs: (made: DraftMade) => boolean
}

function factsFor(
  desk: Desk,
  privacyCase: Case,
  occasion: DraftKey['occasion'],
  now: Date,
): ReplyFacts {
  const { shopSettings, calendar } = desk
  const state = stateOf(privacyCase)
  const { opening, rights, dataSubject } = state
  const { dueOn, extendedLimitOn } = deadlinesOf(desk, privacyCase)
  const askedAt = sentAt(privacyCase, 'identity')
  const wroteAgain = letterCallingFor(occasion, state)
  return {
    occasion,
    rights,
    language: opening.language,
    caseNumber: privacyCase.number,
    dataSubjectName: dataSubject.name,
    receivedOn: calendar.dayOf(opening.receivedAt),
    answerByOn: sentAt(privacyCase, 'extend') === undefined ? dueOn : extendedLimitOn,
    extendedUntilOn: extendedLimitOn,
    ...(askedAt !== undefined && { identityAskedOn: calendar.dayOf(askedAt) }),
    ...(wroteAgain && { wroteAgainOn: calendar.dayOf(wroteAgain.receivedAt) }),
    todayOn: calendar.dayOf(now),
    changesAddress: opening.changesAddress === true,
    shop: shopSettings.shop,
    recipients: shopSettings.recipients,
  }
}
