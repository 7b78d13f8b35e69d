import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Low } from 'lowdb'
import { durableFile } from './durable-file.ts'

export interface LettersRead {
  has(messageId: string): Promise<boolean>
  /** `receivedOn`: the ISO day of receipt, which names the file. */
  add(messageId: string, receivedOn: string): Promise<void>
}

/**
 * Which letters were dealt with, so that a folder that is read anew (an expired cursor) reads none
 * twice. One small file a day of receipt: adding a letter rewrites that day's only. Of each letter
 * only a digest of its id is kept, which says nothing to anybody else.
 */
export function lettersRead(folder: string): LettersRead {
  let loaded: Promise<Map<string, string[]>> | undefined
  let known: Set<string> | undefined
  const days = async () => {
    loaded ??= load(folder)
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
      await new Low(durableFile(join(folder, `${receivedOn}.json`), asList), letters).write()
      byDay.set(receivedOn, letters)
      all.add(digest)
    },
  }
}

async function load(folder: string): Promise<Map<string, string[]>> {
  const names = await readdir(folder).catch(() => [] as string[])
  const byDay = new Map<string, string[]>()
  for (const name of names.filter((each) => /^\d{4}-\d{2}-\d{2}\.json$/.test(each))) {
    byDay.set(name.slice(0, 10), (await durableFile(join(folder, name), asList).read()) ?? [])
  }
  return byDay
}

function digestOf(messageId: string): string {
  return createHash('sha256').update(messageId).digest('base64url').slice(0, 22)
}

function asList(value: unknown): string[] {
  if (!Array.isArray(value)) throw new TypeError('a list expected')
  return value as string[]
}
