import { type Case, type CaseEvent, type DraftBaseline, type DraftKey, eventsOf } from './case.ts'
import type { Occasion } from './occasion.ts'

type DraftState = 'intended' | 'waiting' | 'missing' | 'sent' | 'deleted' | 'replaced' | 'refused'

export interface DraftOfCase extends DraftKey {
  readonly state: DraftState
  readonly edited: boolean
  /** Place of its intention in the history: what came first there came first, also within one round. */
  readonly position: number
  readonly madeAt: string | undefined
  readonly missingSince: string | undefined
  readonly baseline: DraftBaseline | undefined
  /** When the case changed under a draft that staff had written in: it was left as it stood. */
  readonly overtakenAt: string | undefined
}

/** Lies ready, or will in a moment, or is only out of sight: it is still to be sent. */
export function isToBeSent({ state }: DraftOfCase): boolean {
  return state === 'intended' || state === 'waiting' || state === 'missing'
}

/** It lay ready and was not seen to be sent: one that counts as deleted may still turn out to have been. */
export function mayHaveBeenSent({ state }: DraftOfCase): boolean {
  return state === 'waiting' || state === 'missing' || state === 'deleted'
}

/** Names a draft among those of its case: `OCCASION/N`. */
export function draftName({ occasion, n }: DraftKey): string {
  return `${occasion}/${n}`
}

/** The tag by which a draft is found in the mailbox again: `CASE/OCCASION/N`. */
export function draftTag(caseNumber: string, key: DraftKey): string {
  return `${caseNumber}/${draftName(key)}`
}

/** The drafts of a case as its history tells of them, in the order in which they were intended. */
export function draftsOf(privacyCase: Case): DraftOfCase[] {
  const drafts = new Map<string, DraftOfCase>()
  for (const [position, event] of privacyCase.history.entries()) {
    if (event.event === 'refiled' || event.event === 'letter-joined') overtake(drafts, event.at)
    const change = draftChange(event)
    if (change === undefined) continue
    const key = draftName(change.key)
    const before = drafts.get(key) ?? blank(change.key, position)
    drafts.set(key, { ...before, ...change.to })
  }
  return [...drafts.values()]
}

/** When the last reply on this occasion was sent, whole; undefined where none was. */
export function sentAt(privacyCase: Case, occasion: Occasion): string | undefined {
  return eventsOf(privacyCase, 'sent').findLast(
    (event) => event.occasion === occasion && !event.unfilled,
  )?.sentAt
}

function blank({ occasion, n }: DraftKey, position: number): DraftOfCase {
  return {
    occasion,
    n,
    state: 'intended',
    edited: false,
    position,
    madeAt: undefined,
    missingSince: undefined,
    baseline: undefined,
    overtakenAt: undefined,
  }
}

/** The case is another, or the writer wrote again: what staff had written may no longer fit. */
function overtake(drafts: Map<string, DraftOfCase>, at: string): void {
  for (const [key, draft] of drafts) {
    if (draft.edited && draft.state === 'waiting') drafts.set(key, { ...draft, overtakenAt: at })
  }
}

function draftChange(event: CaseEvent): { key: DraftKey; to: Partial<DraftOfCase> } | undefined {
  switch (event.event) {
    case 'drafting':
      return { key: event, to: { state: 'intended' } }
    case 'drafted':
      return {
        key: event,
        to: { state: 'waiting', madeAt: event.at, missingSince: undefined, baseline: event },
      }
    case 'draft-edited':
      return { key: event, to: { edited: true } }
    case 'draft-missing':
      return { key: event, to: { state: 'missing', missingSince: event.at } }
    case 'draft-deleted':
      return { key: event, to: { state: 'deleted' } }
    case 'draft-replaced':
      return { key: event, to: { state: 'replaced' } }
    case 'draft-refused':
      return { key: event, to: { state: 'refused' } }
    case 'sent':
      return { key: event, to: { state: 'sent' } }
    case 'opened':
    case 'letter-joined':
    case 'refiled':
    case 'dismissed':
    case 'correction-kept':
    case 'marking':
    case 'marked':
    case 'answered-by-hand':
    case 'reply-overdue':
    case 'answer-confirmed':
    case 'bounced':
    case 'reminded':
    case 'word':
    case 'given-back':
    case 'word-held':
    case 'withdrawn':
    case 'noted':
    case 'frozen':
    case 'released':
    case 'anonymised':
      return undefined
  }
}
