import { basename, join } from 'node:path'
import { checkCaseFile } from './case-file.ts'
import { checkCorrection } from './corrections.ts'
import { RegisterFileError, readValue } from './durable-file.ts'
import { asList } from './letters-read.ts'
import { checkManifest } from './manifest.ts'
import type { NoticeSent } from './register.ts'
import { placeOf, type Storage } from './storage.ts'
import { NewerVersion } from './version.ts'

/**
 * Holds the parsed value of a file of the register against what its place asks for, or throws.
 * A file under another's name counts as damaged: it would be overwritten by the other.
 */
export function checkPlaced(place: string, value: unknown): unknown {
  const [part, name] = place.includes('/') ? (place.split('/') as [string, string]) : ['', place]
  if (place === 'register.json') return checkManifest(value)
  if (part === 'cases') return named(name, checkCaseFile(value), ({ number }) => number)
  if (part === 'notices') return named(name, asObject<NoticeSent>(value), ({ token }) => token)
  if (part === 'letters-read') return asList(value)
  return part === 'corrections' ? checkCorrection(value) : asObject(value)
}

/** Reads one file and holds it against its place. @throws RegisterFileError naming the file */
export async function readPlaced(folder: string, place: string, access: Storage): Promise<unknown> {
  const file = join(folder, place)
  const value = await readValue(file, access)
  if (value === undefined) return undefined
  try {
    return checkPlaced(placeOf(file), value)
  } catch (cause) {
    if (cause instanceof NewerVersion) throw new RegisterFileError('NEWER', file, cause.message)
    throw new RegisterFileError(
      'DAMAGED',
      file,
      'damaged: it is JSON, but not as griffier writes it under this name; put back a backup of it, or move it out of the folder and open the case by hand',
      cause,
    )
  }
}

export function asObject<T extends object>(value: unknown): T {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new TypeError('an object expected')
  return value as T
}

function named<T>(name: string, file: T, nameOf: (file: T) => string): T {
  if (`${nameOf(file)}.json` !== basename(name)) throw new TypeError('a file of this name expected')
  return file
}
