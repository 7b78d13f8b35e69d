import type { Case, CaseEvent } from './case.ts'
import { doubtOf } from './doubt.ts'
import { FINAL, type Occasion, QUESTIONS } from './occasion.ts'
import type { Right } from './right.ts'

/** Computed, never stored: only a sent final answer makes `answered`. */
export type Status = 'triage' | 'open' | 'waiting' | 'answered' | 'withdrawn' | 'dismissed'

/** Where the events of a case have brought it, and what in them still asks for somebody. */
export interface Progress {
  readonly status: Status
  readonly rights: readonly Right[]
  /** When the case ended: answered, withdrawn or dismissed. */
  readonly endedAt: string | undefined
  /** Somebody wrote to the data subject, or said how it stands. */
  readonly actedOn: boolean
  /** An answer that a colleague wrote by themselves, until somebody has said what it was. */
  readonly manualReply: CaseEvent<'answered-by-hand'> | undefined
  /** The last letter in which the data subject asked again, until somebody has written to them. */
  readonly askedAgain: CaseEvent<'letter-joined'> | undefined
  /** A letter that came while the case waited for the data subject: their answer, until somebody has looked. */
  readonly replied: CaseEvent<'letter-joined'> | undefined
  /** The last letter in the data subject's name that may not be theirs, until somebody has dealt with the case. */
  readonly unproven: CaseEvent<'letter-joined'> | undefined
  /** The last letter after the end that is more than thanks. */
  readonly wroteAfter: CaseEvent<'letter-joined'> | undefined
  /** Our question went unanswered for long enough to ask once more, or to close. */
  readonly overdueReply: CaseEvent<'reply-overdue'> | undefined
  /** The letter in which the data subject took the request back, until somebody has dealt with that. */
  readonly withdrawalAsked: CaseEvent<'letter-joined'> | undefined
  /** The letter in which they lifted a restriction; it may come long after the answer. */
  readonly liftAsked: CaseEvent<'letter-joined'> | undefined
  /** The last letter that a supervisory authority got too. */
  readonly toldAuthority: CaseEvent<'opened'> | CaseEvent<'letter-joined'> | undefined
  /** The reply that went out last, with a part in it that was still to be filled in. */
  readonly unfilled: CaseEvent<'sent'> | undefined
  /** What we sent last came back, and nothing was sent since. */
  readonly bounce: CaseEvent<'bounced'> | undefined
}

/** What a case has come to, event by event. */
export function progressOf(privacyCase: Case, opening: CaseEvent<'opened'>): Progress {
  let progress: Progress = {
    status: opening.disposition === 'triage' ? 'triage' : 'open',
    rights: opening.rights,
    endedAt: undefined,
    manualReply: undefined,
    askedAgain: undefined,
    replied: undefined,
    withdrawalAsked: undefined,
    liftAsked: undefined,
    unproven: undefined,
    wroteAfter: undefined,
    overdueReply: undefined,
    actedOn: false,
    toldAuthority: opening.toldAuthority ? opening : undefined,
    bounce: undefined,
    unfilled: undefined,
  }
  for (const event of privacyCase.history) progress = { ...progress, ...changeBy(event, progress) }
  return progress
}

function changeBy(event: CaseEvent, before: Progress): Partial<Progress> {
  switch (event.event) {
    case 'refiled':
      return { status: 'open', rights: event.rights, endedAt: undefined }
    case 'dismissed':
      return { status: 'dismissed', endedAt: event.at }
    case 'withdrawn':
      return { status: 'withdrawn', endedAt: event.at }
    case 'sent':
      return {
        ...SETTLED,
        ...afterSending(event, before),
        ...isOurs(event, before),
        bounce: undefined,
      }
    case 'answered-by-hand':
      return { ...SETTLED, manualReply: event, bounce: undefined }
    case 'answer-confirmed':
      return { ...SETTLED, status: 'answered', endedAt: event.sentAt, manualReply: undefined }
    case 'reply-overdue':
      return { overdueReply: event }
    case 'bounced':
      return { ...reopened(before), bounce: event }
    case 'word':
      return afterWord(event, before)
    case 'letter-joined':
      return afterLetter(event, before)
    case 'opened':
    case 'correction-kept':
    case 'marking':
    case 'marked':
    case 'drafting':
    case 'drafted':
    case 'draft-edited':
    case 'draft-missing':
    case 'draft-deleted':
    case 'draft-replaced':
    case 'draft-refused':
    case 'reminded':
    case 'word-held':
    case 'given-back':
    case 'noted':
    case 'frozen':
    case 'released':
    case 'anonymised':
      return {}
  }
}

