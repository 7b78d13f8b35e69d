import type { StoredFolder } from '../store/folders.ts'
import type { MailboxStore } from '../store/mailbox-store.ts'
import { propertyUnknown } from './errors.ts'
import type { Filterable } from './query/evaluate.ts'
import type { QueryOptions } from './query/options.ts'

const PROPERTIES = [
  'id',
  'displayName',
  'parentFolderId',
  'childFolderCount',
  'unreadItemCount',
  'totalItemCount',
  'isHidden',
  'sizeInBytes',
] as const

export type FolderView = Record<string, unknown>

/** A folder as Graph writes it, counted again. */
export function viewFolder(
  store: MailboxStore,
  folder: StoredFolder,
  { select, expand }: Pick<QueryOptions, 'select' | 'expand'>,
): FolderView {
  const messages = store.messages(folder.id)
  const whole: FolderView = {
    id: folder.id,
    displayName: folder.displayName,
    parentFolderId: folder.parentFolderId,
    childFolderCount: childrenOf(store, folder.id, false).length,
    unreadItemCount: messages.filter(({ isRead }) => !isRead).length,
    totalItemCount: messages.length,
    isHidden: folder.isHidden,
  }
  const unknown = select?.find((name) => !PROPERTIES.includes(name as 'id'))
  if (unknown !== undefined) throw propertyUnknown(unknown, 'microsoft.graph.mailFolder')
  const shown = select
    ? Object.fromEntries(
        Object.entries(whole).filter(([name]) => name === 'id' || select.includes(name)),
      )
    : whole
  const children = expand.some(({ property }) => property === 'childFolders')
  return children ? { ...shown, childFolders: viewChildren(store, folder) } : shown
}

function viewChildren(store: MailboxStore, { id }: StoredFolder): FolderView[] {
  const plain = { select: undefined, expand: [] }
  return childrenOf(store, id, false).map((child) => viewFolder(store, child, plain))
}

/** By name, as Outlook shows them; the root is its own parent and nobody's child. */
export function childrenOf(
  store: MailboxStore,
  parentFolderId: string,
  hidden: boolean,
): StoredFolder[] {
  return store.folders
    .filter((folder) => folder.parentFolderId === parentFolderId && folder.id !== parentFolderId)
    .filter(({ isHidden }) => hidden || !isHidden)
    .sort((a, b) => (a.displayName < b.displayName ? -1 : 1))
}

/** A folder as a `$filter` sees it. */
export function filterableFolder(view: FolderView): Filterable {
  return {
    property(path) {
      if (!Object.hasOwn(view, path)) throw propertyUnknown(path, 'microsoft.graph.mailFolder')
      return view[path] as string | number | boolean
    },
    collection(path) {
      throw propertyUnknown(path, 'microsoft.graph.mailFolder')
    },
    normal: (path, text) => (path === 'displayName' ? text.toLowerCase() : text),
  }
}
