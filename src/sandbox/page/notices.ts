import type { Notice } from './control.ts'
import { useLoaded } from './loaded.ts'
import { useSession } from './session.ts'

const KEY = 'griffier.readNotices'

/** What was read is remembered in this browser: the staff's own mailboxes are not part of the sandbox. */
function readNotices(): ReadonlySet<string> {
  return new Set(JSON.parse(localStorage.getItem(KEY) ?? '[]') as string[])
}

export function rememberRead(id: string): void {
  const read = readNotices()
  if (!read.has(id)) localStorage.setItem(KEY, JSON.stringify([...read, id]))
}

export interface Notices {
  /** Newest first; undefined until the first answer. */
  readonly notices: readonly Notice[] | undefined
  isRead(id: string): boolean
}

export function useNotices(address: string): Notices {
  const { control, version } = useSession()
  const notices = useLoaded(address, version, () => control.notices(address)).value
  const read = readNotices()
  return { notices, isRead: (id) => read.has(id) }
}
