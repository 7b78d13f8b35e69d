import { spawn } from 'node:child_process'
import { readdir, stat } from 'node:fs/promises'
import { constants, setPriority } from 'node:os'
import { join } from 'node:path'
import type { Told } from '../jobs/told.ts'
import { shopModelFile } from '../shop-model.ts'

export interface NightlyTraining {
  /** The shop's folder. */
  readonly data: string
  /** Arguments that lead another griffier to the same settings. */
  readonly args: readonly string[]
  /** The shop's day of an instant. */
  readonly dayOf: (instant: Date) => string
  readonly tell: (told: Told) => void
}

/**
 * Learns from what staff corrected, in a process of its own at low priority, on the first round of a
 * day: nobody at the shop opens a terminal for it. Answers when the training has ended, for tests.
 */
export function nightlyTraining(
  { data, args, dayOf, tell }: NightlyTraining,
  program: readonly string[] = [process.execPath, process.argv[1] ?? ''],
): (now: Date) => Promise<void> {
  let day: string | undefined
  return async (now) => {
    const before = day
    day = dayOf(now)
    if (before === day || !(await isBehind(data))) return
    const code = await trained([...program, 'train', ...args])
    if (code === 0) tell({ event: 'trained' })
    else
      tell({
        event: 'trouble',
        what: 'the classifier did not learn from the last corrections; griffier train says why',
      })
  }
}

/** Whether staff corrected something since the shop's model was made. */
async function isBehind(data: string): Promise<boolean> {
  const folder = join(data, 'corrections')
  const names = await readdir(folder).catch(() => [] as string[])
  const made = await changedAt(shopModelFile(data))
  for (const name of names) if ((await changedAt(join(folder, name))) > made) return true
  return false
}

async function changedAt(file: string): Promise<number> {
  return (await stat(file).catch(() => undefined))?.mtimeMs ?? 0
}

function trained([program = '', ...args]: readonly string[]): Promise<number | null> {
  const child = spawn(program, args, { stdio: 'ignore' })
  if (child.pid !== undefined) lower(child.pid)
  return new Promise((resolve) => {
    child.once('error', () => resolve(null))
    child.once('close', resolve)
  })
}

/** Letters come first; where the system will not have it, training is merely quicker. */
function lower(pid: number): void {
  try {
    setPriority(pid, constants.priority.PRIORITY_LOW)
  } catch {
    return
  }
}
