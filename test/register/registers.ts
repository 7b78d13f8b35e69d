import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Case } from '../../src/cases/case.ts'
import { openRegister } from '../../src/register/file-register.ts'
import type { Register } from '../../src/register/register.ts'
import { PLAIN } from '../../src/register/storage.ts'
import { caseWith } from '../cases/cases.ts'
import { temporaryFolder } from '../fakes/folder.ts'

/** Where a register may stand: its folder is not there yet. */
export async function place(): Promise<string> {
  return join(await temporaryFolder(), 'data')
}

export async function opened(folder: string, access = PLAIN): Promise<Register> {
  const register = await openRegister(folder, 'a test', access)
  onTestFinished(() => register.close().catch(() => undefined))
  return register
}

export const numbered = (number: string): Case => ({ ...caseWith(), number })

/** A register with three cases, a notice, a correction and all else that it may hold, closed again. */
export async function filled(access = PLAIN): Promise<string> {
  const folder = await place()
  const register = await opened(folder, access)
  for (const number of ['P-2026-0001', 'P-2026-0002', 'P-2026-0003'])
    await register.save(numbered(number))
  await register.saveNotice({
    token: 'G-abc',
    kind: 'digest',
    to: 'jan@j3dprints.nl',
    state: 'sent',
    at: '2026-11-23T09:00:00Z',
    day: '2026-11-23',
    items: [],
  })
  await register.saveCorrection('P-2026-0002', {
    format: 1,
    rights: ['access'],
    passages: [[1, 2]],
  })
  await register.noteRead('letter-1', '2026-11-23')
  await register.saveCursor('inbox', { link: 'https://graph.microsoft.com/x', savedAt: 'now' })
  await register.saveDiary({ categoriesMade: 'nl' })
  await register.close()
  // the head learns the highest numbers at the next start
  await (await opened(folder, access)).close()
  return folder
}

/** The parsed value of a plain file of a register. */
export async function valueIn(folder: string, name: string): Promise<Record<string, unknown>> {
  return JSON.parse(await readFile(join(folder, name), 'utf8'))
}

export async function put(folder: string, name: string, value: unknown): Promise<void> {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  await writeFile(join(folder, name), text, { mode: 0o600 })
}
