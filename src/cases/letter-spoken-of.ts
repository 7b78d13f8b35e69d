import type { CaseEvent } from './case.ts'
import type { NoticeReason } from './notice-reasons.ts'
import type { CaseState } from './state.ts'

/** A letter of a case, the first or a later one. */
export type LetterOfCase = CaseEvent<'opened'> | CaseEvent<'letter-joined'>

/** The letter that a notice is about: the one that came last where that is its reason, else the first. */
export function letterSpokenOf(
  reason: NoticeReason | 'unknown-word',
  state: CaseState,
): LetterOfCase {
  return laterLetter(reason, state) ?? state.opening
}

function laterLetter(
  reason: NoticeReason | 'unknown-word',
  {
    askedAgain,
    replied,
    unproven,
    wroteAfter,
    withdrawalAsked,
    liftAsked,
    toldAuthority,
  }: CaseState,
): LetterOfCase | undefined {
  switch (reason) {
    case 'asked-again':
      return askedAgain
    case 'replied':
      return replied
    case 'unproven':
      return unproven
    case 'after-end':
      return wroteAfter
    case 'withdrawal-asked':
      return withdrawalAsked
    case 'lift-asked':
      return liftAsked
    case 'authority':
      return toldAuthority
    default:
      return undefined
  }
}
