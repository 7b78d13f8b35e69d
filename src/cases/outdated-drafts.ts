import type { Case, CaseEvent } from './case.ts'
import { doubtOf } from './doubt.ts'
import type { DraftOfCase } from './draft-state.ts'
import { lastOrder } from './next-draft.ts'
import { FINAL, type Occasion } from './occasion.ts'
import { type CaseState, stateOf } from './state.ts'

/** These say something of their own, whatever became of the request. */
const OF_THEIR_OWN: readonly Occasion[] = ['recipient', 'restriction-lifted']

/**
 * Drafts that nobody touched and that what happened since has made wrong: the case was filed
 * otherwise, it ended, or the request was taken back; or it was not taken back after all. A letter that
 * may be anybody's makes no draft wrong.
 */
export function outdatedDrafts(
  privacyCase: Case,
  state: CaseState = stateOf(privacyCase),
): DraftOfCase[] {
  const untouched = state.drafts.filter((draft) => draft.state === 'waiting' && !draft.edited)
  if (untouched.length === 0) return []
  const turned = privacyCase.history.findLastIndex(turns)
  const asked = privacyCase.history.findLastIndex(
    (event) => event.event === 'letter-joined' && event.asks && doubtOf(event) === undefined,
  )
  return untouched.filter(
    (draft) =>
      isOverruled(draft, privacyCase, state) ||
      (draft.occasion === 'withdrawal-confirmed'
        ? draft.position < Math.max(turned, asked)
        : draft.position < turned && !OF_THEIR_OWN.includes(draft.occasion)),
  )
}

/** What says only how the request stands, and is said by whatever letter goes out next. */
const INTERIM: readonly Occasion[] = ['acknowledge', 'second-notice']

/** What still has to be asked before anything is answered: more time does not make it superfluous. */
const ASKING: readonly Occasion[] = ['identity', 'identity-reminder', 'clarify']

/**
 * Whether staff have ordered another letter since, and that one lies ready: an answer takes the place of
 * all that was to go before it, a question or more time that of an answer and of what is said meanwhile.
 */
function isOverruled(draft: DraftOfCase, privacyCase: Case, { drafts }: CaseState): boolean {
  const order = lastOrder(privacyCase)
  if (order === undefined || draft.occasion === order.occasion) return false
  const ordered = privacyCase.history.indexOf(order.by)
  const isReady = drafts.some(
    ({ occasion, state }) => occasion === order.occasion && state === 'waiting',
  )
  if (!isReady || draft.position > ordered || OF_THEIR_OWN.includes(draft.occasion)) return false
  if (FINAL.includes(order.occasion)) return true
  if (FINAL.includes(draft.occasion) || INTERIM.includes(draft.occasion)) return true
  return order.occasion === 'identity' && ASKING.includes(draft.occasion)
}

function turns(event: CaseEvent): boolean {
  switch (event.event) {
    case 'refiled':
    case 'dismissed':
    case 'withdrawn':
    case 'answer-confirmed':
      return true
    case 'letter-joined':
      return event.says === 'withdraws' && !event.asks && doubtOf(event) === undefined
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
    case 'given-back':
    case 'word-held':
    case 'noted':
    case 'frozen':
    case 'released':
    case 'anonymised':
      return false
  }
}
