import { describe, expect, it } from 'vitest'
import { takePage } from '../../../src/sandbox/graph/page.ts'

const ALL = Array.from({ length: 25 }, (_, n) => n)

describe('a page of a list', () => {
  it.each([
    [undefined, 0, 0, 10, 10],
    [undefined, 20, 20, 5, undefined],
    [5, 20, 20, 5, undefined],
    [4, 20, 20, 4, 24],
    [1000, 0, 0, 25, undefined],
    [10, 25, undefined, 0, undefined],
    [10, 99, undefined, 0, undefined],
  ])(
    'of %s from %d on begins with %s, holds %d and leads to %s',
    (top, skip, first, length, next) => {
      const { items, nextSkip } = takePage(ALL, { top, skip }, 10)
      expect([items[0], items.length, nextSkip]).toEqual([first, length, next])
    },
  )

  it.each([0, 1001])('of %d is refused', (top) => {
    expect(() => takePage(ALL, { top, skip: 0 }, 10)).toThrow(
      expect.objectContaining({ status: 400 }),
    )
  })
})
