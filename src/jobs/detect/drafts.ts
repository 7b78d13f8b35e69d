import { type Case, type CaseEvent, eventsOf, type SentBy } from '../../cases/case.ts'
import { type DraftOfCase, draftTag, mayHaveBeenSent } from '../../cases/draft-state.ts'
import { stateOf } from '../../cases/state.ts'
import { hasGap } from '../../drafts/gap.ts'
import type { Letter } from '../../letters/letter.ts'
import type { Message } from '../../mailbox/mailbox.ts'
import { appendEvent, caseBy } from '../case-file.ts'
import type { NoticingDesk } from '../desk.ts'
import { detectManualReply } from './answers.ts'
import { recordSent } from './record-sent.ts'

/** A draft that is gone and was not sent counts as deleted after this long: sending shows with a delay. */
const GRACE_MS = 10 * 60 * 1000

/** A message in Drafts changed: if it is a draft of ours and its content is no longer as we wrote it, staff edited it. */
export async function detectDraftChanged(
  desk: NoticingDesk,
  message: Message,
  now: Date,
): Promise<void> {
  const found = draftBy(desk, message.id)
  if (found === undefined || found.draft.edited || found.draft.state !== 'waiting') return
  const { privacyCase, draft } = found
  if (message.changeKey !== undefined && message.changeKey === draft.baseline?.changeKey) return
  const present = await desk.mailbox.readDraft(message.id)
  // the changeKey also moves by itself: only the content tells
  if (present === undefined || present.content === draft.baseline?.content) return
  const { occasion, n } = draft
  await appendEvent(desk, privacyCase.number, 'draft-edited', { occasion, n }, now)
  desk.report({ event: 'draft-edited', caseNumber: privacyCase.number, occasion })
}

/** A message left Drafts: sent, deleted, or only moved. With immutable ids the message itself still tells. */
export async function detectDraftGone(desk: NoticingDesk, id: string, now: Date): Promise<void> {
  const found = draftBy(desk, id)
  if (found === undefined || found.draft.state !== 'waiting') return
  const { privacyCase, draft } = found
  const present = await desk.mailbox.find(id)
  if (present?.isDraft === false) return noteSent(desk, privacyCase, draft, present, 'id', now)
  const tagged =
    present === undefined
      ? await desk.mailbox.findTagged(draftTag(privacyCase.number, draft))
      : undefined
  if (tagged?.isDraft === false) return noteSent(desk, privacyCase, draft, tagged, 'tag', now)
  await appendEvent(
    desk,
    privacyCase.number,
    'draft-missing',
    { occasion: draft.occasion, n: draft.n },
    now,
  )
}

/**
 * A message came into Sent Items. Whether it is a draft of ours is asked in this order: its id, its
 * message id and its tag, because after sending neither id can be relied on (Graph docs,
 * outlook-immutable-id; classic Outlook changes the message id). Anything else in the thread is a
 * colleague's own letter, also where a draft has vanished: only an answer answers.
 */
export async function detectSent(desk: NoticingDesk, message: Message, now: Date): Promise<void> {
  const byId = draftBy(desk, message.id)
  if (byId !== undefined) return noteSent(desk, byId.privacyCase, byId.draft, message, 'id', now)
  const clues = [message.internetMessageId, message.conversationId]
  for (const number of desk.register.index.ofClues(clues)) {
    if (isKnownAsSent(caseBy(desk, number), message)) return
    for (const draft of stateOf(caseBy(desk, number)).drafts) {
      const by = await howSent(desk, caseBy(desk, number), draft, message)
      if (by !== undefined) return noteSent(desk, caseBy(desk, number), draft, message, by, now)
    }
  }
  await detectManualReply(desk, message, now)
}

/** Graph tells of a message again after a lost cursor, or once it was missed in Drafts first. */
function isKnownAsSent(privacyCase: Case, { id }: Message): boolean {
  return eventsOf(privacyCase, 'sent').some(({ messageId }) => messageId === id)
}

