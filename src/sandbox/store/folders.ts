import { mintId } from './ids.ts'

export interface StoredFolder {
  readonly id: string
  /** Set for the folders that every mailbox has; stands in urls in place of the id, in any case. */
  readonly wellKnownName: string | undefined
  readonly displayName: string
  readonly parentFolderId: string
  readonly isHidden: boolean
}

export type WellKnownFolder =
  | 'msgfolderroot'
  | 'recoverableitemsroot'
  | 'recoverableitemsdeletions'
  | 'inbox'
  | 'junkemail'
  | 'drafts'
  | 'sentitems'
  | 'deleteditems'
  | 'archive'
  | 'outbox'
  | 'conversationhistory'

const NAMES: readonly (readonly [WellKnownFolder, string, WellKnownFolder])[] = [
  ['msgfolderroot', 'Top of Information Store', 'msgfolderroot'],
  ['recoverableitemsroot', 'Recoverable Items', 'recoverableitemsroot'],
  ['recoverableitemsdeletions', 'Deletions', 'recoverableitemsroot'],
  ['archive', 'Archive', 'msgfolderroot'],
  ['conversationhistory', 'Conversation History', 'msgfolderroot'],
  ['deleteditems', 'Deleted Items', 'msgfolderroot'],
  ['drafts', 'Drafts', 'msgfolderroot'],
  ['inbox', 'Inbox', 'msgfolderroot'],
  ['junkemail', 'Junk Email', 'msgfolderroot'],
  ['outbox', 'Outbox', 'msgfolderroot'],
  ['sentitems', 'Sent Items', 'msgfolderroot'],
]

/** The folders that a new mailbox has. Their ids are constant, immutable ids or not. */
export function firstFolders(mailbox: string): StoredFolder[] {
  const idOf = (name: WellKnownFolder) =>
    mintId('folder', mailbox, NAMES.findIndex(([wellKnownName]) => wellKnownName === name) + 1)
  return NAMES.map(([wellKnownName, displayName, parent]) => ({
    id: idOf(wellKnownName),
    wellKnownName,
    displayName,
    parentFolderId: idOf(parent),
    isHidden: wellKnownName === 'conversationhistory',
  }))
}
