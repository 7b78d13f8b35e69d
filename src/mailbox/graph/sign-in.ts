import { createHash, X509Certificate } from 'node:crypto'
import {
  AuthError,
  type AuthenticationResult,
  ConfidentialClientApplication,
  type INetworkModule,
  type NetworkRequestOptions,
  type NetworkResponse,
  ServerError,
} from '@azure/msal-node'
import { CLOUDS, type Cloud, throughGateway } from './cloud.ts'
import { GraphTrouble, loginTrouble } from './trouble.ts'

type Credential =
  | { readonly kind: 'secret'; readonly secret: string }
  | {
      readonly kind: 'certificate' /** PEM with the private key and the certificate. */
      readonly pem: string
    }

export interface SignInOptions {
  readonly tenantId: string
  readonly clientId: string
  readonly credential: Credential
  readonly cloud: Cloud
  readonly gateway: string | undefined
  readonly timeoutMs: number
  /** The real one where it is left out. */
  readonly network?: Network
}

/** The way out of the house: `fetch`, or what stands for it. */
export type Network = (url: string, init: RequestInit) => Promise<Response>

/** Answers a token for Graph, or throws {@link GraphTrouble}. `again`: Graph refused the one we have. */
export type SignIn = (how?: 'again') => Promise<string>

/**
 * Signs in as the application. msal caches, but has two faults that would stop us for nothing: it
 * asks once per concurrent caller, and it throws while the login service is away although the token
 * still holds. So one request at a time, and the last good token until it expires.
 */
export function signInWith(options: SignInOptions): SignIn {
  const app = application(options)
  const scopes = [`${CLOUDS[options.cloud].graph}/.default`]
  let last: AuthenticationResult | undefined
  let underWay: Promise<string> | undefined

  const ask = async (skipCache: boolean): Promise<string> => {
    if (skipCache) last = undefined
    if (isFresh(last, new Date())) return last.accessToken
    try {
      last = await acquire(app, { scopes, skipCache })
    } catch (cause) {
      if (!holds(last, new Date())) throw whyRefused(cause)
    }
    return last.accessToken
  }
  return (how) => {
    underWay ??= ask(how === 'again').finally(() => {
      underWay = undefined
    })
    return underWay
  }
}

/** msal takes an answer that it does not understand, such as a bare 503, for a result with an empty token. */
async function acquire(
  app: ConfidentialClientApplication,
  request: { scopes: string[]; skipCache: boolean },
): Promise<AuthenticationResult> {
  const result = await app.acquireTokenByClientCredential(request)
  if (result?.accessToken) return result
  throw new GraphTrouble('unreachable', 'the login service answered, but gave no token')
}

function holds(token: AuthenticationResult | undefined, now: Date): token is AuthenticationResult {
  return token?.expiresOn != null && token.expiresOn > now
}

/** So long before its end msal fetches another. */
const RENEWED_MS = 5 * 60_000

/** Whether msal would answer the same from its cache: it takes longer for that than many a request takes. */
function isFresh(
  token: AuthenticationResult | undefined,
  now: Date,
): token is AuthenticationResult {
  if (!holds(token, now) || token.expiresOn === null) return false
  const until = token.refreshOn?.getTime() ?? token.expiresOn.getTime() - RENEWED_MS
  return now.getTime() < until
}

function application(options: SignInOptions): ConfidentialClientApplication {
  const { tenantId, clientId, cloud, credential } = options
  return new ConfidentialClientApplication({
    auth: {
      clientId,
      authority: `${CLOUDS[cloud].login}/${tenantId}`,
      ...credentialFor(credential),
    },
    system: { networkClient: networkOf(options) },
  })
}

function credentialFor(credential: Credential) {
  if (credential.kind === 'secret') return { clientSecret: credential.secret }
  const certificate = new X509Certificate(credential.pem)
  const thumbprintSha256 = createHash('sha256').update(certificate.raw).digest('hex')
  return {
    clientCertificate: {
      thumbprintSha256,
      privateKey: privateKeyIn(credential.pem),
    },
  }
}

function privateKeyIn(pem: string): string {
  const block =
    /-----BEGIN (?:RSA |EC )?PRIVATE KEY-----[^-]+-----END (?:RSA |EC )?PRIVATE KEY-----/.exec(pem)
  if (block === null) {
    throw new GraphTrouble(
      'login-refused',
      'graph.certificate: the file holds no private key; it must hold the key and the certificate, both in PEM',
    )
  }
  return block[0]
}

/** msal's way to the network: through the gateway if there is one, never without a time limit. */
function networkOf({ gateway, timeoutMs, network = fetch }: SignInOptions): INetworkModule {
  const send = async <T>(
    method: 'GET' | 'POST',
    url: string,
    options?: NetworkRequestOptions,
  ): Promise<NetworkResponse<T>> => {
    const answer = await network(throughGateway(url, gateway), {
      method,
      signal: AbortSignal.timeout(timeoutMs),
      ...(options?.headers && { headers: options.headers }),
      ...(method === 'POST' && { body: options?.body ?? '' }),
    })
    return {
      headers: Object.fromEntries(answer.headers),
      body: (await answer.json()) as T,
      status: answer.status,
    }
  }
  return {
    sendGetRequestAsync: (url, options) => send('GET', url, options),
    sendPostRequestAsync: (url, options) => send('POST', url, options),
  }
}

function whyRefused(cause: unknown): GraphTrouble {
  if (cause instanceof GraphTrouble) return cause
  const numbers = cause instanceof AuthError ? numbersIn(cause) : []
  if (numbers.length > 0) return loginTrouble(numbers, cause)
  return new GraphTrouble(
    'unreachable',
    'the login service cannot be reached; check the network of this machine',
    { cause },
  )
}

/** Entra's numbers for what is wrong, the most telling first. */
function numbersIn(refusal: AuthError): string[] {
  const first = refusal instanceof ServerError ? refusal.errorNo : undefined
  return [first ?? '', ...(refusal.errorMessage.match(/(?<=AADSTS)\d+/g) ?? [])].filter(Boolean)
}