/** Whoever writes to the data subject has read what they wrote. */
const SETTLED = {
  askedAgain: undefined,
  replied: undefined,
  unproven: undefined,
  wroteAfter: undefined,
  overdueReply: undefined,
  unfilled: undefined,
  actedOn: true,
} as const

/**
 * Thanks change nothing, and what may be anybody's is told and changes nothing either; anything else
 * ends the waiting, and is told to somebody.
 */
function afterLetter(event: CaseEvent<'letter-joined'>, before: Progress): Partial<Progress> {
  const told = event.toldAuthority && { toldAuthority: event }
  if (event.why === 'colleague' || event.says === 'thanks') return told ?? {}
  if (doubtOf(event) !== undefined) return { ...told, unproven: event }
  if (before.endedAt !== undefined) return { ...told, ...afterEnd(event) }
  // who takes it back and asks for it all the same is heard as asking
  if (event.says === 'withdraws' && !event.asks) return { ...told, withdrawalAsked: event }
  const lifts = event.says === 'lifts-restriction' && { liftAsked: event }
  if (lifts && !event.asks) return { ...told, ...lifts }
  const waited = before.status === 'waiting'
  const again = event.asks && !(waited && event.says === 'identifies')
  return {
    ...told,
    ...lifts,
    overdueReply: undefined,
    ...(waited && { status: 'open', replied: event }),
    ...(again && { askedAgain: event, withdrawalAsked: undefined }),
  }
}

/** What lifts a restriction has a draft of its own; all else is told, but for what older histories do not say enough of. */
function afterEnd(event: CaseEvent<'letter-joined'>): Partial<Progress> {
  const lifts = event.says === 'lifts-restriction'
  const isMore = event.sender !== undefined && (!lifts || event.asks)
  return { ...(lifts && { liftAsked: event }), ...(isMore && { wroteAfter: event }) }
}

/** An answer that never arrived answers nothing. */
function reopened({ status }: Progress): Partial<Progress> {
  return status === 'answered' ? { status: 'open', endedAt: undefined } : {}
}

/** Whatever staff say about a case says something about the answer that they wrote. */
function afterWord({ word }: CaseEvent<'word'>, before: Progress): Partial<Progress> {
  if (word === 'mine') return {}
  const waits = word === 'wait' && before.endedAt === undefined
  return {
    manualReply: undefined,
    unfilled: undefined,
    replied: undefined,
    unproven: undefined,
    overdueReply: undefined,
    actedOn: true,
    withdrawalAsked: undefined,
    ...(waits && { status: 'waiting' as const }),
  }
}

/** What looked like a colleague's own letter was our draft: its tag is found with a delay now and then. */
function isOurs({ messageId }: CaseEvent<'sent'>, { manualReply }: Progress): Partial<Progress> {
  const isSame = messageId !== undefined && messageId === manualReply?.messageId
  return isSame ? { manualReply: undefined } : {}
}

/** Only a final answer answers; a question to the data subject makes the case wait for them. */
function afterSending(event: CaseEvent<'sent'>, before: Progress): Partial<Progress> {
  const { occasion, sentAt } = event
  if (event.unfilled) return { ...afterGap(occasion, before), unfilled: event }
  if (FINAL.includes(occasion)) return { status: 'answered', endedAt: sentAt }
  if (occasion === 'withdrawal-confirmed')
    return { status: 'withdrawn', endedAt: sentAt, withdrawalAsked: undefined }
  if (occasion === 'restriction-lifted') return { liftAsked: undefined }
  return QUESTIONS.includes(occasion) ? { status: 'waiting' } : {}
}

/** A letter with a gap in it ends nothing; it is for the shop to write again, not for the data subject to wait. */
function afterGap(occasion: Occasion, { status }: Progress): Partial<Progress> {
  if (QUESTIONS.includes(occasion)) return { status: 'waiting' }
  return status === 'waiting' ? { status: 'open' } : {}
}
