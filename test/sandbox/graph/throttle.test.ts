import { describe, expect, it } from 'vitest'
import { createThrottle } from '../../../src/sandbox/graph/throttle.ts'
import { open } from '../open.ts'

describe('throttling', () => {
  it('lets four requests in at a time', async () => {
    const box = await open({ behaviour: { latencyMs: 100 } })
    const answers = await Promise.all(Array.from({ length: 24 }, () => box.get('/messages')))
    const throttled = answers.filter(({ status }) => status === 429)
    expect(throttled.length).toBeGreaterThan(0)
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(4)
    expect(throttled[0]).toMatchObject({ code: 'ApplicationThrottled' })
    expect(throttled[0]?.json.error.message).toBe(
      'Application is over its MailboxConcurrency limit.',
    )
  })

  it('says how long to wait in whole seconds, in fractions, or not at all', () => {
    const throttle = createThrottle({ concurrent: 0, requests: 10, windowMs: 1000 }, () => 0)
    const waits = [1, 2, 3].map(() => {
      try {
        throttle.enter()
      } catch (error) {
        return (error as { headers: Record<string, string> }).headers['Retry-After']
      }
      throw new Error('nobody was refused')
    })
    expect(waits).toEqual(['1', '2.128', undefined])
  })

  it('counts the requests of a window, and says when it ends', () => {
    let now = 0
    const throttle = createThrottle({ concurrent: 9, requests: 2, windowMs: 10_000 }, () => now)
    throttle.enter()()
    now = 4_000
    throttle.enter()()
    expect(() => throttle.enter()).toThrow(
      expect.objectContaining({ status: 429, headers: { 'Retry-After': '6' } }),
    )
    now = 10_001
    expect(() => throttle.enter()()).not.toThrow()
    expect(() => throttle.enter()).toThrow()
  })
})
