import { writeFile } from 'node:fs/promises'
import { NoInstant } from '../../calendar/instant.ts'
import { openDryRunDesk } from '../../compose/desk.ts'
import type { Settings } from '../../config/settings.ts'
import { sinceInstant } from '../../config/since.ts'
import type { Activity } from '../../jobs/activity.ts'
import type { Desk } from '../../jobs/desk.ts'
import { count, type Foreseen, foresee, withAnswers } from '../../jobs/dry-run.ts'
import type { Message } from '../../mailbox/mailbox.ts'
import { errnoOf } from '../../trouble/trouble.ts'
import { Exit } from '../exit.ts'
import { openWorkplace, type Workplace } from '../workplace.ts'
import { dryRunPage } from './dry-run-page.ts'
import { summary, table } from './dry-run-report.ts'

export interface DryRunOptions {
  readonly since: string
  readonly config?: string
  readonly now?: string
  readonly out?: string
  readonly json?: boolean
}

/** Letters whose source is fetched while one is read: Graph takes four requests at a time. */
const AHEAD = 3

/** `griffier dry-run`: what griffier would have done to each letter since a day. Only reads. */
export async function dryRun({ config, now, since, out, json }: DryRunOptions): Promise<number> {
  const place = await openWorkplace({ who: 'griffier dry-run', config, now }, process.env)
  try {
    const from = instantOfSince(since, place.settings)
    const letters = await foreseeAll(place, from)
    const counted = count(letters)
    if (json) tellJson(letters, counted)
    else tellPeople(letters, summary(counted), place.settings.timezone)
    if (out !== undefined) {
      const { mailbox, timezone: timeZone } = place.settings
      const page = { mailbox: mailbox.address, since, summary: summary(counted), letters, timeZone }
      await write(out, dryRunPage(page))
      if (!json) process.stdout.write(`A page to look at: ${out}\n`)
    }
    return 0
  } finally {
    await place.close()
  }
}

function instantOfSince(since: string, { timezone }: Settings): Date {
  try {
    return sinceInstant(since, timezone, new Date())
  } catch (cause) {
    if (!(cause instanceof NoInstant)) throw cause
    throw new Exit(2, `--since ${since}: ${cause.message}`)
  }
}

async function foreseeAll(place: Workplace, from: Date): Promise<Foreseen[]> {
  const told: Activity[] = []
  const settings = {
    ...place.settings,
    mailbox: { ...place.settings.mailbox, since: from.toISOString() },
  }
  const { desk, past, close } = await openDryRunDesk({
    ...place,
    settings,
    now: place.now(),
    who: 'griffier dry-run',
    tell: (each) => void told.push(each),
  })
  try {
    const { received, sent } = await past(from)
    const reading = withSourcesAhead(desk, received)
    const letters: Foreseen[] = []
    for (const message of received) {
      letters.push(await foresee(reading, message, () => told.splice(0)))
      progress(letters.length, received.length)
    }
    const mails = sent.flatMap(({ conversationId, sentAt }) =>
      sentAt === undefined ? [] : [{ conversationId, sentAt }],
    )
    return withAnswers(desk, letters, mails, place.now())
  } finally {
    await close()
  }
}

/** One reading of each letter and no other request: whether its writer was known changes no line of the table. */
function withSourcesAhead(desk: Desk, messages: readonly Message[]): Desk {
  const waiting = new Set(messages.map(({ id }) => id))
  const fetched = new Map<string, Promise<Uint8Array | undefined>>()
  const fetch = (id: string) => {
    waiting.delete(id)
    const source = desk.mailbox.source(id)
    // told where it is waited for
    source.catch(() => undefined)
    fetched.set(id, source)
    return source
  }
  const take = async (id: string) => {
    const source = fetched.get(id) ?? fetch(id)
    fetched.delete(id)
    for (const next of waiting) {
      if (fetched.size >= AHEAD) break
      fetch(next)
    }
    return source
  }
  return { ...desk, mailbox: { ...desk.mailbox, source: take, wroteTo: async () => false } }
}

function progress(done: number, all: number): void {
  if (process.stderr.isTTY !== true) return
  process.stderr.write(`\r${done} of ${all} letters read${done === all ? '\n' : ''}`)
}

function tellJson(letters: readonly Foreseen[], counted: ReturnType<typeof count>): void {
  for (const { subject: _, ...letter } of letters)
    process.stdout.write(`${JSON.stringify({ event: 'letter', ...letter })}\n`)
  process.stdout.write(`${JSON.stringify({ event: 'summary', ...counted })}\n`)
}

function tellPeople(letters: readonly Foreseen[], sum: string, timeZone: string): void {
  process.stdout.write(`${table(letters, timeZone)}\n\n${sum}\nNothing was changed.\n`)
}

/** For this user's eyes only: it holds the subjects of letters. */
async function write(file: string, html: string): Promise<void> {
  try {
    await writeFile(file, html, { mode: 0o600 })
  } catch (cause) {
    const code = errnoOf(cause)
    if (code === undefined) throw cause
    throw new Exit(
      1,
      `--out ${file}: it cannot be written (${code}); name a file in a folder of yours`,
    )
  }
}
