import { describe, expect, it } from 'vitest'
import { closest } from '../../src/config/did-you-mean.ts'

const KEYS = ['mailbox', 'graph', 'staff', 'shop', 'policy', 'notices', 'timezone', 'data', 'known']

describe('closest', () => {
  it.each([
    ['malbox', 'mailbox'],
    ['Mailbox', 'mailbox'],
    ['timeZone', 'timezone'],
    ['time_zone', 'timezone'],
    ['notice', 'notices'],
    ['knwon', 'known'],
    ['dat', 'data'],
    ['customers', undefined],
    ['x', undefined],
    ['', undefined],
    ['mailbox'.repeat(100), undefined],
  ])('takes %j for %s', (word, meant) => {
    expect(closest(word, KEYS)).toBe(meant)
  })
})
