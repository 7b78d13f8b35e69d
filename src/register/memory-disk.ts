import { basename, dirname } from 'node:path'
import type { Disk } from './disk.ts'

/** A disk that keeps nothing beyond this process: for a register whose work is only looked at. */
export function memoryDisk(): Disk {
  const files = new Map<string, Buffer>()
  const folders = new Map<string, Set<string>>()
  const put = (file: string, bytes: Buffer) => {
    files.set(file, bytes)
    const names = folders.get(dirname(file)) ?? new Set<string>()
    folders.set(dirname(file), names.add(basename(file)))
  }
  const drop = (file: string) => {
    files.delete(file)
    folders.get(dirname(file))?.delete(basename(file))
  }
  return {
    read: async (file) => files.get(file),
    readText: async (file) => files.get(file)?.toString('utf8'),
    names: async (folder) => [...(folders.get(folder) ?? [])],
    create: async (file) => {
      if (files.has(file)) throw refusal('EEXIST', 'open', file)
      put(file, Buffer.alloc(0))
      return {
        write: async (bytes) => put(file, Buffer.from(bytes)),
        sync: async () => undefined,
        close: async () => undefined,
      }
    },
    rename: async (from, to) => {
      const bytes = files.get(from)
      if (bytes === undefined) throw refusal('ENOENT', 'rename', from)
      drop(from)
      put(to, bytes)
    },
    remove: async (file) => drop(file),
    makeFolder: async () => undefined,
    syncFolder: async () => undefined,
  }
}

/** As the operating system says no. */
function refusal(code: string, syscall: string, file: string): Error {
  return Object.assign(new Error(`${code}, ${syscall} '${file}'`), { code, syscall })
}
