import type { Case } from '../../cases/case.ts'
import { caseDeadlines } from '../../cases/case-deadlines.ts'
import type { DeadlineRules } from '../../cases/deadline.ts'
import { stateOf } from '../../cases/state.ts'

/** One case as `griffier cases --json` gives it; others build on these keys. */
export interface CaseSummary {
  readonly number: string
  readonly status: string
  readonly rights: readonly string[]
  readonly language: string
  readonly receivedAt: string
  readonly dueOn: string
  readonly legalLimitOn: string
  readonly waitingFor: string | null
  readonly dataSubject: { readonly name: string; readonly address: string }
  readonly drafts: readonly {
    readonly occasion: string
    readonly state: 'waiting' | 'sent' | 'deleted'
  }[]
  readonly history: Case['history']
}

export function summaryOf(privacyCase: Case, rules: DeadlineRules): CaseSummary {
  const state = stateOf(privacyCase)
  const { receivedAt } = state.opening
  const { dueOn, legalLimitOn } = caseDeadlines(privacyCase, rules)
  const { name, address } = state.dataSubject
  return {
    number: privacyCase.number,
    status: state.status,
    rights: state.rights,
    language: state.opening.language,
    receivedAt,
    dueOn,
    legalLimitOn,
    waitingFor: state.waitingFor ?? null,
    dataSubject: { name, address },
    drafts: state.drafts.flatMap((draft) => {
      const seen = draftState(draft.state)
      return seen === undefined ? [] : [{ occasion: draft.occasion, state: seen }]
    }),
    history: privacyCase.history,
  }
}

/** To others a draft waits, was sent or is deleted; one that was only intended is not there yet. */
function draftState(state: string): 'waiting' | 'sent' | 'deleted' | undefined {
  if (state === 'waiting' || state === 'missing') return 'waiting'
  if (state === 'sent') return 'sent'
  return state === 'deleted' || state === 'replaced' ? 'deleted' : undefined
}
