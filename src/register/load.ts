import { placesIn } from './backup.ts'
import { type Counts, countsFrom } from './counts.ts'
import { RegisterFileError } from './durable-file.ts'
import { readPlaced } from './files.ts'
import { checkKey, type Manifest, manifestFile, readManifest } from './manifest.ts'
import { markerFile, readMarker } from './marker.ts'
import { missingCases } from './missing-cases.ts'
import type { Storage } from './storage.ts'
import { Misnamed } from './wrong-shape.ts'

/** A register as it was read, and all that is broken about it: whoever reads one reads it by this. */
export interface RegisterRead {
  readonly head: Manifest | undefined
  readonly encrypted: boolean
  /** How its files are reached from here on. */
  readonly access: Storage
  readonly places: readonly string[]
  /** The values of the files that are as they should be, by place. */
  readonly values: ReadonlyMap<string, unknown>
  /** What is damaged, missing, doubled, misnamed or hollow, each with what to do. */
  readonly complaints: readonly RegisterFileError[]
}

/**
 * Reads the files of a register and changes nothing; it may run beside a griffier at work.
 *
 * @param part `cases/` where only the cases are wanted
 */
export async function readRegister(
  folder: string,
  reached: Storage,
  part = '',
): Promise<RegisterRead> {
  const { head, encrypted, counts, complaints } = await readHead(folder, reached)
  const access = { ...reached, sealedOnly: encrypted, ...(counts && { counts }) }
  const { places, missing } = await listed(folder, head, access)
  const values = new Map<string, unknown>()
  for (const place of places) {
    if (place === 'register.json' || !place.startsWith(part)) continue
    try {
      const value = await readPlaced(folder, place, access)
      // a notice may be dropped meanwhile
      if (value !== undefined) values.set(place, value)
    } catch (cause) {
      complaints.push(named(folder, places, cause))
    }
  }
  // last: a case that is missing may be one that was said to be misnamed
  return { head, encrypted, access, places, values, complaints: [...complaints, ...missing] }
}

/** Throws the first complaint about a register, and says how many more there are. */
export function insist({ complaints }: RegisterRead): void {
  const [first, ...more] = complaints
  if (first === undefined) return
  if (more.length === 0) throw first
  const rest = `; ${more.length} more of the register is wrong (griffier doctor register names all)`
  const message = first.message.slice(first.file.length + 2)
  throw new RegisterFileError(first.code, first.file, `${message}${rest}`, first.cause)
}

interface Head {
  readonly head: Manifest | undefined
  readonly encrypted: boolean
  readonly counts: Counts | undefined
  readonly complaints: RegisterFileError[]
}

async function readHead(folder: string, access: Storage): Promise<Head> {
  let head: Manifest | undefined
  try {
    head = await readManifest(folder, access)
    if (head === undefined) return await withoutHead(folder, access)
    const kept = checkKey(folder, head, access)
    return { head, encrypted: kept !== undefined, counts: kept && countsFrom(kept), complaints: [] }
  } catch (cause) {
    const encrypted = head?.proof !== undefined
    return { head, encrypted, counts: undefined, complaints: [ours(cause)] }
  }
}

async function withoutHead(folder: string, { disk }: Storage): Promise<Head> {
  const nothing = { head: undefined, encrypted: false, counts: undefined }
  const isMade = (await readMarker(folder, disk).catch(() => '')) !== undefined
  const [first] = await placesIn(folder, disk)
  if (first === undefined && !isMade) return { ...nothing, complaints: [] }
  const why = first === undefined ? `${markerFile(folder)} says so` : `${first} is there`
  const what = `missing, although a register was made here (${why})`
  const todo = 'put back a backup (griffier restore FILE)'
  return {
    ...nothing,
    complaints: [new RegisterFileError('MISSING', manifestFile(folder), `${what}; ${todo}`)],
  }
}

/** All places, and the cases that are not among them. A list that is read while a griffier writes may miss one. */
async function listed(folder: string, head: Manifest | undefined, { disk }: Storage) {
  const places = await placesIn(folder, disk)
  const missing = missingCases(folder, places, head)
  if (missing.length === 0) return { places, missing }
  const again = await placesIn(folder, disk)
  return { places: again, missing: missingCases(folder, again, head) }
}

/** Of a file under another's name it is told whether it is a double. */
function named(folder: string, places: readonly string[], cause: unknown): RegisterFileError {
  const complaint = ours(cause)
  if (!(complaint.cause instanceof Misnamed)) return complaint
  const { says, message } = complaint.cause
  const [part = ''] = complaint.file.slice(folder.length + 1).split(/[\\/]/)
  const own = `${part}/${says}.json`
  const what = places.includes(own)
    ? `doubled: ${message}, and ${own} is there too; remove this one, and put back a backup if a case is missing (griffier restore FILE)`
    : `misnamed: ${message}; give it its own name again, ${says}.json`
  return new RegisterFileError('DAMAGED', complaint.file, what, complaint.cause)
}

function ours(cause: unknown): RegisterFileError {
  if (cause instanceof RegisterFileError) return cause
  throw cause
}
