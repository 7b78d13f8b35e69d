import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { openDesk } from '../src/compose/desk.ts'
import { sandboxSettings } from '../src/config/sandbox-settings.ts'
import { runDaemon } from '../src/daemon.ts'
import type { Activity } from '../src/jobs/activity.ts'
import type { Sandbox } from '../src/sandbox/sandbox.ts'
import { startSandbox } from '../src/sandbox/start-sandbox.ts'
import { temporaryFolder } from './fakes/folder.ts'
import { letterSource } from './fakes/letters.ts'

/** A daemon whose rounds a test rings for instead of waiting a minute. */
interface Watched {
  readonly sandbox: Sandbox
  readonly told: Activity[]
  /** Waits until the next case is opened: in the midst of a round. */
  midst(): Promise<void>
  /** Rings for a round and waits until it is over. */
  round(): Promise<void>
  /** Ends it after the round under way. */
  stop(): Promise<void>
}

async function watched(): Promise<Watched> {
  const settings = sandboxSettings({ data: join(await temporaryFolder(), 'register') })
  const sandbox = await startSandbox({
    mailbox: settings.mailbox.address,
    startAt: new Date('2026-11-23T08:20:00Z'),
    frozen: true,
  })
  onTestFinished(() => sandbox.close())
  const told: Activity[] = []
  let ring = () => {}
  let roundEnded = () => {}
  let caseOpened = () => {}
  const tell = (one: Activity) => {
    told.push(one)
    if (one.event === 'trouble') roundEnded()
    if (one.event === 'case-opened') caseOpened()
  }
  const opened = { settings, gateway: sandbox.url, now: sandbox.now(), who: 'a test', tell }
  const { desk, close } = await openDesk(opened)
  const stop = new AbortController()
  const begin = new Promise<void>((resolve) => {
    roundEnded = resolve
  })
  const over = runDaemon({
    desk,
    now: sandbox.now,
    signal: stop.signal,
    wake: (look) => {
      ring = look
      return () => {}
    },
    afterRound: () => roundEnded(),
  }).finally(close)
  const end = () => {
    stop.abort()
    return over
  }
  onTestFinished(end)
  await Promise.race([begin, over])
  return {
    sandbox,
    told,
    stop: end,
    midst: () =>
      new Promise((resolve) => {
        caseOpened = resolve
        ring()
      }),
    round: () =>
      new Promise((resolve) => {
        roundEnded = resolve
        ring()
      }),
  }
}

const opened = (told: readonly Activity[]) => told.filter(({ event }) => event === 'case-opened')

it('tells of a round that failed, goes on, and loses no letter', async () => {
  const { sandbox, told, round, stop } = await watched()
  sandbox.deliver(letterSource())
  sandbox.behave({ faults: [{ request: /delta/, status: 502, times: 3 }] })
  for (let outage = 0; outage < 3; outage++) await round()
  expect(told.filter(({ event }) => event === 'trouble')).toHaveLength(3)
  expect(opened(told)).toEqual([])
  await round()
  expect(opened(told)).toHaveLength(1)
  await stop()
})

it('signs in again when Graph forgot its tokens', async () => {
  const { sandbox, told, round, stop } = await watched()
  sandbox.deliver(letterSource())
  sandbox.forget('tokens')
  await round()
  expect(opened(told)).toHaveLength(1)
  await stop()
})

it('stays up when a permission is taken away while it runs', async () => {
  const { sandbox, told, round, stop } = await watched()
  sandbox.behave({ permissions: [] })
  await round()
  expect(told.at(-1)).toMatchObject({
    event: 'trouble',
    what: expect.stringMatching(/Mail\.ReadWrite/),
  })
  sandbox.behave({ permissions: ['Mail.ReadWrite', 'Mail.Send', 'MailboxSettings.ReadWrite'] })
  sandbox.deliver(letterSource())
  await round()
  expect(opened(told)).toHaveLength(1)
  await stop()
})

it('finishes the round under way when it is told to stop', async () => {
  const { sandbox, told, midst, stop } = await watched()
  sandbox.deliver(letterSource())
  await midst()
  await stop()
  const events = told.map(({ event }) => event)
  expect(events.filter((event) => event === 'drafted')).toHaveLength(1)
})
