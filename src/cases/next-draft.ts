import { type Case, type CaseEvent, type DraftKey, eventsOf } from './case.ts'
import { type DraftOfCase, isToBeSent } from './draft-state.ts'
import type { Occasion } from './occasion.ts'
import { AT_ONCE } from './right.ts'
import type { StaffCommand } from './staff-command.ts'
import { type CaseState, isRunning } from './state.ts'

/** Words of staff that order a draft, and which. */
const ORDERS: Partial<Record<StaffCommand, Occasion>> = {
  done: 'grant',
  partly: 'partly',
  refuse: 'refuse',
  nothing: 'nothing-held',
  extend: 'extend',
  identify: 'identity',
}

export function occasionOf(word: StaffCommand): Occasion | undefined {
  return ORDERS[word]
}

/**
 * The first reply: an unknown or unauthenticated sender is asked who they are, except for marketing
 * objections and withdrawn consent, which need no proof (articles 12(6), 21(3) and 7(3)).
 */
export function firstOccasion(state: CaseState): Occasion {
  const needsNoProof = state.rights.every((right) => AT_ONCE.includes(right))
  const sure = state.opening.known && state.opening.authentication === 'pass'
  return sure || needsNoProof ? 'acknowledge' : 'identity'
}

/**
 * The draft that this case should have and does not have yet: an unfinished intention first, then
 * what staff ordered, what the data subject's own letter calls for, and last the first reply. Never a
 * second one for the same occasion unless somebody asked again, and none where nobody can be written to.
 */
export function nextDraft(privacyCase: Case, state: CaseState): DraftKey | undefined {
  if (state.dataSubject.address === '') return undefined
  if (state.status === 'triage') return leakDraft(state)
  if (!isRunning(state)) return calledFor(privacyCase, state, 'restriction-lifted', state.liftAsked)
  const unfinished = state.drafts.find((draft) => draft.state === 'intended')
  if (unfinished !== undefined) return { occasion: unfinished.occasion, n: unfinished.n }
  return (
    orderedDraft(privacyCase, state) ??
    draftForLetter(privacyCase, state) ??
    firstDraft(privacyCase, state)
  )
}

/** Whoever reports a leak is thanked and asked to keep what they got to themselves; whether it is one, staff say. */
function leakDraft({ opening, drafts }: CaseState): DraftKey | undefined {
  const made = drafts.find(({ occasion }) => occasion === 'leak-received')
  const unfinished = made === undefined || made.state === 'intended'
  return opening.leak && unfinished ? { occasion: 'leak-received', n: 1 } : undefined
}

function orderedDraft(privacyCase: Case, state: CaseState): DraftKey | undefined {
  const order = lastOrder(privacyCase)
  return order && calledFor(privacyCase, state, order.occasion, order.by)
}

/** The last word of staff that ordered a letter, and which. */
export function lastOrder(
  privacyCase: Case,
): { readonly occasion: Occasion; readonly by: CaseEvent<'word'> } | undefined {
  const by = eventsOf(privacyCase, 'word').findLast(({ word }) => ORDERS[word] !== undefined)
  const occasion = by && ORDERS[by.word]
  return by && occasion && { occasion, by }
}

/**
 * The draft that waits to be sent, as notices name it: the one that a letter called for where that is
 * spoken of, else the one that staff ordered, else the last that was made.
 */
export function draftToSend(
  privacyCase: Case,
  { drafts }: CaseState,
  spokenOf?: Occasion,
): DraftOfCase | undefined {
  const waiting = drafts.filter(({ state }) => state === 'waiting')
  const wanted = [spokenOf, lastOrder(privacyCase)?.occasion]
  for (const occasion of wanted) {
    const found = waiting.findLast((draft) => draft.occasion === occasion)
    if (found !== undefined) return found
  }
  return waiting.at(-1)
}

/** The later letter that a reply on this occasion answers; undefined where none does. */
export function letterCallingFor(
  occasion: Occasion,
  { askedAgain, withdrawalAsked, liftAsked }: CaseState,
): CaseEvent<'letter-joined'> | undefined {
  if (occasion === 'second-notice') return askedAgain
  if (occasion === 'withdrawal-confirmed') return withdrawalAsked
  return occasion === 'restriction-lifted' ? liftAsked : undefined
}

/** Taking a request back and lifting a restriction are confirmed; who asks again hears that we are at it. */
function draftForLetter(privacyCase: Case, state: CaseState): DraftKey | undefined {
  return (
    calledFor(privacyCase, state, 'withdrawal-confirmed', state.withdrawalAsked) ??
    calledFor(privacyCase, state, 'restriction-lifted', state.liftAsked) ??
    askedInVain(privacyCase, state) ??
    secondNotice(privacyCase, state)
  )
}

/** No answer to a question: one reminder, then a letter that closes. */
function askedInVain(privacyCase: Case, state: CaseState): DraftKey | undefined {
  const { overdueReply } = state
  if (overdueReply?.asked === 'identity')
    return calledFor(privacyCase, state, 'identity-reminder', overdueReply)
  if (overdueReply?.asked === 'identity-reminder')
    return calledFor(privacyCase, state, 'closed-unidentified', overdueReply)
  return undefined
}

/** Only where a reply went before and none lies ready: whatever is sent next answers this letter too. */
function secondNotice(privacyCase: Case, state: CaseState): DraftKey | undefined {
  const { askedAgain, drafts, manualReply } = state
  if (manualReply !== undefined || drafts.some(isToBeSent)) return undefined
  if (!drafts.some((draft) => draft.state === 'sent')) return undefined
  const served = drafts.some(
    ({ position }) => askedAgain && position > privacyCase.history.indexOf(askedAgain),
  )
  return served ? undefined : calledFor(privacyCase, state, 'second-notice', askedAgain)
}

/** The next draft of an occasion that this event calls for, unless one came of it or still lies ready. */
function calledFor(
  privacyCase: Case,
  state: CaseState,
  occasion: Occasion,
  by: Case['history'][number] | undefined,
): DraftKey | undefined {
  if (by === undefined) return undefined
  const position = privacyCase.history.indexOf(by)
  const before = state.drafts.filter((draft) => draft.occasion === occasion)
  const unfinished = before.find((draft) => draft.state === 'intended')
  if (unfinished !== undefined) return { occasion, n: unfinished.n }
  const served = before.some((draft) => draft.position > position || isToBeSent(draft))
  return served ? undefined : { occasion, n: before.length + 1 }
}

function firstDraft(privacyCase: Case, state: CaseState): DraftKey | undefined {
  const filed = privacyCase.history.findLastIndex(({ event }) => event === 'refiled')
  const counts = state.drafts.some((draft) => draft.position > filed || draft.state !== 'replaced')
  if (counts) return undefined
  const occasion = firstOccasion(state)
  return { occasion, n: state.drafts.filter((draft) => draft.occasion === occasion).length + 1 }
}
