import { describe, expect, it } from 'vitest'
import { judgeClock } from '../../src/checkup/clock.ts'

const OURS = new Date('2026-11-23T09:00:00Z')
const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

const judged = (theirsAhead: number) => judgeClock(new Date(OURS.getTime() + theirsAhead), OURS)

describe('a clock', () => {
  // Entra refuses what is more than five minutes off
  it.each([
    [0, 'ok'],
    [59 * SECOND, 'ok'],
    [-59 * SECOND, 'ok'],
    [MINUTE, 'warning'],
    [-MINUTE, 'warning'],
    [5 * MINUTE - SECOND, 'warning'],
    [5 * MINUTE, 'not ok'],
    [-5 * MINUTE, 'not ok'],
  ])('that is %d ms behind is %s', (behind, verdict) => {
    expect(judged(behind).verdict).toBe(verdict)
  })

  it.each([
    [
      MINUTE,
      'it is a minute behind Microsoft’s',
      'die loopt een minuut achter op die van Microsoft',
    ],
    [
      -3 * MINUTE,
      'it is 3 minutes ahead of Microsoft’s',
      'die loopt 3 minuten voor op die van Microsoft',
    ],
    [
      119 * MINUTE,
      'it is 119 minutes behind Microsoft’s',
      'die loopt 119 minuten achter op die van Microsoft',
    ],
    [2 * HOUR, 'it is 2 hours behind Microsoft’s', 'die loopt 2 uur achter op die van Microsoft'],
    [
      47 * HOUR,
      'it is 47 hours behind Microsoft’s',
      'die loopt 47 uur achter op die van Microsoft',
    ],
    [
      -48 * HOUR,
      'it is 2 days ahead of Microsoft’s',
      'die loopt 2 dagen voor op die van Microsoft',
    ],
  ])('that is %d ms behind says so in words', (behind, en, nl) => {
    expect(judged(behind).found).toEqual({ en, nl })
  })

  it('that could be compared with nothing is a warning, not a fault', () => {
    expect(judgeClock(undefined, OURS).verdict).toBe('warning')
  })
})
