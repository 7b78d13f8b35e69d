import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { shopCalendar } from './cases/calendar.ts'
import type { Settings } from './config/settings.ts'
import { sinceInstant } from './config/since.ts'
import type { Desk, House, Replies } from './jobs/desk.ts'
import type { Told } from './jobs/told.ts'
import type { Letter, ReadingContext } from './letters/letter.ts'
import { type Connection, connect } from './mailbox/graph/connection.ts'
import { graphMailbox } from './mailbox/graph/graph-mailbox.ts'
import { graphNotify } from './mailbox/graph/graph-notify.ts'
import { type PastMail, pastMail } from './mailbox/graph/past-mail.ts'
import { graphProbes, type Probes } from './mailbox/graph/probes.ts'
import { readOnly } from './mailbox/graph/read-only.ts'
import { signInWith } from './mailbox/graph/sign-in.ts'
import { packageRoot } from './package-root.ts'
import { openRegister } from './register/file-register.ts'
import type { Register } from './register/register.ts'
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
}

export interface OpenDesk {
  readonly desk: Desk
  close(): Promise<void>
}

/** Builds the clerk's desk: the only place where adapters are made. What a round may not need is loaded when first used. */
export async function openDesk(surroundings: Surroundings): Promise<OpenDesk> {
  const { settings, gateway, who } = surroundings
  const register = await openRegister(settings.data, who)
  const { connection } = lineTo(settings, gateway)
  return { desk: deskWith(surroundings, register, connection), close: () => register.close() }
}

export interface DryRunDesk extends OpenDesk {
  /** All mail since an instant. */
  past(since: Date): Promise<PastMail>
}

/**
 * A desk at which nothing can be changed: every request goes over a line that lets only GET pass, and
 * the register is a folder that goes away with it.
 */
export async function openDryRunDesk(surroundings: Surroundings): Promise<DryRunDesk> {
  const { settings, gateway, who } = surroundings
  const folder = await mkdtemp(join(tmpdir(), 'griffier-dry-run-'))
  const register = await openRegister(folder, who)
  const connection = readOnly(lineTo(settings, gateway).connection)
  return {
    desk: deskWith(surroundings, register, connection),
    past: (since) => pastMail(connection, settings.mailbox.address, since),
    close: async () => {
      await register.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function deskWith(
  { settings, now, tell }: Surroundings,
  register: Register,
  connection: Connection,
): Desk {
  const { address, formSenders } = settings.mailbox
  return {
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
    replies: once(loadReplies),
    read: reader({ formSenders, ownAddresses: [address] }),
    classify: classifier(settings.data),
    correctionOf: async (letter, rights) =>
      (await import('../classifiers/learning/correction.ts')).correctionOf(letter, rights),
    isKnown: knownBy(settings.known.customers),
    newToken: () => `G-${randomBytes(16).toString('base64url')}`,
  }
}

function lineTo({ graph }: Settings, gateway: string | undefined) {
  const signIn = signInWith({ ...graph, gateway, timeoutMs: TIMEOUT_MS })
  const connection = connect({ gateway, cloud: graph.cloud, signIn, timeoutMs: TIMEOUT_MS })
  return { signIn, connection }
}

/** What `griffier check` asks of Microsoft. */
export function probesOf(settings: Settings, gateway: string | undefined): Probes {
  const { tenantId, cloud } = settings.graph
  const { address } = settings.mailbox
  const line = lineTo(settings, gateway)
  return graphProbes({ ...line, address, tenantId, cloud, gateway, timeoutMs: TIMEOUT_MS })
}

export function houseOf(settings: Settings, now: Date): House {
  return {
    mailbox: settings.mailbox.address,
    since: sinceInstant(settings.mailbox.since, settings.timezone, now).toISOString(),
    staff: settings.staff,
    shop: settings.shop,
    answerWithinDays: settings.policy.answerWithinDays,
    recipients: settings.policy.recipients,
    digestAt: settings.notices.digestAt,
    noticeDays: settings.notices.workdays,
    canary: settings.notices.selfTest,
    language: settings.staff[0]?.language ?? 'nl',
  }
}

/** mailparser takes a fifth of a second to load: only when there is a letter. */
export function reader(context: ReadingContext): (source: Uint8Array) => Promise<Letter> {
  return async (source) => (await import('./letters/read-letter.ts')).readLetter(source, context)
}

/**
 * The classifier with its model, loaded with the first letter.
 *
 * @param data the shop's folder, where a model may stand that learnt from its corrections
 */
export function classifier(data?: string): Desk['classify'] {
  const model = shopModel(data)
  return async (letter) =>
    (await import('../classifiers/classify.ts')).classify(await model(), letter)
}

/** The shop's replies, with the engine that fills them in. Each is tried once: a slip must not wait for its letter. */
export async function loadReplies(): Promise<Replies> {
  const [{ readReplies }, { RepliesUnfit }, { composeReply, hasReply }, { tryReplies }] =
    await Promise.all([
      import('./config/replies.ts'),
      import('./config/reply-complaint.ts'),
      import('./drafts/compose-reply.ts'),
      import('./drafts/try-replies.ts'),
    ])
  const set = await readReplies(join(packageRoot(), 'replies'))
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
