import { onTestFinished } from 'vitest'
import type { Sandbox, SandboxOptions } from '../../src/sandbox/sandbox.ts'
import { startSandbox } from '../../src/sandbox/start-sandbox.ts'

export const MAILBOX = 'info@j3dprints.nl'
export const TENANT = '3f0c5e0a-1c1f-4d5e-9a86-0c3b6a1d2e4f'
export const CLIENT = '77aa1b2c-3d4e-4f60-8a9b-0c1d2e3f4a5b'
export const MORNING = new Date('2026-11-23T08:15:00Z')

export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  readonly json: any
  /** The error's code, if it is one. */
  readonly code: string | undefined
}

interface Asking {
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  readonly token?: string
}

export interface Open {
  readonly sandbox: Sandbox
  readonly token: string
  /** Asks with an application's token and immutable ids; `path` begins after the user, or after `/v1.0` with `//`. */
  ask(method: string, path: string, asking?: Asking): Promise<Answer>
  get(path: string, headers?: Record<string, string>): Promise<Answer>
  post(path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>
  patch(path: string, body: unknown, headers?: Record<string, string>): Promise<Answer>
  /** Delivers a letter and answers its immutable id. */
  letter(subject?: string, body?: string, headers?: string): string
}

const IMMUTABLE = { prefer: 'IdType="ImmutableId"' }

/** A sandbox with a frozen clock that ends with its test. */
export async function open(options: Partial<SandboxOptions> = {}): Promise<Open> {
  const sandbox = await startSandbox({
    mailbox: MAILBOX,
    displayName: 'J3D Prints',
    startAt: MORNING,
    frozen: true,
    ...options,
  })
  onTestFinished(() => sandbox.close())
  const token = await tokenFrom(sandbox.url)
  const ask = (method: string, path: string, { body, headers, token: other }: Asking = {}) => {
    const base = path.startsWith('//') ? '/v1.0' : `/v1.0/users/${MAILBOX}`
    return request(`${sandbox.url}${base}${path.replace(/^\/\//, '/')}`, method, body, {
      authorization: `Bearer ${other ?? token}`,
      ...IMMUTABLE,
      ...headers,
    })
  }
  let letters = 0
  return {
    sandbox,
    token,
    ask,
    get: (path, headers) => ask('GET', path, { headers: headers ?? {} }),
    post: (path, body = {}, headers = {}) => ask('POST', path, { body, headers }),
    patch: (path, body, headers = {}) => ask('PATCH', path, { body, headers }),
    letter(subject = 'Inzage', body = 'Welke gegevens heeft u van mij?', headers = '') {
      letters++
      return sandbox.deliver(
        `From: Piet Smit <piet@example.nl>\r\nTo: ${MAILBOX}\r\nSubject: ${subject}\r\nMessage-ID: <letter-${letters}@example.nl>\r\n${headers}Content-Type: text/plain; charset=utf-8\r\n\r\n${body}\r\n`,
      )
    },
  }
}

export async function tokenFrom(url: string, form: Record<string, string> = {}): Promise<string> {
  const answer = await logIn(url, form)
  return answer.json.access_token as string
}

export function logIn(url: string, form: Record<string, string>, tenant = TENANT): Promise<Answer> {
  const whole = {
    grant_type: 'client_credentials',
    client_id: CLIENT,
    client_secret: 'a secret',
    scope: 'https://graph.microsoft.com/.default',
    ...form,
  }
  return request(`${url}/${tenant}/oauth2/v2.0/token`, 'POST', new URLSearchParams(whole))
}

export async function request(
  url: string,
  method: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const plain =
    typeof body === 'string' || body instanceof URLSearchParams || body instanceof Uint8Array
  const response = await fetch(url, {
    method,
    headers: {
      ...(body === undefined || plain ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: plain ? (body as string) : JSON.stringify(body) }),
  })
  const text = await response.text()
  const json = response.headers.get('content-type')?.includes('application/json')
    ? JSON.parse(text)
    : undefined
  return { status: response.status, headers: response.headers, text, json, code: json?.error?.code }
}

/** The path of one of Graph's links, as `ask` takes it. */
export function pathOf(link: string): string {
  const { pathname, search } = new URL(link)
  return `${pathname.replace(`/v1.0/users/${MAILBOX}`, '')}${search}`
}

export function q(options: Record<string, string>): string {
  return `?${Object.entries(options)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')}`
}
