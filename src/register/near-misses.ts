import { join } from 'node:path'
import { Low } from 'lowdb'
import * as z from 'zod'
import { addDays } from '../calendar/day.ts'
import { RIGHTS } from '../cases/right.ts'
import { durableFile } from './durable-file.ts'
import type { Storage } from './storage.ts'
import { WrongShape } from './wrong-shape.ts'

/** A letter that was left alone and came near to a request. It holds no word, name or address of anybody. */
const NearMiss = z.object({
  /** Immutable id. */
  messageId: z.string(),
  /** Opens the letter in Outlook. */
  link: z.string().exactOptional(),
  /** The right that it may exercise. */
  right: z.enum(RIGHTS),
  /** 0 to 1: how sure. */
  confidence: z.number(),
  /** 0 to 1: how much of what would have sent it to a person. */
  share: z.number(),
  /** ISO instant at which the server received it. */
  receivedAt: z.string(),
  /** ISO instant at which it was left alone. */
  leftAt: z.string(),
})

export type NearMiss = z.infer<typeof NearMiss>

const File = z.object({ letters: z.array(NearMiss) })

/** A digest names five. The rest is for the day on which some of these leave the list. */
const MOST_IN_A_WEEK = 30
const KEPT_DAYS = 14

export const NEAR_MISSES = 'near-misses.json'

export interface NearMisses {
  /** Nearest first. */
  all(): readonly NearMiss[]
  /** Keeps a letter, if it is among the nearest of its week. What is kept no longer than a fortnight goes. */
  add(near: NearMiss): Promise<void>
  forget(messageIds: readonly string[]): Promise<void>
  /** Drops what was left alone more than a fortnight before this ISO day. */
  prune(today: string): Promise<void>
}

/**
 * The few letters that were left alone and yet came near, in one small file. It is written only when
 * that list changes: a letter that is far from a request, or farther than thirty of its week, costs no write.
 */
export function nearMisses(folder: string, access: Storage, found: unknown): NearMisses {
  const adapter = durableFile(join(folder, NEAR_MISSES), checkNearMisses, access)
  let letters = found === undefined ? [] : checkNearMisses(found).letters
  const keep = async (changed: NearMiss[]) => {
    if (isSame(changed, letters)) return
    await new Low(adapter, { letters: changed }).write()
    letters = changed
  }
  return {
    all: () => letters,
    add: (near) => {
      const others = letters.filter(({ messageId }) => messageId !== near.messageId)
      return keep(nearestOfEachWeek([...others, near]))
    },
    forget: (messageIds) =>
      keep(letters.filter(({ messageId }) => !messageIds.includes(messageId))),
    prune: (today) =>
      keep(letters.filter(({ leftAt }) => leftAt.slice(0, 10) >= addDays(today, -KEPT_DAYS))),
  }
}

/** @throws WrongShape where a file holds anything else */
export function checkNearMisses(value: unknown): { letters: NearMiss[] } {
  const read = File.safeParse(value)
  if (!read.success) throw new WrongShape('something else', 'a list of letters')
  return read.data
}

function nearestOfEachWeek(letters: readonly NearMiss[]): NearMiss[] {
  const counts = new Map<number, number>()
  return [...letters]
    .sort((one, other) => other.share - one.share || one.leftAt.localeCompare(other.leftAt))
    .filter(({ leftAt }) => {
      const week = weekOf(leftAt)
      counts.set(week, (counts.get(week) ?? 0) + 1)
      return (counts.get(week) ?? 0) <= MOST_IN_A_WEEK
    })
}

const WEEK_MS = 7 * 24 * 60 * 60 * 1000
/** The first Monday of the epoch: weeks are counted from it. */
const FIRST_MONDAY_MS = Date.parse('1970-01-05')

const weekOf = (instant: string) => Math.floor((Date.parse(instant) - FIRST_MONDAY_MS) / WEEK_MS)

function isSame(one: readonly NearMiss[], other: readonly NearMiss[]): boolean {
  return one.length === other.length && one.every((near, at) => near === other[at])
}
