import { randomUUID } from 'node:crypto'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { z } from 'zod'
import type { ControlContext } from '../control-context.ts'
import { CustomerLetter, customerLetter } from './customer-letter.ts'
import { changeEvents } from './events.ts'
import { onlyFromThePage } from './guard.ts'
import { nextWorkingDay } from './next-working-day.ts'
import { createNoticeReader, type ReadNotice } from './notices.ts'
import { PAGE_POLICY, pageAsset, pageDocument } from './page-document.ts'
import { StaffReply, staffReply } from './staff-reply.ts'

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

function addDeeds(app: Hono, context: ControlContext, read: ReadNotice): void {
  const { store, arrivals, clock, options } = context
  const shop = { mailbox: store.mailbox, displayName: store.displayName }
  const deliver = async (source: Buffer, folder: 'inbox' | 'junkemail') => {
    const id = arrivals.deliver(source, { folder })
    await arrivals.settled()
    return id
  }

  app.post('/sandbox/letters', async (c) => {
    const letter = await bodyOf(c, CustomerLetter)
    if (letter instanceof Response) return letter
    const id = await deliver(customerLetter(letter, shop, clock.now()), letter.folder)
    return c.json({ id }, 201)
  })

  app.post('/sandbox/replies', async (c) => {
    const reply = await bodyOf(c, StaffReply)
    if (reply instanceof Response) return reply
    const from = reply.from.toLowerCase()
    const staff = options.staff?.find(({ address }) => address.toLowerCase() === from)
    if (staff === undefined) return c.json({ error: `${from} is not one of the staff` }, 404)
    const departure = store.departures.find(
      ({ internetMessageId, to }) => internetMessageId === reply.notice && to.includes(from),
    )
    if (departure === undefined) return c.json({ error: 'no such notice went to this person' }, 404)
    const notice = await read(departure)
    const id = await deliver(staffReply(reply, staff, notice, shop, clock.now()), 'inbox')
    return c.json({ id }, 201)
  })

  app.post('/sandbox/clock/next-working-day', (c) => {
    context.moveTo((options.nextWorkingDay ?? nextWorkingDay)(clock.now()))
    return c.json({ now: clock.now().toISOString() })
  })
}

/** The body as the schema wants it, or the answer that says all that is wrong with it. */
async function bodyOf<T>(c: Context, schema: z.ZodType<T>): Promise<T | Response> {
  const body: unknown = await c.req.json().catch(() => undefined)
  const checked = schema.safeParse(body)
  return checked.success ? checked.data : c.json({ error: z.prettifyError(checked.error) }, 400)
}

function tooLarge(c: Context): Response {
  return c.json({ error: `more than ${LARGEST_BODY / 1024} kB is more than a letter needs` }, 413)
}
