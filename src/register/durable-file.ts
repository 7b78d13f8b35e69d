import { randomUUID } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import type { Adapter } from 'lowdb'
import { errnoOf, Trouble } from '../trouble/trouble.ts'
import type { Disk } from './disk.ts'
import { countOf, decrypt, EncryptionError, encrypt, isEncrypted } from './encrypt.ts'
import { FolderLost } from './folder-lost.ts'
import { PLAIN, placeOf, type Storage } from './storage.ts'
import { NewerVersion } from './version.ts'
import { WrongShape } from './wrong-shape.ts'

/** A file of the register cannot be read or saved. The message names the file and what to do; it quotes nothing of it. */
export class RegisterFileError extends Trouble {
  override readonly name = 'RegisterFileError'
  readonly code: 'DAMAGED' | 'MISSING' | 'UNREADABLE' | 'SEALED' | 'NOT_SAVED' | 'NEWER' | 'OLDER'
  readonly file: string

  constructor(code: RegisterFileError['code'], file: string, message: string, cause?: unknown) {
    super(`${file}: ${message}`, cause === undefined ? undefined : { cause })
    this.code = code
    this.file = file
  }

  /** The same of a backup that holds the file: unpacked it is not there for anybody to look at. */
  movedTo(backup: string, folder: string): RegisterFileError {
    const message = `${this.file.slice(folder.length + 1)} in it: ${this.message.slice(this.file.length + 2)}`
    return new RegisterFileError(this.code, backup, message, this.cause)
  }
}

/**
 * One JSON file, for lowdb. What write() has acknowledged is still there after a crash or a power cut, and
 * a reader finds the whole of the old text or the whole of the new: lowdb's own adapter renames without a
 * sync, which leaves files of NULs behind (typicode/lowdb #549). With a key the text is encrypted.
 *
 * A missing file reads as null. A damaged one is an error and never overwritten unread.
 *
 * @param check answers the parsed value if it has the shape of T, or throws
 */
export function durableFile<T>(
  file: string,
  check: (value: unknown) => T,
  access: Storage = PLAIN,
): Adapter<T> {
  let last: Promise<void> = Promise.resolve()
  return {
    read: () => readChecked(file, check, access),
    // in turn: of two writes under way the later must win; one that failed says so to its own caller only
    write: (data) => {
      const text = `${JSON.stringify(data, null, 2)}\n`
      const turn = last.then(() => saveText(file, text, access))
      last = turn.catch(() => undefined)
      return turn
    },
  }
}

/** Puts a text, encrypted where there is a key, in the place of a file, durably. */
export async function saveText(
  file: string,
  text: string,
  { disk, key, counts }: Storage,
): Promise<void> {
  if (key === undefined) return saveBytes(disk, file, Buffer.from(text))
  const place = placeOf(file)
  const save = (count?: number) =>
    saveBytes(disk, file, Buffer.from(encrypt(text, place, key, count)))
  await (counts === undefined ? save() : counts.write(place, save))
}

/** Removes a file so that no power cut brings it back. Nothing happens where there is none. */
export async function removeFile(
  { disk, counts }: Pick<Storage, 'disk' | 'counts'>,
  file: string,
): Promise<void> {
  await disk.remove(file)
  await disk.syncFolder(dirname(file)).catch((cause: unknown) => {
    if (errnoOf(cause) !== 'ENOENT') throw cause
  })
  counts?.removed(placeOf(file))
}

/**
 * Removes what a crash left of unfinished writes, and answers how many there were. Only while the folder is
 * locked: otherwise it could be somebody's write under way.
 */
export async function removeLeftovers(folder: string, disk: Disk = PLAIN.disk): Promise<number> {
  const leftovers = (await disk.names(folder)).filter((name) => LEFTOVER.test(name))
  for (const name of leftovers) await disk.remove(join(folder, name))
  return leftovers.length
}

