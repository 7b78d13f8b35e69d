import { basename, dirname, join, resolve } from 'node:path'
import { filesOf, ownBackups, type RegisterFiles, readBackup, writeBackup } from './backup.ts'
import { RegisterFileError, removeFile, saveBytes } from './durable-file.ts'
import { encrypt, isEncrypted } from './encrypt.ts'
import type { Storage } from './storage.ts'

/**
 * Encrypts what griffier itself copied of a register while it was plain: its backups in the register's
 * folder, and registers that a restore set aside. What was copied elsewhere it does not know of.
 */
export async function encryptCopies(folder: string, access: Storage): Promise<void> {
  for (const file of await ownBackups(folder, access.disk)) await encryptBackup(file, access)
  for (const aside of await setAside(folder, access)) {
    for (const [place, bytes] of encrypted(await filesOf(aside, access.disk), access))
      await saveBytes(access.disk, join(aside, place), bytes)
    for (const file of await ownBackups(aside, access.disk)) await encryptBackup(file, access)
  }
}

async function setAside(folder: string, { disk }: Storage): Promise<string[]> {
  const home = resolve(folder)
  const names = await disk.names(dirname(home))
  const ours = names.filter((name) => name.startsWith(`${basename(home)}.before-restore-`))
  return ours.map((name) => join(dirname(home), name))
}

/** One that does not unpack could not be restored, and would lie there in plain: it is removed. */
async function encryptBackup(file: string, access: Storage): Promise<void> {
  try {
    const files = await readBackup(file, access)
    const changed = encrypted(files, access)
    if (changed.size > 0) await writeBackup(new Map([...files, ...changed]), file, access)
  } catch (cause) {
    if (!(cause instanceof RegisterFileError) || cause.code !== 'DAMAGED') throw cause
    await removeFile(access, file)
  }
}

/** The files that are plain, encrypted. The manifest holds nothing about anybody. */
function encrypted(files: RegisterFiles, { key }: Storage): RegisterFiles {
  const made = new Map<string, Buffer>()
  for (const [place, bytes] of files) {
    const text = bytes.toString('utf8')
    if (key === undefined || place === 'register.json' || isEncrypted(parsed(text))) continue
    made.set(place, Buffer.from(encrypt(text, place, key)))
  }
  return made
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // a damaged file tells of people as much as a whole one
    return undefined
  }
}
