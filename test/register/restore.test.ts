import { existsSync } from 'node:fs'
import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesOf, writeBackup } from '../../src/register/backup.ts'
import { lockFolder } from '../../src/register/lock.ts'
import { type RestoreOrder, restore } from '../../src/register/restore.ts'
import { PLAIN, withKey } from '../../src/register/storage.ts'
import { filled, numbered, opened } from './registers.ts'

const KEY = withKey(Buffer.alloc(32, 7))

async function backedUp(folder: string): Promise<string> {
  const backup = join(folder, '..', 'backup.tar.gz')
  await writeBackup(await filesOf(folder, PLAIN.disk), backup, PLAIN)
  return backup
}

function restored(folder: string, backup: string, more: Partial<RestoreOrder> = {}) {
  const now = new Date('2026-11-24T09:00:00Z')
  return restore({ folder, backup, access: PLAIN, who: 'a test', over: false, now, ...more })
}

describe('restoring', () => {
  it('gives back all cases where the register was lost, and reads the mailbox again', async () => {
    const folder = await filled()
    const backup = await backedUp(folder)
    await rm(folder, { recursive: true })
    expect(await restored(folder, backup)).toEqual({ cases: 3, aside: undefined })
    const register = await opened(folder)
    expect([...register.cases.keys()]).toHaveLength(3)
    expect(await register.wasRead('letter-1')).toBe(true)
    expect(register.cursor('inbox')).toBeUndefined()
    expect(register.diary).toEqual({ categoriesMade: 'nl', restored: true })
    expect(await readdir(join(folder, '..'))).toEqual(['.data.griffier', 'backup.tar.gz', 'data'])
    expect((await stat(join(folder, 'cases'))).mode & 0o777).toBe(0o700)
  })

  it('leaves a register that stands there alone unless it is told otherwise', async () => {
    const folder = await filled()
    const backup = await backedUp(folder)
    const register = await opened(folder)
    await register.save(numbered('P-2026-0004'))
    await register.close()
    await expect(restored(folder, backup)).rejects.toThrow(/a register stands here; .*--over/)
    expect((await opened(folder)).cases.size).toBe(4)
  })

  it('sets it aside when it is told to', async () => {
    const folder = await filled()
    const backup = await backedUp(folder)
    const register = await opened(folder)
    await register.save(numbered('P-2026-0004'))
    await register.close()
    const { aside = '' } = await restored(folder, backup, { over: true })
    expect(aside).toBe(`${folder}.before-restore-20261124T090000`)
    expect(existsSync(join(aside, 'cases', 'P-2026-0004.json'))).toBe(true)
    expect((await opened(folder)).cases.size).toBe(3)
  })

  it('waits for nobody: a griffier at work must be stopped first', async () => {
    const folder = await filled()
    const backup = await backedUp(folder)
    const unlock = await lockFolder(folder, 'griffier start')
    await expect(restored(folder, backup, { over: true })).rejects.toThrow(
      /in use by griffier start/,
    )
    await unlock()
  })

  it('of an encrypted register asks for the key', async () => {
    const folder = await filled(KEY)
    const backup = await backedUp(folder)
    await rm(folder, { recursive: true })
    await expect(restored(folder, backup)).rejects.toThrow(/there is no key/)
    await restored(folder, backup, { access: KEY })
    expect((await opened(folder, KEY)).cases.size).toBe(3)
  })
})
