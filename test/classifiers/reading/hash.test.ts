import fc from 'fast-check'
import { expect, it } from 'vitest'
import { BUCKETS, bucketOf, hashString } from '../../../classifiers/reading/hash.ts'

it('puts every text in a bucket that there is, and the same one each time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer(), (text, seed) => {
      const bucket = bucketOf(hashString(text, seed))
      expect(Number.isInteger(bucket) && bucket >= 0 && bucket < BUCKETS).toBe(true)
      expect(bucketOf(hashString(text, seed))).toBe(bucket)
    }),
  )
})

// a model that was learnt with other hashes says nothing: these must never change
it.each([
  ['', 0x811c9dc5 | 0],
  ['a', 0xe40c292c | 0],
  ['foobar', 0xbf9cf968 | 0],
])('is FNV-1a of 32 bits: %j', (text, hash) => {
  expect(hashString(text, 0x811c9dc5) | 0).toBe(hash)
})

it('is continued from a seed, and spreads what differs little', () => {
  expect(hashString('bar', hashString('foo', 7))).toBe(hashString('foobar', 7))
  const buckets = new Set(
    Array.from({ length: 1000 }, (_, n) => bucketOf(hashString(`woord${n}`, 7))),
  )
  expect(buckets.size).toBeGreaterThan(990)
})
