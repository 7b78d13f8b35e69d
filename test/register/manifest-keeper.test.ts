import { expect, it } from 'vitest'
import { newManifest, readManifest, writeManifest } from '../../src/register/manifest.ts'
import { manifestKeeper } from '../../src/register/manifest-keeper.ts'
import { PLAIN } from '../../src/register/storage.ts'
import { frail, type Mishap } from '../fakes/frail.ts'
import { place } from './registers.ts'

async function keeping() {
  const folder = await place()
  const head = newManifest()
  await writeManifest(folder, head, PLAIN)
  const mishaps: (Mishap | undefined)[] = []
  let written = 0
  const counting = {
    ...PLAIN.disk,
    create: (file: string) => {
      written++
      return PLAIN.disk.create(file)
    },
  }
  const disk = frail(counting, ['create'], { next: () => mishaps.shift(), dead: false })
  const keeper = manifestKeeper(folder, head, { disk, key: undefined })
  const highest = async () => (await readManifest(folder, PLAIN))?.highest
  return { keeper, mishaps, highest, written: () => written }
}

it('writes the highest number of each year, where that changed', async () => {
  const { keeper, highest, written } = await keeping()
  await keeper.keep(['P-2026-0002', 'P-2026-0001', 'P-2027-0001'])
  expect(await highest()).toEqual({ 2026: 2, 2027: 1 })
  await keeper.keep(['P-2026-0002', 'P-2027-0001'])
  await keeper.keepCounts()
  expect(written()).toBe(1)
})

it('tries again what the disk refused', async () => {
  const { keeper, mishaps, highest } = await keeping()
  mishaps.push({ when: 'before', error: new Error('full') })
  await expect(keeper.keep(['P-2026-0001'])).rejects.toMatchObject({ code: 'NOT_SAVED' })
  expect(await highest()).toEqual({})
  await keeper.keep(['P-2026-0001'])
  expect(await highest()).toEqual({ 2026: 1 })
})
