import * as z from 'zod'
import { OCCASIONS } from './occasion.ts'
import { RIGHTS } from './right.ts'
import { STAFF_COMMANDS } from './staff-command.ts'
import { isDay, isInstant } from './written-time.ts'

/**
 * What can happen to a case, and the facts of each: the one place that says so. A case file is held
 * against it when it is read, and the types of case.ts are made of it; a new event or fact is added
 * here and nowhere else. A fact that files of an earlier griffier lack is optional.
 */

const Text = z.string()
const Flag = z.literal(true).exactOptional()
const Instant = z.string().refine(isInstant, 'an instant such as 2026-11-23T09:15:00Z')
const Day = z.string().refine(isDay, 'a day such as 2026-11-23')
const Rights = z.array(z.enum(RIGHTS))
const Confidence = z.number().min(0).max(1)

/** A fact that is always thought of and may be nothing: JSON leaves it out then. */
const orNothing = <T>(schema: z.ZodType<T>) =>
  schema.optional() as unknown as z.ZodType<T | undefined>

export const DataSubject = z.object({ name: Text, address: Text })

/** Where a letter of the case stands in the mailbox. */
export const LetterRef = z.object({
  /** Graph's immutable id. */
  messageId: Text,
  internetMessageId: orNothing(Text),
  conversationId: orNothing(Text),
  /** The server's receipt time: it starts the clock (EDPB 01/2022 §159). */
  receivedAt: Instant,
  link: orNothing(Text),
})

/** How a draft stood after our own last write to it: what staff change is seen against this. */
export const DraftBaseline = z.object({
  draftId: Text,
  internetMessageId: orNothing(Text),
  conversationId: orNothing(Text),
  changeKey: Text,
  /** Digest of body, recipients and attachments as Exchange gave them back. */
  content: Text,
  link: orNothing(Text),
})

/** Which draft: `n` counts the drafts of one occasion in one case. */
export const DraftKey = z.object({ occasion: z.enum(OCCASIONS), n: z.number().int().min(1) })

/** `conversation` is no longer written: an older griffier inferred it, and histories keep it. */
export const SentBy = z.enum(['id', 'tag', 'message-id', 'conversation', 'answer'])

/**
 * What a letter says about the case that it belongs to, beside asking for something: it is thanks and
 * nothing more, it takes the request back, it lifts a restriction (policy: only the person's word
 * does), it gives an order's number or postcode to show who writes, or it asks where the answer is.
 * Taking a consent back is a right of its own (article 7(3)) and none of these.
 */
export const FollowUp = z.enum(['thanks', 'withdraws', 'lifts-restriction', 'identifies', 'chases'])

/** What griffier puts on the letter in Outlook. */
export const Marks = z.object({
  categories: z.array(Text),
  /** ISO day of the flag; undefined completes the flag. */
  dueOn: orNothing(Day),
})

/** Who did it on the command line; absent where Outlook or a mail said so. */
const ByHand = z.object({ by: Text.exactOptional() })

const Nothing = z.object({})

