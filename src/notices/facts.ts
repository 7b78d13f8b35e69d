import type { FollowUp } from '../cases/case.ts'
import type { Doubt } from '../cases/doubt.ts'
import type { MonthSummary } from '../cases/month-summary.ts'
import type { NoticeReason } from '../cases/notice-reasons.ts'
import type { Occasion } from '../cases/occasion.ts'
import type { Recipient } from '../cases/recipient.ts'
import type { Right } from '../cases/right.ts'
import type { Language } from '../language/language.ts'

/** A mail to staff, ready to send. It holds no name, address or subject of a customer (article 5(1)(c)). */
export interface Notice {
  readonly subject: string
  readonly html: string
  readonly text: string
}

/** A system as a checklist names it; to a `recipient` changes are passed on (article 19), the others the shop changes itself. */
export interface NoticeSystem {
  /** In the staff member's language. */
  readonly name: string
  readonly role: Recipient['role']
}

/** What one notice says about one case. Days are ISO calendar days in the shop's zone. */
export interface NoticeItem {
  readonly caseNumber: string
  readonly reason: NoticeReason
  /** Empty while it is not known what the letter asks (triage). */
  readonly rights: readonly Right[]
  readonly receivedOn: string
  readonly dueOn: string
  readonly legalLimitOn: string
  /** Calendar days from today to `dueOn`; negative once overdue. */
  readonly daysLeft: number
  /** Why it is due then, in sentences. */
  readonly dueBecause?: readonly string[]
  /** The last day on which more time can be told, while it presses. */
  readonly extendableUntilOn?: string | undefined
  /** When the authority must know of a leak, in the shop's zone: day and time. */
  readonly leakBy?: LocalTime | undefined
  /** That moment has passed. */
  readonly leakPassed?: boolean
  /** The draft that waits for a click, if one does. */
  readonly draft: { readonly occasion: Occasion; readonly link: string | undefined } | undefined
  /** The case has ended: there is no day to answer by. */
  readonly ended?: boolean
  /** Why it is not certain whose letter this is. */
  readonly doubt?: Doubt | undefined
  /** What a letter of uncertain origin says, only with `unproven`. */
  readonly claims?: FollowUp | undefined
  /** Opens the letter that it is about in Outlook. */
  readonly letterLink: string | undefined
  /** It asks to have an e-mail address changed, which nobody has confirmed from the old one. */
  readonly changesAddress?: boolean
  /** The letter asks for its answer at another address than it came from. */
  readonly otherReplyTo?: boolean
  /** Cases of other people in whose thread the letter came. */
  readonly inThreadOf?: readonly string[]
  /** The shop's systems (policy.recipients), for the checklist of the right. */
  readonly systems: readonly NoticeSystem[]
  /** The words staff may answer with now, in the staff member's language. */
  readonly words: readonly string[]
  /** Of a letter that nobody judged yet: why a person must, as the case keeps it. */
  readonly whyAPerson?: string | undefined
  /** What staff wrote, only with `unknown-word` and `identity-open`. */
  readonly said?: string
}

/** One mail that reminds one staff member: all that is to be said to that person at one moment. */
export interface ReminderFacts {
  readonly language: Language
  readonly staffName: string
  readonly shopName: string
  readonly todayOn: string
  /** Most urgent first; empty only where there is something to confirm. */
  readonly items: readonly NoticeItem[]
  /** Words carried out since the last notice, to confirm them: the case and what was done. */
  readonly confirmations: readonly Confirmation[]
  /** Proves that an answer answers this notice. Stands in the text, unguessable. */
  readonly token: string
}

export interface Confirmation {
  readonly caseNumber: string
  readonly done:
    | 'final-draft-made'
    | 'identity-draft-made'
    | 'extension-draft-made'
    | 'too-late-to-extend'
    | 'already-extended'
    | 'taken'
    | 'given-back'
    | 'other-mailbox'
    | 'waiting'
    | 'withdrawn'
    | 'dismissed'
    | 'refiled'
    | 'no-reply-text'
    | 'answered'
    | 'already-ended'
    | 'which-case'
    | 'opened'
    | 'letter-gone'
    | 'which-letter'
  /** What was answered, where there is no number to call it by. */
  readonly said?: string
  /** The cases that may have been meant, only with `which-case`; and a word to answer with, as the reader writes it. */
  readonly cases?: readonly { readonly caseNumber: string; readonly rights: readonly Right[] }[]
  readonly word?: string
}

/** One line of the digest. */
export interface DigestLine {
  readonly caseNumber: string
  readonly rights: readonly Right[]
  readonly dueOn: string
  readonly daysLeft: number
  /** All the days of this case from receipt to due date, for the bar. */
  readonly daysInAll: number
  readonly letterLink: string | undefined
  readonly draft: { readonly occasion: Occasion; readonly link: string | undefined } | undefined
  /** Of a letter that nobody judged yet: what it may ask, and how sure the classifier is (0 to 1). */
  readonly suspected?: readonly { readonly right: Right; readonly confidence: number }[]
  readonly leak?: boolean
  /** Why it could not be read, or not to the end: a word for it, as the case keeps it. */
  readonly whyAPerson?: string | undefined
}

/** A letter that was left alone and came near to a request: one line of the week's list. */
export interface NearMissLine {
  /** `N1`: what an answer to this digest calls it by. */
  readonly mark: string
  readonly right: Right
  /** 0 to 1. */
  readonly confidence: number
  readonly receivedOn: string
  readonly letterLink: string | undefined
}

export interface DigestFacts {
  readonly language: Language
  readonly staffName: string
  readonly shopName: string
  readonly todayOn: string
  /** What this reader must hear just now: it comes first, in full. */
  readonly reminders: readonly NoticeItem[]
  readonly overdue: readonly DigestLine[]
  readonly dueSoon: readonly DigestLine[]
  /** Drafts that wait for a click. */
  readonly waitingForClick: readonly DigestLine[]
  /** Triage: a person must say what it is. */
  readonly unclear: readonly DigestLine[]
  readonly waitingForCustomer: readonly DigestLine[]
  readonly newlyIn: readonly DigestLine[]
  readonly answered: readonly DigestLine[]
  /** Cases that are open and in none of the lists above. */
  readonly otherwiseOpen: number
  /** In the first digest of a week: letters left alone that came near to a request, nearest first. */
  readonly nearMisses?: readonly NearMissLine[]
  /** Words carried out since the last notice. */
  readonly confirmations: readonly Confirmation[]
  /** On the first digest of a month: how the last one went. */
  readonly lastMonth?: MonthSummary | undefined
  readonly health: Health
  readonly token: string
}

/** Whether griffier itself is well. */
export interface Health {
  /** ISO instants, already in words of the shop's zone: `08:29`. */
  readonly folders: readonly { readonly name: string; readonly lastReadAt: string | undefined }[]
  /** Plain sentences about what failed, without personal data; empty when all is well. */
  readonly complaints: readonly string[]
  /** When nothing was read: day and time in the shop's zone, from and to. */
  readonly standstill?: { readonly from: LocalTime; readonly to: LocalTime } | undefined
  /** When the next digest comes. */
  readonly nextDigest?: LocalTime | undefined
}

/** A moment in the shop's zone: ISO day, and `08:30`. */
export interface LocalTime {
  readonly on: string
  readonly time: string
}
