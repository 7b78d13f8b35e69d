/** A refusal by the mailbox server; `code` is Graph's (`ErrorItemNotFound`), stable enough to branch on. */
export class GraphError extends Error {
  readonly status: number
  readonly code: string

  constructor(status: number, code: string, message: string) {
    super(message)
    this.name = 'GraphError'
    this.status = status
    this.code = code
  }
}

/** The mailbox as Outlook would reach it: the very routes that griffier uses, under one user. */
export interface Graph {
  get<T>(path: string): Promise<T>
  post<T>(path: string, body: unknown): Promise<T>
  patch<T>(path: string, body: unknown, etag?: string): Promise<T>
  remove(path: string): Promise<void>
  /** The bytes of an attachment. */
  bytes(path: string): Promise<Blob>
}

interface Call {
  readonly method: string
  readonly path: string
  readonly body?: unknown
  readonly etag?: string
}

/**
 * @param mailbox the address of the user whose mail is shown
 * @param token the bearer token that the page was given
 */
export function graphOf(mailbox: string, token: string): Graph {
  const send = async ({ method, path, body, etag }: Call): Promise<Response> => {
    const response = await fetch(`/v1.0/users/${encodeURIComponent(mailbox)}${path}`, {
      method,
      headers: {
        Authorization: `Bearer ${token}`,
        // Ids must stay the same when a letter moves, or the address in the bar would go stale.
        Prefer: 'IdType="ImmutableId"',
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...(etag === undefined ? {} : { 'If-Match': etag }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    if (!response.ok) throw await refusal(response)
    return response
  }
  const json = async <T>(call: Call): Promise<T> => {
    const text = await (await send(call)).text()
    return (text === '' ? undefined : JSON.parse(text)) as T
  }
  return {
    get: (path) => json({ method: 'GET', path }),
    post: (path, body) => json({ method: 'POST', path, body }),
    patch: (path, body, etag) =>
      json({ method: 'PATCH', path, body, ...(etag === undefined ? {} : { etag }) }),
    remove: async (path) => {
      await send({ method: 'DELETE', path })
    },
    bytes: async (path) => (await send({ method: 'GET', path })).blob(),
  }
}

async function refusal(response: Response): Promise<GraphError> {
  const text = await response.text()
  try {
    const { error } = JSON.parse(text) as { error: { code: string; message: string } }
    return new GraphError(response.status, error.code, error.message)
  } catch {
    return new GraphError(response.status, 'unreadable', text.slice(0, 200))
  }
}
