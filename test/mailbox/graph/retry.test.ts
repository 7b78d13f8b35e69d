import { describe, expect, it } from 'vitest'
import { connect } from '../../../src/mailbox/graph/connection.ts'
import { retrying } from '../../../src/mailbox/graph/retry.ts'

const NOW = new Date('2026-11-23T09:00:00Z')

/** Answers in order, the last one ever after; waiting takes no time and is written down. */
function graph(answers: readonly (readonly [number, (string | undefined)?])[], random = 0.5) {
  const waits: number[] = []
  let asked = 0
  const again = retrying({
    wait: async (ms) => void waits.push(ms),
    random: () => random,
    now: () => NOW,
  })
  const send = async () => {
    const [status, after] = answers[Math.min(asked++, answers.length - 1)] ?? [200]
    return new Response('{}', {
      status,
      headers: after === undefined ? {} : { 'Retry-After': after },
    })
  }
  return { waits, ask: (method: string) => again(method, send), asked: () => asked }
}

describe('what Graph asks to wait', () => {
  it.each([
    ['in seconds', '7', 7_000],
    ['in a fraction of a second', '0.25', 250],
    ['until a time', 'Mon, 23 Nov 2026 09:00:12 GMT', 12_000],
    ['until a time that has passed', 'Mon, 23 Nov 2026 08:59:00 GMT', 0],
    ['nothing', '0', 0],
  ])('is waited, and hardly longer: %s', async (_what, after, ms) => {
    const { waits, ask } = graph([[429, after], [200]], 1)
    expect((await ask('POST')).status).toBe(200)
    expect(waits).toHaveLength(1)
    expect(waits[0]).toBeGreaterThanOrEqual(ms)
    expect(waits[0]).toBeLessThanOrEqual(ms * 1.1)
  })

  it.each([
    ['garbage', 'soon'],
    ['nothing at all', undefined],
    ['an empty header', ''],
  ])('is guessed where it says %s: ever longer, with chance in it', async (_what, after) => {
    const { waits, ask } = graph([[503, after], [503, after], [503, after], [200]])
    await ask('GET')
    expect(waits).toEqual([1_000, 2_000, 4_000])
    const other = graph([[503, after], [200]], 0.1)
    await other.ask('GET')
    expect(other.waits).toEqual([600])
  })

  it('is left to the next round where it is more than a minute', async () => {
    const { waits, ask } = graph([[429, '61']])
    expect((await ask('GET')).status).toBe(429)
    expect(waits).toEqual([])
  })

  it('is waited for three minutes in all, until something goes well', async () => {
    const { waits, ask } = graph([[429, '50']], 0)
    for (let n = 0; n < 5; n++) await ask('GET')
    expect(waits).toEqual([50_000, 50_000, 50_000])
    const well = graph([[429, '50'], [429, '50'], [429, '50'], [200], [429, '50'], [200]], 0)
    await well.ask('GET')
    await well.ask('GET')
    expect(well.waits).toHaveLength(4)
  })

  it('has an end also where it is nothing', async () => {
    const { ask, asked } = graph([[429, '0']])
    expect((await ask('GET')).status).toBe(429)
    expect(asked()).toBe(5)
  })
})

describe('requests', () => {
  it('are on their way four at a time', async () => {
    let under = 0
    let most = 0
    const connection = connect({
      cloud: 'global',
      gateway: undefined,
      signIn: async () => 'T1',
      timeoutMs: 5_000,
      network: async () => {
        most = Math.max(most, ++under)
        await new Promise(setImmediate)
        under--
        return new Response('{}', { status: 200 })
      },
    })
    const asked = Array.from({ length: 20 }, () => connection.json({ method: 'GET', path: '/me' }))
    await Promise.all(asked)
    expect(most).toBe(4)
  })
})
