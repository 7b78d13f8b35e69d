import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { Low } from 'lowdb'
import type { Access } from './access.ts'
import { durableFile } from './durable-file.ts'
import { jsonFiles } from './json-files.ts'

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
export function lettersRead(folder: string, access: Access): LettersRead {
  let loaded: Promise<Map<string, string[]>> | undefined
  let known: Set<string> | undefined
  const days = async () => {
    loaded ??= load(folder, access)
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
  }
}

async function load(folder: string, access: Access): Promise<Map<string, string[]>> {
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

export function asList(value: unknown): string[] {
  if (!Array.isArray(value) || !value.every((each) => typeof each === 'string'))
    throw new TypeError('a list expected')
  return value
}
