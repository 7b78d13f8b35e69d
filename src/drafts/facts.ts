import type { Occasion } from '../cases/occasion.ts'
import type { Recipient } from '../cases/recipient.ts'
import type { Right } from '../cases/right.ts'
import type { LetterLanguage } from '../letters/letter.ts'

/** All that a reply may say. Facts come from the case and the settings, never from the letter's text. */
export interface ReplyFacts {
  readonly occasion: Occasion
  /** The writer's language; `other` is answered in English plus Dutch. */
  readonly language: LetterLanguage
  readonly caseNumber: string
  readonly rights: readonly Right[]
  /** As the data subject gave it: hostile until escaped. Empty when unknown. */
  readonly dataSubjectName: string
  /** Calendar days, ISO (`2026-11-23`), in the shop's time zone. */
  readonly receivedOn: string
  readonly answerByOn: string
  readonly todayOn: string
  /** The last day to answer once the request is extended (article 12(3)). */
  readonly extendedUntilOn: string
  /** When the data subject was asked who they are; absent where nobody asked. */
  readonly identityAskedOn?: string
  /** When the later letter came that this reply answers: asking again, taking back, lifting a restriction. */
  readonly wroteAgainOn?: string
  /** An e-mail address is to be changed, and whoever asks has not certainly written from one that was known. */
  readonly changesAddress?: boolean
  readonly shop: ShopFacts
  /** Everybody who holds personal data for or beside the shop (articles 13(1)(e), 15(1)(c), 19). */
  readonly recipients: readonly Recipient[]
}

export interface ShopFacts {
  readonly name: string
  readonly website: string
  /** Where a data subject reaches the shop about privacy. */
  readonly contact: string
  /** Lines under the letter, after the greeting. */
  readonly signature: string
}

/** A reply ready to stand above the quoted letter in a draft. */
export interface Reply {
  /** An HTML fragment without html, head or body; every value in it escaped. */
  readonly html: string
  readonly text: string
}
