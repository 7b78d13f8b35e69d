import type { Calendar } from '../calendar/calendar.ts'
import { addDays, daysBetween } from '../calendar/day.ts'
import type { CaseDeadlines } from './case-deadlines.ts'
import { draftName } from './draft-state.ts'
import type { NoticeReason } from './notice-reasons.ts'
import { AT_ONCE } from './right.ts'
import { type CaseState, isRunning } from './state.ts'

/** Something in the life of a case that staff are to hear of. */
export interface Trigger {
  readonly reason: NoticeReason
  readonly key: string
}

/** Working days after which an unsent draft, and a letter that nobody judged, are brought up again. */
const PATIENCE = 2
const LEAK_PRESSES_MS = 24 * 60 * 60 * 1000

/**
 * Every moment of a case that has come by an instant, mildest first: in the order of
 * notice-reasons.ts, and of several drafts each where it was made.
 */
export function triggersOf(
  state: CaseState,
  deadlines: Pick<CaseDeadlines, 'dueOn' | 'leakBy'>,
  at: string,
  days: Calendar,
): Trigger[] {
  if (!isRunning(state)) return momentsAfterEnd(state)
  const today = days.dayOf(at)
  return [
    openingTrigger(state),
    ...triageMoments(state, today, days),
    ...draftMoments(state, today, days),
    ...letterMoments(state),
    ...atOnceMoments(state, today, days),
    ...deadlineMoments(state, deadlines.dueOn, today, days),
    ...answerMoments(state),
    ...gapMoments(state),
    ...leakMoments(deadlines.leakBy, at),
  ]
}

export function openingTrigger(state: CaseState): Trigger {
  if (state.status === 'triage') return state.opening.leak ? moment('leak') : moment('triage')
  return moment(isAtOnce(state) ? 'at-once' : 'opened')
}

function moment(reason: NoticeReason, key: string = reason): Trigger {
  return { reason, key }
}

function isAtOnce(state: CaseState): boolean {
  return state.rights.some((right) => AT_ONCE.includes(right))
}

/** Every second working day in which nobody said what the letter is. */
function triageMoments(state: CaseState, today: string, days: Calendar): Trigger[] {
  if (state.status !== 'triage') return []
  const times = Math.floor(days.workingDaysBetween(days.dayOf(state.opening.at), today) / PATIENCE)
  return times > 0 ? [moment('triage-waiting', `triage-waiting/${times}`)] : []
}

function draftMoments(state: CaseState, today: string, days: Calendar): Trigger[] {
  return state.drafts.flatMap((draft): Trigger[] => {
    const key = draftName(draft)
    if (draft.state === 'deleted') return [moment('draft-deleted', `draft-deleted/${key}`)]
    if (draft.state === 'refused') return [moment('draft-refused', `draft-refused/${key}`)]
    if (draft.state !== 'waiting' || draft.madeAt === undefined) return []
    if (draft.overtakenAt !== undefined)
      return [moment('draft-overtaken', `draft-overtaken/${key}/${draft.overtakenAt}`)]
    const waited = days.workingDaysBetween(days.dayOf(draft.madeAt), today)
    return waited >= PATIENCE ? [moment('draft-waiting', `draft-waiting/${key}`)] : []
  })
}

/** What came since the end; the request itself, and what was asked while it ran, were spoken of then. */
function momentsAfterEnd(state: CaseState): Trigger[] {
  const { toldAuthority } = state
  const isLater = toldAuthority?.event === 'letter-joined'
  return [
    ...letterMoments({ ...state, withdrawalAsked: undefined, overdueReply: undefined }),
    ...(isLater ? [moment('authority', `authority/${toldAuthority.messageId}`)] : []),
    ...gapMoments(state),
  ]
}

/** What the data subject wrote since, or did not; a letter that an authority got too is told of below, and once. */
function letterMoments(state: CaseState): Trigger[] {
  const { askedAgain, replied, unproven, wroteAfter, withdrawalAsked, liftAsked } = state
  const { toldAuthority, overdueReply } = state
  const letters = [
    ['asked-again', replied === askedAgain ? undefined : askedAgain],
    ['replied', replied],
    ['unproven', unproven],
    ['after-end', wroteAfter],
    ['withdrawal-asked', withdrawalAsked],
    ['lift-asked', liftAsked],
  ] as const
  return [
    ...(overdueReply ? [moment('reply-overdue', `reply-overdue/${overdueReply.at}`)] : []),
    ...letters.flatMap(([reason, letter]) =>
      letter === undefined || letter === toldAuthority
        ? []
        : [moment(reason, `${reason}/${letter.messageId}`)],
    ),
  ]
}

/** An objection is acted on the day it comes; after that, each working day until somebody wrote or said so. */
function atOnceMoments(state: CaseState, today: string, days: Calendar): Trigger[] {
  const isLate = isAtOnce(state) && !state.actedOn && today > days.dayOf(state.opening.at)
  return isLate ? [moment('at-once-late', `at-once-late/${today}`)] : []
}

/** A question about an answer comes before the deadline: the answer may have settled it. */
function answerMoments({ manualReply, toldAuthority, bounce }: CaseState): Trigger[] {
  return [
    ...(manualReply
      ? [moment('answered-by-hand', `answered-by-hand/${manualReply.messageId}`)]
      : []),
    ...(toldAuthority ? [moment('authority', `authority/${toldAuthority.messageId}`)] : []),
    ...(bounce ? [moment('bounced', `bounced/${bounce.messageId}`)] : []),
  ]
}

/** A letter went out in which something was still to be filled in: the data subject reads what was meant for staff. */
function gapMoments({ unfilled }: CaseState): Trigger[] {
  if (unfilled === undefined) return []
  return [moment('sent-unfilled', `sent-unfilled/${draftName(unfilled)}`)]
}

/** A last word a day before the authority must know, and one when it should have (article 33). */
function leakMoments(leakBy: string | undefined, at: string): Trigger[] {
  if (leakBy === undefined) return []
  const left = Date.parse(leakBy) - Date.parse(at)
  return [
    ...(left <= LEAK_PRESSES_MS ? [moment('leak-pressing', 'leak-pressing/a-day-left')] : []),
    ...(left <= 0 ? [moment('leak-pressing', 'leak-pressing/over')] : []),
  ]
}

function deadlineMoments(
  state: CaseState,
  dueOn: string,
  today: string,
  days: Calendar,
): Trigger[] {
  const left = days.workingDaysBetween(today, dueOn)
  const receivedOn = days.dayOf(state.opening.receivedAt)
  const moments: Trigger[] = []
  if (today >= halfway(receivedOn, dueOn)) moments.push(moment('half-time'))
  if (left <= 7) moments.push(moment('week-left', keyFor('week-left', state)))
  if (left <= 3) moments.push(moment('three-days-left', keyFor('three-days-left', state)))
  if (left <= 1) moments.push(moment('one-day-left', keyFor('one-day-left', state)))
  if (today === dueOn) moments.push(moment('due-today', keyFor('due-today', state)))
  if (today > dueOn) moments.push(moment('overdue', `overdue/${today}`))
  return moments
}

/** After an extension the days before the deadline come once more. */
function keyFor(reason: NoticeReason, { drafts }: CaseState): string {
  const told = drafts.some(({ occasion, state }) => occasion === 'extend' && state === 'sent')
  return told ? `${reason}/extended` : reason
}

function halfway(from: string, to: string): string {
  return addDays(from, Math.floor(daysBetween(from, to) / 2))
}
