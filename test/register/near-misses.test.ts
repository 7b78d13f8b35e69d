import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { NEAR_MISSES, type NearMiss, nearMisses } from '../../src/register/near-misses.ts'
import { PLAIN } from '../../src/register/storage.ts'
import { temporaryFolder } from '../fakes/folder.ts'

const near = (messageId: string, share: number, leftAt = '2026-11-25T09:00:00Z'): NearMiss => ({
  messageId,
  link: `https://outlook.office365.com/owa/?ItemID=${messageId}`,
  right: 'erasure',
  confidence: share / 10,
  share,
  receivedAt: leftAt,
  leftAt,
})

const opened = async (found?: unknown) => {
  const folder = await temporaryFolder()
  return { folder, kept: nearMisses(folder, PLAIN, found) }
}

const ids = (letters: readonly NearMiss[]) => letters.map(({ messageId }) => messageId)

describe('the letters that came near', () => {
  it('are given nearest first, each once, with what was said of it last', async () => {
    const { kept } = await opened()
    for (const one of [near('a', 0.2), near('b', 0.9), near('a', 0.5)]) await kept.add(one)
    expect(kept.all()).toEqual([near('b', 0.9), near('a', 0.5)])
  })

  it('are the nearest thirty of each week', async () => {
    const { kept } = await opened()
    for (let i = 1; i <= 40; i++) await kept.add(near(`this-${i}`, i / 100))
    await kept.add(near('last', 0.01, '2026-11-22T23:00:00Z'))
    expect(kept.all()).toHaveLength(31)
    expect(ids(kept.all())).toContain('last')
    expect(ids(kept.all())).not.toContain('this-10')
  })

  it('cost no write where one is farther than all that are kept', async () => {
    const { folder, kept } = await opened()
    for (let i = 1; i <= 30; i++) await kept.add(near(`${i}`, 0.5))
    const before = await stat(join(folder, NEAR_MISSES), { bigint: true })
    await kept.add(near('far', 0.1))
    await kept.forget(['unknown'])
    await kept.prune('2026-11-26')
    expect((await stat(join(folder, NEAR_MISSES), { bigint: true })).ino).toBe(before.ino)
  })

  it.each([
    ['2026-12-09', ['a']],
    ['2026-12-10', []],
  ])('are gone after a fortnight: on %s %j is left', async (today, left) => {
    const { kept } = await opened()
    await kept.add(near('a', 0.5))
    await kept.prune(today)
    expect(ids(kept.all())).toEqual(left)
  })

  it.each([{ letters: 'none' }, { letters: [{ messageId: 'a' }] }, []])(
    'are not guessed at in a file that holds %j',
    async (found) => {
      await expect(opened(found)).rejects.toThrow('expected a list of letters')
    },
  )
})
