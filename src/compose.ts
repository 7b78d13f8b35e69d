import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { shopCalendar } from './cases/calendar.ts'
import type { Settings } from './config/settings.ts'
import { sinceInstant } from './config/since.ts'
import type { Desk, House, Replies } from './jobs/desk.ts'
import type { Told } from './jobs/told.ts'
import { type LetterThread, letterThread } from './letter-thread.ts'
import type { Letter, ReadingContext } from './letters/letter.ts'
import { connect } from './mailbox/graph/connection.ts'
import { graphMailbox } from './mailbox/graph/graph-mailbox.ts'
import { graphNotify } from './mailbox/graph/graph-notify.ts'
import { type Patience, REAL_PATIENCE } from './mailbox/graph/retry.ts'
import { type Network, signInWith } from './mailbox/graph/sign-in.ts'
import { packageRoot } from './package-root.ts'
import { type Disk, realDisk } from './register/disk.ts'
import { openRegister } from './register/file-register.ts'
import { shopModel } from './shop-model.ts'

/** What one attempt of a request may take. */
const TIMEOUT_MS = 30_000

export interface Surroundings {
  readonly settings: Settings
  /** GRIFFIER_GRAPH_GATEWAY, checked. */
  readonly gateway: string | undefined
  /** When this run begins: letters from before `mailbox.since`, or 30 days before this, are left alone. */
  readonly now: Date
  /** What this process is, for others that find the register locked: `griffier once`. */
  readonly who: string
  readonly tell: (told: Told) => void
  /** The thread that letters are read in, where it is to outlive the desk. */
  readonly letters?: LetterThread
  /** The shop's replies, where they were read and tried before. */
  readonly replies?: Desk['replies']
  /** Other parts of a machine than this one's: a crash, a full disk or a bad line is tried with them. */
  readonly machine?: Partial<Machine>
}

/** What the adapters stand on. */
export interface Machine {
  readonly disk: Disk
  readonly network: Network
  readonly patience: Patience
}

const THIS_MACHINE: Machine = { disk: realDisk, network: fetch, patience: REAL_PATIENCE }

export interface OpenDesk {
  readonly desk: Desk
  close(): Promise<void>
}

/** Builds the clerk's desk: the only place where adapters are made. What a round may not need is loaded when first used. */
export async function openDesk({
  settings,
  gateway,
  now,
  who,
  tell,
  letters,
  replies,
  machine,
}: Surroundings): Promise<OpenDesk> {
  const texts = replies ?? once(() => loadReplies(settings.replies))
  // The shipped texts are known to be fit; a slip in the shop's own is to be heard of before anything is done.
  if (settings.replies !== undefined) await texts()
  const { disk, network, patience } = { ...THIS_MACHINE, ...machine }
  const register = await openRegister(settings.data, who, { disk, key: settings.registerKey })
  const connection = connect({
    gateway,
    network,
    patience,
    cloud: settings.graph.cloud,
    signIn: signInWith({ ...settings.graph, gateway, network, timeoutMs: TIMEOUT_MS }),
    timeoutMs: TIMEOUT_MS,
  })
  const { address, formSenders } = settings.mailbox
  const thread = letters ?? letterThread()
  const desk: Desk = {
    register,
    tell,
    mailbox: graphMailbox(connection, address),
    notify: graphNotify(
      connection,
      address,
      settings.staff.map((member) => member.address),
    ),
    house: houseOf(settings, now),
    calendar: shopCalendar({ country: settings.policy.country, timeZone: settings.timezone }),
    replies: texts,
    read: (source) => thread.read(source, { formSenders, ownAddresses: [address] }),
    classify: (letter) => thread.classify(letter, settings.data),
    correctionOf: async (letter, rights) =>
      (await import('../classifiers/learning/correction.ts')).correctionOf(letter, rights),
    isKnown: knownBy(settings.known.customers),
    newToken: () => `G-${randomBytes(16).toString('base64url')}`,
  }
  const close = async () => {
    if (letters === undefined) await thread.close()
    await register.close()
  }
  return { desk, close }
}

export function houseOf(settings: Settings, now: Date): House {
  return {
    mailbox: settings.mailbox.address,
    since: sinceInstant(settings.mailbox.since, settings.timezone, now).toISOString(),
    staff: settings.staff,
    shop: settings.shop,
    answerWithinDays: settings.policy.answerWithinDays,
    recipients: settings.policy.recipients,
    retention: settings.policy.retention,
    digestAt: settings.notices.digestAt,
    noticeDays: settings.notices.workdays,
    canary: settings.notices.selfTest,
    language: settings.staff[0]?.language ?? 'nl',
  }
}

/** Reads in this thread. mailparser takes a fifth of a second to load: only when there is a letter. */
export function reader(context: ReadingContext): (source: Uint8Array) => Promise<Letter> {
  return async (source) => (await import('./letters/read-letter.ts')).readLetter(source, context)
}

/**
 * The classifier in this thread, with its model, loaded with the first letter.
 *
 * @param data the shop's folder, where a model may stand that learnt from its corrections
 */
export function classifier(data?: string): Desk['classify'] {
  const model = shopModel(data)
  return async (letter) =>
    (await import('../classifiers/classify.ts')).classify(await model(), letter)
}

/**
 * The shop's replies, with the engine that fills them in. Each is tried once: a slip must not wait
 * for its letter.
 *
 * @param overrides the shop's own folder of texts
 * @throws RepliesUnfit with all slips at once
 */
export async function loadReplies(overrides?: string): Promise<Replies> {
  const [{ readReplies }, { RepliesUnfit }, { composeReply, hasReply }, { tryReplies }] =
    await Promise.all([
      import('./config/replies.ts'),
      import('./config/reply-complaint.ts'),
      import('./drafts/compose-reply.ts'),
      import('./drafts/try-replies.ts'),
    ])
  const set = await readReplies(join(packageRoot(), 'replies'), overrides)
  const slips = tryReplies(set)
  if (slips.length > 0) throw new RepliesUnfit([], slips)
  return {
    has: (occasion, rights, language) => hasReply(set, occasion, rights, language),
    compose: (facts) => composeReply(facts, set),
  }
}

function knownBy(customers: string | undefined): Desk['isKnown'] {
  const known = once(async () =>
    customers === undefined
      ? new Set<string>()
      : (await import('./config/known-customers.ts')).readKnownCustomers(customers),
  )
  return async (address) => (await known()).has(address.toLowerCase())
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= make()
    return made
  }
}
