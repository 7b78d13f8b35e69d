import { join } from 'node:path'
import { checkCaseFile } from './case-file.ts'
import { checkCorrection } from './corrections.ts'
import { checked, readValue } from './durable-file.ts'
import { asList } from './letters-read.ts'
import { checkManifest } from './manifest.ts'
import { Cursors, Diary, NoticeSent } from './remembered.ts'
import type { Storage } from './storage.ts'
import { Misnamed, shaped } from './wrong-shape.ts'

/**
 * Holds the parsed value of a file of the register against what its place asks for, or throws.
 * A file under another's name counts as damaged: it would be overwritten by the other.
 */
function checkPlaced(place: string, value: unknown): unknown {
  const [part = '', name = ''] = place.includes('/') ? place.split('/') : ['', place]
  if (place === 'register.json') return checkManifest(value)
  if (part === 'cases') return named(name, checkCaseFile(value), ({ number }) => number)
  if (part === 'notices') return named(name, shaped(NoticeSent, value), ({ token }) => token)
  if (part === 'letters-read') return asList(value)
  if (part === 'corrections') return checkCorrection(value)
  return name === 'folders.json' ? shaped(Cursors, value) : shaped(Diary, value)
}

/** Reads one file and holds it against its place. @throws RegisterFileError naming the file */
export async function readPlaced(folder: string, place: string, access: Storage): Promise<unknown> {
  const file = join(folder, place)
  const value = await readValue(file, access)
  if (value === undefined) return undefined
  return checked(file, value, (found) => checkPlaced(place, found))
}

function named<T>(name: string, file: T, nameOf: (file: T) => string): T {
  if (`${nameOf(file)}.json` !== name) throw new Misnamed(nameOf(file), name.replace(/\.json$/, ''))
  return file
}
