import { describe, expect, test } from 'vitest'
import { safeLink } from '../../src/notices/safe-link.ts'

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
