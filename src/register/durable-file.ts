import { randomUUID } from 'node:crypto'
import { readdir, readFile, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Adapter } from 'lowdb'
import { createFolder, syncFolder, writeSynced } from './sync.ts'

/** A file of the register cannot be read or saved. The message names the file and what to do; it quotes nothing of it. */
export class RegisterFileError extends Error {
  override readonly name = 'RegisterFileError'
  readonly code: 'DAMAGED' | 'UNREADABLE' | 'NOT_SAVED'
  readonly file: string

  constructor(code: RegisterFileError['code'], file: string, message: string, cause?: unknown) {
    super(`${file}: ${message}`, cause === undefined ? undefined : { cause })
    this.code = code
    this.file = file
  }
}

/**
 * One JSON file, for lowdb. What write() has acknowledged is still there after a crash or a power cut, and
 * a reader finds the whole of the old text or the whole of the new: lowdb's own adapter renames without a
 * sync, which leaves files of NULs behind (typicode/lowdb #549).
 *
 * A missing file reads as null. A damaged one is an error and never overwritten unread.
 *
 * @param check answers the parsed value if it has the shape of T, or throws
 */
export function durableFile<T>(file: string, check: (value: unknown) => T): Adapter<T> {
  let last: Promise<void> = Promise.resolve()
  return {
    read: () => readChecked(file, check),
    // in turn: of two writes under way the later must win; one that failed says so to its own caller only
    write: (data) => {
      const text = `${JSON.stringify(data, null, 2)}\n`
      const turn = last.then(() => save(file, text))
      last = turn.catch(() => undefined)
      return turn
    },
  }
}

/**
 * Removes what a crash left of unfinished writes, and answers how many there were. Only while the folder is
 * locked: otherwise it could be somebody's write under way.
 */
export async function removeLeftovers(folder: string): Promise<number> {
  const names = await readdir(folder).catch(missingAs<string[]>([]))
  const leftovers = names.filter((name) => LEFTOVER.test(name))
  for (const name of leftovers) await rm(join(folder, name), { force: true })
  return leftovers.length
}

const LEFTOVER = /^\..+\.[0-9a-f]{8}\.tmp$/

/** Beside the file, since a rename is atomic within one file system only. */
function temporary(file: string): string {
  return join(dirname(file), `.${basename(file)}.${randomUUID().slice(0, 8)}.tmp`)
}

async function readChecked<T>(file: string, check: (value: unknown) => T): Promise<T | null> {
  const text = await readText(file)
  if (text === null) return null
  const value = parse(file, text)
  try {
    return check(value)
  } catch (cause) {
    throw damaged(file, 'it is JSON, but not as griffier writes it', cause)
  }
}

async function readText(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8').catch(missingAs(null))
  } catch (cause) {
    throw new RegisterFileError(
      'UNREADABLE',
      file,
      `cannot be read (${codeOf(cause)}); see to its owner and mode`,
      cause,
    )
  }
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // without its cause, whose message quotes the text and with it a customer
    throw damaged(file, text.trim() === '' ? 'it is empty' : 'it is no JSON')
  }
}

function damaged(file: string, why: string, cause?: unknown): RegisterFileError {
  const todo = 'put back a backup of it, or move it out of the folder and open the case by hand'
  return new RegisterFileError('DAMAGED', file, `damaged: ${why}; ${todo}`, cause)
}

async function save(file: string, text: string): Promise<void> {
  const folder = dirname(file)
  const unfinished = temporary(file)
  try {
    await createFolder(folder)
    await writeSynced(unfinished, text)
    await rename(unfinished, file)
    await syncFolder(folder)
  } catch (cause) {
    // on a full disk the leftover would keep the room that the next try needs; that it cannot be removed is not what went wrong
    await rm(unfinished, { force: true }).catch(() => undefined)
    const why = codeOf(cause) === 'ENOSPC' ? 'the disk is full' : codeOf(cause)
    throw new RegisterFileError(
      'NOT_SAVED',
      file,
      `not saved (${why}); the last change is not on disk`,
      cause,
    )
  }
}

function missingAs<T>(substitute: T): (cause: unknown) => T {
  return (cause) => {
    if (codeOf(cause) === 'ENOENT') return substitute
    throw cause
  }
}

function codeOf(cause: unknown): string {
  return (cause as NodeJS.ErrnoException)?.code ?? 'unknown'
}
