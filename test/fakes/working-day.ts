import { join } from 'node:path'
import lockfile from 'proper-lockfile'
import type { Case } from '../../src/cases/case.ts'
import { type OpenDesk, openDesk } from '../../src/compose/desk.ts'
import { loadReplies } from '../../src/compose/replies.ts'
import { sandboxSettings } from '../../src/config/sandbox-settings.ts'
import type { Activity } from '../../src/jobs/activity.ts'
import { round } from '../../src/jobs/round.ts'
import { letterThread } from '../../src/reading/letter-thread.ts'
import type { Sandbox } from '../../src/sandbox/sandbox.ts'
import { startSandbox } from '../../src/sandbox/start-sandbox.ts'
import { letterSource, SEALED } from './letters.ts'
import type { FragileMachine } from './machine.ts'
import { type Outlook, outlook } from './outlook.ts'
import { endOf, twoDays } from './two-days.ts'

/** Two days at a shop, on the sandbox over HTTP and on a disk that can fail. */
export interface WorkingDay {
  readonly sandbox: Sandbox
  readonly staff: Outlook
  readonly steps: readonly (() => Promise<void> | void)[]
  /** A griffier on this machine, started again; the one before is as good as dead. */
  start(): Promise<void>
  /** One round of it. */
  round(): Promise<number>
  /** Rounds until nothing is left to do; each a quarter of an hour after the other. */
  settle(): Promise<void>
  /** The same where it may fail: until it went well twice, with each failure told. */
  settleAnyhow(failed: () => void): Promise<void>
  /** All that people and griffier see in the end. */
  outcome(): ReturnType<typeof endOf>
  /** Cases that griffier told of: they were on disk. */
  readonly acknowledged: ReadonlySet<string>
  cases(): Case[]
  close(): Promise<void>
}

const LETTERS = letterThread()
let read: ReturnType<typeof loadReplies> | undefined
const REPLIES = () => {
  read ??= loadReplies()
  return read
}

export async function workingDay(machine: FragileMachine, folder: string): Promise<WorkingDay> {
  const settings = { ...sandboxSettings({ data: '' }), known: { customers: undefined } }
  const sandbox = await startSandbox({
    mailbox: settings.mailbox.address,
    startAt: new Date('2026-11-23T08:20:00Z'),
    frozen: true,
    staff: settings.staff,
  })
  const staff = await outlook(sandbox.url, settings.mailbox.address)
  const acknowledged = new Set<string>()
  const tell = (activity: Activity) => {
    if (activity.event === 'case-opened') acknowledged.add(activity.caseNumber)
  }
  let life = 0
  let desk: OpenDesk | undefined
  const start = async () => {
    await desk?.close()
    desk = undefined
    // one that died while it opened the register holds its lock still
    const lock = join(folder, `life-${life}`, 'data', '.griffier')
    await lockfile.unlock(lock, { realpath: false }).catch(() => undefined)
    desk = await openDesk({
      settings: { ...settings, data: join(folder, `life-${++life}`, 'data') },
      gateway: sandbox.url,
      now: sandbox.now(),
      who: 'a test',
      letters: LETTERS,
      replies: REPLIES,
      machine,
      tell,
    })
  }
  const cases = () => [...(desk?.desk.register.cases.values() ?? [])]
  const runRound = async () => {
    if (desk === undefined) throw new Error('no griffier was started')
    const { complaints } = await round(desk.desk, sandbox.now())
    // what is put off for an hour is not done either
    const { stuck = {}, failing = {} } = desk.desk.register.diary
    return complaints.length + Object.keys(stuck).length + Object.keys(failing).length
  }
  const settle = async () => {
    for (let quiet = 0, tries = 0; quiet < 2; tries++) {
      if (tries > 12) throw new Error('griffier does not come to rest')
      sandbox.moveTo(new Date(sandbox.now().getTime() + 15 * 60_000))
      quiet = (await runRound()) === 0 ? quiet + 1 : 0
    }
  }
  return {
    sandbox,
    staff,
    start,
    cases,
    acknowledged,
    round: runRound,
    steps: twoDays({
      letter: (facts) => sandbox.deliver(letterSource(facts)),
      sealedLetter: () => sandbox.deliver(SEALED),
      moveTo: (instant) => sandbox.moveTo(instant),
      cases,
      staff,
    }),
    settle,
    settleAnyhow: async (failed) => {
      let last: unknown
      for (let well = 0, tries = 0; well < 2; tries++) {
        if (tries > 60) throw new Error('griffier does not get well', { cause: last })
        well = await settle().then(
          () => well + 1,
          (cause) => {
            last = cause
            failed()
            return 0
          },
        )
      }
    },
    outcome: () => endOf(cases(), staff),
    close: async () => {
      await desk?.close()
      await sandbox.close()
    },
  }
}
