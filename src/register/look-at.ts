import { randomUUID } from 'node:crypto'
import { open, rm, stat, statfs } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Access } from './access.ts'
import { RegisterFileError } from './durable-file.ts'
import { openRegister, readCases, readCursors } from './file-register.ts'
import { FolderLockedError } from './lock.ts'

export type RegisterLook =
  | { readonly state: 'new' }
  | { readonly state: 'free' | 'in-use'; readonly cases: number }
  | { readonly state: 'damaged'; readonly message: string }
  | { readonly state: 'shut'; readonly code: string }

/** The disk's doing, not the register's. */
const OUT_OF_REACH: readonly RegisterFileError['code'][] = ['UNREADABLE', 'NOT_SAVED']

/** Tries the register as a griffier at work would, and leaves it as it was: one that is not there is not begun. */
export async function lookAtRegister(
  folder: string,
  who: string,
  access: Access,
): Promise<RegisterLook> {
  try {
    if (!(await isThere(folder))) {
      await tryWriting(await nearestFolder(folder))
      return { state: 'new' }
    }
    const register = await openRegister(folder, who, access)
    const cases = register.cases.size
    await register.close()
    return { state: 'free', cases }
  } catch (cause) {
    if (cause instanceof FolderLockedError)
      return { state: 'in-use', cases: (await readCases(folder, access)).length }
    if (cause instanceof RegisterFileError && !OUT_OF_REACH.includes(cause.code))
      return { state: 'damaged', message: cause.message }
    const { code, cause: inner } = cause as NodeJS.ErrnoException & { cause?: { code?: string } }
    if (code === undefined) throw cause
    return { state: 'shut', code: inner?.code ?? code }
  }
}

/** When any folder's cursor was last saved; undefined where none was. */
export async function lastNoted(folder: string, access: Access): Promise<Date | undefined> {
  const saved = Object.values(await readCursors(folder, access)).map(({ savedAt }) => savedAt)
  const latest = saved.sort().at(-1)
  return latest === undefined ? undefined : new Date(latest)
}

/** Bytes that may still be written where the folder is or would be; undefined where the file system does not say. */
export async function freeSpace(folder: string): Promise<number | undefined> {
  try {
    const { bavail, bsize, blocks } = await statfs(await nearestFolder(folder))
    return blocks === 0 ? undefined : bavail * bsize
  } catch {
    // no number is an answer too
    return undefined
  }
}

async function isThere(folder: string): Promise<boolean> {
  return stat(folder).then(
    () => true,
    (cause: NodeJS.ErrnoException) => {
      if (cause.code === 'ENOENT') return false
      throw cause
    },
  )
}

async function nearestFolder(folder: string): Promise<string> {
  return (await isThere(folder)) ? folder : nearestFolder(dirname(folder))
}

async function tryWriting(folder: string): Promise<void> {
  const file = join(folder, `.griffier-check-${randomUUID().slice(0, 8)}`)
  const handle = await open(file, 'wx', 0o600)
  await handle.close()
  await rm(file)
}
