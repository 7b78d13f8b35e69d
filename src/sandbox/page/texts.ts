import type { FolderName } from './folders.ts'

/** A language of the page. */
export type Language = 'nl' | 'en'

/** Every word on the page; each language says it in its own way. */
export interface Texts {
  readonly sandboxMark: string
  readonly sandboxHint: string
  readonly skipToList: string
  readonly folders: Readonly<Record<FolderName, string>>
  readonly mailFolders: string
  readonly staffInboxes: string
  inboxOf(name: string): string
  readonly clock: string
  readonly nextWorkingDay: string
  readonly nextWorkingDayHint: string
  nowItIs(moment: string): string
  readonly write: string
  readonly shortcuts: string
  readonly language: string
  readonly close: string
  readonly cancel: string
  readonly back: string
  readonly list: ListTexts
  readonly letter: LetterTexts
  readonly draft: DraftTexts
  readonly cases: CaseTexts
  readonly notice: NoticeTexts
  readonly form: FormTexts
  readonly keys: KeyTexts
  readonly offline: string
  readonly failed: string
}

interface ListTexts {
  letters(count: number): string
  readonly empty: Readonly<Record<FolderName | 'staff', string>>
  readonly unread: string
  readonly draft: string
  readonly noSubject: string
  readonly noSender: string
  readonly older: string
  due(day: string): string
  overdue(day: string): string
  readonly attachment: string
  arrived(count: number): string
}

interface LetterTexts {
  readonly pane: string
  readonly nothingOpen: string
  readonly nothingOpenHint: string
  readonly gone: string
  readonly from: string
  readonly to: string
  readonly categories: string
  readonly noCategories: string
  readonly markRead: string
  readonly markUnread: string
  readonly toJunk: string
  readonly toInbox: string
  readonly remove: string
  readonly reply: string
  readonly moved: string
  readonly removed: string
  body(name: string): string
  readonly linkKept: string
  readonly download: string
  inFolder(name: string): string
}

interface DraftTexts {
  readonly title: string
  readonly editor: string
  readonly send: string
  readonly save: string
  readonly discard: string
  readonly showQuote: string
  readonly saved: string
  readonly unsaved: string
  readonly sent: string
  readonly discarded: string
  readonly changed: string
  readonly keepMine: string
  readonly takeTheirs: string
}

interface CaseTexts {
  readonly label: string
  readonly status: Readonly<Record<string, string>>
  readonly rights: Readonly<Record<string, string>>
  readonly occasions: Readonly<Record<string, string>>
  readonly events: Readonly<Record<string, string>>
  readonly waitingFor: Readonly<Record<string, string>>
  due(day: string): string
  daysLeft(days: number): string
  readonly history: string
}

interface NoticeTexts {
  readonly replyLabel: string
  readonly replyHint: string
  readonly send: string
  sent(mailbox: string): string
  readonly youWrote: string
}

interface FormTexts {
  readonly title: string
  readonly hint: string
  readonly examples: string
  readonly name: string
  readonly address: string
  readonly subject: string
  readonly text: string
  readonly authenticated: string
  readonly authenticatedHint: string
  readonly viaForm: string
  readonly viaFormHint: string
  readonly junk: string
  readonly send: string
  readonly sent: string
}

export interface KeyTexts {
  readonly title: string
  readonly upDown: string
  readonly open: string
  readonly back: string
  readonly write: string
  readonly categories: string
  readonly unread: string
  readonly reply: string
  readonly junk: string
  readonly remove: string
  readonly nextDay: string
  readonly folder: string
  readonly save: string
  readonly send: string
  readonly help: string
  readonly single: string
}
