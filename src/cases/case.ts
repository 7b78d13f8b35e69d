import type { Occasion } from './occasion.ts'
import type { Right } from './right.ts'
import type { StaffCommand } from './staff-command.ts'

/**
 * What a letter says about the case that it belongs to, beside asking for something: it is thanks and
 * nothing more, it takes the request back, it lifts a restriction (policy: only the person's word
 * does), or it gives an order's number or postcode to show who writes. Taking a consent back is a right of its own (article 7(3)) and none of these.
 */
export type FollowUp = 'thanks' | 'withdraws' | 'lifts-restriction' | 'identifies'

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

export interface DataSubject {
  readonly name: string
  readonly address: string
}

/** Where a letter of the case stands in the mailbox. */
export interface LetterRef {
  /** Graph's immutable id. */
  readonly messageId: string
  readonly internetMessageId: string | undefined
  readonly conversationId: string | undefined
  /** The server's receipt time: it starts the clock (EDPB 01/2022 §159). */
  readonly receivedAt: string
  readonly link: string | undefined
}

/** How a draft stood after our own last write to it: what staff change is seen against this. */
export interface DraftBaseline {
  readonly draftId: string
  readonly internetMessageId: string | undefined
  readonly conversationId: string | undefined
  readonly changeKey: string
  /** Digest of body, recipients and attachments as Exchange gave them back. */
  readonly content: string
  readonly link: string | undefined
}

/** Which draft: `n` counts the drafts of one occasion in one case. */
export interface DraftKey {
  readonly occasion: Occasion
  readonly n: number
}

export type SentBy = 'id' | 'tag' | 'message-id' | 'conversation'

/** Who did it on the command line; absent where Outlook or a mail said so. */
interface ByHand {
  readonly by?: string
}

interface Events {
  opened: LetterRef & {
    readonly disposition: 'case' | 'triage'
    readonly rights: readonly Right[]
    /** Of the most certain right; 0 for triage without one. */
    readonly confidence: number
    readonly language: 'nl' | 'en' | 'other'
    readonly dataSubject: DataSubject
    /** The address was stored with us before this letter came; From and Reply-To alone prove nothing. */
    readonly known: boolean
    readonly authentication: 'pass' | 'fail' | 'none'
    readonly route: 'direct' | 'contact-form' | 'forwarded'
    /** The letter asks for its answer at another address than it came from: the draft does not follow that. */
    readonly otherReplyTo?: true
    /** Older cases in whose thread the letter stands: a new right has a case and a clock of its own. */
    readonly relatedTo?: readonly string[]
    /** A supervisory authority got the letter too. */
    readonly toldAuthority?: true
    /** Why a letter waits for a person to judge: what it may ask, as far as the classifier saw. */
    readonly suspected?: readonly { readonly right: Right; readonly confidence: number }[]
    /** It reports that somebody got to see another's data (article 33). */
    readonly leak?: true
    /** Why griffier could not read the letter: `too-big`, `encrypted`. */
    readonly unread?: string
    /** Staff gave a letter that was left alone the category of a right. */
    readonly byHand?: true
  }
  'letter-joined': LetterRef & {
    readonly why: 'thread' | 'case-number' | 'second-notice' | 'follow-up' | 'too-many'
    /** It asks for something, and is no mere thank-you. */
    readonly asks?: true
    /** What else it says about the case. */
    readonly says?: FollowUp
    readonly toldAuthority?: true
  }
  refiled: { readonly rights: readonly Right[] } & ByHand
  dismissed: ByHand
  /** What staff said the letter is was kept for the classifier to learn. */
  'correction-kept': { readonly rights: readonly Right[] }
  marking: Marks & { readonly messageId: string }
  marked: Marks & { readonly messageId: string }
  drafting: DraftKey
  drafted: DraftKey & DraftBaseline
  'draft-edited': DraftKey
  'draft-missing': DraftKey
  'draft-deleted': DraftKey
  'draft-replaced': DraftKey
  'draft-refused': DraftKey & { readonly why: string }
  sent: DraftKey & {
    readonly sentAt: string
    readonly recognisedBy: SentBy
    /** The message that was sent, so that it is known when it is told of again; older histories lack it. */
    readonly messageId?: string
    /** It went out with a part in `[[ ]]` that staff were to fill in: it settles nothing. */
    readonly unfilled?: true
  }
  /** A colleague wrote to the data subject by themselves; whether that settles it, a person must say. */
  'answered-by-hand': { readonly messageId: string; readonly sentAt: string }
  /** Nobody answered our question for long enough to ask once more, or to close. */
  'reply-overdue': { readonly asked: Occasion }
  /** Staff said what that answer was: it settles the request. */
  'answer-confirmed': { readonly occasion: Occasion; readonly sentAt: string } & ByHand
  /** A mail server could not deliver what we sent. */
  bounced: { readonly messageId: string }
  reminded: { readonly key: string; readonly to: string; readonly notice: string }
  /** `letter` is the message id of the answer: after a crash it is read again, and followed once. */
  word: { readonly word: StaffCommand; readonly by: string; readonly letter?: string }
  withdrawn: ByHand
  /** Somebody wrote something down about the case. */
  noted: { readonly text: string; readonly by: string }
  /** There is a dispute (a complaint, a lawsuit): the case is not made anonymous until it is released. */
  frozen: Record<never, never>
  released: Record<never, never>
  /** Whatever told whose case it was is gone; what is left is for statistics. */
  anonymised: Record<never, never>
}

/** What griffier puts on the letter in Outlook. */
export interface Marks {
  readonly categories: readonly string[]
  /** ISO day of the flag; undefined completes the flag. */
  readonly dueOn: string | undefined
}

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
