import type { Graph } from './graph.ts'

/** A person in a header, as Graph writes it. */
export interface Recipient {
  readonly emailAddress: { readonly name?: string; readonly address?: string }
}

/** What the page asks of a message; names are Graph's. */
export interface Message {
  readonly id: string
  readonly '@odata.etag': string
  readonly subject: string | null
  readonly bodyPreview: string
  readonly from?: Recipient | null
  readonly toRecipients: readonly Recipient[]
  readonly receivedDateTime?: string
  readonly sentDateTime?: string
  readonly lastModifiedDateTime?: string
  readonly isRead: boolean
  readonly isDraft: boolean
  readonly conversationId: string
  readonly parentFolderId: string
  readonly categories: readonly string[]
  readonly flag?: Flag
  readonly hasAttachments: boolean
}

export interface Flag {
  readonly flagStatus: 'notFlagged' | 'flagged' | 'complete'
  readonly dueDateTime?: { readonly dateTime: string; readonly timeZone: string } | null
}

/** A message with its body, as the reading pane shows it. */
export interface WholeMessage extends Message {
  readonly body: { readonly contentType: 'html' | 'text'; readonly content: string }
}

export interface Attachment {
  readonly id: string
  readonly name: string
  readonly size: number
  readonly isInline: boolean
}

export interface Category {
  readonly displayName: string
  /** `none` or `preset0` to `preset24`. */
  readonly color: string
}

const FIELDS =
  'id,subject,bodyPreview,from,toRecipients,receivedDateTime,sentDateTime,lastModifiedDateTime,isRead,isDraft,conversationId,parentFolderId,categories,flag,hasAttachments'

interface Page<T> {
  readonly value: readonly T[]
  readonly '@odata.nextLink'?: string
}

/** The newest messages of a folder, and whether older ones remain. */
export async function messagesIn(graph: Graph, folder: string, atMost: number) {
  const query = `$select=${FIELDS}&$top=${atMost}&$orderby=${encodeURIComponent('receivedDateTime desc')}`
  const page = await graph.get<Page<Message>>(`/mailFolders/${folder}/messages?${query}`)
  return { messages: page.value, more: page['@odata.nextLink'] !== undefined }
}

/** Every message of a conversation wherever it stands, oldest first; drafts last, as one writes them. */
export async function conversation(graph: Graph, id: string): Promise<readonly WholeMessage[]> {
  const filter = encodeURIComponent(`conversationId eq '${id.replaceAll("'", "''")}'`)
  const page = await graph.get<Page<WholeMessage>>(
    `/messages?$filter=${filter}&$select=${FIELDS},body&$top=200`,
  )
  return [...page.value].sort(byPlaceInThread)
}

function byPlaceInThread(a: Message, b: Message): number {
  if (a.isDraft !== b.isDraft) return a.isDraft ? 1 : -1
  return writtenAt(a).localeCompare(writtenAt(b))
}

/** The instant shown beside a message: received, or sent, or last written for a draft. */
export function writtenAt(message: Message): string {
  const { receivedDateTime, sentDateTime, lastModifiedDateTime } = message
  if (message.isDraft) return lastModifiedDateTime ?? receivedDateTime ?? ''
  return receivedDateTime ?? sentDateTime ?? lastModifiedDateTime ?? ''
}

export function messageOf(graph: Graph, id: string): Promise<Message> {
  return graph.get(`${pathOf(id)}?$select=${FIELDS}`)
}

export function pathOf(id: string): string {
  return `/messages/${encodeURIComponent(id)}`
}

export async function attachmentsOf(graph: Graph, id: string): Promise<readonly Attachment[]> {
  const page = await graph.get<Page<Attachment>>(
    `${pathOf(id)}/attachments?$select=id,name,size,isInline`,
  )
  return page.value
}

export async function masterCategories(graph: Graph): Promise<readonly Category[]> {
  const page = await graph.get<Page<Category>>('/outlook/masterCategories')
  return page.value
}

/** A person's name for a list; the address where there is none, nothing where there is neither. */
export function nameOf(person: Recipient | null | undefined): string {
  return person?.emailAddress.name || person?.emailAddress.address || ''
}
