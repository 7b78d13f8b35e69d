import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildPage } from '../../src/sandbox/page/build.mjs'
import type { Sandbox } from '../../src/sandbox/sandbox.ts'
import { startSandbox } from '../../src/sandbox/start-sandbox.ts'

const MAILBOX = 'info@j3dprints.nl'

const STAFF = [
  { name: 'Jan de Vries', address: 'jan@j3dprints.nl', language: 'nl' },
  { name: 'Emma Clarke', address: 'emma@j3dprints.nl', language: 'en' },
] as const

/** A Monday morning. */
const START = new Date('2026-11-23T09:00:00+01:00')

/** A sandbox with the page on it, and a hand in its mailbox where griffier's would be. */
export interface Workbench {
  readonly sandbox: Sandbox
  /** What the page's strip shows; put cases in. */
  readonly cases: unknown[]
  /** Calls Graph as the page does. */
  graph<T>(method: string, path: string, body?: unknown, etag?: string): Promise<T>
  /** A letter from a customer; answers its id once it stands in the Inbox. */
  letter(words?: Partial<LetterWords>): Promise<string>
  /** A reply draft to a letter with these own words; answers its id. */
  reply(letterId: string, own: string): Promise<string>
  /** A notice to Jan. */
  notice(html: string): Promise<void>
}

interface LetterWords {
  readonly name: string
  readonly address: string
  readonly subject: string
  readonly text: string
  readonly type: 'plain' | 'html'
}

let built: Promise<string> | undefined

async function pageFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'griffier-page-'))
  await buildPage(folder)
  return folder
}

export async function startWorkbench(): Promise<Workbench> {
  built ??= pageFolder()
  const cases: unknown[] = []
  const sandbox = await startSandbox({
    mailbox: MAILBOX,
    displayName: 'J3D Prints',
    startAt: START,
    frozen: true,
    staff: STAFF,
    page: await built,
    cases: async () => cases,
  })
  const graph = await graphOn(sandbox)
  return {
    sandbox,
    cases,
    graph,
    letter: async (words = {}) => {
      const id = sandbox.deliver(mimeOf({ ...LETTER, ...words }))
      await standing(graph, id)
      return id
    },
    reply: (letterId, own) => replyTo(graph, letterId, own),
    notice: (content) =>
      graph('POST', '/sendMail', {
        message: {
          subject: 'Herinnering P-2026-0001',
          body: { contentType: 'html', content },
          toRecipients: [{ emailAddress: { address: STAFF[0].address } }],
        },
      }),
  }
}

const LETTER: LetterWords = {
  name: 'Sanne Vermeulen',
  address: 'sanne.vermeulen@example.nl',
  subject: 'Mijn gegevens',
  text: 'Welke gegevens hebben jullie van mij?',
  type: 'plain',
}

function mimeOf({ name, address, subject, text, type }: LetterWords): string {
  return [
    'Authentication-Results: dmarc=pass action=none header.from=example.nl',
    `From: ${name} <${address}>`,
    `To: ${MAILBOX}`,
    `Subject: ${subject}`,
    `Date: ${START.toUTCString()}`,
    `Message-ID: <${encodeURIComponent(subject)}@example.nl>`,
    'MIME-Version: 1.0',
    `Content-Type: text/${type}; charset=utf-8`,
    '',
    text,
  ].join('\r\n')
}

async function graphOn(sandbox: Sandbox): Promise<Workbench['graph']> {
  const document = await (await fetch(sandbox.url)).text()
  const token = /name="griffier-token" content="([^"]+)"/.exec(document)?.[1]
  return async <T>(method: string, path: string, body?: unknown, etag?: string) => {
    const response = await fetch(`${sandbox.url}/v1.0/users/${MAILBOX}${path}`, {
      method,
      headers: {
        Authorization: `Bearer ${token}`,
        Prefer: 'IdType="ImmutableId"',
        'Content-Type': 'application/json',
        ...(etag === undefined ? {} : { 'If-Match': etag }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`)
    return (text === '' ? undefined : JSON.parse(text)) as T
  }
}

/** A delivered letter stands in its folder a moment later. */
async function standing(graph: Workbench['graph'], id: string): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      await graph('GET', `/messages/${id}?$select=id`)
      return
    } catch (error) {
      if (attempt === 50) throw error
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
}

interface DraftMessage {
  readonly id: string
  readonly body: { readonly content: string }
}

async function replyTo(graph: Workbench['graph'], letterId: string, own: string): Promise<string> {
  const { id, body } = await graph<DraftMessage>('POST', `/messages/${letterId}/createReply`, {})
  const content = body.content.replace(/<body[^>]*>/, (tag) => `${tag}<div>${own}</div>`)
  await graph('PATCH', `/messages/${id}`, { body: { contentType: 'html', content } })
  return id
}
