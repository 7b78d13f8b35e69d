import { describe, expect, it } from 'vitest'
import { parseOptions } from '../../../../src/sandbox/graph/query/options.ts'

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
