import { join } from 'node:path'
import * as z from 'zod'
import { RIGHTS } from '../cases/right.ts'
import { durableFile, removeFile } from './durable-file.ts'
import { jsonFiles } from './json-files.ts'
import { PLAIN, type Storage } from './storage.ts'
import { shaped } from './wrong-shape.ts'

/**
 * What staff said of one letter, with its features, in a file beside its case: whoever removes the
 * case from the register drops the correction with it.
 */
const KeptCorrection = z
  .object({
    format: z.number(),
    rights: z.array(z.enum(RIGHTS)).readonly(),
    passages: z.array(z.array(z.number().int()).readonly()).readonly(),
  })
  .readonly()
export type KeptCorrection = z.infer<typeof KeptCorrection>

const FOLDER = 'corrections'

export function correctionFile(folder: string, caseNumber: string, access: Storage = PLAIN) {
  return durableFile(correctionPath(folder, caseNumber), checkCorrection, access)
}

function correctionPath(folder: string, caseNumber: string): string {
  return join(folder, FOLDER, `${caseNumber}.json`)
}

/** Removes a correction, and the shop's model that was made with it: the nightly training makes one of what is left. */
export async function dropCorrection(
  folder: string,
  caseNumber: string,
  access: Storage,
): Promise<void> {
  const path = correctionPath(folder, caseNumber)
  if ((await access.disk.read(path)) === undefined) return
  await removeFile({ disk: access.disk }, join(folder, 'model.bin'))
  await removeFile(access, path)
}

/** The corrections whose case is still there, in the order of their cases. Reads beside a daemon at work. */
export async function readCorrections(
  folder: string,
  access: Storage = PLAIN,
): Promise<KeptCorrection[]> {
  const cases = new Set(await jsonFiles(join(folder, 'cases'), access.disk))
  const kept: KeptCorrection[] = []
  for (const name of await jsonFiles(join(folder, FOLDER), access.disk)) {
    if (!cases.has(name)) continue
    const correction = await correctionFile(folder, name.replace(/\.json$/, ''), access).read()
    if (correction !== null) kept.push(correction)
  }
  return kept
}

export function checkCorrection(value: unknown): KeptCorrection {
  const { format, rights, passages } = shaped(KeptCorrection, value)
  return { format, rights, passages }
}
