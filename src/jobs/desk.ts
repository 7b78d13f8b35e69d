import type { Reading } from '../../classifiers/reading/reading.ts'
import type { Calendar } from '../calendar/calendar.ts'
import type { Occasion } from '../cases/occasion.ts'
import type { Recipient } from '../cases/recipient.ts'
import type { RetentionPeriods } from '../cases/retention.ts'
import type { Right } from '../cases/right.ts'
import type { Reply, ReplyFacts, ShopFacts } from '../drafts/facts.ts'
import type { Language } from '../language/language.ts'
import type { Letter, LetterLanguage } from '../letters/letter.ts'
import type { Mailbox, ReadOnlyMailbox } from '../mailbox/mailbox.ts'
import type { Notify } from '../mailbox/notify.ts'
import type { KeptCorrection } from '../register/corrections.ts'
import type { Register } from '../register/register.ts'
import type { Activity } from './activity.ts'

/** The clerk's desk: all that a job may look at or touch. Built in one place (compose.ts). */
export interface Desk {
  readonly mailbox: Mailbox
  readonly notify: Notify
  readonly register: Register
  readonly shopSettings: ShopSettings
  readonly calendar: Calendar
  /** The shop's replies, read when first needed. */
  readonly replies: () => Promise<Replies>
  /** Reads a MIME source; throws where it cannot be read. */
  readonly read: (source: Uint8Array) => Promise<Letter>
  readonly classify: (letter: Letter) => Promise<Reading>
  /** A letter's features under what staff say that it is: what is kept to learn from. */
  readonly correctionOf: (letter: Letter, rights: readonly Right[]) => Promise<KeptCorrection>
  /** Whether an address was stored with the shop before any letter of this case came. */
  readonly isKnown: (address: string) => Promise<boolean>
  /** What is wrong with the list of customers, while it cannot be used; it names no customer. */
  readonly customersTrouble: () => Promise<string | undefined>
  /** An unguessable token for a notice. */
  readonly newToken: () => string
  /** Tells what was done: to the terminal, the log, a rehearsal. */
  readonly report: (activity: Activity) => void
}

/** What the clerk reads to say how things stand: the register, the shop's ways and its calendar. */
export type ReadOnlyDesk = Pick<Desk, 'shopSettings' | 'calendar'> & {
  readonly register: Pick<Register, 'cases' | 'notices' | 'diary'> & {
    readonly index: Pick<Register['index'], 'ofLetter'>
    readonly nearMisses: Pick<Register['nearMisses'], 'all'>
  }
}

/** For whoever notices what staff did: it sends nothing and changes nothing in the mailbox, but writes it down. */
export type NoticingDesk = Omit<Desk, 'mailbox' | 'notify'> & {
  readonly mailbox: ReadOnlyMailbox
}

/** The shop's texts for customers. */
export interface Replies {
  /** Whether there is a text for this occasion, for each of these rights. */
  has(occasion: Occasion, rights: readonly Right[], language: LetterLanguage): boolean
  compose(facts: ReplyFacts): Reply
}

/** The shop's settings, as far as jobs need them. */
export interface ShopSettings {
  readonly mailbox: string
  /** Letters received before this instant are left alone. */
  readonly since: string
  readonly staff: readonly StaffMember[]
  readonly shop: ShopFacts
  readonly answerWithinDays: number
  readonly recipients: readonly Recipient[]
  readonly retention: RetentionPeriods & { readonly backupDays: number }
  /** `08:30`, in the shop's zone. */
  readonly digestAt: string
  /** Days on which staff are mailed: `mon`. */
  readonly noticeDays: readonly string[]
  /** Whether griffier writes to itself each working day, to prove that mail works. */
  readonly canary: boolean
  /** Until when the certificate that signs in is good (ISO); undefined where a secret signs in. */
  readonly certificateUntil: string | undefined
  /** Language of the categories in Outlook. */
  readonly language: Language
}

export interface StaffMember {
  readonly name: string
  readonly address: string
  readonly language: Language
  readonly digest: boolean
  /** Hears of a case when its deadline presses, beside the one who works on it. */
  readonly escalate: boolean
}
