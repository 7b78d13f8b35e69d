import { type FolderName, isFolder } from './folders.ts'

/**
 * Where one is, kept in the address bar so that reload, back and forward work: a folder or a staff
 * member's inbox, and the letter open in it. `home` is the list of folders on a phone.
 */
export type Route =
  | { readonly place: 'home' }
  | { readonly place: 'folder'; readonly folder: FolderName; readonly id: string | undefined }
  | { readonly place: 'staff'; readonly address: string; readonly id: string | undefined }

const INBOX: Route = { place: 'folder', folder: 'inbox', id: undefined }

/** Reads the part of the address after `#`; anything unknown is the inbox. */
export function routeOf(hash: string): Route {
  const [place = '', first = '', second] = hash
    .replace(/^#?\/?/, '')
    .split('/')
    .map(decode)
  if (place === 'home') return { place: 'home' }
  if (place === 'staff' && first !== '') return { place: 'staff', address: first, id: second }
  if (isFolder(place)) return { place: 'folder', folder: place, id: first || undefined }
  return INBOX
}

export function hashOf(route: Route): string {
  if (route.place === 'home') return '#/home'
  const start = route.place === 'staff' ? ['staff', route.address] : [route.folder]
  const parts = route.id === undefined ? start : [...start, route.id]
  return `#/${parts.map(encodeURIComponent).join('/')}`
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