async function howSent(
  desk: NoticingDesk,
  privacyCase: Case,
  draft: DraftOfCase,
  message: Message,
): Promise<SentBy | undefined> {
  if (!mayHaveBeenSent(draft) || draft.baseline === undefined) return undefined
  const { internetMessageId } = draft.baseline
  if (internetMessageId !== undefined && internetMessageId === message.internetMessageId)
    return 'message-id'
  const tagged = await desk.mailbox.findTagged(draftTag(privacyCase.number, draft))
  return tagged?.isDraft === false && tagged.id === message.id ? 'tag' : undefined
}

/**
 * A draft that left Drafts without a trace in Sent Items may have been sent by a colleague from a mailbox
 * of their own, in whose Sent Items it then is (MessageCopyForSentAsEnabled). Its message id goes out with
 * it and nowhere else, so whoever answers it by that has it; only the data subject's own letter says so.
 */
export async function detectSentByAnswer(
  desk: NoticingDesk,
  { receivedAt = '' }: Message,
  letter: Letter,
  now: Date,
): Promise<void> {
  for (const number of desk.register.index.ofClues(letter.answers)) {
    const { drafts, opening } = stateOf(caseBy(desk, number))
    if (!isTheirOwn(letter, opening)) continue
    for (const { occasion, n, state, missingSince, baseline } of drafts) {
      const id = baseline?.internetMessageId
      const isGone = state === 'missing' || state === 'deleted'
      if (!isGone || id === undefined || !letter.answers.includes(id)) continue
      const sentAt = missingSince ?? (receivedAt || now.toISOString())
      // what they quote of it is all that there is to see
      const unfilled = hasGap(letter.wholeText) && { unfilled: true as const }
      const sent = { occasion, n, sentAt, recognisedBy: 'answer' as const, ...unfilled }
      await appendEvent(desk, number, 'sent', sent, now)
      desk.report({ event: 'draft-sent', caseNumber: number, occasion, ...unfilled })
    }
  }
}

/** The data subject's, vouched for by our own server, or by none where none vouched for the request either. */
function isTheirOwn({ sender, route, authentication }: Letter, opening: CaseEvent<'opened'>) {
  if (sender.address !== opening.dataSubject.address || route !== 'direct') return false
  if (authentication === 'pass') return true
  return authentication === 'none' && opening.authentication === 'none'
}

/** Drafts that have been missing long enough without a trace in Sent Items were deleted by staff. */
export async function detectDeleted(
  desk: NoticingDesk,
  privacyCase: Case,
  now: Date,
): Promise<void> {
  for (const draft of stateOf(privacyCase).drafts) {
    if (
      draft.state !== 'missing' ||
      now.getTime() - Date.parse(draft.missingSince ?? '') < GRACE_MS
    )
      continue
    const tagged = await desk.mailbox.findTagged(draftTag(privacyCase.number, draft))
    if (tagged?.isDraft === false) {
      await noteSent(desk, privacyCase, draft, tagged, 'tag', now)
      continue
    }
    const { occasion, n } = draft
    await appendEvent(desk, privacyCase.number, 'draft-deleted', { occasion, n }, now)
    desk.report({ event: 'draft-deleted', caseNumber: privacyCase.number, occasion })
  }
}

async function noteSent(
  desk: NoticingDesk,
  privacyCase: Case,
  draft: DraftOfCase,
  message: Message,
  recognisedBy: SentBy,
  now: Date,
): Promise<void> {
  if (mayHaveBeenSent(draft))
    await recordSent(desk, privacyCase.number, draft, message, recognisedBy, now)
}

function draftBy(
  desk: NoticingDesk,
  id: string,
): { privacyCase: Case; draft: DraftOfCase } | undefined {
  const number = desk.register.index.ofDraft(id)
  if (number === undefined) return undefined
  const privacyCase = caseBy(desk, number)
  const draft = stateOf(privacyCase).drafts.find(({ baseline }) => baseline?.draftId === id)
  return draft && { privacyCase, draft }
}
