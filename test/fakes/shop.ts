import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Case } from '../../src/cases/case.ts'
import { stateOf } from '../../src/cases/state.ts'
import { type OpenDesk, openDesk } from '../../src/compose/desk.ts'
import { loadReplies } from '../../src/compose/replies.ts'
import { sandboxSettings } from '../../src/config/sandbox-settings.ts'
import type { Settings } from '../../src/config/settings.ts'
import type { Activity } from '../../src/jobs/activity.ts'
import { round } from '../../src/jobs/round.ts'
import { letterThread } from '../../src/reading/letter-thread.ts'
import type { Behaviour, Sandbox } from '../../src/sandbox/sandbox.ts'
import { startSandbox } from '../../src/sandbox/start-sandbox.ts'
import { temporaryFolder } from './folder.ts'
import { type LetterFacts, letterSource } from './letters.ts'
import { type Outlook, outlook } from './outlook.ts'

/** A whole shop over real HTTP: a sandbox mailbox, griffier's desk on it, and staff at Outlook. */
export interface Shop {
  readonly sandbox: Sandbox
  readonly staff: Outlook
  readonly told: Activity[]
  /** The register's folder. */
  readonly data: string
  /** A letter comes in; answers its immutable id. */
  letter(facts?: LetterFacts): string
  /** One round at the sandbox's time. */
  round(): Promise<readonly unknown[]>
  moveTo(instant: string): void
  cases(): Case[]
  only(): ReturnType<typeof stateOf>
  /** Stops the desk, as a crash or a stop would, and opens it again on the same register. */
  restart(): Promise<void>
  /** Closes before the test ends, where it opens many. */
  close(): Promise<void>
}

/** One thread for all shops of a test file, and the replies read once: both take longer than most tests. */
const LETTERS = letterThread()
let read: ReturnType<typeof loadReplies> | undefined
const REPLIES = () => {
  read ??= loadReplies()
  return read
}

export interface ShopOptions {
  readonly at?: string
  readonly behaviour?: Partial<Behaviour>
  readonly settings?: (settings: Settings) => Settings
}

export async function openShop(options: ShopOptions = {}): Promise<Shop> {
  const folder = await temporaryFolder({
    'customers.csv': 'Name,Email\nAnna Jansen,anna@example.nl\n',
  })
  const startAt = new Date(options.at ?? '2026-11-23T08:20:00Z')
  const defaults = sandboxSettings({ data: join(folder, 'register') })
  const known = { customers: join(folder, 'customers.csv') }
  const settings = (options.settings ?? ((same) => same))({ ...defaults, known })
  const sandbox = await startSandbox({
    startAt,
    frozen: true,
    mailbox: settings.mailbox.address,
    staff: settings.staff,
    ...(options.behaviour && { behaviour: options.behaviour }),
  })
  const told: Activity[] = []
  const open = () =>
    openDesk({
      settings,
      gateway: sandbox.url,
      now: startAt,
      who: 'a test',
      tell: (one) => told.push(one),
      letters: LETTERS,
      ...(settings.replies === undefined && { replies: REPLIES }),
    })
  let desk: OpenDesk = await open()
  let closing: Promise<void> | undefined
  const close = () => {
    closing ??= desk.close().then(() => sandbox.close())
    return closing
  }
  onTestFinished(close)
  const cases = () => [...desk.desk.register.cases.values()]
  return {
    sandbox,
    told,
    data: settings.data,
    cases,
    staff: await outlook(sandbox.url, settings.mailbox.address),
    letter: (facts) => sandbox.deliver(letterSource(facts)),
    round: async () => (await round(desk.desk, sandbox.now())).complaints,
    moveTo: (instant) => sandbox.moveTo(new Date(instant)),
    only: () => {
      const [one, ...more] = cases()
      if (one === undefined || more.length > 0)
        throw new Error(`expected one case, found ${cases().length}`)
      return stateOf(one)
    },
    restart: async () => {
      await desk.close()
      desk = await open()
    },
    close,
  }
}
