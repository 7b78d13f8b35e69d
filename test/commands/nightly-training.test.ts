import { utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nightlyTraining } from '../../src/commands/nightly-training.ts'
import type { Told } from '../../src/jobs/told.ts'
import { temporaryFolder } from '../fakes/folder.ts'

const MONDAY = new Date('2026-11-23T01:00:00Z')
const LATER = new Date('2026-11-23T10:00:00Z')
const TUESDAY = new Date('2026-11-24T01:00:00Z')

/** A stand-in for griffier that ends with this code: what training does is tested elsewhere. */
const ends = (code: number) => [process.execPath, '-e', `process.exit(${code})`]

async function shop(files: Record<string, string>, code = 0) {
  const data = await temporaryFolder(files)
  const told: Told[] = []
  const dayOf = (instant: Date) => instant.toISOString().slice(0, 10)
  const learn = nightlyTraining(
    { data, args: [], dayOf, tell: (one) => told.push(one) },
    ends(code),
  )
  return { data, told, learn }
}

const CORRECTED = { 'corrections/P-2026-0001.json': '{}' }

describe('learning by night', () => {
  it('happens once a day, where staff corrected something', async () => {
    const { told, learn } = await shop(CORRECTED)
    await learn(MONDAY)
    await learn(LATER)
    expect(told).toEqual([{ event: 'trained' }])
    await learn(TUESDAY)
    expect(told).toHaveLength(2)
  })

  it('does not happen where nothing was corrected', async () => {
    const { told, learn } = await shop({})
    await learn(MONDAY)
    expect(told).toEqual([])
  })

  it('does not happen where the model is newer than every correction', async () => {
    const { data, told, learn } = await shop({ ...CORRECTED, 'model.bin': '' })
    await utimes(join(data, 'corrections/P-2026-0001.json'), 1, 1)
    await learn(MONDAY)
    expect(told).toEqual([])
  })

  it('says where to look when a model was refused', async () => {
    const { told, learn } = await shop(CORRECTED, 1)
    await learn(MONDAY)
    expect(told).toEqual([{ event: 'trouble', what: expect.stringContaining('griffier train') }])
  })
})
