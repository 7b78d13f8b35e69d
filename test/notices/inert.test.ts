import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { oneLine, safeLink } from '../../src/notices/inert.ts'

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

describe('safeLink', () => {
  test.each([
    ['https://outlook.example.com/?a=1&b=2', 'https://outlook.example.com/?a=1&b=2'],
    ['http://127.0.0.1:4300/#letter', 'http://127.0.0.1:4300/#letter'],
    ['https://outlook.example.com/"><script>', 'https://outlook.example.com/%22%3E%3Cscript%3E'],
    ['javascript:alert(1)', null],
    [' javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['file:///etc/passwd', null],
    ['/relative', null],
    ['', null],
    [`https://outlook.example.com/${'a'.repeat(3000)}`, null],
    [undefined, null],
  ])('lets %j stand as %j', (link, safe) => {
    expect(safeLink(link)).toBe(safe)
  })
})
