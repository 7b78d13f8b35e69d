import { join } from 'node:path'
import lockfile from 'proper-lockfile'
import { type Case, eventsOf } from '../../src/cases/case.ts'
import { stateOf } from '../../src/cases/state.ts'
import { type OpenDesk, openDesk } from '../../src/compose.ts'
import { sandboxSettings } from '../../src/config/sandbox-settings.ts'
import { round } from '../../src/jobs/round.ts'
import type { Told } from '../../src/jobs/told.ts'
import { letterThread } from '../../src/letter-thread.ts'
import type { Sandbox } from '../../src/sandbox/sandbox.ts'
import { startSandbox } from '../../src/sandbox/start-sandbox.ts'
import { loadReplies } from '../../src/shop-replies.ts'
import { ERASURE, letterSource, ORDINARY } from './letters.ts'
import type { FragileMachine } from './machine.ts'
import { type Outlook, outlook } from './outlook.ts'

/**
 * Two days at a shop in which everything happens that griffier writes down or does in the mailbox: letters
 * in, drafts, marks, edits, sends, a category, a word of staff, reminders, digests, an answer.
 */
export interface WorkingDay {
  readonly sandbox: Sandbox
  readonly staff: Outlook
  readonly steps: readonly (() => Promise<void> | void)[]
  /** A griffier on this machine, begun anew; the one before is as good as dead. */
  start(): Promise<void>
  /** One round of it. */
  round(): Promise<number>
  /** Rounds until nothing is left to do; each a quarter of an hour after the other. */
  settle(): Promise<void>
  /** The same where it may fail: until it went well twice, with each failure told. */
  settleAnyhow(failed: () => void): Promise<void>
  /** All that people and griffier see in the end. */
  outcome(): ReturnType<typeof outcomeOf>
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
  const tell = (told: Told) => {
    if (told.event === 'case-opened') acknowledged.add(told.caseNumber)
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
    return (await round(desk.desk, sandbox.now())).complaints.length
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
    steps: stepsOf(sandbox, staff, (address) => numberOf(cases(), address)),
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
    outcome: () => outcomeOf(cases(), staff),
    close: async () => {
      await desk?.close()
      await sandbox.close()
    },
  }
}

function numberOf(cases: readonly Case[], address: string): string {
  const found = cases.find((of) => stateOf(of).dataSubject.address === address)
  if (found === undefined) throw new Error(`no case of ${address}`)
  return found.number
}

function stepsOf(
  sandbox: Sandbox,
  staff: Outlook,
  caseOf: (address: string) => string,
): WorkingDay['steps'] {
  const letter = (facts: Parameters<typeof letterSource>[0]) => sandbox.deliver(letterSource(facts))
  const draftFor = async (address: string) => {
    const drafts = await staff.list('drafts')
    const found = drafts.find(
      ({ toRecipients }) => toRecipients?.[0]?.emailAddress?.address === address,
    )
    if (found === undefined) throw new Error(`no draft for ${address}`)
    return found.id
  }
  const anna = { messageId: '<anna-1@example.nl>' }
  const bram = {
    ...ERASURE,
    from: 'bram@example.nl',
    name: 'Bram Bos',
    messageId: '<bram-1@example.nl>',
  }
  let bramsLetter = ''
  return [
    () => {
      letter(anna)
      bramsLetter = letter(bram)
      letter(ORDINARY)
      sandbox.deliver(
        'Subject: kapot\r\nContent-Type: multipart/encrypted; boundary=b\r\n\r\n--b\r\nContent-Type: application/pgp-encrypted\r\n\r\nx\r\n--b--\r\n',
      )
    },
    async () => {
      await staff.send(await draftFor('anna@example.nl'))
      await staff.edit(await draftFor('bram@example.nl'), '<p>Beste Bram, een vraag.</p>')
      await staff.categorise(bramsLetter, ['AVG: inzage'])
    },
    async () => {
      const mails = await staff.sentOut()
      const mail = mails.find(
        ({ to, html }) =>
          to.includes('jan@j3dprints.nl') && html.includes(caseOf('anna@example.nl')),
      )
      const token = /\bG-[A-Za-z0-9_-]{22}\b/.exec(mail?.html ?? '')?.[0]
      letter({
        from: 'jan@j3dprints.nl',
        name: 'Jan',
        subject: 'RE',
        text: `${caseOf('anna@example.nl')} klaar\n\n> ref ${token}`,
        messageId: '<jan-1@j3dprints.nl>',
      })
      letter({
        from: 'bram@example.nl',
        name: 'Bram Bos',
        subject: 'Nog eens',
        text: 'Ik wacht nog op inzage in mijn gegevens.',
        messageId: '<bram-2@example.nl>',
      })
    },
    async () => {
      await staff.remove(await draftFor('bram@example.nl'))
      sandbox.moveTo(new Date('2026-11-24T09:00:00Z'))
    },
  ]
}

/** Without ids, times and case numbers, which may differ: a letter that failed once is read after the others. */
async function outcomeOf(cases: readonly Case[], staff: Outlook) {
  // what was sent is told by the mails
  const folders = ['inbox', 'drafts']
  const messages = await Promise.all(folders.map((folder) => staff.list(folder)))
  const whose = new Map(cases.map((of) => [of.number, stateOf(of).dataSubject.address]))
  const sent = await staff.sentOut()
  // what a digest counts depends on the minute at which it was written
  const mails = sent.map(({ to, subject }) => {
    const bare = subject.replace(/(vandaag|today): .*/, '$1')
    return `${to.join()}: ${bare.replace(/P-2026-\d+/, (number) => whose.get(number) ?? '')}`
  })
  const isReminder = (mail: string) =>
    /^(?:jan|emma)@/.test(mail) && !/(?:vandaag|today)$/.test(mail)
  const found = cases.map((of) => {
    const state = stateOf(of)
    return {
      status: state.status,
      rights: state.rights,
      subject: state.dataSubject.address,
      letters: state.letters.length,
      drafts: state.drafts.map(({ occasion, n, state: at, edited }) => [occasion, n, at, edited]),
      words: eventsOf(of, 'word').map(({ word }) => word),
      reminded: eventsOf(of, 'reminded')
        .map(({ key, to }) => `${to} ${key.replace(/\/?AA.*=|.*Z$/, '')}`)
        .sort(),
    }
  })
  return {
    cases: found.sort((one, other) => one.subject.localeCompare(other.subject)),
    mailbox: messages.map((list) =>
      list
        .map(({ categories, flag, isRead }) =>
          JSON.stringify([[...(categories ?? [])].sort(), flag?.flagStatus, isRead]),
        )
        .sort(),
    ),
    /** Without reminders: which of them go in one mail depends on what was known at the minute. */
    mails: mails.filter((mail) => !isReminder(mail)).sort(),
    // each notice has a token of its own in it
    sentTwice: sent.length - new Set(sent.map(({ to, html }) => `${to.join()} ${html}`)).size,
  }
}
