import type { Case, DraftKey } from '../cases/case.ts'
import { stateOf } from '../cases/state.ts'
import type { ReplyFacts } from '../drafts/facts.ts'
import { insertReply } from '../drafts/insert-reply.ts'
import type { DraftMade, DraftOrder, Message } from '../mailbox/mailbox.ts'
import type { Desk } from './desk.ts'
import { caseBy, deadlinesOf, note } from './history.ts'

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
  const of = caseBy(desk, caseNumber)
  const { rights, opening, drafts } = stateOf(of)
  const { occasion, n } = key
  const replies = await desk.replies()
  if (!replies.has(occasion, rights, opening.language)) return false
  const unfinished = drafts.some((draft) => draft.occasion === occasion && draft.n === n)
  if (!unfinished) await note(desk, caseNumber, 'drafting', { occasion, n }, now)
  const order = await orderFor(desk, of, key, seen, now)
  const made = await (unfinished ? findOrMake(desk, order) : desk.mailbox.draftReply(order))
  await confirm(desk, caseNumber, key, made, now)
  return true
}

/** Messages as this round saw them, by id. */
export type Seen = ReadonlyMap<string, Message>

async function findOrMake(desk: Desk, order: DraftOrder): Promise<DraftMade> {
  const found = await desk.mailbox.findTagged(order.tag)
  if (found === undefined) return desk.mailbox.draftReply(order)
  return (found.isDraft && (await desk.mailbox.finishDraft(found.id, order))) || asSent(found)
}

/** The draft was made, and sent before we could note it: the next look at Sent Items tells. */
function asSent(found: Message): DraftMade {
  const { id, internetMessageId, conversationId, link } = found
  return {
    id,
    internetMessageId,
    conversationId,
    link,
    changeKey: found.changeKey ?? '',
    content: '',
  }
}

async function confirm(
  desk: Desk,
  caseNumber: string,
  { occasion, n }: DraftKey,
  made: DraftMade,
  now: Date,
): Promise<void> {
  const { id, ...baseline } = made
  await note(desk, caseNumber, 'drafted', { occasion, n, draftId: id, ...baseline }, now)
  desk.tell({ event: 'drafted', caseNumber, occasion, draftId: id })
}

async function orderFor(
  desk: Desk,
  of: Case,
  { occasion, n }: DraftKey,
  seen: Seen,
  now: Date,
): Promise<DraftOrder> {
  const reply = (await desk.replies()).compose(factsFor(desk, of, occasion, now))
  const { opening, dataSubject, letters } = stateOf(of)
  const letterId = (letters.at(-1) ?? opening).messageId
  return {
    letterId,
    letterIsRead: seen.get(letterId)?.isRead,
    to: dataSubject,
    tag: `${of.number}/${occasion}/${n}`,
    compose: (quoted) => insertReply(quoted, reply),
  }
}

function factsFor(desk: Desk, of: Case, occasion: DraftKey['occasion'], now: Date): ReplyFacts {
  const { house, calendar } = desk
  const { opening, rights, dataSubject } = stateOf(of)
  return {
    occasion,
    rights,
    language: opening.language,
    caseNumber: of.number,
    dataSubjectName: dataSubject.name,
    receivedOn: calendar.dayOf(opening.receivedAt),
    answerByOn: deadlinesOf(desk, of).dueOn,
    todayOn: calendar.dayOf(now),
    shop: house.shop,
    recipients: house.recipients,
  }
}
