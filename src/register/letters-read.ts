import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { Low } from 'lowdb'
import * as z from 'zod'
import { durableFile, removeFile } from './durable-file.ts'
import { jsonFiles } from './json-files.ts'
import type { Storage } from './storage.ts'
import { shaped } from './wrong-shape.ts'

export interface LettersRead {
  has(messageId: string): Promise<boolean>
  /** `receivedOn`: the ISO day of receipt, which names the file. */
  add(messageId: string, receivedOn: string): Promise<void>
  /** Keeps nothing of these letters any more. */
  forget(messageIds: readonly string[]): Promise<void>
}

/**
 * Which letters were dealt with, so that a folder that is read again (an expired cursor) reads none
 * twice. One small file a day of receipt: adding a letter rewrites that day's only. Of each letter
 * only a digest of its id is kept, which says nothing to anybody else.
 */
export function lettersRead(folder: string, access: Storage): LettersRead {
  let loaded: Promise<Map<string, string[]>> | undefined
  let known: Set<string> | undefined
  const days = async () => {
    // a disk that failed once may be well at the next letter
    loaded ??= load(folder, access).catch((cause: unknown) => {
      loaded = undefined
      throw cause
    })
    const byDay = await loaded
    known ??= new Set([...byDay.values()].flat())
    return { byDay, known }
  }
  return {
    has: async (messageId) => (await days()).known.has(digestOf(messageId)),
    add: async (messageId, receivedOn) => {
      const { byDay, known: all } = await days()
      const digest = digestOf(messageId)
      if (all.has(digest)) return
      const letters = [...(byDay.get(receivedOn) ?? []), digest]
      const file = durableFile(join(folder, `${receivedOn}.json`), asList, access)
      await new Low(file, letters).write()
      byDay.set(receivedOn, letters)
      all.add(digest)
    },
    forget: async (messageIds) => {
      const { byDay, known: all } = await days()
      const gone = new Set(messageIds.map(digestOf))
      for (const [day, letters] of byDay) {
        const left = letters.filter((digest) => !gone.has(digest))
        if (left.length === letters.length) continue
        const file = join(folder, `${day}.json`)
        if (left.length > 0) await new Low(durableFile(file, asList, access), left).write()
        else await removeFile(access, file)
        byDay.set(day, left)
      }
      for (const digest of gone) all.delete(digest)
    },
  }
}

async function load(folder: string, access: Storage): Promise<Map<string, string[]>> {
  const byDay = new Map<string, string[]>()
  for (const name of await jsonFiles(folder, access.disk)) {
    const letters = await durableFile(join(folder, name), asList, access).read()
    byDay.set(name.replace(/\.json$/, ''), letters ?? [])
  }
  return byDay
}

function digestOf(messageId: string): string {
  return createHash('sha256').update(messageId).digest('base64url').slice(0, 22)
}

const DIGESTS = z.array(z.string())

export function asList(value: unknown): string[] {
  return shaped(DIGESTS, value)
}
