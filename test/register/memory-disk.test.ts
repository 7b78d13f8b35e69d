import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { type Disk, realDisk } from '../../src/register/disk.ts'
import { memoryDisk } from '../../src/register/memory-disk.ts'

const DISKS: [string, Disk][] = [
  ['this machine’s', realDisk],
  ['one in memory', memoryDisk()],
]

describe.each(DISKS)('a disk (%s)', (_, disk) => {
  it('creates, writes, renames, lists and removes, and fails alike', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'griffier-'))
    onTestFinished(() => rm(folder, { recursive: true, force: true }))
    await mkdir(join(folder, 'cases'))
    const [one, other] = [join(folder, 'cases', 'a.tmp'), join(folder, 'cases', 'a.json')]
    const file = await disk.create(one)
    await file.write(Buffer.from('text'))
    await file.sync()
    await file.close()
    await expect(disk.create(one)).rejects.toMatchObject({ code: 'EEXIST' })
    await disk.rename(one, other)
    expect((await disk.read(other))?.toString()).toBe('text')
    expect(await disk.read(one)).toBeUndefined()
    expect(await disk.names(join(folder, 'cases'))).toEqual(['a.json'])
    expect(await disk.names(join(folder, 'nowhere'))).toEqual([])
    await expect(disk.rename(one, other)).rejects.toMatchObject({ code: 'ENOENT' })
    await disk.remove(other)
    await disk.remove(other)
    expect(await disk.names(join(folder, 'cases'))).toEqual([])
  })
})
