import type { Exchange } from './openapi.ts'

/** The requests in a batch and their answers are requests and answers too. */
export function insideBatch(
  name: string,
  exchange: Exchange,
  check: (exchange: Exchange) => string[],
): string[] {
  if (name !== 'POST /$batch' || exchange.status !== 200) return []
  const { requests } = parsed<{ requests: BatchPart[] }>(exchange.requestBody)
  const { responses } = parsed<{ responses: BatchPart[] }>(exchange.responseBody)
  return requests.flatMap((request) => {
    const answer = responses.find(({ id }) => id === request.id)
    if (!answer) return [`request ${request.id} has no answer`]
    if (answer.status === 424) return []
    return check({
      method: String(request.method),
      path: `/v1.0${request.url}`,
      requestHeaders: lowerCased(request.headers),
      requestBody: bytesOf(request.body),
      status: Number(answer.status),
      responseHeaders: lowerCased(answer.headers),
      responseBody: bytesOf(answer.body),
    })
  })
}

interface BatchPart {
  readonly id: string
  readonly method?: string
  readonly url?: string
  readonly status?: number
  readonly headers?: Record<string, string>
  readonly body?: unknown
}

function parsed<T>(bytes: Uint8Array): T {
  return JSON.parse(Buffer.from(bytes).toString()) as T
}

function bytesOf(body: unknown): Buffer {
  if (body === undefined) return Buffer.alloc(0)
  return Buffer.from(typeof body === 'string' ? body : JSON.stringify(body))
}

function lowerCased(headers: Record<string, string> = {}): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  )
}
