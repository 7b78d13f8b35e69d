import type { Case, CaseEvent } from './case.ts'
import type { DraftOfCase } from './draft-state.ts'
import { FINAL, type Occasion } from './occasion.ts'
import { type CaseState, stateOf } from './state.ts'

/** These say something of their own, whatever became of the request. */
const OF_THEIR_OWN: readonly Occasion[] = ['recipient', 'restriction-lifted']

/**
 * Drafts that nobody touched and that what happened since has made wrong: the case was filed
 * otherwise, it ended, or the request was taken back; or it was not taken back after all.
 */
export function outdatedDrafts(
  privacyCase: Case,
  state: CaseState = stateOf(privacyCase),
): DraftOfCase[] {
  const untouched = state.drafts.filter((draft) => draft.state === 'waiting' && !draft.edited)
  if (untouched.length === 0) return []
  const turned = privacyCase.history.findLastIndex(turns)
  const asked = privacyCase.history.findLastIndex(
    (event) => event.event === 'letter-joined' && event.asks,
  )
  return untouched.filter(({ occasion, position }) =>
    occasion === 'withdrawal-confirmed'
      ? position < Math.max(turned, asked)
      : position < turned && !OF_THEIR_OWN.includes(occasion),
  )
}

function turns(event: CaseEvent): boolean {
  switch (event.event) {
    case 'refiled':
    case 'dismissed':
    case 'withdrawn':
    case 'answer-confirmed':
      return true
    case 'letter-joined':
      return event.says === 'withdraws'
    case 'sent':
      return FINAL.includes(event.occasion) || event.occasion === 'withdrawal-confirmed'
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
    case 'answered-by-hand':
    case 'reply-overdue':
    case 'bounced':
    case 'reminded':
    case 'word':
    case 'word-held':
    case 'noted':
    case 'frozen':
    case 'released':
    case 'anonymised':
      return false
  }
}
