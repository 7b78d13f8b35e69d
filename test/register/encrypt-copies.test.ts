import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { filesOf, ownBackup, writeBackup } from '../../src/register/backup.ts'
import { restore } from '../../src/register/restore.ts'
import { PLAIN, withKey } from '../../src/register/storage.ts'
import { filled, opened, place } from './registers.ts'

const KEY = withKey(Buffer.alloc(32, 7))
const NOW = new Date('2026-11-24T09:00:00Z')

async function withCopies() {
  const folder = await filled()
  const backup = ownBackup(folder, 2, NOW)
  await writeBackup(await filesOf(folder, PLAIN.disk), backup, PLAIN)
  const order = { folder, backup, access: PLAIN, who: 'a test', over: true, now: NOW }
  const { aside = '' } = await restore(order)
  const again = ownBackup(folder, 2, NOW)
  await writeBackup(await filesOf(folder, PLAIN.disk), again, PLAIN)
  return { folder, backup: again, aside }
}

/** All bytes of a folder's files, archives unpacked. */
async function allIn(folder: string): Promise<string> {
  const texts: string[] = []
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const bytes = await readFile(join(entry.parentPath, entry.name))
    const whole = entry.name.endsWith('.gz') ? await promisify(gunzip)(bytes) : bytes
    texts.push(whole.toString('latin1'))
  }
  return texts.join('\n')
}

const SOMEBODY = /anna|jan@|letter-1|graph\.microsoft/i

describe('plain copies of a register that is encrypted from now on', () => {
  it('are encrypted with it: griffier’s own backups, and a register that was set aside', async () => {
    const { folder } = await withCopies()
    expect(await allIn(dirname(folder))).toMatch(SOMEBODY)
    await opened(folder, KEY)
    expect(await allIn(dirname(folder))).not.toMatch(SOMEBODY)
  })

  it('can be restored with the key, and not without', async () => {
    const { folder, backup } = await withCopies()
    await (await opened(folder, KEY)).close()
    const order = { backup, who: 'a test', over: false, now: NOW }
    await expect(restore({ ...order, folder: await place(), access: PLAIN })).rejects.toThrow(
      /encrypted and no key was given/,
    )
    const elsewhere = await place()
    await restore({ ...order, folder: elsewhere, access: KEY })
    expect((await opened(elsewhere, KEY)).cases.size).toBe(3)
  })

  it('are removed where they do not unpack', async () => {
    const { folder, backup } = await withCopies()
    await writeFile(backup, (await readFile(backup)).subarray(0, 200))
    await opened(folder, KEY)
    expect(await readdir(join(folder, 'backups'))).toEqual([])
  })

  it('are encrypted where the register was before, by a griffier that left them plain', async () => {
    const { folder, aside } = await withCopies()
    await rm(aside, { recursive: true })
    const plain = await readFile(ownBackup(folder, 2, NOW))
    await (await opened(folder, KEY)).close()
    await writeFile(ownBackup(folder, 2, NOW), plain)
    // the proof of before there were counts: the bare id
    const { encrypt } = await import('../../src/register/encrypt.ts')
    const head = JSON.parse(await readFile(join(folder, 'register.json'), 'utf8'))
    const proof = JSON.parse(encrypt(head.id, 'register.json', Buffer.alloc(32, 7)))
    await writeFile(join(folder, 'register.json'), JSON.stringify({ ...head, proof }))
    await opened(folder, KEY)
    expect(await allIn(folder)).not.toMatch(SOMEBODY)
  })
})
