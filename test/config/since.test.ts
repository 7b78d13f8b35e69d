import { describe, expect, it } from 'vitest'
import { sinceInstant } from '../../src/config/since.ts'

const now = new Date('2026-11-23T08:15:00Z')

describe('sinceInstant', () => {
  it.each([
    [undefined, '2026-10-24T08:15:00.000Z'],
    ['2026-10-01', '2026-09-30T22:00:00.000Z'],
    ['2026-12-01', '2026-11-30T23:00:00.000Z'],
    ['2026-10-01T09:00:00Z', '2026-10-01T09:00:00.000Z'],
    ['2026-10-01T09:00', '2026-10-01T07:00:00.000Z'],
  ])('takes %s as %s', (since, expected) => {
    expect(sinceInstant(since, 'Europe/Amsterdam', now).toISOString()).toBe(expected)
  })
})
