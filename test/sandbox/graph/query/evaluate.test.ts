import { describe, expect, it } from 'vitest'
import { GraphError } from '../../../../src/sandbox/graph/errors.ts'
import { type Filterable, passes } from '../../../../src/sandbox/graph/query/evaluate.ts'
import { parseFilter } from '../../../../src/sandbox/graph/query/parser.ts'

/** A letter of which these may be asked. */
const PLAIN: Readonly<Record<string, string | boolean | number | null>> = {
  subject: 'Inzage graag',
  isRead: false,
  size: 7,
  flag: null,
  receivedDateTime: '2026-11-23T08:15:00Z',
}
const item = (plain: typeof PLAIN, members: readonly Filterable[] = []): Filterable => ({
  property: (path) => {
    if (!Object.hasOwn(plain, path)) throw new GraphError(400, 'BadRequest', path)
    return plain[path]
  },
  collection: () => members,
  normal: (_, text) => text.toLowerCase(),
})
const LETTER = item(PLAIN, [item({ id: 'a', value: '1' }), item({ id: 'b', value: '2' })])
const found = (filter: string) => passes(parseFilter(filter), LETTER)

describe('a filter lets a letter pass', () => {
  it.each([
    ["subject eq 'INZAGE GRAAG'", true],
    ["subject ne 'inzage'", true],
    ['isRead eq false', true],
    ['isRead ne false', false],
    ['size gt 7', false],
    ['size ge 7', true],
    ['size lt 7', false],
    ['size le 7', true],
    ['flag eq null', true],
    // nothing is neither more nor less than anything
    ['flag gt 1', false],
    ['flag le 1', false],
    ['receivedDateTime ge 2026-11-23T08:15:00Z', true],
    ['receivedDateTime gt 2026-11-23T09:14:00+01:00', true],
    ['receivedDateTime lt 2026-11-23T08:15:00Z', false],
    ["startswith(subject,'inz')", true],
    ["endswith(subject,'GRAAG')", true],
    ["contains(subject,'e g')", true],
    ["contains(subject,'x')", false],
    ["startsWith(subject,'graag')", false],
    ['not (isRead eq false)', false],
    ['isRead eq true or size eq 7', true],
    ['isRead eq false and size eq 8', false],
    ["any/any(x: x/id eq 'a' and x/value eq '1')", true],
    // both must hold of one and the same member
    ["any/any(x: x/id eq 'a' and x/value eq '2')", false],
  ])('by %s: %s', (filter, expected) => {
    expect(found(filter)).toBe(expected)
  })

  it.each([
    'nothing eq 1 or isRead eq false',
    'isRead eq true and nothing eq 1',
    "any/any(x: id eq 'a')",
    "any/any(x: xid eq 'a')",
  ])('never by an unknown property, wherever it stands: %s', (filter) => {
    expect(() => found(filter)).toThrow(expect.objectContaining({ status: 400 }))
  })
})
