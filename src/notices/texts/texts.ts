import type { MonthSummary } from '../../cases/month-summary.ts'
import type { NoticeReason } from '../../cases/notice-reasons.ts'
import type { Right } from '../../cases/right.ts'
import type { StaffCommand } from '../../cases/staff-command.ts'
import type { Confirmation } from '../facts.ts'

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
  readonly deadline: DeadlineTexts
  readonly reminder: ReminderTexts
  readonly digest: DigestTexts
}

export interface ReminderTexts {
  /** What each right asks, in plain words: `De schrijver wil …`. */
  readonly wants: Readonly<Record<Right, string>>
  readonly wantsUnclear: string
  readonly reasons: ReasonTexts
  /** When the authority must know of a leak, or should have known. */
  readonly leakBy: (day: string, time: string, passed: boolean) => string
  /** More time can be told until then, and not after. */
  readonly moreTime: (day: string) => string
  /** Before the sentences that say how the day was reckoned. */
  readonly dueBecause: string
  /** The answer is asked for elsewhere: often harmless, sometimes somebody who is after another's data. */
  readonly otherReplyTo: string
  /** A new e-mail address is confirmed from the old one: else an account can be taken over. */
  readonly changesAddress: string
  /** The letter came in the thread of other people's cases. */
  readonly inThreadOf: (cases: readonly string[]) => string
  readonly due: (day: string, left: string) => string
  /** Instead of the day, where the case has ended. */
  readonly ended: string
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
  readonly wordMeans: Readonly<Record<StaffCommand, string>>
  /** Where a colleague answered without a draft, the words say what that answer was. */
  readonly wordMeansByHand: Readonly<Partial<Record<StaffCommand, string>>>
  readonly confirmationsTitle: string
  readonly confirmed: Readonly<Record<Confirmation['done'], string>>
  /** Which case was meant: those that may be, how many more, and how to say it. */
  readonly whichOf: (cases: readonly string[], more: number, example: string) => string
  readonly intro: (items: number) => string
  /** How many cases do not fit in the mail, how many of them are late and due today, and how to see them all. */
  readonly moreItems: (count: number, late: number, today: number) => string
  readonly subjectMany: (items: number, late: number, today: number) => string
  readonly subjectConfirmed: string
  readonly subjectWhich: string
}

/** Why a day is the day to answer by. */
export interface DeadlineTexts {
  readonly days: (count: number, from: string) => string
  readonly month: (from: string) => string
  /** `moved`: the working day before, where the end is none. */
  readonly ends: (term: string, end: string, moved: string | undefined) => string
  readonly extended: (end: string, moved: string | undefined) => string
  readonly asked: (day: string, inTime: boolean) => string
  readonly paused: (answered: string, due: string) => string
}

/** What is said of a case, by why it comes up. */
export type ReasonTexts = Readonly<Record<NoticeReason, ReasonText>>

interface ReasonText {
  readonly subject: (facts: SubjectFacts) => string
  readonly why: (facts: WhyFacts) => string
  readonly whatNow: string
  /** What may also be the matter. */
  readonly also?: string
}

interface WhyFacts {
  readonly receivedDay: string
  /** What the reader answered, where that is spoken of. */
  readonly said: string
  /** Why a person must judge the letter, or what it says that was not followed; empty where its words are all there is. */
  readonly because: string
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
  /** Heads what the reader must see to at once. */
  readonly now: string
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
  readonly next: (day: string, time: string) => string
  /** Nothing was read in between: letters were taken in late. */
  readonly standstill: (from: string, to: string) => string
  /** Of an unclear letter: the rights that it may exercise, each with how sure that is. */
  readonly maybe: (rights: string) => string
  readonly maybeLeak: string
  readonly nearMisses: {
    readonly title: string
    readonly intro: string
    /** What to do; `example` is an answer with its mark cut off. */
    readonly whatNow: (example: string) => string
    readonly maybe: (request: string, sure: number) => string
    readonly received: (day: string) => string
  }
  readonly month: {
    readonly title: (month: string) => string
    readonly sums: (month: MonthSummary) => string
    /** Heads of the columns that count: received, answered. */
    readonly heads: readonly [string, string]
  }
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
