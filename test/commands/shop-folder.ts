import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { openWorkplace } from '../../src/commands/workplace.ts'
import { openDesk } from '../../src/compose/desk.ts'
import { loadReplies } from '../../src/compose/replies.ts'
import { round } from '../../src/jobs/round.ts'
import { letterThread } from '../../src/reading/letter-thread.ts'
import type { Behaviour, Sandbox } from '../../src/sandbox/sandbox.ts'
import { startSandbox } from '../../src/sandbox/start-sandbox.ts'
import { temporaryFolder } from '../fakes/folder.ts'
import { type LetterFacts, letterSource } from '../fakes/letters.ts'
import type { Surroundings } from './cli.ts'

export const MAILBOX = 'info@j3dprints.nl'

/** griffier.yaml with the four that are required, and what a test says otherwise. */
export function settingsYaml(more = ''): string {
  return `mailbox:
  address: ${MAILBOX}
  since: "2026-10-01"
graph:
  tenantId: 3f0c5e0a-1c1f-4d5e-9a86-0c3b6a1d2e4f
  clientId: 77aa1b2c-3d4e-4f60-8a9b-0c1d2e3f4a5b
staff:
  - { name: Jan de Vries, address: jan@j3dprints.nl, language: nl, digest: true, escalate: true }
known:
  customers: ./customers.csv
${more}`
}

/** A shop's folder with its settings, and the mailbox that its environment leads to. */
export interface ShopFolder extends Surroundings {
  readonly sandbox: Sandbox
  letter(facts?: LetterFacts): string
}

export interface ShopFolderOptions {
  readonly yaml?: string
  readonly behaviour?: Partial<Behaviour>
  readonly files?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
}

export async function shopFolder(options: ShopFolderOptions = {}): Promise<ShopFolder> {
  const cwd = await temporaryFolder({
    'griffier.yaml': options.yaml ?? settingsYaml(),
    'customers.csv': 'Name,Email\nAnna Jansen,anna@example.nl\n',
    ...options.files,
  })
  const sandbox = await startSandbox({
    mailbox: MAILBOX,
    startAt: new Date('2026-11-23T08:20:00Z'),
    frozen: true,
    staff: [{ name: 'Jan de Vries', address: 'jan@j3dprints.nl', language: 'nl' }],
    ...(options.behaviour && { behaviour: options.behaviour }),
  })
  onTestFinished(() => sandbox.close())
  return {
    cwd,
    sandbox,
    env: {
      GRIFFIER_GRAPH_GATEWAY: sandbox.url,
      GRIFFIER_CLIENT_SECRET: 'a secret',
      ...options.env,
    },
    letter: (facts) => sandbox.deliver(letterSource(facts)),
  }
}

const LETTERS = letterThread()
let read: ReturnType<typeof loadReplies> | undefined
const REPLIES = () => {
  read ??= loadReplies()
  return read
}

/** What `griffier once` leaves, for tests of what comes after it: a process of its own takes ten times as long. */
export async function work({ cwd, env }: Surroundings, now?: string): Promise<void> {
  const who = 'a test'
  const config = join(cwd, 'griffier.yaml')
  const place = await openWorkplace({ who, config, now }, { ...env })
  const { desk, close } = await openDesk({
    ...place,
    who,
    now: place.now(),
    tell: () => undefined,
    letters: LETTERS,
    replies: REPLIES,
  })
  try {
    const { complaints } = await round(desk, place.now())
    if (complaints.length > 0) throw new Error(`a round failed: ${JSON.stringify(complaints)}`)
  } finally {
    await close()
  }
}
