import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csv } from '../../../src/commands/cases/csv.ts'

describe('a spreadsheet', () => {
  it.each(['=1+1', '+31612345678', '-2', '@SUM(A1)', '\t=1', '\r=1', '＝1'])(
    'takes %j for text',
    (text) => {
      const [row] = parse(csv([{ a: text }], ['a']), { columns: true, bom: true }) as {
        a: string
      }[]
      expect(row?.a).toBe(`'${text}`)
    },
  )

  it('gives back every text, whatever stands in it', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 })
    fc.assert(
      fc.property(fc.array(fc.record({ a: text, b: text }), { minLength: 1 }), (rows) => {
        const read = parse(csv(rows, ['a', 'b']), { columns: true, bom: true }) as typeof rows
        for (const [index, row] of rows.entries())
          for (const key of ['a', 'b'] as const)
            expect([row[key], `'${row[key]}`]).toContain(read[index]?.[key])
      }),
    )
  })
})
