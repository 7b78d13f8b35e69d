import { join } from 'node:path'
import { filesOf, ownBackup, placesIn, writeBackup } from './backup.ts'
import { countsFrom, NO_COUNTS } from './counts.ts'
import { RegisterFileError, saveText } from './durable-file.ts'
import { encryptCopies } from './encrypt-copies.ts'
import { readPlaced } from './files.ts'
import {
  checkKey,
  type Manifest,
  manifestFile,
  newManifest,
  proofOf,
  readManifest,
  writeManifest,
} from './manifest.ts'
import { markerFile, readMarker, writeMarker } from './marker.ts'
import type { Storage } from './storage.ts'
import { REGISTER_VERSION } from './version.ts'

/**
 * Answers the head of the register in a folder, begun where none was ever made, migrated where it is
 * older, encrypted where it was plain and there is a key. Only while the folder is locked.
 *
 * @throws RegisterFileError when there was a register and it is gone or incomplete, is of a later
 *   griffier, or does not open with this key
 */
export async function openManifest(folder: string, access: Storage): Promise<Manifest> {
  const found = (await readManifest(folder, access)) ?? (await begin(folder, access))
  const kept = checkKey(folder, found, access)
  const counts = access.key && countsFrom(kept ?? NO_COUNTS)
  const counted = { ...access, ...(counts && { counts }) }
  const current = found.version < REGISTER_VERSION ? await migrate(folder, found, counted) : found
  // plain copies are seen to before the manifest counts: after a crash it is done at the next start
  if (access.key && (kept === undefined || kept === NO_COUNTS)) await encryptCopies(folder, access)
  const encrypts = access.key !== undefined && kept === undefined
  const head = encrypts ? await encrypt(folder, current, counted) : current
  if (head.id !== undefined) await writeMarker(folder, head.id, access.disk)
  return head
}

async function begin(folder: string, access: Storage): Promise<Manifest> {
  const [first] = await placesIn(folder, access.disk)
  if (first !== undefined) throw lost(folder, `although ${first} is there`)
  if ((await readMarker(folder, access.disk)) !== undefined) {
    throw lost(
      folder,
      `although a register was made here (${markerFile(folder)} says so). Is its disk mounted? To begin an empty register on purpose, remove that file`,
    )
  }
  const head = newManifest()
  await writeManifest(folder, head, access)
  return head
}

function lost(folder: string, why: string): RegisterFileError {
  return new RegisterFileError(
    'MISSING',
    manifestFile(folder),
    `missing, ${why}; put back a backup of the folder (griffier restore FILE)`,
  )
}

/** A copy first; then file by file, the head last: after a crash the rest is done at the next start. */
async function migrate(folder: string, old: Manifest, access: Storage): Promise<Manifest> {
  const files = await filesOf(folder, access.disk)
  await writeBackup(files, ownBackup(folder, REGISTER_VERSION, new Date()), access)
  await rewrite(folder, access)
  const head = { ...newManifest(), ...old, version: REGISTER_VERSION }
  await writeManifest(folder, head, access)
  return head
}

/** File by file, the head with its proof last: until it is there, plain files and encrypted ones may stand side by side. */
async function encrypt(folder: string, plain: Manifest, access: Storage): Promise<Manifest> {
  await rewrite(folder, access)
  const counts = access.counts?.unwritten() ?? NO_COUNTS
  const head = { ...plain, proof: proofOf(plain.id ?? '', counts, access) }
  await writeManifest(folder, head, access)
  return head
}

async function rewrite(folder: string, access: Storage): Promise<void> {
  for (const place of await placesIn(folder, access.disk)) {
    if (place === 'register.json') continue
    const value = await readPlaced(folder, place, access)
    await saveText(join(folder, place), `${JSON.stringify(value, null, 2)}\n`, access)
  }
}
