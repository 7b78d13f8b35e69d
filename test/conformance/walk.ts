import type { Answer, Caller } from './call.ts'

/** What one operation is asked with, once everything it needs is in the mailbox. */
interface Step {
  readonly path: string
  readonly body?: unknown
  readonly headers?: Record<string, string>
}

/**
 * Asks one operation of the description, named as `METHOD /users/{user-id}/…`, with a request that
 * should succeed.
 */
export async function ask(call: Caller, operation: string): Promise<Answer> {
  const [method = '', template = ''] = operation.split(' ')
  const tail = template.replace(/^\/(?:users\/\{user-id\}|me)/, '')
  const step = tail.includes('/messages')
    ? await inMessages(call, method, tail)
    : await elsewhere(call, method, tail)
  return call(method, step.path, step.body, step.headers)
}

async function inMessages(call: Caller, method: string, tail: string): Promise<Step> {
  const last = tail.split('/').at(-1) ?? ''
  if (!tail.includes('{message-id}'))
    return { ...collectionStep(method, last), path: folderIn(tail, 'inbox', method, last) }
  // A draft can have everything done to it, save being answered as nobody wrote it.
  const draft = await makeDraft(call)
  const path = folderIn(tail, 'drafts', method, '').replace('{message-id}', draft)
  if (!tail.includes('/attachments')) return { path, ...messageStep(method, last) }
  if (!path.includes('{attachment-id}')) return { path, ...attachmentsStep(method, last) }
  const file = await call('POST', `/messages/${draft}/attachments`, FILE)
  return { path: path.replace('{attachment-id}', file.json.id) }
}

function folderIn(tail: string, folder: string, method: string, last: string): string {
  const path = tail.replace('{mailFolder-id}', folder)
  return method === 'GET' && last === 'messages'
    ? `${path}?$top=2&$count=true&$select=subject,from`
    : path
}

function collectionStep(method: string, last: string): Omit<Step, 'path'> {
  return method === 'POST' && last === 'messages' ? { body: DRAFT } : {}
}

function messageStep(method: string, last: string): Omit<Step, 'path'> {
  if (last === '$value') {
    return method === 'PUT'
      ? { body: MIME, headers: { 'content-type': 'application/octet-stream' } }
      : {}
  }
  if (method === 'PATCH') return { body: { categories: ['Privacy: inzage'], flag: FLAG } }
  if (last === 'move' || last === 'copy') return { body: { destinationId: 'archive' } }
  if (/^(?:reply|replyAll|createReply|createReplyAll)$/.test(last)) {
    return { body: { comment: 'Dank voor uw bericht.' } }
  }
  if (/^(?:forward|createForward)$/.test(last)) {
    return { body: { comment: 'Ter informatie.', toRecipients: DRAFT.toRecipients } }
  }
  return {}
}

function attachmentsStep(method: string, last: string): Omit<Step, 'path'> {
  if (last === 'createUploadSession') {
    const item = { attachmentType: 'file', name: 'kopie.zip', size: 4_000_000 }
    return { body: { AttachmentItem: item } }
  }
  return method === 'POST' ? { body: FILE } : {}
}

async function elsewhere(call: Caller, method: string, tail: string): Promise<Step> {
  if (tail.startsWith('/mailFolders')) return inFolders(call, method, tail)
  if (tail.includes('/masterCategories')) return inCategories(call, method, tail)
  if (tail === '/sendMail') return { path: tail, body: { message: DRAFT, saveToSentItems: true } }
  if (tail === '/mailboxSettings' && method === 'PATCH') {
    return { path: tail, body: { timeZone: 'W. Europe Standard Time' } }
  }
  if (tail === '/translateExchangeIds') {
    const ids = { inputIds: [await makeDraft(call)], sourceIdType: 'restId' }
    return { path: tail, body: { ...ids, targetIdType: 'restImmutableEntryId' } }
  }
  return { path: tail }
}

async function inFolders(call: Caller, method: string, tail: string): Promise<Step> {
  const name = `Map ${crypto.randomUUID()}`
  const last = tail.split('/').at(-1) ?? ''
  if (method === 'POST' && /^(?:mailFolders|childFolders)$/.test(last)) {
    return { path: tail.replace('{mailFolder-id}', 'inbox'), body: { displayName: name } }
  }
  if (tail.includes('{mailFolder-id1}')) {
    const child = await call('POST', '/mailFolders/inbox/childFolders', { displayName: name })
    const path = tail.replace('{mailFolder-id}', 'inbox').replace('{mailFolder-id1}', child.json.id)
    return { path, ...(method === 'PATCH' ? { body: { displayName: `${name}!` } } : {}) }
  }
  const own =
    method === 'GET' ? 'inbox' : (await call('POST', '/mailFolders', { displayName: name })).json.id
  const path = tail.replace('{mailFolder-id}', own)
  if (method === 'PATCH') return { path, body: { displayName: `${name}!` } }
  return method === 'POST' ? { path, body: { destinationId: 'archive' } } : { path }
}

async function inCategories(call: Caller, method: string, tail: string): Promise<Step> {
  const body = { displayName: `Privacy ${crypto.randomUUID()}`, color: 'preset3' }
  if (method === 'POST') return { path: tail, body }
  if (!tail.includes('{outlookCategory-id}')) return { path: tail }
  const made = await call('POST', '/outlook/masterCategories', body)
  const path = tail.replace('{outlookCategory-id}', made.json.id)
  return { path, ...(method === 'PATCH' ? { body: { color: 'preset9' } } : {}) }
}

async function makeDraft(call: Caller): Promise<string> {
  return (await call('POST', '/messages', DRAFT)).json.id
}

const person = (name: string, address: string) => ({ emailAddress: { name, address } })

const DRAFT = {
  subject: 'Uw verzoek om inzage',
  body: { contentType: 'html', content: '<p>Beste mevrouw Jansen,</p>' },
  from: person('J3D Prints', 'info@j3dprints.nl'),
  toRecipients: [person('Marieke Jansen', 'marieke@example.nl')],
}

const FILE = {
  '@odata.type': '#microsoft.graph.fileAttachment',
  name: 'overzicht.csv',
  contentType: 'text/csv',
  contentBytes: Buffer.from('naam;bestelling\n').toString('base64'),
}

const FLAG = {
  flagStatus: 'flagged',
  startDateTime: { dateTime: '2026-11-23T00:00:00', timeZone: 'Europe/Amsterdam' },
  dueDateTime: { dateTime: '2026-12-23T00:00:00', timeZone: 'Europe/Amsterdam' },
}

const MIME =
  'From: info@j3dprints.nl\r\nTo: marieke@example.nl\r\nSubject: Anders\r\n\r\nAnders.\r\n'
