import { describe, expect, it } from 'vitest'
import { count, port, wholeNumber } from '../../src/commands/options.ts'

describe('a number in an argument', () => {
  it.each([
    ['0', 0],
    ['007', 7],
    ['99999', 99_999],
  ])('%j is %d', (text, number) => {
    expect(wholeNumber(text)).toBe(number)
  })

  it.each(['', ' 1', '-1', '1.5', '1e3', '0x10', '100000', 'one', '１'])('%j is none', (text) => {
    expect(() => wholeNumber(text)).toThrow('expected a whole number.')
  })

  it('counts from one', () => {
    expect(count('1')).toBe(1)
    expect(() => count('0')).toThrow('expected at least 1.')
  })

  it('is a port where there is such a port', () => {
    const read = (text: string) => port().parseArg?.(text, undefined)
    expect([read('0'), read('65535')]).toEqual([0, 65_535])
    expect(() => read('65536')).toThrow('expected a port from 0 to 65535.')
  })
})
