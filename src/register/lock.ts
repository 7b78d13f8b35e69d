import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import { readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import lockfile from 'proper-lockfile'
import * as z from 'zod'
import { errnoOf, Trouble } from '../trouble/trouble.ts'
import { realDisk } from './disk.ts'
import { FolderLost } from './folder-lost.ts'

/** Another griffier works in the folder. */
export class FolderLockedError extends Trouble {
  override readonly name = 'FolderLockedError'
  readonly code = 'LOCKED'
}

/** Who holds a lock, as a person would look for it. */
const Holder = z
  .object({
    /** Tells this taking of the lock from any other; older griffiers wrote none. */
    token: z.string().exactOptional(),
    who: z.string(),
    pid: z.number().int().min(1),
    host: z.string(),
    since: z.string(),
  })
  .readonly()
type Holder = z.infer<typeof Holder>

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

/** A folder that this process has for itself. */
export interface HeldFolder {
  /** Aborts with a FolderLost once another griffier took it over, this one having been suspended for over a minute. */
  readonly lost: AbortSignal
  /** Looks who holds it: nothing may be written without, as a process that wakes may write before a timer runs. @throws FolderLost */
  insist(): void
  /** Gives the folder free again, unless it is another's by now. */
  release(): Promise<void>
}

/** Takes a folder for this process, and answers how to give it free again. @throws FolderLockedError naming the holder */
export async function lockFolder(folder: string, who: string): Promise<() => Promise<void>> {
  return (await holdFolder(folder, who)).release
}

/**
 * Takes the folder for this process alone: two at work on one register would overwrite each other's cases.
 * The folder is created if need be. The lock of a process that died is taken over at once.
 *
 * @param who what this process is, for the refusal of others: `griffier start`
 * @throws FolderLockedError naming the holder
 */
export async function holdFolder(folder: string, who: string): Promise<HeldFolder> {
  await realDisk.makeFolder(folder)
  // one name for one folder, by whatever link it was reached
  const home = await realpath(folder)
  const leaveGate = await lockfile.lock(join(home, GATE), {
    realpath: false,
    stale: 2_000,
    retries: { retries: 60, minTimeout: 50, maxTimeout: 50 },
  })
  try {
    const lost = new AbortController()
    const lose = () => lost.abort(new FolderLost(home))
    const release = await take(home, lose, lost.signal)
    const token = await writeHolder(home, who)
    return {
      lost: lost.signal,
      insist: () => {
        if (!lost.signal.aborted && isTaken(home, token)) lose()
        lost.signal.throwIfAborted()
      },
      release: async () => {
        if (lost.signal.aborted || isTaken(home, token)) return lose()
        await rm(join(home, HOLDER), { force: true })
        await release()
      },
    }
  } finally {
    await leaveGate()
  }
}

/** Whether somebody else holds it. At once, not by node's threads: it is asked before every write. */
function isTaken(home: string, token: string): boolean {
  try {
    return !fs.readFileSync(join(home, HOLDER), 'utf8').includes(token)
  } catch (cause) {
    // it is gone where another took the folder, worked and ended; else the lock itself is looked at every ten seconds
    return errnoOf(cause) === 'ENOENT'
  }
}

/** proper-lockfile removes a lock at the end of the process also where another holds it by then. */
function fileSystem(lost: AbortSignal) {
  return {
    ...fs,
    rmdir: (path: string, done: (cause: Error | null) => void) =>
      lost.aborted ? done(null) : fs.rmdir(path, done),
    rmdirSync: (path: string) => (lost.aborted ? undefined : fs.rmdirSync(path)),
  }
}

async function take(
  home: string,
  onLost: () => void,
  lost: AbortSignal,
): Promise<() => Promise<void>> {
  const file = join(home, LOCK)
  const options = {
    realpath: false,
    stale: STALE_MS,
    update: REFRESH_MS,
    onCompromised: onLost,
    fs: fileSystem(lost),
  }
  try {
    return await lockfile.lock(file, options)
  } catch (cause) {
    if (!isLocked(cause)) throw cause
  }
  const holder = await readHolder(home)
  if (holder === undefined || !isDead(holder)) throw refusal(home, holder)
  await rm(`${file}.lock`, { recursive: true, force: true })
  return lockfile.lock(file, options)
}

/** proper-lockfile has no class for it. */
function isLocked(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'ELOCKED'
}

async function writeHolder(home: string, who: string): Promise<string> {
  const token = randomUUID()
  const since = new Date().toISOString()
  const holder: Holder = { token, who, pid: process.pid, host: hostname(), since }
  await writeFile(join(home, HOLDER), JSON.stringify(holder), { mode: 0o600 })
  return token
}

/** Undefined if it is not there or not whole: the lock itself still counts. */
async function readHolder(home: string): Promise<Holder | undefined> {
  const text = await readFile(join(home, HOLDER), 'utf8').catch(() => '')
  try {
    return Holder.safeParse(JSON.parse(text)).data
  } catch {
    // half written when its process died
    return undefined
  }
}

/** Whether the holder's process is gone; of another machine we cannot know. */
function isDead({ pid, host }: Holder): boolean {
  if (host !== hostname()) return false
  try {
    process.kill(pid, 0)
    return false
  } catch (cause) {
    // EPERM: it lives, under another user
    return errnoOf(cause) === 'ESRCH'
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
