import { once } from 'node:events'
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

/** A request as it reached the stand-in. */
interface Asked {
  readonly method: string
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** What it answers: JSON with a status, or whatever the function does with the response. */
export type Scripted =
  | {
      readonly status: number
      readonly json?: unknown
      readonly headers?: Readonly<Record<string, string>>
    }
  | ((response: ServerResponse) => void)

/** A server that does as it is told, for what a well-behaved sandbox never does. */
export interface StandIn {
  readonly url: string
  readonly asked: readonly Asked[]
  /** The next answers, in order; the last one stands for all that follow. */
  answer(...scripted: Scripted[]): void
}

export function standIn(...first: Scripted[]): Promise<StandIn> {
  return serve(first, () => undefined)
}

/** A stand-in for the login: only requests for a token are scripted, what msal reads before is as it should be. */
export function loginStandIn(...first: Scripted[]): Promise<StandIn> {
  return serve(first, ({ path }) =>
    path.endsWith('/openid-configuration') ? { status: 200, json: OPENID } : undefined,
  )
}

const HOST = 'https://login.microsoftonline.com/3f0c5e0a-1c1f-4d5e-9a86-0c3b6a1d2e4f'

const OPENID = {
  issuer: `${HOST}/v2.0`,
  token_endpoint: `${HOST}/oauth2/v2.0/token`,
  authorization_endpoint: `${HOST}/oauth2/v2.0/authorize`,
  end_session_endpoint: `${HOST}/oauth2/v2.0/logout`,
  jwks_uri: `${HOST}/discovery/v2.0/keys`,
}

async function serve(
  first: readonly Scripted[],
  aside: (asked: Asked) => Scripted | undefined,
): Promise<StandIn> {
  const asked: Asked[] = []
  let script = first
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const { method = '', url: path = '', headers } = request
      const one = { method, path, headers, body }
      asked.push(one)
      const unscripted = aside(one)
      if (unscripted !== undefined) return play(unscripted, response)
      const [next, ...rest] = script
      if (rest.length > 0) script = rest
      play(next, response)
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    answer: (...scripted) => {
      script = scripted
    },
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}

function play(scripted: Scripted | undefined, response: ServerResponse): void {
  if (typeof scripted === 'function') {
    scripted(response)
    return
  }
  const { status, json, headers } = scripted ?? { status: 500 }
  response.writeHead(status, { 'Content-Type': 'application/json', ...headers })
  response.end(json === undefined ? undefined : JSON.stringify(json))
}

/** Never answers. */
export const silence: Scripted = () => {}

/** Hangs up before it has answered. */
export const hangUp: Scripted = (response) => response.destroy()

/** Begins to answer, and never comes to the end. */
export const stall: Scripted = (response) => {
  response.writeHead(200, { 'Content-Type': 'application/json' })
  response.write('{"value":')
}

/** Begins to answer, and hangs up. */
export const breakOff: Scripted = (response) => {
  response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '1000' })
  response.write('{"value":', () => response.destroy())
}

/** What a proxy on the way answers in HTML. */
export const html =
  (status: number): Scripted =>
  (response) => {
    response.writeHead(status, { 'Content-Type': 'text/html' })
    response.end('<html><h1>Bad gateway</h1></html>')
  }
