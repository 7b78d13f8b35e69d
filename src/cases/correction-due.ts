import type { Case, CaseEvent } from './case.ts'
import type { Right } from './right.ts'

/**
 * What staff last said that the letter is, where the classifier has yet to be told: the rights, none
 * for 'no request'. Undefined where staff said nothing, or it was told.
 */
export function correctionDue(privacyCase: Case): readonly Right[] | undefined {
  return privacyCase.history.reduce<readonly Right[] | undefined>(
    (due, event) => (event.event === 'correction-kept' ? undefined : (saidBy(event) ?? due)),
    undefined,
  )
}

function saidBy(event: CaseEvent): readonly Right[] | undefined {
  if (event.event === 'refiled') return event.rights
  if (event.event === 'dismissed') return []
  return event.event === 'opened' && event.byHand ? event.rights : undefined
}
