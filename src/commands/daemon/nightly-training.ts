import { type ChildProcess, spawn } from 'node:child_process'
import { readdir, stat } from 'node:fs/promises'
import { constants, setPriority } from 'node:os'
import { join } from 'node:path'
import type { Activity } from '../../jobs/activity.ts'
import { shopModelFile } from '../../reading/shop-model.ts'

export interface NightlyTraining {
  /** The shop's folder. */
  readonly data: string
  /** Arguments that lead another griffier to the same settings. */
  readonly args: readonly string[]
  /** The shop's day of an instant. */
  readonly dayOf: (instant: Date) => string
  readonly tell: (activity: Activity) => void
}

export interface Learning {
  /** Learns if a new day has begun and something is to be learnt; answers when that has ended. */
  learn(now: Date): Promise<void>
  /** Ends a training that is at work, and answers when it is gone: the old model stays. */
  stop(): Promise<void>
}

/**
 * Learns from what staff corrected, in a process of its own at low priority, on the first round of a
 * day: nobody at the shop opens a terminal for it. Never two at a time; a day that comes while one is
 * at work is not made up for, the next one is.
 */
export function nightlyTraining(
  { data, args, dayOf, tell }: NightlyTraining,
  program: readonly string[] = [process.execPath, ...FRUGAL, process.argv[1] ?? ''],
): Learning {
  let day: string | undefined
  let running: Training | undefined
  let stopped = false
  const learn = async (now: Date) => {
    const before = day
    day = dayOf(now)
    if (before === day || running || stopped || !(await isBehind(data))) return
    if (stopped) return
    running = start([...program, 'train', '--threads', '1', ...args])
    const code = await running.ended
    running = undefined
    if (stopped) return
    if (code === 0) tell({ event: 'trained' })
    else
      tell({
        event: 'trouble',
        what: 'the classifier did not learn from the last corrections; griffier train says why',
      })
  }
  const stop = async () => {
    stopped = true
    running?.child.kill()
    await running?.ended
  }
  return { learn, stop }
}

/** Room for new objects is what a training would take most of, and it has all night. */
const FRUGAL = ['--max-semi-space-size=1', '--optimize-for-size']

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

interface Training {
  readonly child: ChildProcess
  /** Its exit code; null where it was ended, or could not be started. */
  readonly ended: Promise<number | null>
}

/** Over the channel to its child a parent's death is heard, however sudden: the child then ends too. */
function start([program = '', ...args]: readonly string[]): Training {
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] })
  if (child.pid !== undefined) lower(child.pid)
  const ended = new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(null))
    child.once('close', resolve)
  })
  return { child, ended }
}

/** Letters come first; where the system will not have it, training is merely quicker. */
function lower(pid: number): void {
  try {
    setPriority(pid, constants.priority.PRIORITY_LOW)
  } catch {
    return
  }
}
