import { readFile, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { nightlyTraining } from '../../../src/commands/daemon/nightly-training.ts'
import type { Activity } from '../../../src/jobs/activity.ts'
import { temporaryFolder } from '../../fakes/folder.ts'

const MONDAY = new Date('2026-11-23T01:00:00Z')
const LATER = new Date('2026-11-23T10:00:00Z')
const TUESDAY = new Date('2026-11-24T01:00:00Z')

/** A stand-in for griffier: what training does is tested elsewhere. */
const standIn = (script: string) => [process.execPath, '-e', script, 'griffier']
const ends = (code: number) => standIn(`process.exit(${code})`)
/** Says that it began, and goes on until it is ended. */
const begun = (file: string) =>
  standIn(
    `require('fs').appendFileSync(${JSON.stringify(file)}, process.pid + ' '); setInterval(() => {}, 1000); process.once('disconnect', () => process.exit())`,
  )

async function shop(files: Record<string, string>, program = ends(0)) {
  const data = await temporaryFolder(files)
  const told: Activity[] = []
  const dayOf = (instant: Date) => instant.toISOString().slice(0, 10)
  const learning = nightlyTraining(
    { data, args: [], dayOf, tell: (one) => told.push(one) },
    program,
  )
  onTestFinished(learning.stop)
  return { data, told, ...learning }
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
    const { told, learn } = await shop(CORRECTED, ends(1))
    await learn(MONDAY)
    expect(told).toEqual([{ event: 'trouble', what: expect.stringContaining('griffier train') }])
  })
})

describe('a training that takes longer than a day, or than the daemon', () => {
  const pids = async (file: string) =>
    (await readFile(file, 'utf8').catch(() => '')).trim().split(' ').filter(Boolean).map(Number)

  async function atWork() {
    const file = join(await temporaryFolder({}), 'begun')
    const place = await shop(CORRECTED, begun(file))
    const ended = place.learn(MONDAY)
    await vi.waitUntil(async () => (await pids(file)).length === 1, { timeout: 10_000 })
    return { ...place, ended, pids: () => pids(file) }
  }

  it('is the only one at work', async () => {
    const { learn, pids } = await atWork()
    await learn(TUESDAY)
    expect(await pids()).toHaveLength(1)
  })

  it('is gone when the daemon says that it has stopped, and nothing is told of it', async () => {
    const { stop, ended, pids, told } = await atWork()
    await stop()
    await ended
    const [pid] = await pids()
    expect(() => process.kill(pid as number, 0)).toThrow(/ESRCH/)
    expect(told).toEqual([])
  })

  it('does not begin after that', async () => {
    const { learn, stop, pids } = await atWork()
    await stop()
    await learn(TUESDAY)
    expect(await pids()).toHaveLength(1)
  })
})
