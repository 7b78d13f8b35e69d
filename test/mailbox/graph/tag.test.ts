import { describe, expect, it } from 'vitest'
import {
  DRAFT_TAG,
  NOTICE_TAG,
  REMINDER,
  tagExpanded,
  taggedFilter,
  WRITTEN_TAG,
} from '../../../src/mailbox/graph/tag.ts'
import { parseFilter } from '../../../src/sandbox/graph/query/parser.ts'

describe('a filter for a tag', () => {
  it.each(['P-2026-0001/acknowledge/1', "x' or ep/value eq 'y", "''", '%27 or 1', 'é&$top=1#'])(
    'asks for exactly %j',
    (value) => {
      const filter = taggedFilter(DRAFT_TAG, value)
      // nothing of it ends the option that it stands in
      expect(filter).not.toMatch(/[&#?\s+]/)
      const is = (path: string, wanted: string) => ({
        type: 'compare',
        path,
        operator: 'eq',
        value: wanted,
      })
      expect(parseFilter(decodeURIComponent(filter))).toEqual({
        type: 'any',
        path: 'singleValueExtendedProperties',
        variable: 'ep',
        inner: { type: 'and', left: is('ep/id', DRAFT_TAG), right: is('ep/value', value) },
      })
    },
  )
})

it('brings one property along, encoded as a whole', () => {
  const expanded = tagExpanded(NOTICE_TAG)
  expect(expanded).not.toMatch(/[&#?\s+]/)
  expect(decodeURIComponent(expanded)).toBe(
    `singleValueExtendedProperties($filter=id eq '${NOTICE_TAG}')`,
  )
})

it('keeps each property apart from the others', () => {
  const all = [DRAFT_TAG, WRITTEN_TAG, NOTICE_TAG, ...Object.values(REMINDER)]
  expect(new Set(all.map((each) => each.toLowerCase())).size).toBe(all.length)
  for (const each of all)
    expect(each).toMatch(
      /^(?:String|Boolean|SystemTime) \{[0-9A-Fa-f-]{36}\} (?:Name \w+|Id 0x\d{4})$/,
    )
})
