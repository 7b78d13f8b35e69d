import { expect, it } from 'vitest'
import { keeping } from '../../src/drafts/keeping.ts'

function counted(most?: number) {
  const asked: string[] = []
  const length = keeping((of) => asked.push(of) && of.length, most)
  return { asked, length }
}

it('works out no answer twice', () => {
  const { asked, length } = counted()
  expect([length('a'), length('bcd'), length('bcd')]).toEqual([1, 3, 3])
  expect(asked).toEqual(['a', 'bcd'])
})

it('keeps no more than it may', () => {
  const { asked, length } = counted(2)
  for (const of of ['a', 'b', 'c', 'a']) length(of)
  expect(asked).toEqual(['a', 'b', 'c', 'a'])
})

it('keeps nothing of what cannot be worked out', () => {
  let asked = 0
  const failing = keeping(() => {
    asked++
    throw new RangeError('no')
  })
  for (let times = 0; times < 2; times++) expect(() => failing('x')).toThrow(RangeError)
  expect(asked).toBe(2)
})
