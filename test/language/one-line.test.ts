import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { oneLine } from '../../src/language/one-line.ts'

describe('oneLine', () => {
  test.each([
    ['Jan de Vries', 'Jan de Vries'],
    ['Jan\r\nBcc: someone@mail.example.nl', 'Jan Bcc: someone@mail.example.nl'],
    ['\u202Egro.elpmaxe', 'gro.elpmaxe'],
    ['a\u2028b\u0000c', 'a b c'],
    ['  Zoë  ', 'Zoë'],
    ['', ''],
  ])('makes %j into %j', (value, line) => {
    expect(oneLine(value)).toBe(line)
  })

  test('is never longer than asked and holds no control character', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 2000 }),
        fc.integer({ min: 2, max: 200 }),
        (value, longest) => {
          const line = oneLine(value, longest)
          expect([...line].length).toBeLessThanOrEqual(longest)
          expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u)
        },
      ),
    )
  })
})
