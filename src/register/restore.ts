import { rename, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { readBackup } from './backup.ts'
import { durableFile, RegisterFileError, saveBytes } from './durable-file.ts'
import { insist, readRegister } from './load.ts'
import { lockFolder } from './lock.ts'
import { readManifest } from './manifest.ts'
import { writeMarker } from './marker.ts'
import { Diary } from './remembered.ts'
import { PLAIN, type Storage } from './storage.ts'
import { shaped } from './wrong-shape.ts'

export interface RestoreOrder {
  readonly folder: string
  readonly backup: string
  readonly access: Storage
  /** What this process is, for others that find the folder locked. */
  readonly who: string
  /** The register that stands there may be replaced. */
  readonly over: boolean
  readonly now: Date
}

export interface Restored {
  readonly cases: number
  /** Where the register that stood there was put. */
  readonly aside: string | undefined
}

/**
 * Puts a backup in the place of the register. Everything is written and read back beside it first;
 * then two renames, so that a crash leaves the old or the new, or none and griffier refusing to start.
 *
 * Where each folder of the mailbox was read up to is left out: the mailbox is read again, so that
 * letters from after the backup are found.
 *
 * @throws RegisterFileError when the backup cannot be trusted, or a register stands there and `over` is false
 * @throws FolderLockedError while a griffier works in the folder
 */
export async function restore(order: RestoreOrder): Promise<Restored> {
  const folder = resolve(order.folder)
  const files = await readBackup(order.backup, order.access)
  const made = `${folder}.restoring`
  await rm(made, { recursive: true, force: true })
  for (const [place, bytes] of files) {
    if (place !== 'folders.json') await saveBytes(PLAIN.disk, join(made, place), bytes)
  }
  await checkMade(made, order)
  const unlock = await lockFolder(folder, order.who)
  try {
    const stands = await hasRegister(folder)
    if (stands && !order.over) throw standing(folder)
    const aside = await swap(folder, made, stands, order.now)
    return { cases: [...files.keys()].filter((place) => place.startsWith('cases/')).length, aside }
  } finally {
    await unlock()
  }
}

/** What would not open must not stand in the register's place. */
async function checkMade(made: string, { access, backup }: RestoreOrder): Promise<void> {
  const read = await readRegister(made, access)
  try {
    insist(read)
  } catch (cause) {
    await rm(made, { recursive: true, force: true })
    throw cause instanceof RegisterFileError ? cause.movedTo(backup, made) : cause
  }
  await noteRestored(made, read.access)
}

/** Whatever was done after the backup is in the mailbox: from now on that is asked before anything is made. */
async function noteRestored(made: string, access: Storage): Promise<void> {
  const diary = durableFile(join(made, 'diary.json'), (value) => shaped(Diary, value), access)
  await diary.write({ ...(await diary.read()), restored: true })
}

async function hasRegister(folder: string): Promise<boolean> {
  return (await PLAIN.disk.names(folder)).some((name) => !name.startsWith('.griffier'))
}

async function swap(
  folder: string,
  made: string,
  stands: boolean,
  now: Date,
): Promise<string | undefined> {
  const stamp = now.toISOString().replace(/[-:]/g, '').slice(0, 15)
  const aside = `${folder}.before-restore-${stamp}`
  await rename(folder, aside)
  await rename(made, folder)
  await PLAIN.disk.syncFolder(join(folder, '..'))
  const head = await readManifest(folder, PLAIN)
  if (head?.id !== undefined) await writeMarker(folder, head.id, PLAIN.disk)
  if (!stands) {
    await rm(aside, { recursive: true, force: true })
    return undefined
  }
  for (const left of ['.griffier.lock', '.griffier.holder.json'])
    await rm(join(aside, left), { recursive: true, force: true })
  return aside
}

function standing(folder: string): RegisterFileError {
  return new RegisterFileError(
    'NOT_SAVED',
    folder,
    'a register stands here; to put the backup in its place all the same, say --over (the one that stands here is set aside, not deleted)',
  )
}
