import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { durableFile, RegisterFileError } from './durable-file.ts'
import { decrypt, encrypt, isEncrypted } from './encrypt.ts'
import type { Storage } from './storage.ts'
import { NewerVersion, REGISTER_VERSION } from './version.ts'

/** `register.json`, the file that makes a folder a register. It holds nothing about anybody and is never encrypted. */
export interface Manifest {
  readonly version: number
  /** Tells this register from any other; missing before version 2. */
  readonly id?: string
  /** Of each year the highest case number, as of the last start: fewer cases than that means that some were lost. */
  readonly highest?: Readonly<Record<string, number>>
  /** The id, encrypted: the register is encrypted with the key that opens this. */
  readonly proof?: unknown
}

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
  const { version, id, highest } = (value ?? {}) as Partial<Record<keyof Manifest, unknown>>
  if (typeof version !== 'number' || version < 1) throw new TypeError('a version expected')
  if (version > REGISTER_VERSION) throw new NewerVersion(version)
  if (version > 1 && typeof id !== 'string') throw new TypeError('an id expected')
  if (version > 1 && (typeof highest !== 'object' || highest === null))
    throw new TypeError('the highest case numbers expected')
  return value as Manifest
}

/** What a head of an encrypted register says in proof of the key. */
export function proofOf(id: string, { key }: Storage): unknown {
  return key && JSON.parse(encrypt(id, NAME, key))
}

/** Whether the register is encrypted. Throws where it is, and the key is missing or another one. */
export function checkKey(folder: string, { id, proof }: Manifest, { key }: Storage): boolean {
  if (!isEncrypted(proof)) return false
  const file = manifestFile(folder)
  if (key === undefined) {
    throw new RegisterFileError(
      'SEALED',
      file,
      'the register is encrypted, and there is no key; set GRIFFIER_REGISTER_KEY, or registerKey in the settings',
    )
  }
  try {
    if (decrypt(proof, NAME, key) === id) return true
  } catch (cause) {
    throw wrongKey(file, cause)
  }
  throw wrongKey(file)
}

function wrongKey(file: string, cause?: unknown): RegisterFileError {
  return new RegisterFileError(
    'SEALED',
    file,
    'the register is encrypted with another key than the one that was given; find the right one: without it nothing can be read, also not from a backup',
    cause,
  )
}
