import type { Case, DraftKey } from './case.ts'
import type { Occasion } from './occasion.ts'
import { AT_ONCE } from './right.ts'
import { type CaseState, isRunning } from './state.ts'
import type { Word } from './word.ts'

/** Words of staff that order a draft, and which. */
const ORDERS: Partial<Record<Word, Occasion>> = {
  done: 'grant',
  partly: 'partly',
  refuse: 'refuse',
  nothing: 'nothing-held',
  extend: 'extend',
  identify: 'identity',
}

export function occasionOf(word: Word): Occasion | undefined {
  return ORDERS[word]
}

/**
 * The first reply: an unknown or unauthenticated sender is asked who they are, save for marketing
 * objections and withdrawn consent, which need no proof (articles 12(6), 21(3) and 7(3)).
 */
export function firstOccasion(state: CaseState): Occasion {
  const needsNoProof = state.rights.every((right) => AT_ONCE.includes(right))
  const sure = state.opening.known && state.opening.authentication === 'pass'
  return sure || needsNoProof ? 'acknowledge' : 'identity'
}

/**
 * The draft that this case should have and does not have yet: an unfinished intention first, then
 * what staff ordered, then the first reply. Never a second one for the same occasion unless staff
 * asked, and none where nobody can be written to.
 */
export function nextDraft(of: Case, state: CaseState): DraftKey | undefined {
  if (!isRunning(state) || state.status === 'triage' || state.dataSubject.address === '')
    return undefined
  const unfinished = state.drafts.find((draft) => draft.state === 'intended')
  if (unfinished !== undefined) return { occasion: unfinished.occasion, n: unfinished.n }
  return orderedDraft(of, state) ?? firstDraft(of, state)
}

function orderedDraft(of: Case, state: CaseState): DraftKey | undefined {
  const position = of.history.findLastIndex(
    (event) => event.event === 'word' && ORDERS[event.word] !== undefined,
  )
  const order = of.history[position]
  const occasion = order?.event === 'word' ? ORDERS[order.word] : undefined
  if (occasion === undefined) return undefined
  const sameOccasion = state.drafts.filter((draft) => draft.occasion === occasion)
  const served = sameOccasion.some((draft) => draft.position > position || isAlive(draft.state))
  return served ? undefined : { occasion, n: sameOccasion.length + 1 }
}

function firstDraft(of: Case, state: CaseState): DraftKey | undefined {
  const filed = of.history.findLastIndex(({ event }) => event === 'refiled')
  const counts = state.drafts.some((draft) => draft.position > filed || draft.state !== 'replaced')
  if (counts) return undefined
  const occasion = firstOccasion(state)
  return { occasion, n: state.drafts.filter((draft) => draft.occasion === occasion).length + 1 }
}

function isAlive(state: string): boolean {
  return state === 'intended' || state === 'waiting' || state === 'missing'
}
