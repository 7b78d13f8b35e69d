import { type Case, eventsOf } from '../../src/cases/case.ts'
import { stateOf } from '../../src/cases/state.ts'
import type { WireMessage } from '../../src/mailbox/graph/wire.ts'
import { ERASURE, type LetterFacts, ORDINARY } from './letters.ts'

/** A message in a folder, as far as this story and its end look at it. */
export type Listed = Pick<WireMessage, 'id' | 'toRecipients' | 'categories' | 'flag' | 'isRead'>

/** What people do at Outlook, and what one finds there. */
export interface People {
  list(folder: 'inbox' | 'drafts'): Promise<readonly Listed[]>
  send(id: string): Promise<void>
  edit(id: string, html: string): Promise<void>
  remove(id: string): Promise<void>
  categorise(id: string, categories: readonly string[]): Promise<void>
  sentOut(): Promise<
    readonly { readonly to: readonly string[]; readonly subject: string; readonly html: string }[]
  >
}

/** A shop in which two days can be lived through: the sandbox, or a model of a mailbox. */
export interface Scene {
  letter(facts: LetterFacts): string
  /** A letter that nobody can read without its key. */
  sealedLetter(): void
  moveTo(instant: Date): void
  cases(): readonly Case[]
  readonly staff: People
}

/**
 * Two days at a shop in which everything happens that griffier writes down or does in the mailbox: letters
 * in, drafts, marks, edits, sends, a category, a word of staff, reminders, digests, an answer.
 */
export function twoDays(scene: Scene): (() => Promise<void> | void)[] {
  const { staff, letter } = scene
  let bramsLetter = ''
  return [
    () => {
      letter({ messageId: '<anna-1@example.nl>' })
      bramsLetter = letter({ ...ERASURE, ...BRAM, messageId: '<bram-1@example.nl>' })
      letter(ORDINARY)
      scene.sealedLetter()
    },
    async () => {
      await staff.send(await draftFor(staff, 'anna@example.nl'))
      await staff.edit(await draftFor(staff, BRAM.from), '<p>Beste Bram, een vraag.</p>')
      await staff.categorise(bramsLetter, ['AVG: inzage'])
    },
    async () => {
      letter(await saysDone(scene, 'anna@example.nl'))
      letter({
        ...BRAM,
        subject: 'Nog eens',
        text: 'Ik wacht nog op inzage in mijn gegevens.',
        messageId: '<bram-2@example.nl>',
      })
    },
    async () => {
      await staff.remove(await draftFor(staff, BRAM.from))
      scene.moveTo(new Date('2026-11-24T09:00:00Z'))
    },
  ]
}

const BRAM = { from: 'bram@example.nl', name: 'Bram Bos' }

async function draftFor(staff: People, address: string): Promise<string> {
  const drafts = await staff.list('drafts')
  const found = drafts.find(
    ({ toRecipients }) => toRecipients?.[0]?.emailAddress?.address === address,
  )
  if (found === undefined) throw new Error(`no draft for ${address}`)
  return found.id
}

/** Jan answers the notice of a case with one word. */
async function saysDone({ cases, staff }: Scene, address: string): Promise<LetterFacts> {
  const number = cases().find(
    (privacyCase) => stateOf(privacyCase).dataSubject.address === address,
  )?.number
  if (number === undefined) throw new Error(`no case of ${address}`)
  const mails = await staff.sentOut()
  const mail = mails.find(
    ({ to, html }) => to.includes('jan@j3dprints.nl') && html.includes(number),
  )
  const token = /\bG-[A-Za-z0-9_-]{22}\b/.exec(mail?.html ?? '')?.[0]
  return {
    from: 'jan@j3dprints.nl',
    name: 'Jan',
    subject: 'RE',
    text: `${number} klaar\n\n> ref ${token}`,
    messageId: '<jan-1@j3dprints.nl>',
  }
}

/**
 * All that people and griffier see in the end; without ids, times and case numbers, which may differ: a
 * letter that failed once is read after the others.
 */
export async function endOf(cases: readonly Case[], staff: People) {
  const found = cases.map(endOfCase)
  const mails = await mailsOf(cases, staff)
  return {
    cases: found.sort((one, other) => one.subject.localeCompare(other.subject)),
    mailbox: await marksIn(staff),
    ...mails,
  }
}

function endOfCase(privacyCase: Case) {
  const state = stateOf(privacyCase)
  return {
    status: state.status,
    rights: state.rights,
    subject: state.dataSubject.address,
    letters: state.letters.length,
    drafts: state.drafts.map(({ occasion, n, state: at, edited }) => [occasion, n, at, edited]),
    words: eventsOf(privacyCase, 'word').map(({ word }) => word),
    reminded: eventsOf(privacyCase, 'reminded')
      .map(({ key, to }) => `${to} ${key.replace(/\/?AA.*=|\/?M\d+$|.*Z$/, '')}`)
      .sort(),
  }
}

async function marksIn(staff: People) {
  // what was sent is told by the mails
  const folders = await Promise.all((['inbox', 'drafts'] as const).map((of) => staff.list(of)))
  return folders.map((list) =>
    list
      .map(({ categories, flag, isRead }) =>
        JSON.stringify([[...(categories ?? [])].sort(), flag?.flagStatus, isRead]),
      )
      .sort(),
  )
}

async function mailsOf(cases: readonly Case[], staff: People) {
  const whose = new Map(
    cases.map((privacyCase) => [privacyCase.number, stateOf(privacyCase).dataSubject.address]),
  )
  const sent = await staff.sentOut()
  // what a digest counts depends on the minute at which it was written
  const mails = sent.map(({ to, subject }) => {
    const bare = subject.replace(/(vandaag|today): .*/, '$1')
    return `${to.join()}: ${bare.replace(/P-2026-\d+/, (number) => whose.get(number) ?? '')}`
  })
  const isReminder = (mail: string) =>
    /^(?:jan|emma)@/.test(mail) && !/(?:vandaag|today)$/.test(mail)
  return {
    /** Without reminders: which of them go in one mail depends on what was known at the minute. */
    mails: mails.filter((mail) => !isReminder(mail)).sort(),
    // each notice has a token of its own in it
    sentTwice: sent.length - new Set(sent.map(({ to, html }) => `${to.join()} ${html}`)).size,
  }
}
