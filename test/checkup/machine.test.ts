import { describe, expect, it } from 'vitest'
import { judgeDisk, judgeRounds } from '../../src/checkup/machine.ts'

describe('the disk', () => {
  it.each([
    [0, 'not ok', '0 MB free'],
    [49 * 2 ** 20, 'not ok', '49 MB free'],
    [50 * 2 ** 20, 'warning', '50 MB free'],
    [500 * 2 ** 20, 'ok', '500 MB free'],
    [3.5 * 2 ** 30, 'ok', '3 GB free'],
  ])('with %d bytes free is %s', (free, verdict, found) => {
    expect(judgeDisk(free)).toMatchObject({ verdict, found: { en: found } })
  })
})

describe('the rounds', () => {
  const now = new Date('2026-11-23T20:00:00Z')
  it.each([
    ['2026-11-23T07:30:00Z', 'ok'],
    ['2026-11-23T06:59:00Z', 'warning'],
  ])('that last noted something at %s are %s', (last, verdict) => {
    expect(judgeRounds(new Date(last), now).verdict).toBe(verdict)
  })
})
