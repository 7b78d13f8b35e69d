import { join } from 'node:path'
import { Low } from 'lowdb'
import type * as z from 'zod'
import type { Case } from '../cases/case.ts'
import { caseIndex } from '../cases/case-index.ts'
import { dropBackups } from './backup.ts'
import type { CaseFile } from './case-file.ts'
import { correctionFile, dropCorrection } from './corrections.ts'
import { durableFile, removeFile, removeLeftovers } from './durable-file.ts'
import { readPlaced } from './files.ts'
import { heldDisk } from './held-disk.ts'
import { lettersRead } from './letters-read.ts'
import { insist, type RegisterRead, readRegister } from './load.ts'
import { type HeldFolder, holdFolder } from './lock.ts'
import { manifestKeeper } from './manifest-keeper.ts'
import { openManifest } from './open-manifest.ts'
import type { NoticeSent, Register } from './register.ts'
import { Cursors, Diary } from './remembered.ts'
import { PARTS, PLAIN, type Storage } from './storage.ts'
import { REGISTER_VERSION } from './version.ts'
import { shaped } from './wrong-shape.ts'

/**
 * Opens the register in a folder, for this process alone.
 *
 * @throws FolderLockedError while another griffier works in it
 * @throws RegisterFileError when a file of it is damaged or missing: it never starts empty instead
 */
export async function openRegister(
  folder: string,
  who: string,
  access: Storage = PLAIN,
): Promise<Register> {
  const held = await holdFolder(folder, who)
  try {
    const reached = { ...access, disk: heldDisk(access.disk, held) }
    for (const part of ['', ...PARTS]) await removeLeftovers(join(folder, part), reached.disk)
    return await load(folder, reached, held)
  } catch (cause) {
    await held.release()
    throw cause
  }
}

/** The cases alone, for reading beside a daemon at work. */
export async function readCases(folder: string, access: Storage = PLAIN): Promise<Case[]> {
  const read = await readRegister(folder, access, 'cases/')
  insist(read)
  return valuesIn<Case>(read, 'cases/')
}

/** Where each folder was last read to, for reading beside a daemon at work. */
export async function readCursors(folder: string, access: Storage = PLAIN): Promise<Cursors> {
  return shaped(Cursors, (await readPlaced(folder, 'folders.json', access)) ?? {})
}

async function load(folder: string, reached: Storage, held: HeldFolder): Promise<Register> {
  const opened = await openManifest(folder, reached)
  const found = await readRegister(folder, reached)
  insist(found)
  const { access } = found
  const cases = new Map(valuesIn<Case>(found, 'cases/').map((each) => [each.number, each]))
  const index = caseIndex()
  for (const each of cases.values()) index.add(each)
  const notices = new Map(valuesIn<NoticeSent>(found, 'notices/').map((each) => [each.token, each]))
  const cursors = single(folder, 'folders.json', Cursors, found)
  const diary = single(folder, 'diary.json', Diary, found)
  const read = lettersRead(join(folder, 'letters-read'), access)
  const manifest = manifestKeeper(folder, found.head ?? opened, access)
  await manifest.keep(cases.keys())
  const noticeFile = (token: string) => join(folder, 'notices', `${token}.json`)
  return {
    cases,
    index,
    notices,
    save: async (changed) => {
      await saveCase(folder, changed, access)
      cases.set(changed.number, changed)
      index.add(changed)
    },
    // the case last: until it is saved it tells, after a crash, what is still to be removed
    forget: async (anonymous, messageIds) => {
      await read.forget(messageIds)
      await dropCorrection(folder, anonymous.number, access)
      await saveCase(folder, anonymous, access)
      cases.set(anonymous.number, anonymous)
      index.forget(anonymous.number)
      index.add(anonymous)
    },
    dropBackups: (before) => dropBackups(folder, before, access.disk),
    wasRead: read.has,
    noteRead: read.add,
    saveCorrection: (number, correction) =>
      correctionFile(folder, number, access).write(correction),
    cursor: (name) => cursors.data[name],
    // the end of a page: what was written for it is now counted, so that no case waits for that
    saveCursor: async (name, cursor) => {
      await manifest.keepCounts()
      await cursors.replace({ ...cursors.data, ...(cursor && { [name]: cursor }) })
    },
    saveNotice: async (notice) => {
      await write(noticeFile(notice.token), notice, access)
      notices.set(notice.token, notice)
    },
    dropNotice: async (token) => {
      await removeFile(access, noticeFile(token))
      notices.delete(token)
    },
    get diary() {
      return diary.data
    },
    saveDiary: (changed) => diary.replace(changed),
    lost: held.lost,
    close: async () => {
      // what the manifest does not learn now it learns at the next start
      if (!held.lost.aborted) await manifest.keep(cases.keys()).catch(() => undefined)
      await held.release()
    },
  }
}

async function saveCase(folder: string, changed: Case, access: Storage): Promise<void> {
  const file = join(folder, 'cases', `${changed.number}.json`)
  await write<CaseFile>(file, { ...changed, version: REGISTER_VERSION }, access)
}

function valuesIn<T>({ values }: RegisterRead, part: string): T[] {
  return [...values].filter(([place]) => place.startsWith(part)).map(([, value]) => value as T)
}

/** A file with one value: written before it is seen, so that memory is never ahead of the disk. */
function single<T extends object>(
  folder: string,
  name: string,
  schema: z.ZodType<T>,
  found: RegisterRead,
) {
  let data = shaped(schema, found.values.get(name) ?? {})
  return {
    get data() {
      return data
    },
    replace: async (changed: T) => {
      await write(join(folder, name), changed, found.access)
      data = changed
    },
  }
}

async function write<T extends object>(file: string, value: T, access: Storage): Promise<void> {
  // nothing is read here that would have to be looked at
  await new Low<T>(
    durableFile(file, () => value, access),
    value,
  ).write()
}
