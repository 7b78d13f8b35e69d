/** How a notice that has this reason is treated. What is absent does not hold. */
export interface NoticeTraits {
  /** It does not wait for a working day, nor for the hours in which staff are mailed. */
  readonly cannotWait?: true
  /** It comes of what somebody did, and of no day that could pass unseen: it stays to be said. */
  readonly undated?: true
  /** It goes to everybody who is to hear when it presses, not only to the one who works on the case. */
  readonly escalates?: true
  /** As the first word about a case it gives way to what the case is. */
  readonly mild?: true
  /** It speaks of the letter that opened the case, and so also of the thread that the letter came in. */
  readonly ofOpening?: true
  /** It asks one thing only; the checklist of the right would bury it. */
  readonly asksOneThing?: true
  /** The words to answer with say what an answer was, and order no draft. */
  readonly settles?: true
  /** Nothing presses yet: green, while the deadline is more than a week away. */
  readonly calm?: true
}

/** Why staff hear of a case, mildest first (triggers.ts gives them in this order): all that depends on the reason but its words. */
const TRAITS = {
  opened: { ofOpening: true, calm: true },
  triage: { ofOpening: true, asksOneThing: true, calm: true },
  leak: { cannotWait: true, escalates: true, ofOpening: true, asksOneThing: true },
  'at-once': { cannotWait: true, escalates: true, ofOpening: true },
  'triage-waiting': { ofOpening: true, asksOneThing: true },
  'draft-waiting': { mild: true },
  'draft-deleted': { undated: true },
  'draft-refused': { undated: true },
  'draft-overtaken': { undated: true },
  'reply-overdue': { undated: true },
  'asked-again': { undated: true },
  replied: { undated: true },
  unproven: { undated: true, asksOneThing: true },
  'after-end': { undated: true, asksOneThing: true },
  'withdrawal-asked': { undated: true, asksOneThing: true },
  'lift-asked': { undated: true, asksOneThing: true },
  'at-once-late': { escalates: true },
  'half-time': { mild: true, calm: true },
  'week-left': { mild: true },
  'three-days-left': {},
  'one-day-left': { escalates: true },
  'due-today': { escalates: true },
  overdue: { escalates: true },
  'answered-by-hand': { undated: true, asksOneThing: true, settles: true },
  authority: { cannotWait: true, undated: true, escalates: true },
  bounced: { cannotWait: true, undated: true, escalates: true, asksOneThing: true },
  'sent-unfilled': {
    cannotWait: true,
    undated: true,
    escalates: true,
    asksOneThing: true,
    settles: true,
  },
  'leak-pressing': { cannotWait: true, escalates: true, asksOneThing: true },
  /** What a member of staff wrote was not understood: no moment of the case, an answer to that person. */
  'unknown-word': { asksOneThing: true },
  /** A word of theirs is to be said again, as nothing has shown yet who the writer is. */
  'identity-open': { asksOneThing: true },
} as const satisfies Record<string, NoticeTraits>

export type NoticeReason = keyof typeof TRAITS

export const NOTICE_REASONS = Object.keys(TRAITS) as readonly NoticeReason[]

export function traitsOf(reason: NoticeReason): NoticeTraits {
  return TRAITS[reason]
}
