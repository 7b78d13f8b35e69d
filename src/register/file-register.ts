import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Low } from 'lowdb'
import type { Case } from '../cases/case.ts'
import { caseIndex } from '../cases/case-index.ts'
import { CASE_VERSION, type CaseFile, checkCaseFile } from './case-file.ts'
import { correctionFile } from './corrections.ts'
import { durableFile, RegisterFileError, removeLeftovers } from './durable-file.ts'
import { lettersRead } from './letters-read.ts'
import { lockFolder } from './lock.ts'
import type { Cursor, Diary, NoticeSent, Register } from './register.ts'

/**
 * Opens the register in a folder, for this process alone.
 *
 * @throws FolderLockedError while another griffier works in it
 * @throws RegisterFileError when a file of it is damaged or missing: it never starts empty instead
 */
export async function openRegister(folder: string, who: string): Promise<Register> {
  const unlock = await lockFolder(folder, who)
  try {
    for (const part of ['', 'cases', 'corrections', 'notices', 'letters-read'])
      await removeLeftovers(join(folder, part))
    return await load(folder, unlock)
  } catch (cause) {
    await unlock()
    throw cause
  }
}

/** The cases alone, for reading beside a daemon at work. */
export async function readCases(folder: string): Promise<Case[]> {
  const cases: Case[] = []
  for (const name of await jsonFiles(join(folder, 'cases'))) {
    const file = await durableFile(join(folder, 'cases', name), checkCaseFile).read()
    if (file !== null) cases.push(file)
  }
  return cases.sort((one, other) => (one.number < other.number ? -1 : 1))
}

/** Where each folder was last read to, for reading beside a daemon at work. */
export async function readCursors(folder: string): Promise<Readonly<Record<string, Cursor>>> {
  const file = durableFile(join(folder, 'folders.json'), asObject<Record<string, Cursor>>)
  return (await file.read()) ?? {}
}

async function load(folder: string, unlock: () => Promise<void>): Promise<Register> {
  await checkMarker(folder)
  const cases = new Map((await readCases(folder)).map((each) => [each.number, each]))
  const index = caseIndex()
  for (const each of cases.values()) index.add(each)
  const notices = await readNotices(folder)
  const cursors = await single<Record<string, Cursor>>(join(folder, 'folders.json'), {})
  const diary = await single<Diary>(join(folder, 'diary.json'), {})
  const read = lettersRead(join(folder, 'letters-read'))
  const noticeFile = (token: string) => join(folder, 'notices', `${token}.json`)
  return {
    cases,
    index,
    notices,
    save: async (changed) => {
      await write<CaseFile>(join(folder, 'cases', `${changed.number}.json`), {
        ...changed,
        version: CASE_VERSION,
      })
      cases.set(changed.number, changed)
      index.add(changed)
    },
    wasRead: read.has,
    noteRead: read.add,
    saveCorrection: (number, correction) => correctionFile(folder, number).write(correction),
    cursor: (name) => cursors.data[name],
    saveCursor: (name, cursor) =>
      cursors.replace({ ...cursors.data, ...(cursor && { [name]: cursor }) }),
    saveNotice: async (notice) => {
      await write(noticeFile(notice.token), notice)
      notices.set(notice.token, notice)
    },
    dropNotice: async (token) => {
      await rm(noticeFile(token), { force: true })
      notices.delete(token)
    },
    get diary() {
      return diary.data
    },
    saveDiary: (changed) => diary.replace(changed),
    close: unlock,
  }
}

/** The marker tells a register that lost its files from one that was never begun. */
async function checkMarker(folder: string): Promise<void> {
  const file = join(folder, 'register.json')
  const marker = await durableFile(file, asObject<{ version: number; cases: boolean }>).read()
  const begun = (await jsonFiles(join(folder, 'cases'))).length > 0
  if (marker === null && begun) {
    throw new RegisterFileError(
      'DAMAGED',
      file,
      'missing, although there are cases; put back a backup of the folder',
    )
  }
  if (marker === null) await write(file, { version: CASE_VERSION })
}

async function readNotices(folder: string): Promise<Map<string, NoticeSent>> {
  const notices = new Map<string, NoticeSent>()
  for (const name of await jsonFiles(join(folder, 'notices'))) {
    const notice = await durableFile(join(folder, 'notices', name), asObject<NoticeSent>).read()
    if (notice !== null) notices.set(notice.token, notice)
  }
  return notices
}

/** A file with one value: written before it is seen, so that memory is never ahead of the disk. */
async function single<T extends object>(file: string, empty: T) {
  const kept = new Low<T>(durableFile(file, asObject<T>), empty)
  await kept.read()
  return {
    get data() {
      return kept.data
    },
    replace: async (changed: T) => {
      await write(file, changed)
      kept.data = changed
    },
  }
}

async function write<T extends object>(file: string, value: T): Promise<void> {
  await new Low<T>(durableFile(file, asObject<T>), value).write()
}

async function jsonFiles(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => name.endsWith('.json') && !name.startsWith('.'))
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw cause
  }
}

function asObject<T extends object>(value: unknown): T {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new TypeError('an object expected')
  return value as T
}
