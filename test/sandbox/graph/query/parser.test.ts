import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseFilter } from '../../../../src/sandbox/graph/query/parser.ts'

describe('a filter', () => {
  it('reads any text between its quotes', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (value) => {
        const filter = `subject eq '${value.replaceAll("'", "''")}'`
        expect(parseFilter(filter)).toEqual({
          type: 'compare',
          path: 'subject',
          operator: 'eq',
          value,
        })
      }),
    )
  })

  it('binds and before or, and brackets before both', () => {
    const shape = (text: string) => parseFilter(text).type
    expect(shape('a eq 1 or b eq 2 and c eq 3')).toBe('or')
    expect(shape('(a eq 1 or b eq 2) and c eq 3')).toBe('and')
  })

  it.each([
    '',
    'a',
    'a eq',
    'a eq 1 and',
    "a eq 'x",
    '(a eq 1',
    'a eq 1)',
    'contains(a)',
    'x/any(y eq 1)',
    'a eq 2026-13-01T00:00:00Z',
    '('.repeat(2000),
    'not '.repeat(900),
    'a'.repeat(5000),
  ])('is refused when it is none: %.40s', (text) => {
    expect(() => parseFilter(text)).toThrow(expect.objectContaining({ status: 400 }))
  })

  it('is read or refused, whatever it is', () => {
    const word = fc.constantFrom(
      'a',
      'eq',
      'and',
      'or',
      'not',
      '(',
      ')',
      "'x'",
      '1',
      '/',
      'any',
      ':',
      ',',
      'contains',
      'null',
      '2026-01-01',
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        try {
          parseFilter(words.join(' '))
        } catch (error) {
          expect(error).toMatchObject({ status: 400 })
        }
      }),
    )
  })
})
