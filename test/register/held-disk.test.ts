import { describe, expect, it } from 'vitest'
import { FolderLost } from '../../src/register/folder-lost.ts'
import { heldDisk } from '../../src/register/held-disk.ts'
import { memoryDisk } from '../../src/register/memory-disk.ts'

/** A disk in memory with one file on it, held until it is lost. */
async function holding() {
  const inner = memoryDisk()
  const file = await inner.create('data/a.json')
  await file.write(Buffer.from('old'))
  let isLost = false
  const disk = heldDisk(inner, {
    lost: new AbortController().signal,
    insist: () => {
      if (isLost) throw new FolderLost('data')
    },
    release: async () => undefined,
  })
  return { disk, inner, lose: () => (isLost = true) }
}

describe('a disk whose folder is held', () => {
  it('writes as any other', async () => {
    const { disk, inner } = await holding()
    await (await disk.create('data/b.tmp')).write(Buffer.from('new'))
    await disk.rename('data/b.tmp', 'data/b.json')
    await disk.remove('data/a.json')
    expect(await inner.names('data')).toEqual(['b.json'])
  })

  it('changes nothing once it is lost, and still reads', async () => {
    const { disk, inner, lose } = await holding()
    await disk.create('data/b.tmp')
    lose()
    await expect(disk.create('data/c.tmp')).rejects.toBeInstanceOf(FolderLost)
    await expect(disk.rename('data/b.tmp', 'data/a.json')).rejects.toBeInstanceOf(FolderLost)
    await expect(disk.remove('data/a.json')).rejects.toBeInstanceOf(FolderLost)
    expect(await inner.names('data')).toEqual(['a.json', 'b.tmp'])
    expect((await disk.read('data/a.json'))?.toString()).toBe('old')
    expect(await disk.names('data')).toEqual(['a.json', 'b.tmp'])
  })
})
