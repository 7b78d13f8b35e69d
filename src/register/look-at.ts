import { randomUUID } from 'node:crypto'
import { open, rm, stat, statfs } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { errnoOf, Trouble } from '../trouble/trouble.ts'
import { examineRegister } from './examine.ts'
import { readCursors } from './file-register.ts'
import { FolderLockedError, lockFolder } from './lock.ts'
import type { Storage } from './storage.ts'

export type RegisterLook =
  | { readonly state: 'new' }
  | { readonly state: 'free' | 'in-use'; readonly cases: number }
  | {
      readonly state: 'damaged'
      readonly what: string
      readonly todo: string
      readonly more: number
    }
  | { readonly state: 'shut'; readonly code: string }

/** Tries whether the register can be read, written and had alone. It is left as it was: one that is not there is not begun, an older one not migrated. */
export async function lookAtRegister(
  folder: string,
  who: string,
  access: Storage,
): Promise<RegisterLook> {
  try {
    const isNew = !(await isThere(folder))
    await tryWriting(isNew ? await nearestFolder(folder) : folder)
    if (isNew) return { state: 'new' }
    const { cases, findings } = await examineRegister(folder, access)
    const [first, ...more] = findings.filter(({ kind }) => kind === 'broken')
    if (first !== undefined) {
      const what = `${relative(folder, first.file) || folder}: ${first.what}`
      return { state: 'damaged', what, todo: first.todo, more: more.length }
    }
    return { state: (await isFree(folder, who)) ? 'free' : 'in-use', cases }
  } catch (cause) {
    const code = cause instanceof Trouble ? cause.code : errnoOf(cause)
    if (code === undefined) throw cause
    return { state: 'shut', code }
  }
}

async function isFree(folder: string, who: string): Promise<boolean> {
  try {
    const unlock = await lockFolder(folder, who)
    await unlock()
    return true
  } catch (cause) {
    if (cause instanceof FolderLockedError) return false
    throw cause
  }
}

/** When any folder's cursor was last saved; undefined where none was. */
export async function lastNoted(folder: string, access: Storage): Promise<Date | undefined> {
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
    (cause: unknown) => {
      if (errnoOf(cause) === 'ENOENT') return false
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
