import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { missingCases } from '../../src/register/missing-cases.ts'

const head = (highest: Record<string, number>) => ({ version: 2, id: 'x', highest })
const file = (year: number, count: number) =>
  `cases/P-${year}-${String(count).padStart(4, '0')}.json`
const said = (places: readonly string[], highest: Record<string, number> = {}) =>
  missingCases('data', places, head(highest)).map(({ message }) =>
    message.replace(/; put back .*/, ''),
  )

describe('a case is missed', () => {
  it.each<[string, string[], Record<string, number>, string[]]>([
    ['not where all are there', [file(2026, 1), file(2026, 2)], { 2026: 2 }, []],
    ['not where there never was one', [], {}, []],
    [
      'not where more came since the manifest was written',
      [file(2026, 1), file(2026, 2)],
      { 2026: 1 },
      [],
    ],
    [
      'before the first that is there',
      [file(2026, 2)],
      {},
      ['data/cases/P-2026-0001.json: missing, although later numbers are there'],
    ],
    [
      'between two',
      [file(2026, 1), file(2026, 3)],
      {},
      ['data/cases/P-2026-0002.json: missing, although later numbers are there'],
    ],
    [
      'after the last that is there, as the manifest knows',
      [file(2026, 1)],
      { 2026: 2 },
      ['data/cases/P-2026-0002.json: missing, although P-2026-0002 was there before'],
    ],
    [
      'with all others of its year',
      [],
      { 2026: 12 },
      [
        'data/cases/P-2026-0001.json: missing, with all up to P-2026-0012, although P-2026-0012 was there before',
      ],
    ],
    [
      'in each year by itself',
      [file(2026, 2), file(2027, 1)],
      { 2025: 1 },
      [
        'data/cases/P-2025-0001.json: missing, although P-2025-0001 was there before',
        'data/cases/P-2026-0001.json: missing, although later numbers are there',
      ],
    ],
    [
      'beyond four digits',
      [file(2026, 10_001)],
      {},
      [
        'data/cases/P-2026-0001.json: missing, with all up to P-2026-10000, although later numbers are there',
      ],
    ],
    [
      'where something else bears its number',
      ['corrections/P-2026-0001.json', 'cases/P-2026-0001.json.tmp', file(2026, 2)],
      {},
      ['data/cases/P-2026-0001.json: missing, although later numbers are there'],
    ],
  ])('%s', (_, places, highest, expected) => {
    expect(said(places, highest)).toEqual(expected)
  })

  it('where there is no manifest, by its neighbours alone', () => {
    expect(missingCases('data', [file(2026, 2)], undefined)).toHaveLength(1)
    expect(missingCases('data', [file(2026, 1)], undefined)).toHaveLength(0)
  })

  it('whichever cases are gone: each of them is in exactly one complaint', () => {
    const set = fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 40 })
    fc.assert(
      fc.property(set, fc.integer({ min: 0, max: 45 }), (there, highest) => {
        const upTo = Math.max(highest, ...there, 0)
        const gone = Array.from({ length: upTo }, (_, n) => n + 1).filter((n) => !there.includes(n))
        const told = said(
          there.map((n) => file(2026, n)),
          { 2026: highest },
        ).flatMap((line) => {
          const [, from, to = from] =
            /P-2026-(\d+)\.json: missing(?:, with all up to P-2026-(\d+))?/.exec(line) ?? []
          return Array.from({ length: Number(to) - Number(from) + 1 }, (_, n) => Number(from) + n)
        })
        expect(told).toEqual(gone)
      }),
    )
  })
})
