import { stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { RegisterFileError } from './durable-file.ts'
import { jsonFiles } from './json-files.ts'
import { readRegister } from './load.ts'
import { PARTS, type Storage } from './storage.ts'

/** One thing that is wrong with a register. */
interface Finding {
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

/** Reads every file of a register and says of each what is wrong. Changes nothing, and may run beside a daemon. */
export async function examineRegister(folder: string, access: Storage): Promise<Examination> {
  const { places, encrypted, complaints } = await readRegister(folder, access)
  const findings = complaints.map(findingOf)
  findings.push(...withoutCase(folder, places))
  findings.push(...(await strangers(folder, access)), ...(await openToOthers(folder, places)))
  const cases = places.filter((place) => place.startsWith('cases/')).length
  return { files: places.length, cases, encrypted, findings }
}

/** A complaint of the register's own comes apart into what is wrong and what to do. */
function findingOf({ file, message }: RegisterFileError): Finding {
  const [what = '', ...todo] = message.slice(file.length + 2).split('; ')
  return { file, kind: 'broken', what, todo: todo.join('; ') }
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
