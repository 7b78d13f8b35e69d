import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import * as z from 'zod'
import { type KeptCounts, NO_COUNTS } from './counts.ts'
import { durableFile, RegisterFileError } from './durable-file.ts'
import { decrypt, encrypt, isEncrypted, type RegisterKey } from './encrypt.ts'
import type { Storage } from './storage.ts'
import { NewerVersion, REGISTER_VERSION } from './version.ts'
import { shaped } from './wrong-shape.ts'

/** `register.json`, the file that makes a folder a register. It holds nothing about anybody; only its proof is encrypted. */
const Manifest = z
  .object({
    version: z.number().min(1),
    /** Tells this register from any other; missing before version 2. */
    id: z.string().exactOptional(),
    /** Of each year the highest case number, as of the last start: fewer cases than that means that some were lost. */
    highest: z.record(z.string(), z.number()).readonly().exactOptional(),
    /** The id and the counts of the files, encrypted: the register is encrypted with the key that opens this. */
    proof: z.unknown().optional(),
  })
  .refine(({ version, id }) => version < 2 || id !== undefined, 'an id')
  .refine(({ version, highest }) => version < 2 || highest, 'the highest case numbers')
  .readonly()
export type Manifest = z.infer<typeof Manifest>

/** What is read first: the rest of a later griffier's may look otherwise. */
const Versioned = z.object({ version: z.number().min(1) })

/** What the proof says, once it is opened. */
const Proof = z.object({
  id: z.string(),
  counts: z.object({ upTo: z.number(), files: z.record(z.string(), z.number()) }),
})

const NAME = 'register.json'

export function manifestFile(folder: string): string {
  return join(folder, NAME)
}

export function newManifest(): Manifest {
  return { version: REGISTER_VERSION, id: randomUUID(), highest: {} }
}

/** Undefined where there is none. Throws where it is damaged or of a later version. */
export async function readManifest(
  folder: string,
  { disk }: Storage,
): Promise<Manifest | undefined> {
  return (
    (await durableFile(manifestFile(folder), checkManifest, { disk, key: undefined }).read()) ??
    undefined
  )
}

export async function writeManifest(
  folder: string,
  head: Manifest,
  { disk }: Storage,
): Promise<void> {
  await durableFile(manifestFile(folder), checkManifest, { disk, key: undefined }).write(head)
}

export function checkManifest(value: unknown): Manifest {
  const { version } = shaped(Versioned, value)
  if (version > REGISTER_VERSION) throw new NewerVersion(version)
  return shaped(Manifest, value)
}

/** What a head of an encrypted register says in proof of the key. */
export function proofOf(id: string, counts: KeptCounts, { key }: Storage): unknown {
  return key && JSON.parse(encrypt(JSON.stringify({ id, counts }), NAME, key))
}

/**
 * The counts of the files of an encrypted register; undefined where it is not encrypted. They stand in the
 * proof, so that nobody without the key can change or remove them.
 *
 * @throws RegisterFileError where it is encrypted, and the key is missing or another one
 */
export function checkKey(
  folder: string,
  { id, proof }: Manifest,
  { key }: Storage,
): KeptCounts | undefined {
  if (!isEncrypted(proof)) return undefined
  const file = manifestFile(folder)
  if (key === undefined) {
    throw new RegisterFileError(
      'SEALED',
      file,
      'the register is encrypted, and there is no key; set GRIFFIER_REGISTER_KEY, or registerKey in the settings',
    )
  }
  const proven = readProof(file, proof, key)
  if (proven.id !== id) throw wrongKey(file)
  return proven.counts
}

function readProof(file: string, proof: unknown, key: RegisterKey) {
  try {
    const text = decrypt(proof, NAME, key)
    // before there were counts it was the bare id
    if (!text.startsWith('{')) return { id: text, counts: NO_COUNTS }
    return shaped(Proof, JSON.parse(text))
  } catch (cause) {
    throw wrongKey(file, cause)
  }
}

function wrongKey(file: string, cause?: unknown): RegisterFileError {
  return new RegisterFileError(
    'SEALED',
    file,
    'the register is encrypted with another key than the one that was given; find the right one: without it nothing can be read, also not from a backup',
    cause,
  )
}
