import { stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { placesIn } from './backup.ts'
import { RegisterFileError } from './durable-file.ts'
import { readPlaced } from './files.ts'
import { jsonFiles } from './json-files.ts'
import { checkKey, type Manifest, manifestFile, readManifest } from './manifest.ts'
import { markerFile, readMarker } from './marker.ts'
import { PARTS, type Storage } from './storage.ts'

/** One thing that is wrong with a register. */
export interface Finding {
  /** The file or folder, as a path. */
  readonly file: string
  /** Broken: something is lost or cannot be read. Untidy: nothing is, and it should be otherwise. */
  readonly kind: 'broken' | 'untidy'
  readonly what: string
  /** What to do about it. */
  readonly todo: string
}

/** What there is, and all that is wrong with it. */
export interface Examination {
  readonly files: number
  readonly cases: number
  readonly encrypted: boolean
  readonly findings: readonly Finding[]
}

const FROM_BACKUP = 'put back a backup (griffier restore FILE)'

/** Reads every file of a register and says of each what is wrong. Changes nothing, and may run beside a daemon. */
export async function examineRegister(folder: string, access: Storage): Promise<Examination> {
  const places = await placesIn(folder, access.disk)
  const { head, encrypted, findings } = await examineHead(folder, places, access)
  const reached = { ...access, sealedOnly: encrypted }
  const all = [...findings]
  for (const place of places) {
    if (place !== 'register.json') all.push(...(await examineFile(folder, place, reached)))
  }
  const cases = places.filter((place) => place.startsWith('cases/'))
  all.push(...missingNumbers(folder, cases, head), ...withoutCase(folder, places))
  all.push(...(await strangers(folder, access)), ...(await openToOthers(folder, places)))
  return { files: places.length, cases: cases.length, encrypted, findings: all }
}

interface HeadExamined {
  readonly head: Manifest | undefined
  readonly encrypted: boolean
  readonly findings: Finding[]
}

async function examineHead(
  folder: string,
  places: readonly string[],
  access: Storage,
): Promise<HeadExamined> {
  const file = manifestFile(folder)
  let head: Manifest | undefined
  try {
    head = await readManifest(folder, access)
    if (head !== undefined) return { head, encrypted: checkKey(folder, head, access), findings: [] }
  } catch (cause) {
    return { head, encrypted: head?.proof !== undefined, findings: [findingOf(file, cause)] }
  }
  const isMade = (await readMarker(folder, access.disk).catch(() => '')) !== undefined
  if (places.length === 0 && !isMade) return { head, encrypted: false, findings: [] }
  const why = places.length > 0 ? 'there are other files' : `${markerFile(folder)} says so`
  const what = `missing, although a register was made here (${why})`
  return { head, encrypted: false, findings: [{ file, kind: 'broken', what, todo: FROM_BACKUP }] }
}

async function examineFile(folder: string, place: string, access: Storage): Promise<Finding[]> {
  try {
    await readPlaced(folder, place, access)
    return []
  } catch (cause) {
    return [findingOf(join(folder, place), cause)]
  }
}

/** A complaint of the register's own comes apart into what is wrong and what to do. */
function findingOf(file: string, cause: unknown): Finding {
  if (!(cause instanceof RegisterFileError)) throw cause
  const [what = '', ...todo] = cause.message.slice(cause.file.length + 2).split('; ')
  return { file, kind: 'broken', what, todo: todo.join('; ') }
}

/** Case numbers are given out one after the other and no case is ever removed: a gap is a lost case. */
function missingNumbers(
  folder: string,
  cases: readonly string[],
  head: Manifest | undefined,
): Finding[] {
  const there = new Set(cases.map((place) => basename(place, '.json')))
  const last = new Map(Object.entries(head?.highest ?? {}))
  for (const number of there) {
    const [, year = '', count] = number.split('-')
    last.set(year, Math.max(last.get(year) ?? 0, Number(count)))
  }
  const findings: Finding[] = []
  for (const [year, highest] of last) {
    for (let count = 1; count <= highest; count++) {
      const number = `P-${year}-${String(count).padStart(4, '0')}`
      if (there.has(number)) continue
      const file = join(folder, 'cases', `${number}.json`)
      const what = 'missing, although later numbers are there'
      findings.push({ file, kind: 'broken', what, todo: FROM_BACKUP })
    }
  }
  return findings
}

function withoutCase(folder: string, places: readonly string[]): Finding[] {
  const all = new Set(places)
  return places
    .filter((place) => place.startsWith('corrections/'))
    .filter((place) => !all.has(place.replace(/^corrections/, 'cases')))
    .map((place) => ({
      file: join(folder, place),
      kind: 'untidy',
      what: 'a correction of which the case is gone',
      todo: 'remove it, or put back the case',
    }))
}

/** Files that are no part of a register; of a crash's leftovers the next start rids itself. */
async function strangers(folder: string, { disk }: Storage): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const part of PARTS) {
    const ours = new Set(await jsonFiles(join(folder, part), disk))
    for (const name of await disk.names(join(folder, part))) {
      if (ours.has(name)) continue
      const isLeftover = /^\..+\.[0-9a-f]{8}\.tmp$/.test(name)
      findings.push({
        file: join(folder, part, name),
        kind: 'untidy',
        what: isLeftover ? 'left by a write that a crash cut short' : 'no file of griffier’s',
        todo: isLeftover
          ? 'nothing: the next start removes it'
          : 'move it elsewhere: backups leave it out',
      })
    }
  }
  return findings
}

/** Files and folders that others on this machine may read or write. */
async function openToOthers(folder: string, places: readonly string[]): Promise<Finding[]> {
  if (process.platform === 'win32') return []
  const paths = places.map((place) => join(folder, place))
  const findings: Finding[] = []
  for (const path of new Set([...paths.map((each) => dirname(each)), ...paths])) {
    const entry = await stat(path).catch(() => undefined)
    if (entry === undefined || (entry.mode & 0o077) === 0) continue
    const mode = entry.isDirectory() ? '700' : '600'
    findings.push({
      file: path,
      kind: 'untidy',
      what: `open to other users of this machine (mode ${(entry.mode & 0o777).toString(8)})`,
      todo: `chmod ${mode} it`,
    })
  }
  return findings
}
