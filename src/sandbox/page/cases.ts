/** A case as `griffier cases --json` tells it; only what the page shows. */
export interface Case {
  readonly number: string
  readonly status: string
  readonly rights: readonly string[]
  readonly receivedAt: string
  readonly dueOn?: string | null
  readonly waitingFor?: string | null
  readonly history?: readonly CaseEvent[]
}

export interface CaseEvent {
  readonly at: string
  readonly event: string
  readonly messageId?: string
  readonly [detail: string]: unknown
}

/** The cases whose history speaks of one of these messages, in the register's order. */
export function casesOf(cases: readonly Case[], messageIds: readonly string[]): readonly Case[] {
  const ids = new Set(messageIds)
  return cases.filter(({ history }) =>
    history?.some(({ messageId }) => messageId !== undefined && ids.has(messageId)),
  )
}

/** Nothing is to be done for such a case any more, so its deadline no longer counts down. */
export function isClosed({ status }: Case): boolean {
  return status === 'answered' || status === 'withdrawn' || status === 'dismissed'
}
