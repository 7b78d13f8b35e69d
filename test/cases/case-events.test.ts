import { describe, expect, it } from 'vitest'
import { AnonymousEvent, CaseEvent, EVENTS } from '../../src/cases/case-events.ts'
import { drafted, event, opened, sent } from './cases.ts'

/** Where and why a value is refused, of the first complaint; undefined where it is taken. */
function complaint(value: unknown, schema = CaseEvent): string | undefined {
  const issue = schema.safeParse(value).error?.issues[0]
  return issue && `${issue.path.join('.')}: ${issue.message}`
}

const JOINED = event('letter-joined', {
  messageId: 'letter-2',
  receivedAt: '2026-11-24T08:00:00Z',
  why: 'thread',
})

describe('an event of a case', () => {
  it.each([
    opened(),
    opened({ confidence: 0, rights: [], disposition: 'triage', leak: true, toldAuthority: true }),
    opened({ suspected: [{ right: 'access', confidence: 1 }], relatedTo: ['P-2026-0001'] }),
    JOINED,
    ...drafted('acknowledge'),
    sent('grant'),
    event('dismissed'),
    event('dismissed', { by: 'jan' }),
    event('frozen'),
    event('marking', { messageId: 'letter-1', categories: ['AVG: inzage'], dueOn: '2026-12-23' }),
    event('marked', { messageId: 'letter-1', categories: [] }),
    event('reply-overdue', { asked: 'identity' }),
  ])('$event passes as it was written, and again once it came back from a file', (written) => {
    expect(complaint(written)).toBeUndefined()
    expect(complaint(JSON.parse(JSON.stringify(written)))).toBeUndefined()
  })

  it.each<[string, object, RegExp]>([
    ['an event that nobody knows', { ...opened(), event: 'reopened' }, /^event: /],
    ['an event of the prototype', { ...opened(), event: 'constructor' }, /^event: /],
    ['no instant', { ...opened(), at: undefined }, /^at: /],
    [
      'an instant that there is not',
      { ...opened(), at: '2026-02-30T09:00:00Z' },
      /^at: an instant such as/,
    ],
    [
      'a day instead of an instant',
      { ...opened(), receivedAt: '2026-11-23' },
      /^receivedAt: an instant/,
    ],
    ['a right that there is not', { ...opened(), rights: ['forgetting'] }, /^rights\.0: /],
    ['more certainty than there is', { ...opened(), confidence: 1.01 }, /^confidence: /],
    ['less certainty than none', { ...opened(), confidence: -0.01 }, /^confidence: /],
    ['no data subject', { ...opened(), dataSubject: undefined }, /^dataSubject: /],
    [
      'a data subject without address',
      { ...opened(), dataSubject: { name: 'Anna' } },
      /^dataSubject\.address: /,
    ],
    ['a flag that is false', { ...opened(), leak: false }, /^leak: /],
    ['a flag that is undefined', { ...opened(), byHand: undefined }, /^byHand: /],
    ['no reason to join', { ...JOINED, why: undefined }, /^why: /],
    ['a draft before the first', { ...drafted('acknowledge', 0)[0] }, /^n: /],
    ['half a draft', { ...drafted('acknowledge', 1.5)[0] }, /^n: /],
    ['a draft on no occasion', { ...drafted('thanks')[0] }, /^occasion: /],
    [
      'a draft without its digest',
      { ...drafted('acknowledge')[1], content: undefined },
      /^content: /,
    ],
    [
      'a due date that is no day',
      event('marked', { messageId: 'x', categories: [], dueOn: '23-12-2026' }),
      /^dueOn: a day such as/,
    ],
    [
      'mail recognised by nothing we know',
      { ...sent('grant'), recognisedBy: 'guess' },
      /^recognisedBy: /,
    ],
    [
      'an order that staff cannot give',
      event('word', { by: 'jan', word: 'burn' as never }),
      /^word: /,
    ],
  ])('with %s is refused by name', (_, value, expected) => {
    expect(complaint(value)).toMatch(expected)
  })
})

describe('an event of an anonymous case', () => {
  it.each(Object.keys(EVENTS))('%s may have lost every fact but what happened and when', (name) => {
    const bare = { event: name, at: '2026-11-23T09:00:00Z' }
    expect(complaint(bare, AnonymousEvent)).toBeUndefined()
    expect(complaint({ ...bare, at: 'then' }, AnonymousEvent)).toMatch(/^at: /)
  })

  it('is still held to what is left of it', () => {
    expect(complaint({ ...opened(), rights: ['forgetting'] }, AnonymousEvent)).toMatch(
      /^rights\.0: /,
    )
    expect(complaint({ at: '2026-11-23T09:00:00Z', event: 'reopened' }, AnonymousEvent)).toMatch(
      /^event: /,
    )
  })
})
