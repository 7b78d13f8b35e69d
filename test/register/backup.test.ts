import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { filesOf, placesIn, readBackup, writeBackup } from '../../src/register/backup.ts'
import { type RestoreOrder, restore } from '../../src/register/restore.ts'
import { PLAIN } from '../../src/register/storage.ts'
import { filled, numbered, opened, place } from './registers.ts'

async function backedUp(folder: string): Promise<string> {
  const backup = join(folder, '..', 'backup.tar.gz')
  await writeBackup(await filesOf(folder, PLAIN.disk), backup, PLAIN)
  return backup
}

function restored(folder: string, backup: string, more: Partial<RestoreOrder> = {}) {
  const now = new Date('2026-11-24T09:00:00Z')
  return restore({ folder, backup, access: PLAIN, who: 'a test', over: false, now, ...more })
}

describe('a backup', () => {
  it('holds every file of the register, with its sum, for this user’s eyes only', async () => {
    const folder = await filled()
    const backup = await backedUp(folder)
    expect([...(await readBackup(backup, PLAIN)).keys()]).toEqual(
      await placesIn(folder, PLAIN.disk),
    )
    expect((await stat(backup)).mode & 0o777).toBe(0o600)
  })

  it('is made beside a griffier at work', async () => {
    const folder = await filled()
    const register = await opened(folder)
    await register.save(numbered('P-2026-0004'))
    expect((await readBackup(await backedUp(folder), PLAIN)).has('cases/P-2026-0004.json')).toBe(
      true,
    )
  })

  it('reads where to go on before it reads the cases: what lies between is done twice, not lost', async () => {
    const places = await placesIn(await filled(), PLAIN.disk)
    const order = places.map((each) => each.split('/')[0])
    expect([...new Set(order)]).toEqual([
      'register.json',
      'folders.json',
      'diary.json',
      'letters-read',
      'notices',
      'corrections',
      'cases',
    ])
  })

  it.each<[string, (bytes: Buffer) => Promise<Buffer> | Buffer]>([
    ['cut short', (bytes) => bytes.subarray(0, bytes.length - 100)],
    ['something else', () => Buffer.from('not an archive')],
    [
      'changed inside',
      async (bytes) => {
        const tar = (await promisify(gunzip)(bytes)).toString('latin1')
        return promisify(gzip)(Buffer.from(tar.replace('anna@example', 'ANNA@example'), 'latin1'))
      },
    ],
  ])('that is %s is not trusted', async (_what, change) => {
    const folder = await filled()
    const backup = await backedUp(folder)
    await writeFile(backup, await change(await readFile(backup)))
    await expect(restored(await place(), backup)).rejects.toMatchObject({ code: 'DAMAGED' })
    await expect(restored(folder, backup, { over: true })).rejects.toThrow(/use another backup/)
    expect((await opened(folder)).cases.size).toBe(3)
  })

  it('with a path that leads out of the register is not trusted', async () => {
    const folder = await filled()
    const files = new Map(await filesOf(folder, PLAIN.disk))
    files.set('../outside.json', Buffer.from('{}'))
    const backup = join(folder, '..', 'backup.tar.gz')
    await expect(writeBackup(files, backup, PLAIN)).rejects.toThrow(/no part of a register/)
    await expect(restored(await place(), backup)).rejects.toThrow(/no part of a register/)
  })
})
