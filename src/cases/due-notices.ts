import type { Calendar } from './calendar.ts'
import { type Case, eventsOf } from './case.ts'
import { AT_ONCE } from './right.ts'
import { type CaseState, isRunning, stateOf } from './state.ts'

export type NoticeReason =
  | 'opened'
  | 'triage'
  | 'half-time'
  | 'week-left'
  | 'three-days-left'
  | 'one-day-left'
  | 'draft-waiting'
  | 'draft-deleted'
  | 'draft-overtaken'
  | 'asked-again'
  | 'replied'
  | 'withdrawal-asked'
  | 'lift-asked'
  | 'answered-by-hand'
  | 'authority'
  | 'bounced'
  | 'at-once'
  | 'due-today'
  | 'overdue'

/** One thing that staff must hear about a case now. `key` is its identity: nothing is said twice. */
export interface DueNotice {
  readonly caseNumber: string
  readonly reason: NoticeReason
  readonly key: string
}

/** Working days after which an unsent draft is brought up again. */
const DRAFT_PATIENCE = 2

/**
 * What staff must hear about this case at `now`: at most one thing, the most urgent that was not
 * said yet. When several moments passed unseen (griffier was off), only the last one speaks, and a
 * moment that had come when staff last heard of the case is not brought up afterwards.
 */
export function dueNotice(
  of: Case,
  dueOn: string,
  now: string,
  days: Calendar,
): DueNotice | undefined {
  const state = stateOf(of)
  if (!isRunning(state) && state.liftAsked === undefined) return undefined
  const today = days.dayOf(now)
  if (!days.isWorkingDay(today) && !isAtOnce(state) && !state.bounce) return undefined
  const reminded = eventsOf(of, 'reminded')
  const over = new Set(reminded.map(({ key }) => key))
  const last = reminded.at(-1)
  if (last !== undefined)
    for (const key of momentsBy(state, dueOn, days.dayOf(last.at), days)) over.add(key)
  const most = noticesNow(state, dueOn, today, days).findLast(({ key }) => !over.has(key))
  if (most === undefined) return undefined
  const said = last === undefined && isMild(most.reason) ? openingNotice(state) : most
  return { caseNumber: of.number, ...said }
}

/** The first word about a case says what it is; later moments replace it only when they press. */
function isMild(reason: NoticeReason): boolean {
  return reason === 'half-time' || reason === 'draft-waiting' || reason === 'week-left'
}

/** These come of what somebody did, on no day that could pass unseen: they stay to be said. */
const UNDATED: readonly NoticeReason[] = [
  'draft-deleted',
  'draft-overtaken',
  'asked-again',
  'replied',
  'withdrawal-asked',
  'lift-asked',
  'answered-by-hand',
  'authority',
  'bounced',
]

/** What lay behind us on a day, by its date alone. */
function momentsBy(state: CaseState, dueOn: string, day: string, days: Calendar): string[] {
  const passed = noticesNow(state, dueOn, day, days).filter(
    ({ reason }) => !UNDATED.includes(reason),
  )
  return passed.map(({ key }) => key)
}

function isAtOnce(state: CaseState): boolean {
  return state.rights.some((right) => AT_ONCE.includes(right))
}

type Bare = Omit<DueNotice, 'caseNumber'>

function openingNotice(state: CaseState): Bare {
  if (state.status === 'triage') return { reason: 'triage', key: 'triage' }
  return isAtOnce(state)
    ? { reason: 'at-once', key: 'at-once' }
    : { reason: 'opened', key: 'opened' }
}

/** Every moment that has come, mildest first. */
function noticesNow(state: CaseState, dueOn: string, today: string, days: Calendar): Bare[] {
  if (!isRunning(state)) return letterNotices(state)
  return [
    openingNotice(state),
    ...draftNotices(state, today, days),
    ...letterNotices(state),
    ...deadlineNotices(state, dueOn, today, days),
    ...answerNotices(state),
  ]
}

function draftNotices(state: CaseState, today: string, days: Calendar): Bare[] {
  return state.drafts.flatMap((draft): Bare[] => {
    const key = `${draft.occasion}/${draft.n}`
    if (draft.state === 'deleted') return [{ reason: 'draft-deleted', key: `draft-deleted/${key}` }]
    if (draft.state !== 'waiting' || draft.madeAt === undefined) return []
    if (draft.overtakenAt !== undefined)
      return [{ reason: 'draft-overtaken', key: `draft-overtaken/${key}/${draft.overtakenAt}` }]
    const waited = days.workingDaysBetween(days.dayOf(draft.madeAt), today)
    return waited >= DRAFT_PATIENCE
      ? [{ reason: 'draft-waiting', key: `draft-waiting/${key}` }]
      : []
  })
}

/** What the data subject wrote since; a letter that an authority got too is told of below, and once. */
function letterNotices(state: CaseState): Bare[] {
  const { askedAgain, replied, withdrawalAsked, liftAsked, toldAuthority } = state
  const letters = [
    ['asked-again', replied === askedAgain ? undefined : askedAgain],
    ['replied', replied],
    ['withdrawal-asked', withdrawalAsked],
    ['lift-asked', liftAsked],
  ] as const
  return letters.flatMap(([reason, letter]): Bare[] =>
    letter === undefined || letter === toldAuthority
      ? []
      : [{ reason, key: `${reason}/${letter.messageId}` }],
  )
}

/** A question about an answer comes before the deadline: the answer may have settled it. */
function answerNotices({ handAnswer, toldAuthority, bounce }: CaseState): Bare[] {
  return [
    ...(toldAuthority
      ? [{ reason: 'authority' as const, key: `authority/${toldAuthority.messageId}` }]
      : []),
    ...(handAnswer
      ? [{ reason: 'answered-by-hand' as const, key: `answered-by-hand/${handAnswer.messageId}` }]
      : []),
    ...(bounce ? [{ reason: 'bounced' as const, key: `bounced/${bounce.messageId}` }] : []),
  ]
}

function deadlineNotices(state: CaseState, dueOn: string, today: string, days: Calendar): Bare[] {
  const left = days.workingDaysBetween(today, dueOn)
  const receivedOn = days.dayOf(state.opening.receivedAt)
  const notices: Bare[] = []
  if (today >= halfway(receivedOn, dueOn)) notices.push({ reason: 'half-time', key: 'half-time' })
  if (left <= 7) notices.push({ reason: 'week-left', key: 'week-left' })
  if (left <= 3) notices.push({ reason: 'three-days-left', key: 'three-days-left' })
  if (left <= 1) notices.push({ reason: 'one-day-left', key: 'one-day-left' })
  if (today === dueOn) notices.push({ reason: 'due-today', key: 'due-today' })
  if (today > dueOn) notices.push({ reason: 'overdue', key: `overdue/${today}` })
  return notices
}

function halfway(from: string, to: string): string {
  const [start, end] = [Date.parse(from), Date.parse(to)]
  return new Date((start + end) / 2).toISOString().slice(0, 10)
}
