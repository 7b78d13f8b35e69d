import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { shopCalendar } from '../../calendar/calendar.ts'
import { addDays } from '../../calendar/day.ts'
import { NoInstant, readInstant } from '../../calendar/instant.ts'
import { openDesk } from '../../compose/desk.ts'
import type { Settings } from '../../config/settings.ts'
import type { Activity } from '../../jobs/activity.ts'
import type { Desk } from '../../jobs/desk.ts'
import { round } from '../../jobs/round.ts'
import type { OutgoingNotice } from '../../mailbox/notify.ts'
import { memoryDisk } from '../../register/memory-disk.ts'
import type { Sandbox } from '../../sandbox/sandbox.ts'
import { startSandbox } from '../../sandbox/start-sandbox.ts'
import { noticeFile } from '../daemon/notice-file.ts'
import { Exit } from '../exit.ts'
import { findSettings } from '../workplace.ts'
import { type Arriving, readLetters } from './rehearsal-letters.ts'
import { timeline } from './rehearsal-timeline.ts'

export interface RehearseOptions {
  readonly letters: string
  readonly from: string
  readonly days: number
  readonly out: string
  readonly config?: string
}

/** When a day's rounds are held, beside one at each letter: before work, at the digest, and through the day. */
const HOURS = ['07:30', '09:00', '12:00', '15:00', '17:30']

/** `griffier rehearse`: weeks of the daemon's work in seconds, on a sandbox that is gone afterwards. */
export async function rehearse(options: RehearseOptions): Promise<number> {
  const settings = await findSettings(options.config, process.env)
  const start = midnight(options.from, settings)
  const letters = await readLetters(options.letters, start, options.days)
  await mkdir(options.out, { recursive: true })
  const folder = await mkdtemp(join(tmpdir(), 'griffier-rehearsal-'))
  const sandbox = await startSandbox({
    mailbox: settings.mailbox.address,
    startAt: start,
    frozen: true,
    staff: settings.staff,
  })
  try {
    const rehearsal = await openRehearsal(sandbox, settings, join(folder, 'register'), options.out)
    for (const at of moments(letters, options, settings)) {
      sandbox.moveTo(at)
      for (const { source, receivedAt } of letters)
        if (receivedAt.getTime() === at.getTime()) sandbox.deliver(source)
      await rehearsal.round(at)
    }
    await rehearsal.finish()
    await rehearsal.close()
    return 0
  } finally {
    await sandbox.close()
    await rm(folder, { recursive: true, force: true })
  }
}

/** Every moment at which something happens, in order, each once. */
function moments(
  letters: readonly Arriving[],
  { from, days }: RehearseOptions,
  settings: Settings,
): Date[] {
  const hours = [...HOURS, settings.notices.digestAt]
  const daily = Array.from({ length: days }, (_, day) =>
    hours.map((hour) => instantOf(`${addDays(from, day)}T${hour}`, settings)),
  ).flat()
  const all = [...daily, ...letters.map(({ receivedAt }) => receivedAt.getTime())]
  return [...new Set(all)].sort((one, other) => one - other).map((at) => new Date(at))
}

/** The desk of a rehearsal: what it makes is kept as files, what it tells is printed. */
async function openRehearsal(sandbox: Sandbox, settings: Settings, folder: string, out: string) {
  const kept = keeper(out, settings.mailbox.address)
  const days = timeline(
    shopCalendar({ country: settings.policy.country, timeZone: settings.timezone }),
  )
  const { desk, close } = await openDesk({
    settings: { ...settings, data: join(folder, 'register') },
    gateway: sandbox.url,
    now: sandbox.now(),
    who: 'griffier rehearse',
    machine: { disk: memoryDisk() },
    tell: (activity: Activity) => {
      process.stdout.write(`${JSON.stringify({ at: sandbox.now().toISOString(), ...activity })}\n`)
      days.add(sandbox.now(), activity)
      if (activity.event === 'drafted')
        kept.draft(`${activity.caseNumber}-${activity.occasion}`, activity.draftId)
    },
  })
  const notify: Desk['notify'] = {
    ...desk.notify,
    send: async (notice) => {
      await desk.notify.send(notice)
      kept.notice(notice)
    },
  }
  return {
    close,
    finish: async () => {
      const file = join(out, 'timeline.txt')
      await writeFile(file, days.text())
      process.stderr.write(`Day by day: ${file}\n`)
    },
    round: async (at: Date) => {
      await round({ ...desk, notify }, at)
      await kept.write(desk, at)
    },
  }
}

/** Writes what a round made into the folder: notices as they were sent, drafts as Outlook has them. */
function keeper(out: string, from: string) {
  let drafts: { name: string; id: string }[] = []
  let notices: OutgoingNotice[] = []
  return {
    draft: (name: string, id: string) => drafts.push({ name, id }),
    notice: (notice: OutgoingNotice) => notices.push(notice),
    write: async (desk: Desk, at: Date) => {
      const stamp = at.toISOString().slice(0, 16).replace(':', '')
      for (const [index, notice] of notices.entries()) {
        const reader = notice.to.address.split('@')[0]
        await writeFile(
          join(out, `${stamp}-notice-${index + 1}-${reader}.eml`),
          noticeFile(notice, from, at),
        )
      }
      for (const { name, id } of drafts) {
        await writeFile(
          join(out, `${stamp}-draft-${name}.eml`),
          (await desk.mailbox.source(id)) ?? '',
        )
      }
      drafts = []
      notices = []
    },
  }
}

function midnight(from: string, settings: Settings): Date {
  try {
    return new Date(instantOf(`${from}T00:00`, settings))
  } catch (cause) {
    if (!(cause instanceof NoInstant)) throw cause
    // it speaks of an instant, and nobody was asked for one
    throw new Exit(2, `--from ${from}: expected a day such as 2026-11-23`)
  }
}

function instantOf(local: string, { timezone }: Settings): number {
  return readInstant(local, timezone).epochMilliseconds
}
