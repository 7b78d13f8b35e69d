import type { Case, DraftKey } from '../../cases/case.ts'
import { letterToAnswer } from '../../cases/certainty.ts'
import { sentAt } from '../../cases/draft-state.ts'
import { letterCallingFor } from '../../cases/next-draft.ts'
import { stateOf } from '../../cases/state.ts'
import type { ReplyFacts } from '../../drafts/facts.ts'
import { insertReply } from '../../drafts/insert-reply.ts'
import type { DraftMade, DraftOrder, Message } from '../../mailbox/mailbox.ts'
import { appendEvent, caseBy, deadlinesOf } from '../case-file.ts'
import type { Desk } from '../desk.ts'
import { recordSent } from '../detect/record-sent.ts'

/**
 * Puts the reply for this occasion into the letter's thread as a draft. The intention is written
 * first; an intention that was found unfinished is looked up in the mailbox before anything is made.
 */
export async function writeDraft(
  desk: Desk,
  caseNumber: string,
  key: DraftKey,
  seen: Seen,
  now: Date,
): Promise<boolean> {
  const privacyCase = caseBy(desk, caseNumber)
  const { rights, opening, drafts } = stateOf(privacyCase)
  const { occasion, n } = key
  const replies = await desk.replies()
  if (!replies.has(occasion, rights, opening.language)) return false
  const unfinished = drafts.some((draft) => draft.occasion === occasion && draft.n === n)
  if (!unfinished) await appendEvent(desk, caseNumber, 'drafting', { occasion, n }, now)
  const order = await orderFor(desk, privacyCase, key, seen, now)
  const left =
    unfinished || desk.register.diary.restored
      ? await leftBehind(desk, privacyCase, order.tag)
      : undefined
  if (left?.isDraft === false) return noteSentAlready(desk, caseNumber, key, left, now)
  const made = await make(desk, order, left)
  if (made === undefined)
    await appendEvent(desk, caseNumber, 'draft-refused', { occasion, n, why: 'letter-gone' }, now)
  else await noteDrafted(desk, caseNumber, key, made, now)
  return made !== undefined
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

/** Makes the draft, or finishes the one that was left; undefined when there is no letter to answer any more. */
async function make(
  desk: Desk,
  order: DraftOrder,
  left: Message | undefined,
): Promise<DraftMade | undefined> {
  try {
    return (
      (left && (await desk.mailbox.finishDraft(left.id, order))) ??
      (await desk.mailbox.draftReply(order))
    )
  } catch (cause) {
    if ((cause as { code?: unknown }).code === 'gone') return undefined
    throw cause
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

async function noteDrafted(
  desk: Desk,
  caseNumber: string,
  { occasion, n }: DraftKey,
  { id, ...baseline }: DraftMade,
  now: Date,
): Promise<void> {
  await appendEvent(desk, caseNumber, 'drafted', { occasion, n, draftId: id, ...baseline }, now)
  desk.report({ event: 'drafted', caseNumber, occasion, draftId: id })
}

async function orderFor(
  desk: Desk,
  privacyCase: Case,
  { occasion, n }: DraftKey,
  seen: Seen,
  now: Date,
): Promise<DraftOrder> {
  const reply = (await desk.replies()).compose(factsFor(desk, privacyCase, occasion, now))
  const { dataSubject } = stateOf(privacyCase)
  const letterId = letterToAnswer(privacyCase).messageId
  return {
    letterId,
    letterIsRead: seen.get(letterId)?.isRead,
    to: dataSubject,
    tag: `${privacyCase.number}/${occasion}/${n}`,
    compose: (quoted) => insertReply(quoted, reply),
  }
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
