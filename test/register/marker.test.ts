import { readFile, writeFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import type { Disk } from '../../src/register/disk.ts'
import { markerFile, readMarker, writeMarker } from '../../src/register/marker.ts'
import { PLAIN } from '../../src/register/storage.ts'
import { place } from './registers.ts'

const { disk } = PLAIN

/** A disk on which nothing can be made, for this reason. */
const shut = (code: string): Disk => ({
  ...disk,
  create: async () => {
    throw Object.assign(new Error(code), { code, syscall: 'open' })
  },
})

describe('the marker of a register', () => {
  it.each([
    ['/srv/shop/data', '/srv/shop/.data.griffier'],
    ['/srv/shop/data/', '/srv/shop/.data.griffier'],
    ['/srv/shop/../shop/data', '/srv/shop/.data.griffier'],
  ])('of %s stands beside it: %s', (folder, file) => {
    expect(markerFile(folder)).toBe(file)
  })

  it('says which register was made there, and is written where that changed', async () => {
    const folder = await place()
    expect(await readMarker(folder, disk)).toBeUndefined()
    await writeMarker(folder, 'one', disk)
    expect(await readMarker(folder, disk)).toBe('one')
    await writeMarker(folder, 'one', shut('ENOSPC'))
    await writeMarker(folder, 'two', disk)
    expect(await readMarker(folder, disk)).toBe('two')
    expect(await readFile(markerFile(folder), 'utf8')).toContain('refuses to begin an empty one')
  })

  it.each(['EACCES', 'EPERM', 'EROFS'])(
    'is done without where nothing may be written: %s',
    async (code) => {
      const folder = await place()
      await writeMarker(folder, 'one', shut(code))
      expect(await readMarker(folder, disk)).toBeUndefined()
    },
  )

  it.each(['ENOSPC', 'EIO'])('is not done without where the disk fails: %s', async (code) => {
    await expect(writeMarker(await place(), 'one', shut(code))).rejects.toMatchObject({
      code: 'NOT_SAVED',
    })
  })

  it.each(['{}', 'null', '{"register":7}', 'not JSON', ''])(
    'that holds %j is damaged, not absent',
    async (text) => {
      const folder = await place()
      await writeFile(markerFile(folder), text)
      await expect(readMarker(folder, disk)).rejects.toMatchObject({ file: markerFile(folder) })
    },
  )
})
