import type { Case } from '../cases/case.ts'
import type { CaseIndex } from '../cases/case-index.ts'
import type { KeptCorrection } from './corrections.ts'

/**
 * Everything that griffier remembers. Writes are durable before they are seen: what this says is
 * what stands on disk. Case files are the truth; the rest can be made again from the mailbox.
 */
export interface Register {
  /** All cases, by number. */
  readonly cases: ReadonlyMap<string, Case>
  /** Where to find a case by what stands in the mailbox. */
  readonly index: Pick<CaseIndex, 'ofLetter' | 'ofDraft' | 'ofClues'>
  /** Writes a case, new or changed. */
  save(changed: Case): Promise<void>
  /** Keeps what staff said that a case's letter is, for the classifier; the last word counts. */
  saveCorrection(caseNumber: string, correction: KeptCorrection): Promise<void>
  /**
   * Puts a case in the place of the one that told whose it was, and removes what else told it: the
   * letters' digests, the correction, and the model that learnt from it.
   */
  forget(anonymous: Case, messageIds: readonly string[]): Promise<void>
  /** Removes the backups that griffier made by itself before this ISO day. */
  dropBackups(before: string): Promise<void>
  /** Whether this letter (immutable id) was dealt with before, case or not. */
  wasRead(messageId: string): Promise<boolean>
  /** Notes that a letter was dealt with. `receivedOn` is the ISO day it came. */
  noteRead(messageId: string, receivedOn: string): Promise<void>
  /** Where to go on in a folder. */
  cursor(folder: string): Cursor | undefined
  saveCursor(folder: string, cursor: Cursor | undefined): Promise<void>
  /** Notices to staff, by token. */
  readonly notices: ReadonlyMap<string, NoticeSent>
  saveNotice(notice: NoticeSent): Promise<void>
  dropNotice(token: string): Promise<void>
  /** Small facts about griffier itself. */
  readonly diary: Diary
  saveDiary(diary: Diary): Promise<void>
  /** Aborts, with what to say, once another griffier took the register over: nothing is written any more. */
  readonly lost: AbortSignal
  /** Gives up the lock. */
  close(): Promise<void>
}

export interface Cursor {
  readonly link: string
  /** ISO instant. */
  readonly savedAt: string
}

/** A mail to staff: written before it is sent (`intended`), so that none goes twice. */
export interface NoticeSent {
  /** Unguessable; stands in the mail, so an answer to it proves that it answers it. */
  readonly token: string
  readonly kind: 'reminder' | 'digest'
  readonly to: string
  readonly state: 'intended' | 'sent'
  readonly at: string
  /** ISO day, for the one digest a day. */
  readonly day: string
  /** What was said about which case. */
  readonly items: readonly {
    readonly caseNumber: string
    readonly key: string
    readonly reason: string
  }[]
}

export interface Diary {
  /** The categories that Outlook was told of, with their language: `nl`. */
  readonly categoriesMade?: string
  /** The ISO day on which Outlook last refused to be told. */
  readonly categoriesTriedOn?: string
  /** What staff are still to be told at the next notice. */
  readonly toTell?: readonly {
    readonly to: string
    readonly caseNumber: string
    readonly outcome: string
    readonly said?: string
    /** Cases that the word may have meant. */
    readonly cases?: readonly string[]
  }[]
  /** Today's letter to ourselves: its ISO day, its token, when it went and when it came. */
  readonly canary?: {
    readonly day: string
    readonly token: string
    readonly sentAt: string
    readonly seenAt?: string
    readonly complained?: true
  }
  /** When a round was last held, to a quarter of an hour. */
  readonly lastRoundAt?: string
  /** A time without rounds that staff have not been told of. */
  readonly standstill?: { readonly from: string; readonly to: string }
  /** The ISO day on which old cases were last looked for to be made anonymous. */
  readonly anonymisedOn?: string
  /** The register was put back from a backup: what was done after that, only the mailbox knows. */
  readonly restored?: boolean
  /** Letters that could not be taken in, and how often it was tried. */
  readonly failing?: Readonly<Record<string, number>>
}
