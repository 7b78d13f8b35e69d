import type { CaseEvent } from './case.ts'
import type { CaseDeadlines } from './case-deadlines.ts'
import type { Occasion } from './occasion.ts'
import type { Right } from './right.ts'
import { type CaseState, isRunning } from './state.ts'

/** How a case can be closed by hand, and the answer that stands for it. */
export const OUTCOMES = {
  granted: 'grant',
  partly: 'partly',
  refused: 'refuse',
  'nothing-held': 'nothing-held',
  withdrawn: undefined,
  dismissed: undefined,
} as const satisfies Readonly<Record<string, Occasion | undefined>>

export type OutcomeByHand = keyof typeof OUTCOMES

/** What somebody at the terminal wants done with a case. */
export type ChangeByHand =
  | { readonly kind: 'close'; readonly as: OutcomeByHand }
  | { readonly kind: 'extend'; readonly reason: string }
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'reclassify'; readonly rights: readonly Right[] }

export interface ChangeContext {
  readonly state: CaseState
  readonly deadlines: Pick<CaseDeadlines, 'extended' | 'extendableUntilOn'>
  /** Who asks for it. */
  readonly by: string
  readonly now: Date
  /** The shop's day. */
  readonly today: string
}

/** The events that a change comes to, or a sentence on why it cannot be. */
export function eventsFor(
  change: ChangeByHand,
  context: ChangeContext,
): readonly CaseEvent[] | string {
  const { state, by } = context
  const at = context.now.toISOString()
  switch (change.kind) {
    case 'note':
      return [{ at, event: 'noted', text: change.text, by }]
    case 'reclassify':
      return change.rights.length === 0
        ? [{ at, event: 'dismissed', by }]
        : [{ at, event: 'refiled', rights: change.rights, by }]
    case 'extend':
      return (
        whyNotExtend(context) ?? [
          { at, event: 'noted', text: change.reason, by },
          { at, event: 'word', word: 'extend', by },
        ]
      )
    case 'close':
      return isRunning(state) ? [closing(change.as, at, by)] : ended(state)
  }
}

function closing(as: OutcomeByHand, at: string, by: string): CaseEvent {
  const occasion = OUTCOMES[as]
  if (occasion !== undefined) return { at, event: 'answer-confirmed', occasion, sentAt: at, by }
  return { at, event: as === 'withdrawn' ? 'withdrawn' : 'dismissed', by }
}

function whyNotExtend({ state, deadlines, today }: ChangeContext): string | undefined {
  if (!isRunning(state)) return ended(state)
  if (deadlines.extended) return 'it was extended before, and that can be done only once'
  const until = deadlines.extendableUntilOn ?? ''
  return today > until
    ? `more time had to be told by ${until}, within the first month (article 12(3))`
    : undefined
}

function ended({ status }: CaseState): string {
  return `it has ended already (${status})`
}
