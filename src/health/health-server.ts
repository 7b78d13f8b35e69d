import { once } from 'node:events'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { metricsOf } from './metrics.ts'
import { type VitalSigns, verdictOn } from './vital-signs.ts'

export interface HealthOptions {
  /** 0 for any. */
  readonly port: number
  readonly signs: () => VitalSigns
  readonly now: () => Date
}

export interface HealthServer {
  readonly port: number
  close(): Promise<void>
}

/**
 * `/healthz` for whoever watches over the service, `/metrics` in Prometheus' text format. On loopback
 * only, and only for requests that name it: a web page elsewhere must not read it by a name of its own
 * (DNS rebinding).
 */
export async function startHealth({ port, signs, now }: HealthOptions): Promise<HealthServer> {
  const startedAt = now()
  const app = new Hono()
  app.use(async (c, next) => {
    if (!isLoopback(c.req.header('host'))) return c.text('Only 127.0.0.1 and localhost.\n', 403)
    return next()
  })
  app.get('/healthz', (c) => {
    const { told: _, ...facts } = signs()
    const verdict = verdictOn(facts as VitalSigns, startedAt, now())
    return c.json({ verdict, startedAt, ...facts }, verdict === 'unwell' ? 503 : 200)
  })
  app.get('/metrics', async (c) => {
    const metrics = metricsOf(signs())
    return c.text(await metrics.metrics(), 200, { 'Content-Type': metrics.contentType })
  })
  const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port })
  await once(server, 'listening')
  const at = server.address()
  return {
    port: typeof at === 'object' && at !== null ? at.port : port,
    close: async () => {
      server.close()
      if ('closeAllConnections' in server) server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

function isLoopback(host: string | undefined): boolean {
  return /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?$/.test(host ?? '')
}
