import { earlier } from '../calendar/day.ts'
import type { Deadlines } from './deadline.ts'

/** A mail that the shop sent. */
export interface SentMail {
  readonly conversationId: string | undefined
  /** ISO instant. */
  readonly sentAt: string
}

/** How a request fared: answered by the last day or later, not yet, or not at all although that day has passed. */
export type Timeliness = 'in-time' | 'late' | 'open' | 'overdue'

/**
 * The first mail of the shop in the thread of a request, after it came; undefined where there is none.
 * Whether it settled the request, only who reads it can say.
 */
export function firstAnswer(
  request: { readonly conversationId: string | undefined; readonly receivedAt: string },
  sent: readonly SentMail[],
): string | undefined {
  if (request.conversationId === undefined) return undefined
  return sent
    .filter(
      ({ conversationId, sentAt }) =>
        conversationId === request.conversationId &&
        Date.parse(sentAt) >= Date.parse(request.receivedAt),
    )
    .map(({ sentAt }) => sentAt)
    .sort((one, other) => Date.parse(one) - Date.parse(other))[0]
}

/** Judged by the last day that promise and law leave, not by the earlier one that griffier works to. */
export function timeliness(
  { policyOn, legalLimitOn }: Pick<Deadlines, 'policyOn' | 'legalLimitOn'>,
  answeredOn: string | undefined,
  today: string,
): Timeliness {
  const lastDay = earlier(policyOn, legalLimitOn)
  if (answeredOn === undefined) return today > lastDay ? 'overdue' : 'open'
  return answeredOn > lastDay ? 'late' : 'in-time'
}
