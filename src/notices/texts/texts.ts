import type { Right } from '../../cases/right.ts'
import type { Word } from '../../cases/word.ts'
import type { Confirmation, Reason } from '../facts.ts'

/** The systems that a checklist names, as running text. */
export interface SystemsInWords {
  /** Those the shop changes by itself. */
  readonly own: string
  /** Those that decide for themselves and are told (article 19); empty if there are none. */
  readonly recipients: string
}

/** How many of each the digest counts. */
export interface DigestCounts {
  readonly overdue: number
  readonly dueSoon: number
  readonly click: number
  readonly unclear: number
}

/**
 * All that notices say in one language. Each language is written by itself, so a sentence may be
 * one here and two there; the layout is shared.
 */
export interface Texts {
  readonly greeting: (firstName: string) => string
  readonly footer: (shopName: string) => string
  readonly reference: (token: string) => string
  readonly reminder: ReminderTexts
  readonly digest: DigestTexts
}

export interface ReminderTexts {
  /** What each right asks, in plain words: `De schrijver wil …`. */
  readonly wants: Readonly<Record<Right, string>>
  readonly wantsUnclear: string
  readonly why: (reason: Reason, facts: WhyFacts) => string
  readonly whatNow: Readonly<Record<Reason, string>>
  /** What may also be the matter, below what to do now. */
  readonly also: Readonly<Partial<Record<Reason, string>>>
  /** The answer is asked for elsewhere: often harmless, sometimes somebody who is after another's data. */
  readonly otherReplyTo: string
  readonly due: (day: string, left: string) => string
  /** The legal limit, said only once the promised day has passed. */
  readonly legalLimit: (day: string, passed: boolean) => string
  readonly atOnce: string
  readonly checklistTitle: string
  readonly checklist: (right: Right, systems: SystemsInWords) => readonly string[]
  readonly allSystems: string
  /** `final`: sending it answers the request. */
  readonly draftWaits: (occasion: string, final: boolean) => string
  readonly openDraft: string
  readonly draftInFolder: string
  readonly openLetter: string
  readonly wordsTitle: string
  readonly wordsTitleMany: (example: string) => string
  readonly wordsOfItem: (words: string) => string
  readonly wordMeans: Readonly<Record<Word, string>>
  /** Where a colleague answered without a draft, the words say what that answer was. */
  readonly wordMeansByHand: Readonly<Partial<Record<Word, string>>>
  readonly confirmationsTitle: string
  readonly confirmed: Readonly<Record<Confirmation['done'], string>>
  readonly intro: (items: number) => string
  readonly subjectOne: (reason: Reason, facts: SubjectFacts) => string
  readonly subjectMany: (items: number, late: number, today: number) => string
  readonly subjectConfirmed: string
}

export interface WhyFacts {
  readonly receivedDay: string
  readonly unknownWord: string
}

export interface SubjectFacts {
  readonly request: string
  readonly left: string
  readonly dueDay: string
}

export interface DigestTexts {
  readonly subject: (counts: DigestCounts) => string
  readonly subjectEmpty: string
  /** Added to the subject when griffier itself complains. */
  readonly unwell: string
  readonly summary: (counts: DigestCounts) => string
  readonly empty: string
  /** Empty, but griffier may not have seen everything. */
  readonly emptyAsFarAsSeen: string
  readonly sections: Readonly<Record<DigestSection, string>>
  readonly by: (day: string) => string
  readonly openLetter: string
  readonly draft: (occasion: string) => string
  readonly more: (count: number) => string
  readonly otherwiseOpen: (count: number) => string
  readonly answerHint: (example: string) => string
  readonly complaintsTitle: string
  readonly healthy: string
  readonly foldersRead: (folders: string) => string
  readonly neverRead: string
}

export const DIGEST_SECTIONS = [
  'overdue',
  'dueSoon',
  'waitingForClick',
  'unclear',
  'waitingForCustomer',
  'newlyIn',
  'answered',
] as const

export type DigestSection = (typeof DIGEST_SECTIONS)[number]
