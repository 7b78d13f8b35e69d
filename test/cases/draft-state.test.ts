import { describe, expect, it } from 'vitest'
import { sentAt } from '../../src/cases/draft-state.ts'
import { drafted, event, opened } from './cases.ts'

describe('sentAt', () => {
  const asked = (n: number, at: string) => [
    ...drafted('identity', n),
    event('sent', { occasion: 'identity', n, sentAt: at, recognisedBy: 'id' }),
  ]

  it('is the last time that a reply on this occasion went out', () => {
    const history = [
      opened(),
      ...asked(1, '2026-11-24T09:00:00Z'),
      ...asked(2, '2026-11-26T09:00:00Z'),
      ...drafted('extend'),
    ]
    const of = { number: 'P-2026-0042', history }
    expect(sentAt(of, 'identity')).toBe('2026-11-26T09:00:00Z')
    expect(sentAt(of, 'extend')).toBeUndefined()
  })
})
