import { randomBytes, X509Certificate } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { shopCalendar } from '../calendar/calendar.ts'
import type { Settings } from '../config/settings.ts'
import { sinceInstant } from '../config/since.ts'
import type { Activity } from '../jobs/activity.ts'
import type { Desk, ShopSettings } from '../jobs/desk.ts'
import { NOTICE_TOKEN_BYTES, noticeToken } from '../letters/notice-token.ts'
import { type Connection, connect } from '../mailbox/graph/connection.ts'
import { graphMailbox } from '../mailbox/graph/graph-mailbox.ts'
import { graphNotify } from '../mailbox/graph/graph-notify.ts'
import { type PastMail, pastMail } from '../mailbox/graph/past-mail.ts'
import { graphProbes, type Probes } from '../mailbox/graph/probes.ts'
import { readOnly } from '../mailbox/graph/read-only.ts'
import { type Patience, REAL_PATIENCE } from '../mailbox/graph/retry.ts'
import { type Network, signInWith } from '../mailbox/graph/sign-in.ts'
import { type LetterThread, letterThread } from '../reading/letter-thread.ts'
import { type Disk, realDisk } from '../register/disk.ts'
import { openRegister } from '../register/file-register.ts'
import type { Register } from '../register/register.ts'
import { Trouble } from '../trouble/trouble.ts'
import { loadReplies } from './replies.ts'

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
  readonly tell: (activity: Activity) => void
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
export async function openDesk(surroundings: Surroundings): Promise<OpenDesk> {
  const { settings, gateway, who, replies, machine } = surroundings
  const texts = replies ?? once(() => loadReplies(settings.replies))
  // The shipped texts are known to be fit; a slip in the shop's own is to be heard of before anything is done.
  if (settings.replies !== undefined) await texts()
  const { disk } = { ...THIS_MACHINE, ...machine }
  const register = await openRegister(settings.data, who, { disk, key: settings.registerKey })
  const { connection } = lineTo(settings, gateway, machine)
  return deskWith({ ...surroundings, replies: texts }, register, connection)
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
  const register = await openRegister(join(folder, 'register'), who)
  const connection = readOnly(lineTo(settings, gateway).connection)
  const { desk, close } = deskWith(surroundings, register, connection)
  return {
    desk,
    past: (since) => pastMail(connection, settings.mailbox.address, since),
    close: async () => {
      await close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function deskWith(
  { settings, now, tell, letters, replies }: Surroundings,
  register: Register,
  connection: Connection,
): OpenDesk {
  const { address, formSenders } = settings.mailbox
  const thread = letters ?? letterThread()
  const desk: Desk = {
    register,
    report: tell,
    mailbox: graphMailbox(connection, address),
    notify: graphNotify(
      connection,
      address,
      settings.staff.map((member) => member.address),
    ),
    shopSettings: shopSettingsOf(settings, now),
    calendar: shopCalendar({ country: settings.policy.country, timeZone: settings.timezone }),
    replies: replies ?? once(() => loadReplies(settings.replies)),
    read: (source) => thread.read(source, { formSenders, ownAddresses: [address] }),
    classify: (letter) => thread.classify(letter, settings.data),
    correctionOf: async (letter, rights) =>
      (await import('../../classifiers/learning/correction.ts')).correctionOf(letter, rights),
    ...knownBy(settings.known.customers),
    newToken: () => noticeToken(randomBytes(NOTICE_TOKEN_BYTES)),
  }
  const close = async () => {
    if (letters === undefined) await thread.close()
    await register.close()
  }
  return { desk, close }
}

function lineTo({ graph }: Settings, gateway: string | undefined, machine?: Partial<Machine>) {
  const { network, patience } = { ...THIS_MACHINE, ...machine }
  const signIn = signInWith({ ...graph, gateway, network, timeoutMs: TIMEOUT_MS })
  const { cloud } = graph
  const connection = connect({ gateway, network, patience, cloud, signIn, timeoutMs: TIMEOUT_MS })
  return { signIn, connection }
}

/** What `griffier check` asks of Microsoft. */
export function probesOf(settings: Settings, gateway: string | undefined): Probes {
  const { tenantId, cloud } = settings.graph
  const { address } = settings.mailbox
  const line = lineTo(settings, gateway)
  return graphProbes({ ...line, address, tenantId, cloud, gateway, timeoutMs: TIMEOUT_MS })
}

export function shopSettingsOf(settings: Settings, now: Date): ShopSettings {
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
    certificateUntil: certificateUntil(settings),
    language: settings.staff[0]?.language ?? 'nl',
  }
}

function certificateUntil({ graph: { credential } }: Settings): string | undefined {
  if (credential.kind === 'secret') return undefined
  return new Date(new X509Certificate(credential.pem).validTo).toISOString()
}

/** Read once a run; a list that cannot be used knows nobody, and is tried again with the next question. */
function knownBy(customers: string | undefined): Pick<Desk, 'isKnown' | 'customersTrouble'> {
  let read: ReadonlySet<string> | undefined
  const readAgain = async () => {
    if (customers === undefined) return new Set<string>()
    const { readKnownCustomers } = await import('../config/known-customers.ts')
    read ??= await readKnownCustomers(customers)
    return read
  }
  const tried = () =>
    readAgain().catch((cause) => {
      if (cause instanceof Trouble && cause.code === 'KNOWN_CUSTOMERS') return cause
      throw cause
    })
  return {
    isKnown: async (address) => {
      const known = await tried()
      return !(known instanceof Trouble) && known.has(address.toLowerCase())
    },
    customersTrouble: async () => {
      const known = await tried()
      return known instanceof Trouble ? known.message : undefined
    },
  }
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= make()
    return made
  }
}
