import { describe, expect, it } from 'vitest'
import { firstAnswer, timeliness } from '../../src/cases/timeliness.ts'

const request = { conversationId: 'thread', receivedAt: '2026-11-23T08:15:00Z' }
const mail = (sentAt: string, conversationId: string | undefined = 'thread') => ({
  conversationId,
  sentAt,
})

describe('the first answer', () => {
  it.each([
    ['nothing was sent', [], undefined],
    ['only older mail is in the thread', [mail('2026-11-20T10:00:00Z')], undefined],
    ['only other threads were answered', [mail('2026-11-24T10:00:00Z', 'other')], undefined],
    [
      'mail has no thread',
      [{ conversationId: undefined, sentAt: '2026-11-24T10:00:00Z' }],
      undefined,
    ],
    ['it came in the same second', [mail('2026-11-23T08:15:00Z')], '2026-11-23T08:15:00Z'],
    [
      'several came, in any order',
      [mail('2026-12-01T10:00:00Z'), mail('2026-11-25T10:00:00Z'), mail('2026-11-26T10:00:00Z')],
      '2026-11-25T10:00:00Z',
    ],
    [
      // as text the second one sorts first
      'offsets differ',
      [mail('2026-11-24T09:30:00Z'), mail('2026-11-24T10:00:00+01:00')],
      '2026-11-24T10:00:00+01:00',
    ],
    [
      'its offset makes it look earlier',
      [mail('2026-11-23T03:30:00-05:00')],
      '2026-11-23T03:30:00-05:00',
    ],
  ])('where %s', (_, sent, expected) => {
    expect(firstAnswer(request, sent)).toBe(expected)
  })

  it('is none to a request without a thread, although other mail has none either', () => {
    const sent = [{ conversationId: undefined, sentAt: '2026-11-24T10:00:00Z' }]
    expect(firstAnswer({ ...request, conversationId: undefined }, sent)).toBeUndefined()
  })
})

describe('a request', () => {
  const promiseFirst = { policyOn: '2026-12-21', legalLimitOn: '2026-12-23' }
  const lawFirst = { policyOn: '2026-12-24', legalLimitOn: '2026-12-23' }
  it.each([
    [promiseFirst, '2026-12-21', '2027-01-01', 'in-time'],
    [promiseFirst, '2026-12-22', '2027-01-01', 'late'],
    [lawFirst, '2026-12-23', '2027-01-01', 'in-time'],
    [lawFirst, '2026-12-24', '2027-01-01', 'late'],
    [promiseFirst, undefined, '2026-12-21', 'open'],
    [promiseFirst, undefined, '2026-12-22', 'overdue'],
    [lawFirst, undefined, '2026-12-23', 'open'],
    [lawFirst, undefined, '2026-12-24', 'overdue'],
  ] as const)(
    'with the last days %j, answered on %s, is on %s %s',
    (days, answeredOn, today, expected) => {
      expect(timeliness(days, answeredOn, today)).toBe(expected)
    },
  )
})
