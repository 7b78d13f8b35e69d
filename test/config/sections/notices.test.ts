import { expect, it } from 'vitest'
import { Notices } from '../../../src/config/sections/notices.ts'

it.each([
  [{}, true],
  [{ digestAt: '00:00' }, true],
  [{ digestAt: '23:59' }, true],
  [{ digestAt: '24:00' }, false],
  [{ digestAt: '8:30' }, false],
  [{ digestAt: '08:60' }, false],
  [{ digestAt: '08:30:00' }, false],
  [{ digestAt: 510 }, false],
  [{ workdays: ['sat'] }, true],
  [{ workdays: [] }, false],
  [{ workdays: ['maandag'] }, false],
  [{ workdays: 'mon' }, false],
  [{ selfTest: true }, true],
  [{ selfTest: 'yes' }, false],
])('%j is taken: %s', (notices, expected) => {
  expect(Notices.safeParse(notices).success).toBe(expected)
})
