import { simpleParser } from 'mailparser'
import type { WireMessage } from '../../src/mailbox/graph/wire.ts'

/** Staff at Outlook: what a person does in the mailbox, straight through Graph, without griffier's adapter. */
export interface Outlook {
  list(folder: string): Promise<WireMessage[]>
  message(id: string): Promise<WireMessage & { subject?: string; importance?: string }>
  /** The one draft in Drafts. */
  draft(): Promise<WireMessage>
  edit(id: string, html: string): Promise<void>
  send(id: string): Promise<void>
  /** Fills in every part that was left to staff, and sends it. */
  complete(id: string): Promise<void>
  remove(id: string): Promise<void>
  /** Shift+Delete, and out of the recoverable items too. */
  erase(id: string): Promise<void>
  categorise(id: string, categories: readonly string[]): Promise<void>
  /** Answers a letter without a draft of griffier's. */
  answer(letterId: string, html: string): Promise<void>
  /** A new message, in a thread of its own. */
  write(to: string, subject: string, html: string): Promise<void>
  move(id: string, folder: string): Promise<void>
  /** Extended properties of a message, by their ids. */
  properties(id: string, wanted: readonly string[]): Promise<Record<string, string>>
  /** Mail that left the house, newest first. */
  sentOut(): Promise<Delivered[]>
  /** The text of a message's body, as a reader sees it. */
  text(id: string): Promise<string>
}

interface Delivered {
  readonly to: readonly string[]
  readonly subject: string
  readonly html: string
}

const TAGS = `singleValueExtendedProperties($filter=id eq 'String {9f2c5d1e-7a44-4b0e-9a57-6d1f0c3b8e21} Name GriffierDraft')`

export async function outlook(url: string, mailbox: string): Promise<Outlook> {
  const token = await signIn(url)
  const call = async (method: string, path: string, body?: unknown): Promise<Response> => {
    const answer = await fetch(`${url}/v1.0/users/${mailbox}${path}`, {
      method,
      headers: {
        Authorization: `Bearer ${token}`,
        Prefer: 'IdType="ImmutableId"',
        'Content-Type': 'application/json',
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
    return answer
  }
  const get = async <T>(path: string) => (await call('GET', path)).json() as Promise<T>
  const list = async (folder: string) =>
    (
      await get<{ value: WireMessage[] }>(
        `/mailFolders/${folder}/messages?$top=200&$expand=${encodeURIComponent(TAGS)}`,
      )
    ).value
  const message = (id: string) => get<WireMessage>(`/messages/${encodeURIComponent(id)}`)
  return {
    list,
    message,
    draft: async () => {
      const [one, ...more] = await list('drafts')
      if (one === undefined || more.length > 0)
        throw new Error(`expected one draft, found ${more.length + (one ? 1 : 0)}`)
      return one
    },
    edit: async (id, content) =>
      void (await call('PATCH', `/messages/${encodeURIComponent(id)}`, {
        body: { contentType: 'html', content },
      })),
    complete: async (id) => {
      const at = `/messages/${encodeURIComponent(id)}`
      const { body } = await message(id)
      const content = (body?.content ?? '').replace(/\[\[[^\]]*\]\]/g, 'ingevuld')
      await call('PATCH', at, { body: { contentType: 'html', content } })
      await call('POST', `${at}/send`)
    },
    send: async (id) => void (await call('POST', `/messages/${encodeURIComponent(id)}/send`)),
    erase: async (id) =>
      void (await call('POST', `/messages/${encodeURIComponent(id)}/permanentDelete`)),
    remove: async (id) => void (await call('DELETE', `/messages/${encodeURIComponent(id)}`)),
    categorise: async (id, categories) =>
      void (await call('PATCH', `/messages/${encodeURIComponent(id)}`, { categories })),
    answer: async (letterId, content) => {
      const made = await call('POST', `/messages/${encodeURIComponent(letterId)}/createReply`)
      const { id } = (await made.json()) as WireMessage
      const at = `/messages/${encodeURIComponent(id)}`
      await call('PATCH', at, { body: { contentType: 'html', content } })
      await call('POST', `${at}/send`)
    },
    write: async (address, subject, content) => {
      const made = await call('POST', '/messages', {
        subject,
        body: { contentType: 'html', content },
        toRecipients: [{ emailAddress: { address } }],
      })
      const { id } = (await made.json()) as WireMessage
      await call('POST', `/messages/${encodeURIComponent(id)}/send`)
    },
    move: async (id, destinationId) =>
      void (await call('POST', `/messages/${encodeURIComponent(id)}/move`, { destinationId })),
    properties: async (id, wanted) => {
      const filter = wanted.map((property) => `id eq '${property}'`).join(' or ')
      const expand = encodeURIComponent(`singleValueExtendedProperties($filter=${filter})`)
      const found = await get<WireMessage>(`/messages/${encodeURIComponent(id)}?$expand=${expand}`)
      const properties = found.singleValueExtendedProperties ?? []
      return Object.fromEntries(
        properties.map((one) => [
          wanted.find((id) => id.toLowerCase() === one.id.toLowerCase()),
          one.value,
        ]),
      )
    },
    sentOut: async () => (await fetch(`${url}/sandbox/deliveries`)).json() as Promise<Delivered[]>,
    text: async (id) => {
      const { body } = await message(id)
      return (
        (await simpleParser(`Content-Type: text/html; charset=utf-8\r\n\r\n${body?.content ?? ''}`))
          .text ?? ''
      )
    },
  }
}

async function signIn(url: string): Promise<string> {
  const answer = await fetch(`${url}/00000000-0000-4000-8000-00000000000a/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: '00000000-0000-4000-8000-0000000000ff',
      client_secret: 'staff',
      scope: 'https://graph.microsoft.com/.default',
    }),
  })
  return ((await answer.json()) as { access_token: string }).access_token
}
