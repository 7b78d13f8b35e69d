import { basename, dirname } from 'node:path'
import type { Counts } from './counts.ts'
import { type Disk, realDisk } from './disk.ts'
import type { RegisterKey } from './encrypt.ts'

/** How the files of a register are reached: on which disk, and with which key. */
export interface Storage {
  readonly disk: Disk
  /** Undefined for a register that is not encrypted. */
  readonly key: RegisterKey | undefined
  /** The register is known to be encrypted: a plain file in it was put there by somebody else. */
  readonly sealedOnly?: boolean
  /** Of a register that is encrypted: which of its files is an older version of itself. */
  readonly counts?: Counts
}

/** This machine's disk, and files that anybody with access to them can read. */
export const PLAIN: Storage = { disk: realDisk, key: undefined }

/** This machine's disk, and files that open with this key. */
export function withKey(key: RegisterKey | undefined): Storage {
  return { disk: realDisk, key }
}

/** The folders of a register that hold files. */
export const PARTS = ['cases', 'corrections', 'notices', 'letters-read'] as const

/**
 * The files that stand in the register's own folder. The manifest first: whoever copies or reads beside a
 * griffier at work must find no file older than the manifest knows.
 */
export const SINGLE_FILES = [
  'register.json',
  'folders.json',
  'diary.json',
  'near-misses.json',
] as const

/** A file's place in the register, whatever the register's own folder is called: `cases/P-2026-0042.json`. */
export function placeOf(file: string): string {
  const name = basename(file)
  const isSingle = (SINGLE_FILES as readonly string[]).includes(name)
  return isSingle ? name : `${basename(dirname(file))}/${name}`
}
