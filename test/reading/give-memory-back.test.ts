import { expect, it } from 'vitest'
import { giveMemoryBack } from '../../src/reading/give-memory-back.ts'

const MEGABYTES = 50

it('collects what nobody holds any more, and nothing else', () => {
  const held = [new Array(1_000).fill('held')]
  const waste = Array.from({ length: MEGABYTES }, () => new Array(131_072).fill(0.5))
  expect(waste).toHaveLength(MEGABYTES)
  const before = process.memoryUsage().heapUsed
  waste.length = 0
  giveMemoryBack()
  const freed = (before - process.memoryUsage().heapUsed) / 2 ** 20
  expect(freed).toBeGreaterThan(0.8 * MEGABYTES)
  expect(held[0]?.[999]).toBe('held')
})
