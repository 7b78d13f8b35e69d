import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * The few things that the register asks of a file system. It is an argument so that a crash or a
 * full disk can be tried at each of them.
 */
export interface Disk {
  /** The whole of a file; undefined where there is none. */
  read(file: string): Promise<Buffer | undefined>
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

export interface NewFile {
  write(bytes: Uint8Array): Promise<void>
  /** Waits for the disk. */
  sync(): Promise<void>
  close(): Promise<void>
}

export const realDisk: Disk = {
  read: (file) => readFile(file).catch(missingAs(undefined)),
  names: (folder) => readdir(folder).catch(missingAs<string[]>([])),
  create: async (file) => {
    const handle = await open(file, 'wx', 0o600)
    return {
      write: (bytes) => handle.writeFile(bytes),
      sync: () => handle.datasync(),
      close: () => handle.close(),
    }
  },
  rename,
  remove: (file) => rm(file, { force: true }),
  makeFolder: async (folder) => {
    const first = await mkdir(folder, { recursive: true, mode: 0o700 })
    if (first !== undefined) await syncFolder(dirname(first))
  },
  syncFolder,
}

async function syncFolder(folder: string): Promise<void> {
  // Windows opens no folders; there NTFS's journal keeps the rename.
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

function missingAs<T>(substitute: T): (cause: unknown) => T {
  return (cause) => {
    if ((cause as NodeJS.ErrnoException)?.code === 'ENOENT') return substitute
    throw cause
  }
}
