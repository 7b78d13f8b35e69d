import { mkdir, open, readFile, rename } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Change } from './change-log.ts'
import type { Departure } from './departure.ts'
import { firstFolders, type StoredFolder } from './folders.ts'
import { isMissing } from './missing-file.ts'
import type { StoredMessage } from './stored-message.ts'

export interface MasterCategory {
  readonly id: string
  readonly displayName: string
  readonly color: string
}

/** The whole mailbox as plain JSON: what its file holds between runs. */
export interface MailboxState {
  readonly version: 1
  readonly mailbox: string
  readonly now: string
  /** How many ids have been minted. */
  readonly counter: number
  readonly sequence: number
  readonly generation: number
  readonly folders: readonly StoredFolder[]
  readonly messages: readonly StoredMessage[]
  readonly changes: readonly Change[]
  readonly categories: readonly MasterCategory[]
  readonly settings: Readonly<Record<string, unknown>>
  readonly departures: readonly Departure[]
}

export function emptyState(mailbox: string, now: Date): MailboxState {
  return {
    version: 1,
    mailbox,
    now: now.toISOString(),
    counter: 100,
    sequence: 0,
    generation: 1,
    folders: firstFolders(mailbox),
    messages: [],
    changes: [],
    categories: [],
    settings: {},
    departures: [],
  }
}

/**
 * Reads a mailbox kept in a file; undefined where there is none yet.
 * @throws Error when the file is no mailbox of this sandbox, or another mailbox's: it is not overwritten.
 */
export async function loadState(file: string, mailbox: string): Promise<MailboxState | undefined> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (isMissing(error)) return undefined
    throw error
  })
  if (text === undefined) return undefined
  const state = parse(text)
  if (state?.version !== 1 || state.mailbox !== mailbox) {
    throw new Error(
      `${file} does not hold the sandbox mailbox ${mailbox}: move it away or name another file`,
    )
  }
  return state
}

function parse(text: string): MailboxState | undefined {
  try {
    return JSON.parse(text) as MailboxState
  } catch {
    // Said by the caller, together with what to do about it.
    return undefined
  }
}

/** Writes beside the file and renames, so that a crash leaves the old mailbox or the new one. */
export async function saveState(file: string, state: MailboxState): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  const beside = `${file}.part`
  const handle = await open(beside, 'w', 0o600)
  try {
    await handle.writeFile(JSON.stringify(state))
    await handle.datasync()
  } finally {
    await handle.close()
  }
  await rename(beside, file)
}
