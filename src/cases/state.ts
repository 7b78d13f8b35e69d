import { type Case, type CaseEvent, type DataSubject, eventsOf, type LetterRef } from './case.ts'
import { type DraftOfCase, draftsOf } from './draft-state.ts'
import { FINAL, type Occasion } from './occasion.ts'
import type { Right } from './right.ts'

/** Computed, never stored: only a sent final answer makes `answered`. */
export type Status = 'triage' | 'open' | 'waiting' | 'answered' | 'withdrawn' | 'dismissed'

/** Who or what a case waits for; nothing once it has ended. */
export type WaitingFor = 'decision' | 'click' | 'data-subject' | 'answer' | undefined

/** All that is computed from a case's history. */
export interface CaseState {
  readonly number: string
  readonly status: Status
  readonly waitingFor: WaitingFor
  readonly rights: readonly Right[]
  readonly opening: CaseEvent<'opened'>
  readonly dataSubject: DataSubject
  readonly letters: readonly LetterRef[]
  readonly drafts: readonly DraftOfCase[]
  /** When the case ended: answered, withdrawn or dismissed. */
  readonly endedAt: string | undefined
  /** An answer that a colleague wrote by themselves, until somebody has said what it was. */
  readonly handAnswer: CaseEvent<'answered-by-hand'> | undefined
  /** The last letter in which the data subject asked again, until somebody has written to them. */
  readonly askedAgain: CaseEvent<'letter-joined'> | undefined
  /** What we sent last came back, and nothing was sent since. */
  readonly bounce: CaseEvent<'bounced'> | undefined
}

export function stateOf(of: Case): CaseState {
  const opening = openingOf(of)
  const drafts = draftsOf(of)
  const { status, rights, endedAt, handAnswer, askedAgain, bounce } = replay(of, opening)
  return {
    number: of.number,
    status,
    rights,
    endedAt,
    handAnswer,
    askedAgain,
    bounce,
    opening,
    dataSubject: opening.dataSubject,
    letters: [opening, ...eventsOf(of, 'letter-joined')],
    drafts,
    waitingFor: waitingFor(status, drafts),
  }
}

/** Still needs somebody: not answered, withdrawn or dismissed. */
export function isRunning(state: CaseState): boolean {
  return state.endedAt === undefined
}

export function openingOf(of: Case): CaseEvent<'opened'> {
  const first = of.history[0]
  if (first?.event !== 'opened')
    throw new Error(`case ${of.number} does not begin with its opening`)
  return first
}

type Course = Pick<
  CaseState,
  'status' | 'rights' | 'endedAt' | 'handAnswer' | 'askedAgain' | 'bounce'
>

function replay(of: Case, opening: CaseEvent<'opened'>): Course {
  let course: Course = {
    status: opening.disposition === 'triage' ? 'triage' : 'open',
    rights: opening.rights,
    endedAt: undefined,
    handAnswer: undefined,
    askedAgain: undefined,
    bounce: undefined,
  }
  for (const event of of.history) course = { ...course, ...changeBy(event, course) }
  return course
}

function changeBy(event: CaseEvent, before: Course): Partial<Course> {
  switch (event.event) {
    case 'refiled':
      return { status: 'open', rights: event.rights, endedAt: undefined }
    case 'dismissed':
      return { status: 'dismissed', endedAt: event.at }
    case 'withdrawn':
      return { status: 'withdrawn', endedAt: event.at }
    case 'sent':
      return { ...afterSending(event), askedAgain: undefined, bounce: undefined }
    case 'answered-by-hand':
      return { handAnswer: event, askedAgain: undefined, bounce: undefined }
    case 'answer-confirmed':
      return { status: 'answered', endedAt: event.sentAt, handAnswer: undefined }
    case 'bounced':
      return { ...reopened(before), bounce: event }
    case 'word':
      return afterWord(event, before)
    case 'letter-joined':
      return {
        ...(before.status === 'waiting' && { status: 'open' }),
        ...(event.asks && { askedAgain: event }),
      }
    default:
      return {}
  }
}

/** An answer that never arrived answers nothing. */
function reopened({ status }: Course): Partial<Course> {
  return status === 'answered' ? { status: 'open', endedAt: undefined } : {}
}

/** Whatever staff say about a case says something about the answer that they wrote. */
function afterWord({ word }: CaseEvent<'word'>, before: Course): Partial<Course> {
  if (word === 'mine') return {}
  const waits = word === 'wait' && before.endedAt === undefined
  return { handAnswer: undefined, ...(waits && { status: 'waiting' as const }) }
}

/** Only a final answer answers; a question to the data subject makes the case wait for them. */
function afterSending({ occasion, sentAt }: CaseEvent<'sent'>): Partial<Course> {
  if (FINAL.includes(occasion)) return { status: 'answered', endedAt: sentAt }
  return asksDataSubject(occasion) ? { status: 'waiting' } : {}
}

function asksDataSubject(occasion: Occasion): boolean {
  return occasion === 'identity' || occasion === 'clarify'
}

function waitingFor(status: Status, drafts: readonly DraftOfCase[]): WaitingFor {
  if (status === 'triage') return 'decision'
  if (status !== 'open' && status !== 'waiting') return undefined
  if (drafts.some((draft) => draft.state === 'waiting' || draft.state === 'missing')) return 'click'
  return status === 'waiting' ? 'data-subject' : 'answer'
}
