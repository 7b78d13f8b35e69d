import {
  closeSync,
  fdatasync,
  fsync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { promisify } from 'node:util'
import { errnoOf } from '../trouble/trouble.ts'

/**
 * The few things that the register asks of a file system. It is an argument so that a crash or a
 * full disk can be tried at each of them.
 */
export interface Disk {
  /** The whole of a file; undefined where there is none. */
  read(file: string): Promise<Buffer | undefined>
  /** The same as UTF-8: node reads a small file so in one call, where bytes take five. */
  readText(file: string): Promise<string | undefined>
  /** What stands in a folder; nothing where there is no such folder. */
  names(folder: string): Promise<string[]>
  /** A new file; fails where there is one. It is for this user's eyes only. */
  create(file: string): Promise<NewFile>
  rename(from: string, to: string): Promise<void>
  /** Nothing happens where there is none. */
  remove(file: string): Promise<void>
  /** Creates the folder and those above it that are missing, for this user alone. */
  makeFolder(folder: string): Promise<void>
  /** The name of a file is its folder's content: without this a power cut can undo the rename. */
  syncFolder(folder: string): Promise<void>
}

interface NewFile {
  write(bytes: Uint8Array): Promise<void>
  /** Waits for the disk. */
  sync(): Promise<void>
  close(): Promise<void>
}

const dataSynced = promisify(fdatasync)
const synced = promisify(fsync)

/**
 * This machine's. Files are small: what only touches the system's memory is done at once, as a turn through
 * node's threads takes longer than the thing itself (measured: eight times as long for reading 10,000
 * cases); what waits for the disk is waited for elsewhere.
 */
export const realDisk: Disk = {
  read: async (file) => orMissing(() => readFileSync(file), undefined),
  readText: async (file) => orMissing(() => readFileSync(file, 'utf8'), undefined),
  names: async (folder) => orMissing(() => readdirSync(folder), []),
  create: async (file) => {
    const handle = openSync(file, 'wx', 0o600)
    return {
      write: async (bytes) => writeFileSync(handle, bytes),
      sync: () => dataSynced(handle),
      close: async () => closeSync(handle),
    }
  },
  rename: async (from, to) => renameSync(from, to),
  remove: async (file) => rmSync(file, { force: true }),
  makeFolder: async (folder) => {
    const first = mkdirSync(folder, { recursive: true, mode: 0o700 })
    if (first !== undefined) await syncFolder(dirname(first))
  },
  syncFolder,
}

async function syncFolder(folder: string): Promise<void> {
  // Windows opens no folders; there NTFS's journal keeps the rename.
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    await synced(handle)
  } finally {
    closeSync(handle)
  }
}

function orMissing<T>(work: () => T, substitute: T): T {
  try {
    return work()
  } catch (cause) {
    if (errnoOf(cause) === 'ENOENT') return substitute
    throw cause
  }
}
