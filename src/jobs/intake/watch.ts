import type { Change, Mailbox, WatchedFolder } from '../../mailbox/mailbox.ts'
import { isMailboxTrouble } from '../../mailbox/trouble.ts'
import type { Cursor } from '../../register/register.ts'
import type { Desk } from '../desk.ts'

/** A cursor is renewed at least this often, also when nothing changed: the server forgets old ones. */
const RENEW_AFTER_MS = 12 * 60 * 60 * 1000

/**
 * Reads what changed in a folder, page by page, and hands each page on before it notes how far it
 * came: a crash repeats a page, and never skips one. An expired cursor reads the folder again.
 */
export async function watch(
  desk: Desk,
  folder: WatchedFolder,
  now: Date,
  handle: (changes: readonly Change[]) => Promise<void>,
): Promise<void> {
  const saved = cursorOf(desk, folder)
  let cursor = saved?.link
  let messages = 0
  for (;;) {
    const page = await pageOrAnew(desk, folder, cursor)
    await handle(page.changes)
    const quiet = page.changes.length === 0 && !page.more && cursor === saved?.link
    if (!quiet || saved === undefined || isOld(saved.savedAt, now)) {
      await desk.register.saveCursor(folder, {
        link: page.cursor,
        mailbox: desk.shopSettings.mailbox,
        savedAt: now.toISOString(),
      })
    }
    if (!page.more) return
    messages += page.changes.length
    desk.report({ event: 'folder-under-way', folder, messages })
    cursor = page.cursor
  }
}

/** A cursor is a whole address and leads on in its own mailbox, whatever the settings say now. */
function cursorOf(desk: Desk, folder: WatchedFolder): Cursor | undefined {
  const saved = desk.register.cursor(folder)
  const { mailbox } = desk.shopSettings
  if (saved === undefined || (saved.mailbox ?? mailbox) === mailbox) return saved
  desk.report({ event: 'folder-read-again', folder })
  return undefined
}

async function pageOrAnew(
  desk: Desk,
  folder: WatchedFolder,
  cursor: string | undefined,
): ReturnType<Mailbox['changes']> {
  try {
    return await desk.mailbox.changes(folder, cursor)
  } catch (cause) {
    if (!isMailboxTrouble(cause, 'cursor-expired') || cursor === undefined) throw cause
    desk.report({ event: 'folder-read-again', folder })
    return desk.mailbox.changes(folder, undefined)
  }
}

function isOld(savedAt: string, now: Date): boolean {
  return now.getTime() - Date.parse(savedAt) > RENEW_AFTER_MS
}
