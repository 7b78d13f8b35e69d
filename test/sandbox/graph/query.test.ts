import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalPath } from '../../../src/sandbox/graph/path.ts'
import { parsePrefer } from '../../../src/sandbox/graph/prefer.ts'
import { parseOptions } from '../../../src/sandbox/graph/query/options.ts'
import { parseFilter } from '../../../src/sandbox/graph/query/parser.ts'

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

describe('query options', () => {
  it('are taken with and without the dollar sign, in any case', () => {
    const options = parseOptions(
      'https://graph.microsoft.com/v1.0/x?TOP=5&$Select=id,%20subject&$orderby=receivedDateTime%20DESC',
    )
    expect(options).toMatchObject({
      top: 5,
      select: ['id', 'subject'],
      orderby: [{ property: 'receivedDateTime', descending: true }],
    })
  })

  it('keep what stands in the brackets of an expansion together', () => {
    const expand =
      "singleValueExtendedProperties($filter=id eq 'a,b' or id eq 'c'),attachments($select=id,name)"
    expect(parseOptions(`https://x/?$expand=${encodeURIComponent(expand)}`).expand).toEqual([
      {
        property: 'singleValueExtendedProperties',
        filter: "id eq 'a,b' or id eq 'c'",
        select: undefined,
      },
      { property: 'attachments', filter: undefined, select: ['id', 'name'] },
    ])
  })
})

describe('a Prefer header', () => {
  it('is read whole, and what is unknown is not confirmed', () => {
    const prefer = parsePrefer(
      'IdType="ImmutableId", outlook.timezone="Europe/Amsterdam", odata.maxpagesize=50, respond-async',
    )
    expect(prefer).toMatchObject({
      immutableIds: true,
      timeZone: 'Europe/Amsterdam',
      maxPageSize: 50,
    })
    expect(prefer.applied).toHaveLength(3)
  })
})

describe('a path', () => {
  it.each([
    [
      '/v1.0/users/a/messages/B/microsoft.graph.createReply()',
      '/v1.0/users/a/messages/B/createReply',
    ],
    [
      "/v1.0/users/a/mailFolders('Inbox')/messages/delta()",
      '/v1.0/users/a/mailFolders/Inbox/messages/delta',
    ],
    [
      '/v1.0/users/a/MAILFOLDERS/inbox/microsoft.graph.delta',
      '/v1.0/users/a/mailFolders/inbox/delta',
    ],
    ['/v1.0/users/a/messages/AAMkAGdelta=', '/v1.0/users/a/messages/AAMkAGdelta='],
    ['/Elsewhere/ME', '/Elsewhere/ME'],
  ])('%s is %s', (written, normal) => {
    expect(normalPath(written)).toBe(normal)
  })
})
