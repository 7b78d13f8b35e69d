import { expect, it } from 'vitest'
import { type Case, casesOf, isClosed } from '../../../src/sandbox/page/cases.ts'

function caseWith(number: string, ...messageIds: string[]): Case {
  const at = '2026-11-23T08:15:00Z'
  const history = messageIds.map((messageId) => ({ at, event: 'letter-joined', messageId }))
  return { number, status: 'open', rights: ['access'], receivedAt: at, history }
}

it('finds a case by any letter in its history', () => {
  const cases = [caseWith('P-2026-0001', 'a', 'b'), caseWith('P-2026-0002', 'c')]
  expect(casesOf(cases, ['b', 'x']).map(({ number }) => number)).toEqual(['P-2026-0001'])
})

it('finds both cases of a thread that has two', () => {
  const cases = [caseWith('P-2026-0001', 'a'), caseWith('P-2026-0002', 'b')]
  expect(casesOf(cases, ['a', 'b'])).toHaveLength(2)
})

it('does not take an event without a letter for every letter', () => {
  const bare = { ...caseWith('P-2026-0001'), history: [{ at: '', event: 'reminded' }] }
  expect(casesOf([bare], ['a'])).toEqual([])
})

it.each([
  ['triage', false],
  ['open', false],
  ['waiting', false],
  ['answered', true],
  ['withdrawn', true],
  ['dismissed', true],
])('lets the deadline of a case that is %s count down unless it is closed', (status, closed) => {
  expect(isClosed({ ...caseWith('P-2026-0001'), status })).toBe(closed)
})
