import { type Case, type CaseEvent, type DataSubject, eventsOf, type LetterRef } from './case.ts'
import { type DraftOfCase, draftsOf } from './draft-state.ts'
import { type Progress, progressOf, type Status } from './progress.ts'

/** Who or what a case waits for; nothing once it has ended. */
type WaitingFor = 'decision' | 'click' | 'data-subject' | 'answer' | undefined

/** All that is computed from a case's history. */
export interface CaseState extends Progress {
  readonly number: string
  readonly waitingFor: WaitingFor
  readonly opening: CaseEvent<'opened'>
  readonly dataSubject: DataSubject
  readonly letters: readonly LetterRef[]
  readonly drafts: readonly DraftOfCase[]
}

/** Cases never change, they are replaced: what was once computed of one holds. */
const known = new WeakMap<Case, CaseState>()

export function stateOf(privacyCase: Case): CaseState {
  const before = known.get(privacyCase)
  if (before !== undefined) return before
  const state = computeState(privacyCase)
  known.set(privacyCase, state)
  return state
}

function computeState(privacyCase: Case): CaseState {
  const opening = openingOf(privacyCase)
  const drafts = draftsOf(privacyCase)
  const progress = progressOf(privacyCase, opening)
  return {
    number: privacyCase.number,
    ...progress,
    opening,
    dataSubject: opening.dataSubject,
    letters: [opening, ...eventsOf(privacyCase, 'letter-joined')],
    drafts,
    waitingFor: waitingFor(progress.status, drafts),
  }
}

/** Still needs somebody: not answered, withdrawn or dismissed. */
export function isRunning(state: CaseState): boolean {
  return state.endedAt === undefined
}

export function openingOf(privacyCase: Case): CaseEvent<'opened'> {
  const first = privacyCase.history[0]
  if (first?.event !== 'opened')
    throw new Error(`case ${privacyCase.number} does not begin with its opening`)
  return first
}

function waitingFor(status: Status, drafts: readonly DraftOfCase[]): WaitingFor {
  if (status === 'triage') return 'decision'
  if (status !== 'open' && status !== 'waiting') return undefined
  if (drafts.some((draft) => draft.state === 'waiting' || draft.state === 'missing')) return 'click'
  return status === 'waiting' ? 'data-subject' : 'answer'
}
