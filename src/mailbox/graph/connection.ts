import graph from '@microsoft/microsoft-graph-client'
import pLimit from 'p-limit'
import { CLOUDS, type Cloud, throughGateway } from './cloud.ts'
import { type Patience, REAL_PATIENCE, retrying } from './retry.ts'
import type { Network, SignIn } from './sign-in.ts'
import { GraphTrouble, troubleFrom } from './trouble.ts'

type Context = Parameters<InstanceType<typeof graph.HTTPMessageHandler>['execute']>[0]

export interface ConnectionOptions {
  readonly cloud: Cloud
  readonly gateway: string | undefined
  readonly signIn: SignIn
  /** For one attempt; Graph's client has no limit of its own. */
  readonly timeoutMs: number
  /** The way out, so that any fault of it can be tried; the real one where it is left out. */
  readonly network?: Network
  /** How waiting between attempts is done; by this machine's clock where it is left out. */
  readonly patience?: Patience
}

export interface GraphRequest {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  /** Below `/v1.0`, every value in it encoded; or a whole link that Graph gave. */
  readonly path: string
  readonly body?: unknown
  readonly ifMatch?: string | undefined
  /** Messages on a page of delta. */
  readonly pageSize?: number
  /** The permission to name when access is refused. */
  readonly permission?: string
}

export interface Connection {
  json<T>(request: GraphRequest): Promise<T>
  bytes(request: GraphRequest): Promise<Uint8Array>
  /** For requests whose answer says nothing. */
  done(request: GraphRequest): Promise<void>
  /** Whether a link leads to this Graph: paging must not lead anywhere else, nor to plain http. */
  trusts(link: string): boolean
}

/**
 * The real Graph client, with the chain of middleware that its measured faults ask for: a time limit
 * on each attempt, no POST repeated unless Graph refused it, one place that builds `Prefer`.
 */
export function connect(options: ConnectionOptions): Connection {
  const { graph: host } = CLOUDS[options.cloud]
  const client = graph.Client.initWithMiddleware({ middleware: chain(options), baseUrl: host })
  const ask = async <T>(request: GraphRequest, read: (answer: Response) => Promise<T>) => {
    // asked first on its own: the client would bury a refused sign-in in an error without its reason
    await options.signIn()
    return whole(read, await sendSignedIn(client, request, options.signIn))
  }
  return {
    json: <T>(request: GraphRequest) => ask(request, (answer) => answer.json() as Promise<T>),
    bytes: (request) => ask(request, async (answer) => new Uint8Array(await answer.arrayBuffer())),
    // an unread body keeps the connection busy; what was accepted is done, whatever becomes of its body
    done: (request) => ask(request, async (answer) => void answer.body?.cancel().catch(() => {})),
    trusts: (link) => link.startsWith(`${host}/v1.0/`),
  }
}

/** A token can end before its time (revoked, keys rolled). Graph's 401 did nothing, so even a POST may go again. */
async function sendSignedIn(
  client: graph.Client,
  request: GraphRequest,
  signIn: SignIn,
): Promise<Response> {
  try {
    return await send(client, request)
  } catch (cause) {
    if (!(cause instanceof GraphTrouble && cause.status === 401)) throw cause
    await signIn('again')
    return send(client, request)
  }
}

/** Reads an answer to its end. Apart from 'unreachable': a letter too large for the line must not stop all others. */
async function whole<T>(read: (answer: Response) => Promise<T>, answer: Response): Promise<T> {
  try {
    return await read(answer)
  } catch (cause) {
    throw new GraphTrouble(
      'incomplete',
      'an answer of Graph broke off, took too long or cannot be read',
      { cause },
    )
  }
}

function chain({
  signIn,
  gateway,
  timeoutMs,
  network = fetch,
  patience = REAL_PATIENCE,
}: ConnectionOptions) {
  const authentication = new graph.AuthenticationHandler({ getAccessToken: () => signIn() })
  const atOnce = pLimit(MOST_AT_ONCE)
  const send = (context: Context) =>
    atOnce(() =>
      network(throughGateway(String(context.request), gateway), {
        ...(context.options as RequestInit),
        signal: AbortSignal.timeout(timeoutMs),
      }),
    )
  const again = retrying(patience)
  authentication.setNext({
    execute: async (context: Context): Promise<void> => {
      context.response = await again(context.options?.method, () => send(context))
    },
  })
  return authentication
}

/** What Graph allows an application and a mailbox (throttling limits, Outlook service). */
const MOST_AT_ONCE = 4

async function send(client: graph.Client, request: GraphRequest): Promise<Response> {
  const call = client
    .api(request.path)
    .responseType(graph.ResponseType.RAW)
    .headers(headersOf(request))
  const answer = await attempt(call, request)
  if (answer.ok) return answer
  throw troubleFrom({
    status: answer.status,
    graphCode: await codeIn(answer),
    permission: request.permission ?? 'Mail.ReadWrite',
  })
}

async function attempt(
  call: graph.GraphRequest,
  { method, body }: GraphRequest,
): Promise<Response> {
  try {
    if (method === 'GET') return await call.get()
    if (method === 'DELETE') return await call.delete()
    return method === 'PATCH' ? await call.patch(body) : await call.post(body)
  } catch (cause) {
    if (cause instanceof GraphTrouble) throw cause
    throw new GraphTrouble('unreachable', 'Graph cannot be reached or did not answer in time', {
      cause,
    })
  }
}

/**
 * `Prefer` is built here and nowhere else: a second header of the name replaces the first, and with
 * it every id would silently become a mutable one.
 */
function headersOf({ pageSize, ifMatch }: GraphRequest): Record<string, string> {
  const prefer = [
    'IdType="ImmutableId"',
    ...(pageSize ? [`odata.maxpagesize=${pageSize}`] : []),
  ].join(', ')
  return { Prefer: prefer, ...(ifMatch && { 'If-Match': ifMatch }) }
}

/** Graph's error code; an HTML error page of a proxy has none. */
async function codeIn(answer: Response): Promise<string> {
  const body = (await answer.json().catch(() => undefined)) as
    | { error?: { code?: unknown } }
    | undefined
  return typeof body?.error?.code === 'string' ? body.error.code : ''
}