const LEFTOVER = /^\..+\.[0-9a-f]{8}\.tmp$/

/** Beside the file, since a rename is atomic within one file system only. */
function temporary(file: string): string {
  return join(dirname(file), `.${basename(file)}.${randomUUID().slice(0, 8)}.tmp`)
}

async function readChecked<T>(
  file: string,
  check: (value: unknown) => T,
  access: Storage,
): Promise<T | null> {
  const value = await readValue(file, access)
  if (value === undefined) return null
  return checked(file, value, check)
}

/** Holds a file's parsed value against its shape. @throws RegisterFileError saying what was found and expected */
export function checked<T>(file: string, value: unknown, check: (value: unknown) => T): T {
  try {
    return check(value)
  } catch (cause) {
    if (cause instanceof NewerVersion) throw new RegisterFileError('NEWER', file, cause.message)
    const why = cause instanceof WrongShape ? `: ${cause.message}` : ''
    throw damaged(file, `it is JSON, but not as griffier writes it${why}`, cause)
  }
}

/** The parsed value of a file, decrypted where it is encrypted; undefined where there is no file. */
export async function readValue(file: string, access: Storage): Promise<unknown> {
  const text = await readText(file, access.disk)
  if (text === undefined) return undefined
  const value = parse(file, text)
  if (isEncrypted(value)) {
    const text = opened(file, value, access)
    checkCount(file, countOf(value), access)
    return parse(file, text)
  }
  if (access.sealedOnly) throw damaged(file, 'it is not encrypted, though the register is')
  return value
}

function checkCount(file: string, count: number, { counts }: Storage): void {
  if (counts?.isOld(placeOf(file), count)) {
    throw new RegisterFileError(
      'OLDER',
      file,
      'found an older version of this file than griffier wrote last; put back the latest, or a backup of the whole register (griffier restore FILE)',
    )
  }
  counts?.found(placeOf(file), count)
}

async function readText(file: string, disk: Disk): Promise<string | undefined> {
  try {
    return await disk.readText(file)
  } catch (cause) {
    throw new RegisterFileError(
      'UNREADABLE',
      file,
      `cannot be read (${whyOf(cause)}); see to its owner and mode`,
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

function opened(file: string, value: unknown, { key }: Storage): string {
  try {
    return decrypt(value, placeOf(file), key)
  } catch (cause) {
    if (!(cause instanceof EncryptionError)) throw cause
    throw new RegisterFileError('SEALED', file, cause.message, cause)
  }
}

function damaged(file: string, why: string, cause?: unknown): RegisterFileError {
  const todo = 'put back a backup of it, or move it out of the folder and open the case by hand'
  return new RegisterFileError('DAMAGED', file, `damaged: ${why}; ${todo}`, cause)
}

/** Puts bytes in the place of a file, durably. @throws RegisterFileError NOT_SAVED */
export async function saveBytes(disk: Disk, file: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(file)
  const unfinished = temporary(file)
  try {
    await disk.makeFolder(folder)
    await writeSynced(disk, unfinished, bytes)
    await disk.rename(unfinished, file)
    await disk.syncFolder(folder)
  } catch (cause) {
    if (cause instanceof FolderLost) throw cause
    // on a full disk the leftover would keep the room that the next try needs; that it cannot be removed is not what went wrong
    await disk.remove(unfinished).catch(() => undefined)
    const why = errnoOf(cause) === 'ENOSPC' ? 'the disk is full' : whyOf(cause)
    throw new RegisterFileError(
      'NOT_SAVED',
      file,
      `not saved (${why}); the last change is not on disk`,
      cause,
    )
  }
}

async function writeSynced(disk: Disk, file: string, bytes: Uint8Array): Promise<void> {
  const created = await disk.create(file)
  try {
    await created.write(bytes)
    await created.sync()
  } finally {
    await created.close()
  }
}

function whyOf(cause: unknown): string {
  return errnoOf(cause) ?? 'unknown'
}
