import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Exit } from '../exit.ts'

/** A letter of the rehearsal and when it arrives. */
export interface Arriving {
  readonly source: Buffer
  readonly receivedAt: Date
}

/** The letters of a folder: each arrives at its Date, or on the first morning if that lies outside the days. */
export async function readLetters(folder: string, start: Date, days: number): Promise<Arriving[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => {
    throw new Exit(2, `--letters ${folder}: there is no such folder`)
  })
  const end = start.getTime() + days * 86_400_000
  const firstHour = new Date(start.getTime() + 9 * 3_600_000)
  const letters: Arriving[] = []
  for (const name of names.filter((each) => each.toLowerCase().endsWith('.eml')).sort()) {
    const source = await readFile(join(folder, name))
    const at = dateOf(source)
    const inside = at !== undefined && at.getTime() >= start.getTime() && at.getTime() < end
    letters.push({ source, receivedAt: inside ? at : firstHour })
  }
  if (letters.length === 0) throw new Exit(2, `--letters ${folder}: it holds no .eml files`)
  return letters
}

/** The Date header: for a rehearsal the sender's word is good enough. */
function dateOf(source: Buffer): Date | undefined {
  const head =
    source
      .subarray(0, 64_000)
      .toString('latin1')
      .split(/\r?\n\r?\n/, 1)[0] ?? ''
  const stated = /^date:(.*)$/im.exec(head)?.[1]
  const at = new Date(stated ?? '')
  return Number.isNaN(at.getTime()) ? undefined : at
}
