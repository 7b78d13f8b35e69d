import { randomUUID } from 'node:crypto'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { ControlContext } from './context.ts'
import { changeEvents } from './events.ts'
import { onlyFromThePage } from './guard.ts'
import { createNoticeReader, type ReadNotice } from './notices.ts'
import { PAGE_POLICY, pageAsset, pageDocument } from './page-document.ts'

const LARGEST_BODY = 256 * 1024

/**
 * What the page needs beside Graph: the page itself, and what only a sandbox can do. Reading is open
 * on loopback, since browsers keep other origins from reading it; every deed needs the page's token.
 */
export function controlRoutes(context: ControlContext): Hono {
  const run = randomUUID()
  const read = createNoticeReader()
  const app = new Hono()
  app.use('/sandbox/*', bodyLimit({ maxSize: LARGEST_BODY, onError: tooLarge }))
  app.on('POST', '/sandbox/*', onlyFromThePage(context.pageToken))
  addPage(app, context, run)
  addReading(app, context, read, run)
  addDeeds(app, context, read)
  return app
}

function addPage(app: Hono, { store, options, pageToken }: ControlContext, run: string): void {
  const folder = options.page
  app.get('/', (c) => {
    if (folder === undefined) return c.text('This sandbox was started without its page.\n', 404)
    c.header('Content-Security-Policy', PAGE_POLICY)
    c.header('Cache-Control', 'no-store')
    c.header('X-Content-Type-Options', 'nosniff')
    return c.html(pageDocument({ mailbox: store.mailbox, token: pageToken, run }))
  })
  app.get('/page/:name', async (c) => {
    const asset = folder === undefined ? undefined : await pageAsset(folder, c.req.param('name'))
    if (asset === undefined) return c.notFound()
    c.header('X-Content-Type-Options', 'nosniff')
    c.header('Cache-Control', 'no-cache')
    return c.body(asset.bytes, 200, { 'Content-Type': asset.type })
  })
}

function addReading(app: Hono, context: ControlContext, read: ReadNotice, run: string): void {
  const { store, clock, options, listeners } = context
  app.get('/sandbox/events', (c) => changeEvents(c, listeners, run))
  app.get('/sandbox/state', (c) =>
    c.json({
      mailbox: store.mailbox,
      displayName: store.displayName,
      staff: options.staff ?? [],
      now: clock.now().toISOString(),
      frozen: options.frozen ?? false,
    }),
  )
  app.get('/sandbox/cases', async (c) => c.json((await options.cases?.()) ?? []))
  app.get('/sandbox/deliveries', async (c) => {
    const to = c.req.query('to')?.toLowerCase()
    const departures = store.departures.filter(
      (departure) => to === undefined || departure.to.includes(to),
    )
    const notices = await Promise.all(departures.map(read))
    return c.json(notices.reverse())
  })
}

/** What the page's buttons do is loaded with the first of them: most runs of a sandbox see no page. */
function addDeeds(app: Hono, context: ControlContext, read: ReadNotice): void {
  let deeds: Promise<Hono> | undefined
  app.post('/sandbox/*', async (c) => {
    deeds ??= import('./deeds.ts').then(({ deedRoutes }) => deedRoutes(context, read))
    return (await deeds).fetch(c.req.raw)
  })
}

function tooLarge(c: Context): Response {
  return c.json({ error: `more than ${LARGEST_BODY / 1024} kB is more than a letter needs` }, 413)
}
