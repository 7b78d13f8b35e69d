import { expect, it } from 'vitest'
import { type VitalSigns, verdictOn } from '../../src/health/vital-signs.ts'

const SIGNS: VitalSigns = {
  rounds: 0,
  failures: 0,
  lastRoundAt: undefined,
  lastRoundSeconds: 0,
  complaints: 0,
  told: {},
  cases: {},
  overdue: 0,
}
const started = new Date('2026-11-23T09:00:00Z')
const at = (time: string) => new Date(`2026-11-23T${time}Z`)

it.each([
  [undefined, '09:00:00', 'starting'],
  [undefined, '09:30:00', 'starting'],
  [undefined, '09:30:01', 'unwell'],
  ['09:10:00', '09:40:00', 'well'],
  ['09:10:00', '09:40:01', 'unwell'],
  // rounds that fail count for nothing: only one that went through does
  ['09:00:01', '12:00:00', 'unwell'],
  // a clock that was put back
  ['09:10:00', '08:00:00', 'well'],
])('with the last round at %s is at %s: %s', (last, now, verdict) => {
  const signs = { ...SIGNS, failures: 99, lastRoundAt: last === undefined ? undefined : at(last) }
  expect(verdictOn(signs, started, at(now))).toBe(verdict)
})
