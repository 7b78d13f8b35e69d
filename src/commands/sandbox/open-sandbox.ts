import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type Calendar, shopCalendar } from '../../calendar/calendar.ts'
import { readInstant } from '../../calendar/instant.ts'
import type { Settings } from '../../config/settings.ts'
import { packageRoot } from '../../package-files.ts'
import { readCases } from '../../register/file-register.ts'
import { lockFolder } from '../../register/lock.ts'
import { markerFile } from '../../register/marker.ts'
import type { Sandbox, SendMode } from '../../sandbox/sandbox.ts'
import { sampleLetters, startSandbox } from '../../sandbox/start-sandbox.ts'
import { errnoOf } from '../../trouble/trouble.ts'
import { summaryOf } from '../cases/case-summary.ts'
import { Exit } from '../exit.ts'
import { sampleFolder } from './samples.ts'

export interface SandboxPlan {
  /** Its folder: `mailbox.json` and `register/`. */
  readonly home: string
  /** What this process is, for others that find the folder locked: `griffier sandbox`. */
  readonly who: string
  /** Where its clock is to stand. */
  readonly at: Date | undefined
  readonly port?: number | undefined
  readonly fresh?: boolean
  readonly page?: boolean
  /** What a sent message is known by afterwards: tenants and mail programs differ. */
  readonly sendMode?: SendMode | undefined
}

/**
 * Starts the sandbox mailbox, with its sample letters when nothing was in it yet. Two on one folder
 * would overwrite each other's mail, and a fresh one would take the register from under the other.
 *
 * @throws FolderLockedError naming who is at work on it
 */
export async function openSandbox(settings: Settings, plan: SandboxPlan): Promise<Sandbox> {
  const unlock = await lockFolder(plan.home, plan.who)
  try {
    if (plan.fresh) await clear(plan.home)
    const sandbox = await startFilled(settings, plan)
    const close = () => sandbox.close().finally(unlock)
    return { ...sandbox, close }
  } catch (cause) {
    await unlock()
    throw cause
  }
}

async function clear(home: string): Promise<void> {
  const register = join(home, 'register')
  for (const part of [join(home, 'mailbox.json'), register, markerFile(register)])
    await rm(part, { recursive: true, force: true })
}

async function startFilled(settings: Settings, plan: SandboxPlan): Promise<Sandbox> {
  const file = join(plan.home, 'mailbox.json')
  const isNew = !existsSync(file)
  const calendar = shopCalendar({ country: settings.policy.country, timeZone: settings.timezone })
  const opening = plan.at ?? lastOpening(calendar, settings, new Date())
  const sandbox = await onFreePort(plan.port, (port) =>
    startSandbox({
      port,
      file,
      mailbox: settings.mailbox.address,
      displayName: settings.shop.name,
      staff: settings.staff,
      cases: () => casesOf(settings, calendar),
      nextWorkingDay: (now) => nextOpening(calendar, settings, now),
      ...(isNew && { startAt: opening }),
      ...(plan.page && { page: join(packageRoot(), 'dist', 'page') }),
      ...(plan.sendMode && { behaviour: { sendMode: plan.sendMode } }),
    }),
  )
  try {
    if (isNew) await fill(sandbox)
    else if (plan.at !== undefined) move(sandbox, plan.at)
    return sandbox
  } catch (cause) {
    // one that goes on listening keeps its process from ending
    await sandbox.close()
    throw cause
  }
}

function move(sandbox: Sandbox, at: Date): void {
  const stands = sandbox.now()
  if (at < stands)
    throw new Exit(
      2,
      `--now: the sandbox’s clock stands at ${stands.toISOString()} and only moves forward; name a later moment, or start over with griffier sandbox --fresh`,
    )
  sandbox.moveTo(at)
}

async function fill(sandbox: Sandbox): Promise<void> {
  for (const { source, receivedAt, folder } of await sampleLetters(sampleFolder(), sandbox.now())) {
    sandbox.deliver(source, { receivedAt, folder })
  }
}

async function casesOf({ data, policy }: Settings, calendar: Calendar): Promise<unknown[]> {
  const rules = { calendar, answerWithinDays: policy.answerWithinDays }
  return (await readCases(data)).map((each) => summaryOf(each, rules))
}

/** A rehearsal begins on a morning at work: the last one that began. */
function lastOpening(calendar: Calendar, settings: Settings, now: Date): Date {
  const today = calendar.dayOf(now)
  const at = opening(today, settings)
  return calendar.isWorkingDay(today) && at <= now
    ? at
    : opening(calendar.previousWorkingDay(today), settings)
}

function nextOpening(calendar: Calendar, settings: Settings, now: Date): Date {
  return opening(calendar.nextWorkingDay(calendar.dayOf(now)), settings)
}

function opening(day: string, { notices, timezone }: Settings): Date {
  return new Date(readInstant(`${day}T${notices.digestAt}`, timezone).epochMilliseconds)
}

/** The port that was asked for; where none was, a fixed one so that a page may stay open, or any other. */
async function onFreePort(
  asked: number | undefined,
  start: (port: number) => Promise<Sandbox>,
): Promise<Sandbox> {
  const preferred = asked ?? 4780
  try {
    return await start(preferred)
  } catch (cause) {
    if (errnoOf(cause) !== 'EADDRINUSE') throw cause
    if (asked !== undefined)
      throw new Exit(1, `port ${asked} is in use; choose another with --port, or leave it out`)
    return start(0)
  }
}
