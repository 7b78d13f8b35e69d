import { describe, expect, it } from 'vitest'
import { complaintLine } from '../../src/config/complaint.ts'
import { readYaml } from '../../src/config/read-yaml.ts'

/** The value, or the complaints as lines. */
function read(text: string): unknown {
  const found = readYaml(text)
  return 'value' in found ? found.value : found.complaints.map(complaintLine)
}

describe('settings in YAML', () => {
  it.each([
    ['country: NO', { country: 'NO' }],
    ['digestAt: 08:30', { digestAt: '08:30' }],
    ['digest: yes', { digest: 'yes' }],
    ['digest: true', { digest: true }],
    ['since: 2026-11-23', { since: '2026-11-23' }],
    ['days: 030', { days: 30 }],
    ['# nothing but a remark', {}],
    ['', {}],
    ['~', {}],
    ['text', 'text'],
    ['a: &x [1]\nb: *x', { a: [1], b: [1] }],
  ])('%j reads %j', (text, value) => {
    expect(read(text)).toEqual(value)
  })

  it.each<[string, string[]]>([
    ['a: 1\n\tb: 2', ['line 2: found a tab, expected spaces before a key']],
    [
      'a: 1\na: 2',
      ['line 2: found a key that was there before, expected each key once in its section'],
    ],
    [
      'a: "x',
      [
        'line 1: found something that is not closed or not separated, expected a closing quote or bracket, or a comma',
      ],
    ],
    [
      'a: b: c',
      ['line 1: found a second : on one line, expected quotes around a text with a colon'],
    ],
    [
      'a: *nobody',
      [
        'the file: found an alias (*name) that cannot be followed, expected plain values; put texts with a * in quotes',
      ],
    ],
    ['a: 1\n---\nb: 2', ['line 2: found something that is no YAML, expected key: value']],
    [
      'x'.repeat(256 * 1024 + 1),
      ['the file: found 262145 characters, expected settings of a page or two'],
    ],
  ])('that is %.20j is told by its line', (text, complaints) => {
    expect(read(text)).toEqual(complaints)
  })

  it('takes a page as long as it may be', () => {
    expect(read(`# ${'x'.repeat(256 * 1024 - 2)}`)).toEqual({})
  })

  it.each([
    'secret: "hunter2',
    'hunter2: hunter2: x',
    '- hunter2\nhunter2: x',
    '@hunter2',
    '\thunter2: x',
    '{hunter2',
    '%hunter2\n---\n%',
  ])('says nothing of what stands in a line: %j', (text) => {
    expect(JSON.stringify(readYaml(text))).not.toContain('hunter2')
  })

  it('follows no alias to a file that would explode', () => {
    const layers = Array.from(
      { length: 9 },
      (_, n) => `l${n + 1}: &l${n + 1} [${Array(10).fill(`*l${n}`)}]`,
    )
    expect(read(['l0: &l0 [x]', ...layers].join('\n'))).toEqual([
      expect.stringMatching(/cannot be followed/),
    ])
  })
})
