import type { GraphHono } from './context.ts'
import { badRequest } from './errors.ts'
import { answer, readJson } from './exchange.ts'

const MOST = 20

interface Part {
  readonly id: string
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
  readonly dependsOn: readonly string[]
}

interface PartAnswer {
  readonly id: string
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
}

/** Runs one request of a batch as if it had come by itself. */
export type Dispatch = (request: Request) => Promise<Response>

/**
 * `$batch` (json-batching): up to twenty requests, each refused or throttled alone inside a 200. What
 * depends on a request that failed is not run and answers 424. One after the other: toward Outlook no
 * more than four run at a time, and order among them is not promised.
 */
export function batchRoutes(app: GraphHono, dispatch: Dispatch): void {
  app.post('/v1.0/$batch', async (c) => {
    const parts = readParts(await readJson(c))
    const authorization = c.req.header('authorization') ?? ''
    const answers = new Map<string, PartAnswer>()
    for (const part of parts) {
      const failed = part.dependsOn.some((id) => (answers.get(id)?.status ?? 500) >= 400)
      answers.set(
        part.id,
        failed ? dependencyFailed(part) : await run(part, authorization, dispatch),
      )
    }
    return answer(c, { responses: [...answers.values()] })
  })
}

function readParts({ requests }: Record<string, unknown>): Part[] {
  if (!Array.isArray(requests)) throw badRequest('The batch holds no requests.')
  if (requests.length > MOST) {
    throw badRequest(`Number of batch request steps exceeds the maximum value of ${MOST}.`)
  }
  const parts = requests.map(readPart)
  const ids = parts.map(({ id }) => id)
  const broken = parts.some(
    ({ id, dependsOn }, index) =>
      ids.indexOf(id) !== index || dependsOn.some((other) => !ids.slice(0, index).includes(other)),
  )
  if (broken) throw badRequest('Ids must be unique, and a request can only depend on earlier ones.')
  return parts
}

function readPart(value: unknown): Part {
  const { id, method, url, headers, body, dependsOn } = Object(value) as Record<string, unknown>
  if (typeof id !== 'string' || typeof method !== 'string' || typeof url !== 'string') {
    throw badRequest('Every request of a batch needs id, method and url.')
  }
  if (!url.startsWith('/')) throw badRequest('The url of a request in a batch is relative.')
  return {
    id,
    method: method.toUpperCase(),
    url,
    headers: Object(headers) as Record<string, string>,
    body,
    dependsOn: Array.isArray(dependsOn) ? dependsOn.map(String) : [],
  }
}

function dependencyFailed({ id }: Part): PartAnswer {
  const error = { code: 'FailedDependency', message: 'A request it depends on failed.' }
  return { id, status: 424, body: { error } }
}

async function run(part: Part, authorization: string, dispatch: Dispatch): Promise<PartAnswer> {
  const headers = new Headers({ ...part.headers, authorization })
  const written = typeof part.body === 'string' ? part.body : JSON.stringify(part.body)
  const bodied = part.body !== undefined && part.method !== 'GET'
  const request = new Request(`https://graph.microsoft.com/v1.0${part.url}`, {
    method: part.method,
    headers,
    ...(bodied ? { body: written } : {}),
  })
  const response = await dispatch(request)
  const bytes = Buffer.from(await response.arrayBuffer())
  const type = response.headers.get('content-type') ?? ''
  const shown = ['content-type', 'retry-after', 'location', 'preference-applied']
  return {
    id: part.id,
    status: response.status,
    headers: Object.fromEntries([...response.headers].filter(([name]) => shown.includes(name))),
    ...(bytes.length === 0 ? {} : { body: bodyOf(bytes, type) }),
  }
}

/** JSON stands as JSON, everything else in base64. */
function bodyOf(bytes: Buffer, type: string): unknown {
  return type.startsWith('application/json')
    ? (JSON.parse(bytes.toString()) as unknown)
    : bytes.toString('base64')
}
