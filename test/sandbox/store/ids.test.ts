import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  isWellFormedId,
  mintAttachmentId,
  mintChangeKey,
  mintConversationId,
  mintGuid,
  mintId,
} from '../../../src/sandbox/store/ids.ts'

it('mints the same id for the same message, and no other’s', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (one, other) => {
      fc.pre(one !== other)
      for (const mint of [
        (n: number) => mintId('mutable', 'info@j3dprints.nl', n),
        (n: number) => mintId('immutable', 'info@j3dprints.nl', n),
        (n: number) => mintChangeKey('info@j3dprints.nl', n),
        (n: number) => mintConversationId('info@j3dprints.nl', n),
        (n: number) => mintAttachmentId(mintId('mutable', 'x', 1), n),
      ]) {
        expect(mint(one)).toBe(mint(one))
        expect(mint(one)).not.toBe(mint(other))
        expect(encodeURIComponent(mint(one).replace(/=+$/, ''))).toBe(mint(one).replace(/=+$/, ''))
      }
    }),
    { numRuns: 20 },
  )
  expect(mintId('mutable', 'a@x', 1)).not.toBe(mintId('mutable', 'b@x', 1))
  expect(mintGuid('x')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/)
})

it.each([
  [mintId('mutable', 'x', 1), true],
  [mintId('immutable', 'x', 1), true],
  [mintId('folder', 'x', 1), true],
  ['inbox', false],
  ['nothing', false],
  ['', false],
  [`AAMk${'x'.repeat(500)}`, false],
  [`AAMk${'/'.repeat(60)}`, false],
])('could have issued %.20j: %s', (id, expected) => {
  expect(isWellFormedId(id)).toBe(expected)
})
