import type * as z from 'zod'
import type * as schema from './case-events.ts'

/**
 * Our file on one request. The history is all that is kept; status, deadline and what to do next
 * are computed from it (state.ts), so that no two facts can disagree.
 */
export interface Case {
  /** Such as `P-2026-0042`. */
  readonly number: string
  /** Oldest first; the first is always `opened`. */
  readonly history: readonly CaseEvent[]
}

/** The facts of each event, as case-events.ts has them. */
type Events = {
  readonly [Name in keyof typeof schema.EVENTS]: Kept<(typeof schema.EVENTS)[Name]>
}

export type DataSubject = Kept<typeof schema.DataSubject>
export type LetterRef = Kept<typeof schema.LetterRef>
export type DraftBaseline = Kept<typeof schema.DraftBaseline>
export type DraftKey = Kept<typeof schema.DraftKey>
export type Marks = Kept<typeof schema.Marks>
export type SentBy = Kept<typeof schema.SentBy>
export type FollowUp = Kept<typeof schema.FollowUp>

/** What a schema lets pass; nobody changes a history. */
type Kept<Schema extends z.ZodType> = Fixed<z.infer<Schema>>
type Fixed<T> = T extends readonly (infer Each)[]
  ? readonly Fixed<Each>[]
  : T extends Record<string, never>
    ? Record<never, never>
    : T extends object
      ? { readonly [Fact in keyof T]: Fixed<T[Fact]> }
      : T

export type EventName = keyof Events

/** Something that happened to a case, at an instant (ISO, UTC). */
export type CaseEvent<Name extends EventName = EventName> = Name extends EventName
  ? { readonly at: string; readonly event: Name } & Events[Name]
  : never

/** The events of one name, oldest first. */
export function eventsOf<Name extends EventName>(privacyCase: Case, name: Name): CaseEvent<Name>[] {
  return privacyCase.history.filter((event) => event.event === name) as CaseEvent<Name>[]
}

/** A case with one more event; the given case stays as it was. */
export function withEvent(privacyCase: Case, event: CaseEvent): Case {
  return { ...privacyCase, history: [...privacyCase.history, event] }
}
