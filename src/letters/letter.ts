import type { NeedsPerson } from './needs-person.ts'

/** One address as a letter gives it. `address` is lower case and trimmed; `name` may be empty. */
export interface Address {
  readonly name: string
  readonly address: string
}

export type LetterLanguage = 'nl' | 'en' | 'other'

/**
 * What kind of mail it is, judged by its headers (RFC 3834 and its relatives), never by its text.
 * `own` was sent by griffier itself: a notice that came back to the mailbox. `machine` was sent by a
 * program, which may be somebody's: it is read, and what it asks goes to a person.
 */
export type Kind = 'personal' | 'auto-reply' | 'bounce' | 'list' | 'machine' | 'own'

/** How the letter reached the shop: written to it, through the site's contact form, or sent on by somebody. */
export type Route = 'direct' | 'contact-form' | 'forwarded'

/**
 * The verdict of our own mail server on the sender's domain (DMARC); never what another server
 * claims. It speaks for the writer too, so it is `none` where the writer is not the sender: whoever
 * fills in a form or is forwarded has proven nothing.
 */
export type Authentication = 'pass' | 'fail' | 'none'

/** One incoming message, read. Pure data: it holds no reference to the mailbox it came from. */
export interface Letter {
  readonly internetMessageId: string | undefined
  /** Message ids in In-Reply-To and References, nearest first. */
  readonly answers: readonly string[]
  readonly subject: string
  /** The subject is of an invitation that is answered, though no "RE:" says so. */
  readonly isSubjectAnothers?: true
  /** Who really writes: the person named in a contact form or in a forwarded letter, else the sender. */
  readonly writer: Address
  /** The From header as it stands. */
  readonly sender: Address
  /** Reply-To, only where it differs from the sender. */
  readonly replyTo: Address | undefined
  /** The addresses in To and Cc, as the letter names them: hidden copies are not among them. */
  readonly recipients: readonly string[]
  readonly route: Route
  readonly kind: Kind
  /** Why a person must look at least, whatever the words say. */
  readonly needsPerson?: NeedsPerson
  /** No header says so, but it is laid out as mail to many is; or a person wrote above such a footer. */
  readonly looksBulk?: true
  readonly authentication: Authentication
  readonly language: LetterLanguage
  /** The writer's own words: no quoted history, no signature, no footer, no field names of a form. */
  readonly ownWords: string
  /** Everything the body says, quotes included: to find a case number or the token of a notice. */
  readonly wholeText: string
  readonly attachments: readonly LetterAttachment[]
}

export interface LetterAttachment {
  readonly name: string
  readonly contentType: string
  readonly bytes: number
}

/** Facts about the shop that reading needs. */
export interface ReadingContext {
  /** Addresses that the website sends contact forms from. */
  readonly formSenders: readonly string[]
  /** The shop's own addresses: the mailbox itself. */
  readonly ownAddresses: readonly string[]
}
