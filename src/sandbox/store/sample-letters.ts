import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { shiftDates } from './shift-dates.ts'

/** The moment at which the stored letters were "now"; the newest is a few minutes older. */
export const REFERENCE = new Date('2026-11-23T09:00:00+01:00')

export interface SampleLetter {
  /** File name within the folder, the key into its expected.json. */
  readonly file: string
  /** MIME with CRLF, its dates moved along with the clock. */
  readonly source: string
  /** When our server took it in: the topmost Received header, not the sender's Date. */
  readonly receivedAt: Date
  readonly folder: 'inbox' | 'junkemail'
}

/**
 * Reads the `.eml` files of a folder as if they had arrived in the weeks before `now`, oldest first.
 * All dates move by the whole days between {@link REFERENCE} and `now`, so the time of day stays
 * what it was and no letter comes from the future.
 */
export async function sampleLetters(folder: string, now: Date): Promise<SampleLetter[]> {
  const days = Math.floor((now.getTime() - REFERENCE.getTime()) / 86_400_000)
  const files = (await readdir(folder)).filter((file) => file.endsWith('.eml'))
  const letters = await Promise.all(
    files.map(async (file) => toSample(file, await readFile(join(folder, file), 'utf8'), days)),
  )
  return letters
    .filter((letter) => letter.receivedAt.getTime() <= now.getTime())
    .sort((a, b) => a.receivedAt.getTime() - b.receivedAt.getTime() || (a.file < b.file ? -1 : 1))
}

function toSample(file: string, stored: string, days: number): SampleLetter {
  const source = shiftDates(stored, days).replace(/\r?\n/g, '\r\n')
  return {
    file,
    source,
    receivedAt: receivedAt(file, source),
    folder: file.startsWith('junk-') ? 'junkemail' : 'inbox',
  }
}

/** RFC 5321 section 4.4: each server puts its own line on top, its time after the last semicolon. */
function receivedAt(file: string, source: string): Date {
  const header = /^Received:(?:[^\r\n]|\r\n[ \t])*/i.exec(source)?.[0] ?? ''
  const instant = new Date(header.slice(header.lastIndexOf(';') + 1).trim())
  if (Number.isNaN(instant.getTime())) {
    throw new Error(`${file}: expected a Received header with a date on top, found none; add one`)
  }
  return instant
}
