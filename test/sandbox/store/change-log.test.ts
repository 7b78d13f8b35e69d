import { describe, expect, it } from 'vitest'
import { ChangeLog } from '../../../src/sandbox/store/change-log.ts'

const change = (folderId: string, immutableId = 'm') => ({
  folderId,
  immutableId,
  mutableId: immutableId,
  kind: 'created' as const,
})

describe('the log of changes', () => {
  it('tells of what happened in a folder after a point, oldest first', () => {
    const log = new ChangeLog([], 0, 1)
    for (const folder of ['inbox', 'drafts', 'inbox', 'inbox']) log.add(change(folder))
    expect(log.since(0, 'inbox').map(({ sequence }) => sequence)).toEqual([1, 3, 4])
    expect(log.since(1, 'inbox').map(({ sequence }) => sequence)).toEqual([3, 4])
    expect(log.since(4, 'inbox')).toEqual([])
    expect(log.sequence).toBe(4)
  })

  it.each([
    ['everything', 0, true],
    ['the present', 3, true],
    ['what is still to come', 4, false],
  ])('reaches back to %s: %s', (_, sequence, expected) => {
    const log = new ChangeLog([], 0, 1)
    for (let n = 0; n < 3; n++) log.add(change('inbox'))
    expect(log.reachesBackTo(sequence)).toBe(expected)
  })

  it('forgets what is too long ago, and says so', () => {
    const log = new ChangeLog([], 0, 1)
    for (let n = 0; n <= 100_000; n++) log.add(change('inbox'))
    expect(log.all).toHaveLength(50_000)
    expect(log.reachesBackTo(50_001)).toBe(true)
    expect(log.reachesBackTo(50_000)).toBe(false)
    expect(new ChangeLog([], 7, 1).reachesBackTo(7)).toBe(true)
    expect(new ChangeLog([], 7, 1).reachesBackTo(6)).toBe(false)
  })
})
