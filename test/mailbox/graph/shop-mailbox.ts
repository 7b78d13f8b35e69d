import { onTestFinished } from 'vitest'
import { connect } from '../../../src/mailbox/graph/connection.ts'
import { graphMailbox } from '../../../src/mailbox/graph/graph-mailbox.ts'
import { graphNotify } from '../../../src/mailbox/graph/graph-notify.ts'
import { signInWith } from '../../../src/mailbox/graph/sign-in.ts'
import type { Change, Mailbox, WatchedFolder } from '../../../src/mailbox/mailbox.ts'
import type { Notify } from '../../../src/mailbox/notify.ts'
import type { Behaviour, Sandbox } from '../../../src/sandbox/sandbox.ts'
import { startSandbox } from '../../../src/sandbox/start-sandbox.ts'
import { type Outlook, outlook } from '../../fakes/outlook.ts'

export const ADDRESS = 'info@j3dprints.nl'
export const STAFF = { name: 'Jan de Vries', address: 'jan@j3dprints.nl' }

/** The real adapter on a sandbox over HTTP, and staff who see what it did. */
export interface ShopMailbox {
  readonly sandbox: Sandbox
  readonly mailbox: Mailbox
  readonly notify: Notify
  readonly staff: Outlook
}

export async function shopMailbox(behaviour: Partial<Behaviour> = {}): Promise<ShopMailbox> {
  const startAt = new Date('2026-11-23T08:20:00Z')
  const sandbox = await startSandbox({ mailbox: ADDRESS, startAt, frozen: true, behaviour })
  onTestFinished(() => sandbox.close())
  const connection = connectionTo(sandbox.url)
  return {
    sandbox,
    mailbox: graphMailbox(connection, ADDRESS),
    notify: graphNotify(connection, ADDRESS, [STAFF.address]),
    staff: await outlook(sandbox.url, ADDRESS),
  }
}

export function connectionTo(gateway: string, timeoutMs = 5_000) {
  const signIn = signInWith({
    gateway,
    timeoutMs,
    tenantId: '3f0c5e0a-1c1f-4d5e-9a86-0c3b6a1d2e4f',
    clientId: '77aa1b2c-3d4e-4f60-8a9b-0c1d2e3f4a5b',
    credential: { kind: 'secret', secret: 'a secret' },
    cloud: 'global',
  })
  return connect({ cloud: 'global', gateway, signIn, timeoutMs })
}

/** All changes of a round, over all its pages, and the cursor at its end. */
export async function changesIn(mailbox: Mailbox, folder: WatchedFolder, since?: string) {
  const changes: Change[] = []
  let cursor = since
  for (;;) {
    const page = await mailbox.changes(folder, cursor)
    changes.push(...page.changes)
    cursor = page.cursor
    if (!page.more) return { changes, cursor }
  }
}
