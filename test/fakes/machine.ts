import { basename, dirname } from 'node:path'
import type { Machine } from '../../src/compose/desk.ts'
import type { Disk } from '../../src/register/disk.ts'

/** A file as the platter has it, and as the system shows it until the power goes. */
interface Inode {
  shown: Buffer
  onPlatter: Buffer
}

/**
 * What is left of writes that were not synced when the power goes. `names` keeps renames and new names
 * that no folder was synced for; then a file of which the content was not synced holds NULs, as ext4 and
 * XFS leave it (typicode/lowdb #549).
 */
export type Loss = 'everything' | 'content'

/** How a call to the disk or the network goes. */
interface Fate {
  /** Called before each; may throw, or never end. */
  before(call: string): Promise<void>
  /** Called after a request was done, before its answer is seen. */
  after(call: string): Promise<void>
}

const UNDISTURBED: Fate = { before: async () => undefined, after: async () => undefined }

/** A machine of which the disk forgets what was not synced, and each call can be its last. */
export interface FragileMachine extends Machine {
  fate: Fate
  /** The power goes, and comes back: what was not synced is lost. */
  losePower(loss: Loss): void
  /** What stands on the disk now: names and texts. */
  files(): Map<string, string>
}

/** Folders of one life and the next are the same: a lock that the dead one held must not bar the living. */
const keyOf = (file: string) => file.replace(/life-\d+/, 'life')

export function fragileMachine(): FragileMachine {
  let names = new Map<string, Inode>()
  let durableNames = new Map<string, Inode>()
  const machine: FragileMachine = {
    fate: UNDISTURBED,
    disk: diskOf(
      () => names,
      (folder) => {
        durableNames = new Map([
          ...[...durableNames].filter(([file]) => dirname(file) !== folder),
          ...[...names].filter(([file]) => dirname(file) === folder),
        ])
      },
      (call) => machine.fate.before(call),
    ),
    network: async (url, init) => {
      const call = `${init.method ?? 'GET'} ${new URL(url).pathname}`
      await machine.fate.before(call)
      const answer = await fetch(url, init)
      const body = await answer.arrayBuffer()
      await machine.fate.after(call)
      const { status, headers } = answer
      return new Response(status === 204 ? null : body, { status, headers })
    },
    patience: { wait: async () => undefined, random: () => 0.5, now: () => new Date() },
    losePower: (loss) => {
      const left = loss === 'everything' ? durableNames : names
      names = new Map(
        [...left].map(([file, inode]) => [
          file,
          { shown: inode.onPlatter, onPlatter: inode.onPlatter },
        ]),
      )
      durableNames = new Map(names)
    },
    files: () => new Map([...names].map(([file, { shown }]) => [file, shown.toString()])),
  }
  return machine
}

function diskOf(
  names: () => Map<string, Inode>,
  syncNames: (folder: string) => void,
  before: (call: string) => Promise<void>,
): Disk {
  const call = (what: string, file: string) => before(`${what} ${basename(file)}`)
  const read = async (file: string) => {
    await call('read', file)
    const found = names().get(keyOf(file))
    return found && Buffer.from(found.shown)
  }
  return {
    read,
    readText: async (file) => (await read(file))?.toString('utf8'),
    names: async (folder) => {
      await call('list', folder)
      return [...names().keys()]
        .filter((file) => dirname(file) === keyOf(folder))
        .map((file) => basename(file))
    },
    create: async (file) => {
      await call('create', file)
      const inode: Inode = { shown: Buffer.alloc(0), onPlatter: Buffer.alloc(0) }
      names().set(keyOf(file), inode)
      return {
        write: async (bytes) => {
          await call('write', file)
          inode.shown = Buffer.from(bytes)
          inode.onPlatter = Buffer.alloc(bytes.byteLength)
        },
        sync: async () => {
          await call('sync', file)
          inode.onPlatter = inode.shown
        },
        close: async () => undefined,
      }
    },
    rename: async (from, to) => {
      await call('rename', to)
      const inode = names().get(keyOf(from))
      if (inode === undefined)
        throw Object.assign(new Error('ENOENT'), { code: 'ENOENT', syscall: 'rename' })
      names().set(keyOf(to), inode)
      names().delete(keyOf(from))
    },
    remove: async (file) => {
      await call('remove', file)
      names().delete(keyOf(file))
    },
    makeFolder: async () => undefined,
    syncFolder: async (folder) => {
      await call('sync folder', folder)
      syncNames(keyOf(folder))
    },
  }
}
