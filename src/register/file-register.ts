import { join } from 'node:path'
import { Low } from 'lowdb'
import type { Case } from '../cases/case.ts'
import { caseIndex } from '../cases/case-index.ts'
import { highestNumbers } from '../cases/case-number.ts'
import { dropBackups } from './backup.ts'
import { type CaseFile, checkCaseFile } from './case-file.ts'
import { correctionFile, dropCorrection } from './corrections.ts'
import { durableFile, RegisterFileError, removeFile, removeLeftovers } from './durable-file.ts'
import { asObject } from './files.ts'
import { jsonFiles } from './json-files.ts'
import { lettersRead } from './letters-read.ts'
import { lockFolder } from './lock.ts'
import { checkKey, type Manifest, readManifest, writeManifest } from './manifest.ts'
import { openManifest } from './open-manifest.ts'
import type { Cursor, Diary, NoticeSent, Register } from './register.ts'
import { PARTS, PLAIN, type Storage } from './storage.ts'
import { REGISTER_VERSION } from './version.ts'

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
  const unlock = await lockFolder(folder, who)
  try {
    for (const part of ['', ...PARTS]) await removeLeftovers(join(folder, part), access.disk)
    return await load(folder, access, unlock)
  } catch (cause) {
    await unlock()
    throw cause
  }
}

/** The cases alone, for reading beside a daemon at work. */
export async function readCases(folder: string, access: Storage = PLAIN): Promise<Case[]> {
  const head = await readManifest(folder, access)
  const sealedOnly = head !== undefined && checkKey(folder, head, access)
  const cases: Case[] = []
  for (const name of await jsonFiles(join(folder, 'cases'), access.disk)) {
    const at = join(folder, 'cases', name)
    const file = await durableFile(at, checkCaseFile, { ...access, sealedOnly }).read()
    if (file !== null) cases.push(file)
  }
  return cases.sort((one, other) => (one.number < other.number ? -1 : 1))
}

/** Where each folder was last read to, for reading beside a daemon at work. */
export async function readCursors(
  folder: string,
  access: Storage = PLAIN,
): Promise<Readonly<Record<string, Cursor>>> {
  return (await single<Record<string, Cursor>>(join(folder, 'folders.json'), {}, access)).data
}

async function load(
  folder: string,
  reached: Storage,
  unlock: () => Promise<void>,
): Promise<Register> {
  const head = await openManifest(folder, reached)
  const access = { ...reached, sealedOnly: reached.key !== undefined }
  const cases = new Map((await readCases(folder, access)).map((each) => [each.number, each]))
  await checkComplete(folder, head, cases, access)
  const index = caseIndex()
  for (const each of cases.values()) index.add(each)
  const notices = await readNotices(folder, access)
  const cursors = await single<Record<string, Cursor>>(join(folder, 'folders.json'), {}, access)
  const diary = await single<Diary>(join(folder, 'diary.json'), {}, access)
  const read = lettersRead(join(folder, 'letters-read'), access)
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
    saveCursor: (name, cursor) =>
      cursors.replace({ ...cursors.data, ...(cursor && { [name]: cursor }) }),
    saveNotice: async (notice) => {
      await write(noticeFile(notice.token), notice, access)
      notices.set(notice.token, notice)
    },
    dropNotice: async (token) => {
      await removeFile(access.disk, noticeFile(token))
      notices.delete(token)
    },
    get diary() {
      return diary.data
    },
    saveDiary: (changed) => diary.replace(changed),
    close: unlock,
  }
}

async function saveCase(folder: string, changed: Case, access: Storage): Promise<void> {
  const file = join(folder, 'cases', `${changed.number}.json`)
  await write<CaseFile>(file, { ...changed, version: REGISTER_VERSION }, access)
}

/** Numbers are never used twice and no case is ever removed: fewer than at the last start means that some were lost. */
async function checkComplete(
  folder: string,
  head: Manifest,
  cases: ReadonlyMap<string, Case>,
  access: Storage,
): Promise<void> {
  const highest = highestNumbers(cases.keys())
  for (const [year, before] of Object.entries(head.highest ?? {})) {
    if ((highest[year] ?? 0) >= before) continue
    throw new RegisterFileError(
      'MISSING',
      join(folder, 'cases'),
      `cases are missing: the last of ${year} is number ${highest[year] ?? 0}, and it was ${before} before; put back a backup (griffier restore FILE)`,
    )
  }
  if (JSON.stringify(head.highest) !== JSON.stringify(highest))
    await writeManifest(folder, { ...head, highest }, access)
}

async function readNotices(folder: string, access: Storage): Promise<Map<string, NoticeSent>> {
  const notices = new Map<string, NoticeSent>()
  for (const name of await jsonFiles(join(folder, 'notices'), access.disk)) {
    const file = durableFile(join(folder, 'notices', name), asObject<NoticeSent>, access)
    const notice = await file.read()
    if (notice !== null) notices.set(notice.token, notice)
  }
  return notices
}

/** A file with one value: written before it is seen, so that memory is never ahead of the disk. */
async function single<T extends object>(file: string, empty: T, access: Storage) {
  const kept = new Low<T>(durableFile(file, asObject<T>, access), empty)
  await kept.read()
  return {
    get data() {
      return kept.data
    },
    replace: async (changed: T) => {
      await write(file, changed, access)
      kept.data = changed
    },
  }
}

async function write<T extends object>(file: string, value: T, access: Storage): Promise<void> {
  await new Low<T>(durableFile(file, asObject<T>, access), value).write()
}
