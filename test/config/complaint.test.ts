import { expect, describe as group, it } from 'vitest'
import { complaintLine, describe, describeSecret, keyOf } from '../../src/config/complaint.ts'

group('a complaint', () => {
  it('is one line', () => {
    expect(complaintLine({ key: 'data', found: 'nothing', expected: 'a folder' })).toBe(
      'data: found nothing, expected a folder',
    )
  })

  it.each([
    [undefined, 'nothing'],
    [null, 'nothing'],
    ['', '""'],
    ['two\nlines', '"two\\nlines"'],
    [7, '7'],
    [false, 'false'],
    [[], 'an empty list'],
    [[1], 'a list'],
    [{}, 'a section'],
    ['x'.repeat(61), `"${'x'.repeat(60)}…"`],
  ])('describes %j as %s', (value, words) => {
    expect(describe(value)).toBe(words)
  })

  it('tells no more of a secret than its length', () => {
    expect(describeSecret('hunter2')).toBe('a text of 7 characters, not shown here')
    expect(describeSecret(undefined)).toBe('nothing')
  })

  it.each([
    [[], ''],
    [['data'], 'data'],
    [['staff', 1, 'address'], 'staff[1].address'],
  ])('writes the path %j as %j', (path, key) => {
    expect(keyOf(path)).toBe(key)
  })
})
