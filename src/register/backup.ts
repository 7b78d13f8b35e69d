import { createHash } from 'node:crypto'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import tar from 'tar-stream'
import type { Disk } from './disk.ts'
import { RegisterFileError, removeFile, saveBytes } from './durable-file.ts'
import { jsonFiles } from './json-files.ts'
import { PARTS, SINGLE_FILES, type Storage } from './storage.ts'

/** The files of a register by their places: `cases/P-2026-0042.json`. */
export type RegisterFiles = ReadonlyMap<string, Buffer>

const SUMS = 'SHA256SUMS'

/**
 * What may be read before what: a copy that is made beside a griffier at work must never know less of
 * the cases than of what was done for them. So where it goes on comes first, and cases come last.
 */
const ORDER = ['letters-read', 'notices', 'corrections', 'cases'] satisfies (typeof PARTS)[number][]

/** Every file of the register, as it stands on disk: an encrypted register gives encrypted files. */
export async function filesOf(folder: string, disk: Disk): Promise<RegisterFiles> {
  const files = new Map<string, Buffer>()
  for (const place of await placesIn(folder, disk)) {
    const bytes = await disk.read(join(folder, place))
    // a notice may be dropped meanwhile
    if (bytes !== undefined) files.set(place, bytes)
  }
  return files
}

/** The places of all files of a register, in the order in which they are to be copied. */
export async function placesIn(folder: string, disk: Disk): Promise<string[]> {
  const names = await jsonFiles(folder, disk)
  const places: string[] = SINGLE_FILES.filter((name) => names.includes(name))
  for (const part of ORDER) {
    places.push(...(await jsonFiles(join(folder, part), disk)).map((name) => `${part}/${name}`))
  }
  return places
}

/**
 * A backup is a gzipped tar, as any computer can open it, of the files as they stand, with their
 * SHA-256 sums as `sha256sum -c` reads them. It is written durably, and read back before it counts.
 *
 * @throws RegisterFileError when it cannot be written, or does not read back
 */
export async function writeBackup(
  files: RegisterFiles,
  to: string,
  { disk }: Pick<Storage, 'disk'>,
): Promise<void> {
  await saveBytes(disk, to, await packed(files))
  const again = await readBackup(to, { disk })
  if (sumsOf(again) !== sumsOf(files))
    throw new RegisterFileError('NOT_SAVED', to, 'what was read back is not what was written')
}

/** The files of a backup, each compared with its sum. @throws RegisterFileError saying what is wrong with it */
export async function readBackup(
  file: string,
  { disk }: Pick<Storage, 'disk'>,
): Promise<RegisterFiles> {
  const bytes = await disk.read(file)
  if (bytes === undefined)
    throw new RegisterFileError(
      'MISSING',
      file,
      'there is no such file; name the backup to restore',
    )
  const entries = await unpacked(file, bytes)
  const sums = entries.get(SUMS)?.toString('utf8')
  entries.delete(SUMS)
  if (sums === undefined || sums !== sumsOf(entries))
    throw notABackup(file, 'its files are not those that its sums name')
  for (const place of entries.keys())
    if (!isPlace(place)) throw notABackup(file, 'it holds files that are no part of a register')
  if (!entries.has('register.json')) throw notABackup(file, 'it holds no register.json')
  return entries
}

/** Where griffier puts a copy by itself before it changes the form of a register. */
export function ownBackup(folder: string, version: number, now: Date): string {
  return join(folder, OWN, `before-version-${version}-${now.toISOString().slice(0, 10)}.tar.gz`)
}

/** The copies that griffier made by itself. */
export async function ownBackups(folder: string, disk: Disk): Promise<string[]> {
  const names = await disk.names(join(folder, OWN))
  return names.filter((name) => OWN_NAME.test(name)).map((name) => join(folder, OWN, name))
}

/** Removes those from before an ISO day. */
export async function dropBackups(folder: string, before: string, disk: Disk): Promise<void> {
  for (const file of await ownBackups(folder, disk)) {
    const [, day = ''] = OWN_NAME.exec(basename(file)) ?? []
    if (day < before) await removeFile({ disk }, file)
  }
}

const OWN = 'backups'
const OWN_NAME = /^before-version-\d+-(\d{4}-\d{2}-\d{2})\.tar\.gz$/

async function packed(files: RegisterFiles): Promise<Buffer> {
  const pack = tar.pack()
  for (const [name, bytes] of [...files, [SUMS, Buffer.from(sumsOf(files))] as const])
    pack.entry({ name, mode: 0o600 }, bytes)
  pack.finalize()
  const chunks: Buffer[] = []
  for await (const chunk of pack) chunks.push(chunk as Buffer)
  return promisify(gzip)(Buffer.concat(chunks))
}

async function unpacked(file: string, bytes: Buffer): Promise<Map<string, Buffer>> {
  const entries = new Map<string, Buffer>()
  try {
    const extract = tar.extract()
    extract.end(await promisify(gunzip)(bytes))
    for await (const entry of extract) {
      const chunks: Buffer[] = []
      for await (const chunk of entry) chunks.push(chunk as Buffer)
      entries.set(entry.header.name, Buffer.concat(chunks))
    }
  } catch (cause) {
    throw notABackup(file, 'it is no gzipped tar, or was cut short', cause)
  }
  return entries
}

function sumsOf(files: RegisterFiles): string {
  return [...files]
    .map(([place, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${place}\n`)
    .join('')
}

function isPlace(place: string): boolean {
  const [part, name, ...more] = place.split('/')
  if (name === undefined) return (SINGLE_FILES as readonly string[]).includes(place)
  const isPart = (PARTS as readonly string[]).includes(part ?? '')
  return isPart && more.length === 0 && /^[A-Za-z0-9_][A-Za-z0-9_-]*\.json$/.test(name)
}

function notABackup(file: string, why: string, cause?: unknown): RegisterFileError {
  return new RegisterFileError(
    'DAMAGED',
    file,
    `no backup of griffier’s that can be trusted: ${why}; use another backup`,
    cause,
  )
}
