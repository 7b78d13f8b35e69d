import type { WatchedFolder } from '../mailbox.ts'
import { CLOUDS, type Cloud, throughGateway } from './cloud.ts'
import type { Connection } from './connection.ts'
import { probeSending } from './graph-notify.ts'
import { askForFolder, changeNothing, NOTHING } from './harmless.ts'
import type { SignIn } from './sign-in.ts'
import { GraphTrouble } from './trouble.ts'

/** Harmless requests that show what the application may do. None of them can change anything. */
export interface Probes {
  /** The login service's clock; undefined while it cannot be reached. */
  time(): Promise<Date | undefined>
  signIn(): Promise<Probed>
  folder(folder: WatchedFolder): Promise<Probed>
  /** Changes a message that does not exist. */
  write(): Promise<Probed>
  /** Sends a mail to nobody. */
  send(): Promise<Probed>
  /** Changes a category that does not exist. */
  categories(): Promise<Probed>
  /** Asks for the id of another mailbox's inbox, and nothing else of it. */
  otherMailbox(address: string): Promise<Probed>
}

type Probed = 'done' | GraphTrouble

export interface ProbeOptions {
  readonly connection: Connection
  readonly signIn: SignIn
  readonly address: string
  readonly tenantId: string
  readonly cloud: Cloud
  readonly gateway: string | undefined
  readonly timeoutMs: number
}

export function graphProbes(options: ProbeOptions): Probes {
  const { connection, signIn, address } = options
  return {
    time: () => loginTime(options),
    signIn: () => probed(() => signIn()),
    folder: (folder) => probed(() => askForFolder(connection, address, folder)),
    write: () => probed(() => changeNothing(connection, address)),
    send: () => probed(() => probeSending(connection, address)),
    categories: () =>
      probed(() =>
        connection.done({
          method: 'PATCH',
          path: `/users/${encodeURIComponent(address)}/outlook/masterCategories/${NOTHING}`,
          body: { color: 'none' },
          permission: 'MailboxSettings.ReadWrite',
        }),
      ),
    otherMailbox: (other) => probed(() => askForFolder(connection, other)),
  }
}

async function probed(ask: () => Promise<unknown>): Promise<Probed> {
  try {
    await ask()
    return 'done'
  } catch (cause) {
    if (cause instanceof GraphTrouble) return cause
    throw cause
  }
}

/** Open to everybody, so that a clock that is wrong shows even where it keeps us from signing in. */
async function loginTime({
  cloud,
  tenantId,
  gateway,
  timeoutMs,
}: ProbeOptions): Promise<Date | undefined> {
  const url = `${CLOUDS[cloud].login}/${tenantId}/v2.0/.well-known/openid-configuration`
  try {
    const answer = await fetch(throughGateway(url, gateway), {
      signal: AbortSignal.timeout(timeoutMs),
    })
    await answer.body?.cancel()
    const time = new Date(answer.headers.get('date') ?? '')
    return Number.isNaN(time.getTime()) ? undefined : time
  } catch {
    // what keeps the login service from us, the sign-in tells
    return undefined
  }
}
