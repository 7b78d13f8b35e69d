import { type Case, eventsOf, type SentBy } from '../../cases/case.ts'
import type { DraftOfCase } from '../../cases/draft-state.ts'
import { stateOf } from '../../cases/state.ts'
import type { Message } from '../../mailbox/mailbox.ts'
import { caseBy, note } from '../case-file.ts'
import type { Desk } from '../desk.ts'
import { noticeHandAnswer } from './answers.ts'
import { recordSent } from './record-sent.ts'

/** A draft that is gone and was not sent counts as deleted after this long: sending shows with a delay. */
const GRACE_MS = 10 * 60 * 1000

/** A message in Drafts changed: if it is a draft of ours and its content is no longer as we wrote it, staff edited it. */
export async function noticeDraftChanged(desk: Desk, message: Message, now: Date): Promise<void> {
  const found = draftBy(desk, message.id)
  if (found === undefined || found.draft.edited || found.draft.state !== 'waiting') return
  const { of, draft } = found
  if (message.changeKey !== undefined && message.changeKey === draft.baseline?.changeKey) return
  const present = await desk.mailbox.readDraft(message.id)
  // the changeKey also moves by itself: only the content tells
  if (present === undefined || present.content === draft.baseline?.content) return
  const { occasion, n } = draft
  await note(desk, of.number, 'draft-edited', { occasion, n }, now)
  desk.tell({ event: 'draft-edited', caseNumber: of.number, occasion })
}

/** A message left Drafts: sent, deleted, or only moved. With immutable ids the message itself still tells. */
export async function noticeDraftGone(desk: Desk, id: string, now: Date): Promise<void> {
  const found = draftBy(desk, id)
  if (found === undefined || found.draft.state !== 'waiting') return
  const { of, draft } = found
  const present = await desk.mailbox.find(id)
  if (present?.isDraft === false) return noteSent(desk, of, draft, present, 'id', now)
  const tagged = present === undefined ? await desk.mailbox.findTagged(tagOf(of, draft)) : undefined
  if (tagged?.isDraft === false) return noteSent(desk, of, draft, tagged, 'tag', now)
  await note(desk, of.number, 'draft-missing', { occasion: draft.occasion, n: draft.n }, now)
}

/**
 * A message came into Sent Items. Whether it is a draft of ours is asked in this order: its id, its
 * message id, its tag, and last its conversation, time and recipient, because after sending neither
 * id can be relied on (Graph docs, outlook-immutable-id; classic Outlook changes the message id).
 */
export async function noticeSent(desk: Desk, message: Message, now: Date): Promise<void> {
  const byId = draftBy(desk, message.id)
  if (byId !== undefined) return noteSent(desk, byId.of, byId.draft, message, 'id', now)
  const clues = [message.internetMessageId, message.conversationId]
  for (const number of desk.register.index.ofClues(clues)) {
    if (isKnownAsSent(caseBy(desk, number), message)) return
    for (const draft of stateOf(caseBy(desk, number)).drafts) {
      const by = await howSent(desk, caseBy(desk, number), draft, message)
      if (by !== undefined) return noteSent(desk, caseBy(desk, number), draft, message, by, now)
    }
  }
  await noticeHandAnswer(desk, message, now)
}

/** Graph tells of a message again after a lost cursor, or once it was missed in Drafts first. */
function isKnownAsSent(of: Case, { id }: Message): boolean {
  return eventsOf(of, 'sent').some(({ messageId }) => messageId === id)
}

async function howSent(
  desk: Desk,
  of: Case,
  draft: DraftOfCase,
  message: Message,
): Promise<SentBy | undefined> {
  if (!isAlive(draft) || draft.baseline === undefined) return undefined
  const { internetMessageId, conversationId, draftId } = draft.baseline
  if (internetMessageId !== undefined && internetMessageId === message.internetMessageId)
    return 'message-id'
  const tagged = await desk.mailbox.findTagged(tagOf(of, draft))
  if (tagged?.isDraft === false) return tagged.id === message.id ? 'tag' : undefined
  const gone = tagged === undefined && (await desk.mailbox.readDraft(draftId)) === undefined
  const sameThread = conversationId !== undefined && conversationId === message.conversationId
  const toThem =
    message.to?.some(({ address }) => address === stateOf(of).dataSubject.address) === true
  const later = (message.sentAt ?? '') >= (draft.madeAt ?? '')
  return gone && sameThread && toThem && later ? 'conversation' : undefined
}

/** Drafts that have been missing long enough without a trace in Sent Items were deleted by staff. */
export async function noticeDeleted(desk: Desk, of: Case, now: Date): Promise<void> {
  for (const draft of stateOf(of).drafts) {
    if (
      draft.state !== 'missing' ||
      now.getTime() - Date.parse(draft.missingSince ?? '') < GRACE_MS
    )
      continue
    const tagged = await desk.mailbox.findTagged(tagOf(of, draft))
    if (tagged?.isDraft === false) {
      await noteSent(desk, of, draft, tagged, 'tag', now)
      continue
    }
    const { occasion, n } = draft
    await note(desk, of.number, 'draft-deleted', { occasion, n }, now)
    desk.tell({ event: 'draft-deleted', caseNumber: of.number, occasion })
  }
}

async function noteSent(
  desk: Desk,
  of: Case,
  draft: DraftOfCase,
  message: Message,
  recognisedBy: SentBy,
  now: Date,
): Promise<void> {
  if (isAlive(draft)) await recordSent(desk, of.number, draft, message, recognisedBy, now)
}

function draftBy(desk: Desk, id: string): { of: Case; draft: DraftOfCase } | undefined {
  const number = desk.register.index.ofDraft(id)
  if (number === undefined) return undefined
  const of = caseBy(desk, number)
  const draft = stateOf(of).drafts.find(({ baseline }) => baseline?.draftId === id)
  return draft && { of, draft }
}

/** A draft that was deleted as far as we knew may still turn out to have been sent. */
function isAlive({ state }: DraftOfCase): boolean {
  return state === 'waiting' || state === 'missing' || state === 'deleted'
}

function tagOf(of: Case, { occasion, n }: DraftOfCase): string {
  return `${of.number}/${occasion}/${n}`
}
