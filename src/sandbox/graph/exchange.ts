import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { StoredFolder } from '../store/folders.ts'
import { isWellFormedId } from '../store/ids.ts'
import type { StoredMessage } from '../store/stored-message.ts'
import type { Call, GraphContext } from './context.ts'
import { badRequest, changeKeyStale, GraphError, idMalformed, itemNotFound } from './errors.ts'

const JSON_TYPE =
  'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8'

/** Graph refuses larger requests before Exchange sees them; larger attachments go by upload session. */
const LARGEST_REQUEST = 4 * 1024 * 1024

export function answer(c: Call, body: object, status: ContentfulStatusCode = 200): Response {
  return c.body(JSON.stringify(body), status, { 'Content-Type': JSON_TYPE })
}

/** 202: accepted, with no body and no word on what becomes of it. */
export function accepted(c: Call): Response {
  return c.body(null, 202, { 'Content-Length': '0' })
}

/** `@odata.context` of an answer; `tail` begins after the user's brackets. */
export function contextUrl(c: Call, tail: string): string {
  const user = encodeURIComponent(c.req.param('user') ?? '')
  return `https://graph.microsoft.com/v1.0/$metadata#users('${user}')${tail}`
}

/** The same request again as a link reads: always Graph's own host over https, wherever this runs. */
export function linkBase(c: Call): string {
  return `https://graph.microsoft.com${new URL(c.req.url).pathname}`
}

export async function readBytes(c: Call): Promise<Buffer> {
  const announced = Number(c.req.header('content-length') ?? 0)
  if (announced > LARGEST_REQUEST) throw tooLarge()
  const bytes = Buffer.from(await c.req.arrayBuffer())
  if (bytes.length > LARGEST_REQUEST) throw tooLarge()
  return bytes
}

function tooLarge(): GraphError {
  return new GraphError(
    413,
    'RequestEntityTooLarge',
    'The request is larger than the maximum size allowed.',
  )
}

/** @throws GraphError 400 BadRequest unless the body is a JSON object; none at all counts as an empty one. */
export async function readJson(c: Call): Promise<Record<string, unknown>> {
  const text = (await readBytes(c)).toString('utf8')
  if (text.trim() === '') return {}
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return value as Record<string, unknown>
    }
  } catch {
    // Refused below like any other body that is no object.
  }
  throw badRequest(
    'Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.',
  )
}

export function isMime(c: Call): boolean {
  return /^text\/plain\b/i.test(c.req.header('content-type') ?? '')
}

/** @throws GraphError 400 ErrorMimeContentInvalidBase64String */
export async function readMimeBody(c: Call): Promise<Buffer> {
  const text = (await readBytes(c)).toString('latin1').replace(/\s+/g, '')
  if (text === '' || text.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(text)) {
    throw new GraphError(
      400,
      'ErrorMimeContentInvalidBase64String',
      'Invalid base64 string for MIME content.',
    )
  }
  return Buffer.from(text, 'base64')
}

/** An action's parameter: documentation and clients write it small, the description large (SOURCE.md). */
export function parameter(body: Record<string, unknown>, name: string): unknown {
  const wanted = name.toLowerCase()
  const found = Object.entries(body).find(([key]) => key.toLowerCase() === wanted)
  return found?.[1] ?? undefined
}

export function folderNamed(context: GraphContext, idOrName: string): StoredFolder {
  const folder = context.store.folder(idOrName)
  if (folder) return folder
  throw isWellFormedId(idOrName) ? itemNotFound() : idMalformed()
}

/** The folder in the path, if there is one. */
export function folderOf(c: Call, context: GraphContext): StoredFolder | undefined {
  const name = c.req.param('child') ?? c.req.param('folder')
  return name === undefined ? undefined : folderNamed(context, name)
}

/**
 * The message in the path.
 * @throws GraphError 400 ErrorInvalidIdMalformed or 404 ErrorItemNotFound; also when it lies in another
 * folder than the path says.
 */
export function messageOf(c: Call, context: GraphContext): StoredMessage {
  const folder = folderOf(c, context)
  const id = c.req.param('message') ?? ''
  if (!isWellFormedId(id)) throw idMalformed()
  const message = context.store.message(id)
  if (!message || (folder && message.parentFolderId !== folder.id)) throw itemNotFound()
  return message
}

/** @throws GraphError 412 ErrorIrresolvableConflict when `If-Match` names another version. */
export function checkIfMatch(c: Call, { changeKey }: { changeKey: string }): void {
  const wanted = c.req.header('if-match')
  if (wanted === undefined || wanted === '*') return
  if (wanted.replace(/^W\//, '').replaceAll('"', '') !== changeKey) throw changeKeyStale()
}
