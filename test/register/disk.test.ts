import { mkdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { realDisk } from '../../src/register/disk.ts'
import { temporaryFolder } from '../fakes/folder.ts'

const modeOf = async (path: string) => (await stat(path)).mode & 0o777

describe('this machine’s disk', () => {
  it('makes files and folders for this user’s eyes only, whatever the umask lets', async () => {
    const folder = await temporaryFolder()
    const before = process.umask(0)
    try {
      await realDisk.makeFolder(join(folder, 'data', 'cases'))
      await (await realDisk.create(join(folder, 'data', 'cases', 'a.json'))).close()
    } finally {
      process.umask(before)
    }
    expect(await modeOf(join(folder, 'data'))).toBe(0o700)
    expect(await modeOf(join(folder, 'data', 'cases'))).toBe(0o700)
    expect(await modeOf(join(folder, 'data', 'cases', 'a.json'))).toBe(0o600)
    await realDisk.makeFolder(join(folder, 'data', 'cases'))
  })

  it('tells what is not there from what cannot be read', async () => {
    const folder = await temporaryFolder({ 'a.json': 'é' })
    const none = join(folder, 'none')
    expect([
      await realDisk.read(none),
      await realDisk.readText(none),
      await realDisk.names(none),
    ]).toEqual([undefined, undefined, []])
    expect(await realDisk.readText(join(folder, 'a.json'))).toBe('é')
    await mkdir(join(folder, 'sub'))
    await expect(realDisk.read(join(folder, 'sub'))).rejects.toMatchObject({ code: 'EISDIR' })
    await expect(realDisk.names(join(folder, 'a.json'))).rejects.toMatchObject({ code: 'ENOTDIR' })
  })

  it('replaces by renaming, and never by creating', async () => {
    const folder = await temporaryFolder({ 'a.json': 'old', 'b.tmp': 'new' })
    await expect(realDisk.create(join(folder, 'a.json'))).rejects.toMatchObject({ code: 'EEXIST' })
    await realDisk.rename(join(folder, 'b.tmp'), join(folder, 'a.json'))
    expect(await realDisk.readText(join(folder, 'a.json'))).toBe('new')
    await realDisk.syncFolder(folder)
  })

  it('removes what is there, minds nothing where nothing is, and takes no folder away', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'a.json'), '')
    for (let times = 0; times < 2; times++) await realDisk.remove(join(folder, 'a.json'))
    expect(await realDisk.names(folder)).toEqual([])
    await expect(realDisk.remove(folder)).rejects.toThrow()
  })
})
