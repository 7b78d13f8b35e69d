import { type Context, Hono } from 'hono'
import * as z from 'zod'
import type { ControlContext } from './context.ts'
import { CustomerLetter, customerLetter } from './customer-letter.ts'
import { nextWorkingDay } from './next-working-day.ts'
import type { ReadNotice } from './notices.ts'
import { StaffReply, staffReply } from './staff-reply.ts'

/** What only a sandbox can do: a customer writes, staff answer a notice, the clock moves on. */
export function deedRoutes(context: ControlContext, read: ReadNotice): Hono {
  const app = new Hono()
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
  return app
}

/** The body as the schema wants it, or the answer that says all that is wrong with it. */
async function bodyOf<T>(c: Context, schema: z.ZodType<T>): Promise<T | Response> {
  const body: unknown = await c.req.json().catch(() => undefined)
  const checked = schema.safeParse(body)
  return checked.success ? checked.data : c.json({ error: z.prettifyError(checked.error) }, 400)
}
