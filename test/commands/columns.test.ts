import { expect, it } from 'vitest'
import { columns } from '../../src/commands/columns.ts'

it('makes each column as wide as its widest cell, and leaves no blanks behind', () => {
  expect(
    columns(
      ['case', 'due'],
      [
        ['P-2026-0001', '23 dec'],
        ['P-2026-10000', ''],
      ],
    ),
  ).toBe(['case          due', 'P-2026-0001   23 dec', 'P-2026-10000'].join('\n'))
})

it('shows a head over nothing, and rows that are too short', () => {
  expect(columns(['case', 'due'], [])).toBe('case  due')
  expect(columns(['case', 'due'], [['x']])).toBe('case  due\nx')
})

it('shades whole lines by their rows', () => {
  const shade = (line: string, [of]: readonly string[]) => (of === 'b' ? `<${line}>` : line)
  expect(columns(['x'], [['a'], ['b']], shade)).toBe('x\na\n<b>')
})
