import { readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import lockfile from 'proper-lockfile'
import { realDisk } from './disk.ts'

/** Another griffier works in the folder. */
export class FolderLockedError extends Error {
  override readonly name = 'FolderLockedError'
  readonly code = 'LOCKED'
}

/** Who holds a lock, as a person would look for it. */
interface Holder {
  readonly who: string
  readonly pid: number
  readonly host: string
  readonly since: string
}

/** proper-lockfile makes `.griffier.lock` of it: a folder, since creating one is atomic everywhere. */
const LOCK = '.griffier'
const HOLDER = '.griffier.holder.json'
/** Held for the few milliseconds of taking the lock, so that a dead holder is relieved by one successor only. */
const GATE = '.griffier.gate'

/**
 * A lock that nobody refreshed for a minute is free even if its holder's process number is in use again
 * (after a restart of the machine), or is on another machine.
 */
const STALE_MS = 60_000
const REFRESH_MS = 10_000

/**
 * Takes the folder for this process alone: two at work on one register would overwrite each other's cases.
 * The folder is created if need be. The lock of a process that died is taken over at once.
 *
 * @param who what this process is, for the refusal of others: `griffier start`
 * @param onLost called if somebody else took the lock (this process was suspended for over a minute); it must
 *   stop writing. Without it the loss is thrown and ends the process.
 * @returns gives the folder free again
 * @throws FolderLockedError naming the holder
 */
export async function lockFolder(
  folder: string,
  who: string,
  onLost?: (cause: Error) => void,
): Promise<() => Promise<void>> {
  await realDisk.makeFolder(folder)
  // one name for one folder, by whatever link it was reached
  const home = await realpath(folder)
  const leaveGate = await lockfile.lock(join(home, GATE), {
    realpath: false,
    stale: 2_000,
    retries: { retries: 60, minTimeout: 50, maxTimeout: 50 },
  })
  try {
    const release = await take(home, onLost)
    await writeHolder(home, who)
    return async () => {
      await rm(join(home, HOLDER), { force: true })
      await release()
    }
  } finally {
    await leaveGate()
  }
}

async function take(home: string, onLost?: (cause: Error) => void): Promise<() => Promise<void>> {
  const file = join(home, LOCK)
  const options = {
    realpath: false,
    stale: STALE_MS,
    update: REFRESH_MS,
    ...(onLost && { onCompromised: onLost }),
  }
  try {
    return await lockfile.lock(file, options)
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ELOCKED') throw cause
  }
  const holder = await readHolder(home)
  if (holder === undefined || !isDead(holder)) throw refusal(home, holder)
  await rm(`${file}.lock`, { recursive: true, force: true })
  return lockfile.lock(file, options)
}

async function writeHolder(home: string, who: string): Promise<void> {
  const since = new Date().toISOString()
  const holder: Holder = { who, pid: process.pid, host: hostname(), since }
  await writeFile(join(home, HOLDER), JSON.stringify(holder), { mode: 0o600 })
}

/** Undefined if it is not there or not whole: the lock itself still counts. */
async function readHolder(home: string): Promise<Holder | undefined> {
  const text = await readFile(join(home, HOLDER), 'utf8').catch(() => '')
  try {
    const holder: unknown = JSON.parse(text)
    return isHolder(holder) ? holder : undefined
  } catch {
    // half written when its process died
    return undefined
  }
}

function isHolder(value: unknown): value is Holder {
  const { who, pid, host, since } = (value ?? {}) as Partial<Record<keyof Holder, unknown>>
  const texts = [who, host, since].every((text) => typeof text === 'string')
  return texts && Number.isInteger(pid) && (pid as number) > 0
}

/** Whether the holder's process is gone; of another machine we cannot know. */
function isDead({ pid, host }: Holder): boolean {
  if (host !== hostname()) return false
  try {
    process.kill(pid, 0)
    return false
  } catch (cause) {
    // EPERM: it lives, under another user
    return (cause as NodeJS.ErrnoException).code === 'ESRCH'
  }
}

function refusal(home: string, holder: Holder | undefined): FolderLockedError {
  const todo = 'end that one first, or set another folder (data in the settings)'
  if (holder === undefined) {
    return new FolderLockedError(`${home} is in use by another griffier; ${todo}`)
  }
  const where = holder.host === hostname() ? '' : ` on ${holder.host}`
  return new FolderLockedError(
    `${home} is in use by ${holder.who} (process ${holder.pid}${where}, since ${holder.since}); ${todo}`,
  )
}
