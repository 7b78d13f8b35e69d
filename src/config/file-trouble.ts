import { errnoOf } from '../trouble/trouble.ts'

const WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'which does not exist',
  EACCES: 'which this user may not read',
  EPERM: 'which this user may not read',
  EISDIR: 'which is a folder',
  ENOTDIR: 'which lies in no folder',
}

/** Why a file could not be read: `/etc/griffier.yaml, which does not exist`. */
export function fileTrouble(file: string, cause: unknown): string {
  const code = errnoOf(cause) ?? 'unknown'
  return `${file}, ${WORDS[code] ?? `which cannot be read (${code})`}`
}
