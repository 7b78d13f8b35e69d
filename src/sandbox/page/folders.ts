import type { Graph } from './graph.ts'

/** The folders that the page shows, by Graph's well-known names, in Outlook's order. */
export const FOLDERS = ['inbox', 'junkemail', 'drafts', 'sentitems', 'deleteditems'] as const

export type FolderName = (typeof FOLDERS)[number]

export interface Folder {
  readonly name: FolderName
  readonly id: string
  readonly unread: number
  readonly total: number
}

export function isFolder(name: string): name is FolderName {
  return (FOLDERS as readonly string[]).includes(name)
}

/** Drafts are counted whole, as Outlook does; of the other folders the unread letters count. */
export function badgeOf(folder: Folder): number {
  return folder.name === 'drafts' ? folder.total : folder.name === 'sentitems' ? 0 : folder.unread
}

export function foldersOf(graph: Graph): Promise<readonly Folder[]> {
  return Promise.all(
    FOLDERS.map(async (name) => {
      const folder = await graph.get<{
        id: string
        unreadItemCount: number
        totalItemCount: number
      }>(`/mailFolders/${name}?$select=id,unreadItemCount,totalItemCount`)
      return {
        name,
        id: folder.id,
        unread: folder.unreadItemCount,
        total: folder.totalItemCount,
      }
    }),
  )
}
