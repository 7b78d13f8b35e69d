import type { Address } from '../letters/letter.ts'

/** The folders that griffier reads; a request that a filter took for junk arrived all the same (EDPB 01/2022, 53-54). */
export const WATCHED = ['inbox', 'junkemail', 'drafts', 'sentitems'] as const

export type WatchedFolder = (typeof WATCHED)[number]

/**
 * The shop's mailbox as griffier may use it. There is no method that sends, moves or marks as
 * read: what it must never do, it cannot do.
 */
export interface Mailbox {
  /** One page of what changed in a folder since the cursor; without a cursor, everything in it. Throws a MailboxTrouble `cursor-expired` where the server knows the cursor no longer: the folder must be read again. */
  changes(folder: WatchedFolder, cursor: string | undefined): Promise<ChangePage>
  /** One message, or undefined when it is gone. */
  find(id: string): Promise<Message | undefined>
  /** The message's MIME source, or undefined when it is gone. */
  source(id: string): Promise<Uint8Array | undefined>
  /** Sets categories and the follow-up flag of a letter, nothing else. False when it is gone. */
  mark(id: string, marks: LetterMarks): Promise<boolean>
  /** Puts a reply into the thread of a letter as a draft, tagged, and reads it back. */
  draftReply(order: DraftOrder): Promise<DraftMade>
  /** Goes on with a draft that a crash left behind: writes the reply unless it stands there. Undefined when it is no longer a draft. */
  finishDraft(id: string, order: DraftOrder): Promise<DraftMade | undefined>
  /** The message with this tag, wherever it stands, draft or sent. */
  findTagged(tag: string): Promise<Message | undefined>
  /** The draft as it stands now; undefined when it is gone or no longer a draft. */
  readDraft(id: string): Promise<DraftMade | undefined>
  /** Deletes an untouched draft of ours; false when it changed meanwhile (`changeKey`) or is gone. */
  deleteDraft(id: string, changeKey: string): Promise<boolean>
  /** Takes griffier's own mail to itself (this key in its header) out of the Inbox; anything else stays. */
  discardOwn(id: string, key: string): Promise<void>
  /** Whether the shop itself wrote to this address before an instant, of its own and not by a draft of ours: then it knew the address. */
  wroteTo(address: string, before: string): Promise<boolean>
  /** Makes the categories known to Outlook, with colours; those that exist stay as they are. */
  ensureCategories(categories: readonly { name: string; colour: string }[]): Promise<void>
  /**
   * Reads and writes nothing in particular: what one letter met may be its own, or everything's.
   * @throws MailboxTrouble which keeps the mailbox from being read or written at all
   */
  probe(): Promise<void>
}

/** What only looks: whoever is given this cannot change anything in the mailbox. */
export type ReadOnlyMailbox = Pick<
  Mailbox,
  'changes' | 'find' | 'source' | 'findTagged' | 'readDraft' | 'wroteTo'
>

/** A message as Graph tells of it. Delta may tell only a part: what is undefined was not told. */
export interface Message {
  /** Immutable id. */
  readonly id: string
  readonly parentFolderId: string | undefined
  readonly receivedAt: string | undefined
  readonly sentAt: string | undefined
  readonly internetMessageId: string | undefined
  readonly conversationId: string | undefined
  readonly from: Address | undefined
  readonly to: readonly Address[] | undefined
  readonly categories: readonly string[] | undefined
  readonly flag: 'notFlagged' | 'flagged' | 'complete' | undefined
  readonly isDraft: boolean | undefined
  readonly isRead: boolean | undefined
  readonly changeKey: string | undefined
  readonly link: string | undefined
}

export type Change =
  | { readonly removed: true; readonly id: string }
  | { readonly removed: false; readonly id: string; readonly message: Message }

export interface ChangePage {
  readonly changes: readonly Change[]
  /** Where to go on; opaque. */
  readonly cursor: string
  /** More pages of this round follow. */
  readonly more: boolean
}

export interface LetterMarks {
  readonly categories: readonly string[]
  /** Undefined leaves the flag as it is. `remindAt` (ISO, UTC): when Outlook itself is to warn. */
  readonly flag:
    | { readonly startOn: string; readonly dueOn: string; readonly remindAt: string }
    | 'complete'
    | undefined
}

export interface DraftOrder {
  /** The letter to answer. */
  readonly letterId: string
  /** Whether it was read, where that is known: making a reply may mark it as read, and that is undone. */
  readonly letterIsRead: boolean | undefined
  /** The only person it goes to: the data subject. */
  readonly to: Address
  /** `CASE/OCCASION/N`, the extended property GriffierDraft. */
  readonly tag: string
  /** The new body, made from the body that the mailbox prepared with the quoted letter. */
  readonly compose: (quoted: string) => string
}

export interface DraftMade {
  readonly id: string
  readonly internetMessageId: string | undefined
  readonly conversationId: string | undefined
  readonly changeKey: string
  /** Digest of body, recipients and attachments. */
  readonly content: string
  readonly link: string | undefined
  /** Whom it goes to, copies too. */
  readonly recipients: readonly string[]
  /** The whole body, as the mailbox has it now. */
  readonly html: string
}
