import { expect, it } from 'vitest'
import { metricsOf } from '../../src/health/metrics.ts'

const SIGNS = {
  rounds: 12,
  failures: 1,
  lastRoundAt: new Date('2026-11-23T09:00:00.500Z'),
  lastRoundSeconds: 0.25,
  complaints: 2,
  told: { 'case-opened': 3, drafted: 0 },
  cases: { open: 4, answered: 5 },
  overdue: 1,
}

const linesOf = async (signs: Parameters<typeof metricsOf>[0]) =>
  (await metricsOf(signs).metrics())
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))

it('tells each sign under its name', async () => {
  expect(await linesOf(SIGNS)).toEqual([
    'griffier_rounds_total 12',
    'griffier_round_failures_total 1',
    'griffier_last_round_timestamp_seconds 1795424400.5',
    'griffier_last_round_seconds 0.25',
    'griffier_complaints 2',
    'griffier_overdue_cases 1',
    'griffier_cases{status="open"} 4',
    'griffier_cases{status="answered"} 5',
    'griffier_events{event="case-opened"} 3',
    'griffier_events{event="drafted"} 0',
  ])
})

it('tells of no round before the first, and starts from nothing at each reading', async () => {
  const none = { ...SIGNS, lastRoundAt: undefined }
  for (let times = 0; times < 2; times++)
    expect(await linesOf(none)).toContain('griffier_last_round_timestamp_seconds 0')
  expect(await linesOf(SIGNS)).toContain('griffier_rounds_total 12')
})
