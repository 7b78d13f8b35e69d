import { readFile, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Complaint } from './complaint.ts'

/** The key that the register is encrypted with: 32 bytes. None for a register that is not. */
export interface RegisterKeyRead {
  readonly key: Buffer | undefined
  readonly complaints: readonly Complaint[]
}

const VARIABLE = 'GRIFFIER_REGISTER_KEY'
const SETTING = 'registerKey'
const KEY = 'a key of 32 bytes in base64 or hexadecimal, as `openssl rand -base64 32` makes one'

/** The key of the environment, else that in the file which the settings name. Of the key itself nothing is ever repeated. */
export async function readRegisterKey(
  file: string | undefined,
  env: NodeJS.ProcessEnv,
): Promise<RegisterKeyRead> {
  const told = env[VARIABLE]?.trim()
  if (told) return checked(VARIABLE, `a text of ${told.length} characters, not shown here`, told)
  if (file === undefined) return { key: undefined, complaints: [] }
  const text = await readFile(file, 'utf8').catch(() => undefined)
  // what names no file may be the key itself: only the folder is told
  if (text === undefined) return complain(SETTING, `no file (looked in ${dirname(file)})`, PATH)
  if (await isOpenToOthers(file))
    return complain(
      SETTING,
      'a file that others on this machine can read',
      `mode 600: chmod 600 it`,
    )
  return checked(SETTING, 'a file that holds something else', text)
}

const PATH = `the path of a file that griffier’s user can read, with ${KEY}`

function checked(where: string, found: string, text: string): RegisterKeyRead {
  const key = keyFrom(text)
  return key === undefined ? complain(where, found, KEY) : { key, complaints: [] }
}

function complain(key: string, found: string, expected: string): RegisterKeyRead {
  return { key: undefined, complaints: [{ key, found, expected }] }
}

/** 64 hexadecimal digits, or 44 characters of base64. */
function keyFrom(text: string): Buffer | undefined {
  const bare = text.trim()
  if (/^[0-9a-f]{64}$/i.test(bare)) return Buffer.from(bare, 'hex')
  return /^[A-Za-z0-9+/]{43}=$/.test(bare) ? Buffer.from(bare, 'base64') : undefined
}

async function isOpenToOthers(file: string): Promise<boolean> {
  // Windows has no such mode; there the folder's access list protects the file.
  return process.platform !== 'win32' && ((await stat(file)).mode & 0o077) !== 0
}
