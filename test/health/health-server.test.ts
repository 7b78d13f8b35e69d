import { request } from 'node:http'
import { describe, expect, it, onTestFinished } from 'vitest'
import { startHealth } from '../../src/health/health-server.ts'
import type { VitalSigns } from '../../src/health/vital-signs.ts'

const AT = new Date('2026-11-23T09:00:00Z')
const SIGNS: VitalSigns = {
  rounds: 12,
  failures: 1,
  lastRoundAt: AT,
  lastRoundSeconds: 0.4,
  complaints: 2,
  told: { 'case-opened': 3, drafted: 3 },
  cases: { open: 4, answered: 1 },
  overdue: 1,
}

async function health(signs: Partial<VitalSigns> = {}, later = 0) {
  const clock = [AT, new Date(AT.getTime() + later * 60_000)]
  const server = await startHealth({
    port: 0,
    signs: () => ({ ...SIGNS, ...signs }),
    now: () => clock.shift() ?? new Date(AT.getTime() + later * 60_000),
  })
  onTestFinished(() => server.close())
  return (path: string, host = `127.0.0.1:${server.port}`) =>
    new Promise<{ status: number; text: string }>((resolve, reject) => {
      request({ host: '127.0.0.1', port: server.port, path, headers: { host } }, (answer) => {
        let text = ''
        answer.on('data', (part) => {
          text += part
        })
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }))
      })
        .on('error', reject)
        .end()
    })
}

describe('the health page', () => {
  it.each<[string, Partial<VitalSigns>, number, number, string]>([
    ['is well after a round', {}, 5, 200, 'well'],
    ['starts while there was none', { lastRoundAt: undefined }, 5, 200, 'starting'],
    ['is unwell when no round went through for long', {}, 31, 503, 'unwell'],
    ['is unwell when none ever did', { lastRoundAt: undefined }, 31, 503, 'unwell'],
  ])('%s', async (_, signs, minutes, status, verdict) => {
    const answer = await (await health(signs, minutes))('/healthz')
    expect(answer.status).toBe(status)
    expect(JSON.parse(answer.text)).toMatchObject({ verdict, rounds: 12, overdue: 1 })
  })

  it('gives its figures to Prometheus', async () => {
    const { status, text } = await (await health())('/metrics')
    expect(status).toBe(200)
    expect(text).toContain('griffier_rounds_total 12')
    expect(text).toContain('griffier_cases{status="open"} 4')
    expect(text).toContain('griffier_events{event="case-opened"} 3')
    expect(text).toContain('griffier_overdue_cases 1')
    expect(text).toContain('griffier_last_round_timestamp_seconds 1795424400')
  })

  it.each(['evil.example.com', 'evil.example.com:9464', '127.0.0.1.example.com'])(
    'answers nobody who calls it %j',
    async (host) => {
      expect((await (await health())('/metrics', host)).status).not.toBe(200)
    },
  )
})
