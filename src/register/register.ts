import type { Case } from '../cases/case.ts'
import type { CaseIndex } from '../cases/case-index.ts'
import type { KeptCorrection } from './corrections.ts'
import type { Cursor, Diary, NoticeSent } from './remembered.ts'

export type { Cursor, Diary, NoticeSent }

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
