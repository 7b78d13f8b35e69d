import { basename, dirname, join, resolve } from 'node:path'
import * as z from 'zod'
import { errnoOf } from '../trouble/trouble.ts'
import type { Disk } from './disk.ts'
import { durableFile, RegisterFileError } from './durable-file.ts'
import { shaped } from './wrong-shape.ts'

/**
 * A small file beside the register's folder, `.data.griffier` for `data/`. It says that a register was made
 * there: a folder that was emptied, unmounted or removed is then told from one in which none was begun.
 */
const Marker = z.object({ register: z.string(), note: z.string().optional() })

const NOTE =
  'A griffier register was made in the folder of this name. While this file is here, griffier refuses to begin an empty one in its place.'

export function markerFile(folder: string): string {
  const home = resolve(folder)
  return join(dirname(home), `.${basename(home)}.griffier`)
}

/** The id of the register that was made in this folder; undefined where none was. */
export async function readMarker(folder: string, disk: Disk): Promise<string | undefined> {
  const marker = await durableFile(markerFile(folder), checkMarker, { disk, key: undefined }).read()
  return marker?.register
}

/** Sets the marker. Where nothing may be written beside the folder there is none: that is no reason to stop. */
export async function writeMarker(folder: string, register: string, disk: Disk): Promise<void> {
  if ((await readMarker(folder, disk)) === register) return
  const file = durableFile(markerFile(folder), checkMarker, { disk, key: undefined })
  await file.write({ register, note: NOTE }).catch(unlessForbidden)
}

function checkMarker(value: unknown) {
  return shaped(Marker, value)
}

function unlessForbidden(cause: unknown): void {
  const refused = cause instanceof RegisterFileError ? errnoOf(cause.cause) : undefined
  if (refused !== 'EACCES' && refused !== 'EPERM' && refused !== 'EROFS') throw cause
}