export const EVENTS = {
  opened: LetterRef.extend({
    disposition: z.enum(['case', 'triage']),
    rights: Rights,
    /** Of the most certain right; 0 for triage without one. */
    confidence: Confidence,
    language: z.enum(['nl', 'en', 'other']),
    dataSubject: DataSubject,
    /** The address was stored with us before this letter came; From and Reply-To alone prove nothing. */
    known: z.boolean(),
    authentication: z.enum(['pass', 'fail', 'none']),
    route: z.enum(['direct', 'contact-form', 'forwarded']),
    /** The letter asks for its answer at another address than it came from: the draft does not follow that. */
    otherReplyTo: Flag,
    /** It asks to have an e-mail address changed, and does not certainly come from one that was known. */
    changesAddress: Flag,
    /** Older cases in whose thread the letter stands: a new right has a case and a clock of its own. */
    relatedTo: z.array(Text).exactOptional(),
    /** A supervisory authority got the letter too. */
    toldAuthority: Flag,
    /** Why a letter waits for a person to judge: what it may ask, as far as the classifier saw. */
    suspected: z.array(z.object({ right: z.enum(RIGHTS), confidence: Confidence })).exactOptional(),
    /** It reports that somebody got to see another's data (article 33). */
    leak: Flag,
    /** Why griffier could not read the letter: `too-big`, `encrypted`. */
    unread: Text.exactOptional(),
    /** Why a person must look although it was read: `answers-below`, `several-letters`. */
    needsPerson: Text.exactOptional(),
    /** Staff gave a letter that was left alone the category of a right. */
    byHand: Flag,
  }),
  'letter-joined': LetterRef.extend({
    why: z.enum(['thread', 'case-number', 'second-notice', 'follow-up', 'colleague', 'too-many']),
    /** The address in From, and how sure it is; histories from before this was written down lack them. */
    sender: Text.exactOptional(),
    authentication: z.enum(['pass', 'fail', 'none']).exactOptional(),
    route: z.enum(['direct', 'contact-form', 'forwarded']).exactOptional(),
    /** It asks for something, and is no mere thank-you. */
    asks: Flag,
    /** What else it says about the case. */
    says: FollowUp.exactOptional(),
    toldAuthority: Flag,
  }),
  refiled: ByHand.extend({ rights: Rights }),
  dismissed: ByHand,
  /** What staff said the letter is was kept for the classifier to learn. */
  'correction-kept': z.object({ rights: Rights }),
  marking: Marks.extend({ messageId: Text }),
  marked: Marks.extend({ messageId: Text }),
  drafting: DraftKey,
  drafted: DraftKey.extend(DraftBaseline.shape),
  'draft-edited': DraftKey,
  'draft-missing': DraftKey,
  'draft-deleted': DraftKey,
  'draft-replaced': DraftKey,
  'draft-refused': DraftKey.extend({ why: Text }),
  sent: DraftKey.extend({
    sentAt: Instant,
    recognisedBy: SentBy,
    /** The message that was sent, so that it is known when it is told of again; older histories lack it. */
    messageId: Text.exactOptional(),
    /** It went out with a part in `[[ ]]` that staff were to fill in: it settles nothing. */
    unfilled: Flag,
  }),
  /** A colleague wrote to the data subject by themselves; whether that settles it, a person must say. */
  'answered-by-hand': z.object({ messageId: Text, sentAt: Instant }),
  /** Nobody answered our question for long enough to ask once more, or to close. */
  'reply-overdue': z.object({ asked: z.enum(OCCASIONS) }),
  /** Staff said what that answer was: it settles the request. */
  'answer-confirmed': ByHand.extend({ occasion: z.enum(OCCASIONS), sentAt: Instant }),
  /** A mail server could not deliver what we sent. */
  bounced: z.object({ messageId: Text }),
  reminded: z.object({ key: Text, to: Text, notice: Text }),
  /** `letter` is the message id of the answer: after a crash it is read again, and followed once. */
  word: z.object({ word: z.enum(STAFF_COMMANDS), by: Text, letter: Text.exactOptional() }),
  /** A word that nothing was done upon yet: who the writer is, nobody has shown. It counts when it is said again. */
  'word-held': z.object({ word: z.enum(STAFF_COMMANDS), by: Text, letter: Text.exactOptional() }),
  /** Who had taken it is not among the staff any more: it is everybody's again. */
  'given-back': z.object({ by: Text }),
  withdrawn: ByHand,
  /** Somebody wrote something down about the case. */
  noted: z.object({ text: Text, by: Text }),
  /** There is a dispute (a complaint, a lawsuit): the case is not made anonymous until it is released. */
  frozen: Nothing,
  released: Nothing,
  /** Whatever told whose case it was is gone; what is left is for statistics. */
  anonymised: Nothing,
} as const

/** Something that happened, at an instant: an event by its name, with its facts. */
export const CaseEvent = anyOf((facts) => facts)

/** Of a case that was made anonymous whatever told of anybody may be missing; what is left is as it was. */
export const AnonymousEvent = anyOf((facts) => facts.partial())

function anyOf(left: (facts: z.ZodObject) => z.ZodObject) {
  const events = Object.entries(EVENTS).map(([event, facts]) =>
    left(facts as z.ZodObject).extend({ at: Instant, event: z.literal(event) }),
  )
  return z.discriminatedUnion('event', events as unknown as [z.ZodObject, ...z.ZodObject[]])
}
