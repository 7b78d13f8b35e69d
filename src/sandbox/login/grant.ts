import { LoginError } from './errors.ts'
import type { Caller } from './tokens.ts'

export interface Grant {
  readonly caller: Caller
  readonly clientId: string
}

export interface LoginContext {
  readonly mailbox: string
  /** The secret or certificate thumbprint that is right; undefined accepts any. */
  readonly secret: string | undefined
  /** What is right has run out all the same. */
  readonly expired: boolean
  readonly now: Date
}

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const NOBODY = '00000000-0000-0000-0000-000000000000'

/**
 * Judges a request for a token (v2-oauth2-client-creds-grant-flow, v2-oauth-ropc). Every GUID names an
 * application and a tenant here, save the one of zeros, which names none.
 * @throws LoginError as Entra refuses.
 */
export function judgeGrant(tenant: string, form: URLSearchParams, context: LoginContext): Grant {
  checkTenant(tenant, context.mailbox)
  const clientId = form.get('client_id') ?? ''
  checkClient(clientId, tenant)
  checkScope(form.get('scope') ?? '')
  const type = form.get('grant_type')
  if (type === 'client_credentials') {
    checkCredential(form, clientId, context)
    return { caller: 'application', clientId }
  }
  if (type !== 'password') {
    throw new LoginError(
      400,
      'unsupported_grant_type',
      70003,
      'The app requested an unsupported grant type.',
    )
  }
  // Stands for every way in which a person signs in: what follows is a delegated token.
  if (form.get('username')?.toLowerCase() !== context.mailbox.toLowerCase()) {
    throw new LoginError(
      400,
      'invalid_grant',
      50034,
      'The user account does not exist in the directory.',
    )
  }
  return { caller: 'delegated', clientId }
}

function checkTenant(tenant: string, mailbox: string): void {
  if (['common', 'organizations', 'consumers'].includes(tenant)) {
    throw new LoginError(
      400,
      'invalid_request',
      50059,
      'No tenant-identifying information found in either the request or implied by any provided credentials.',
    )
  }
  const domain = mailbox.split('@')[1]?.toLowerCase()
  const name = tenant.toLowerCase()
  const exists = GUID.test(tenant)
    ? tenant !== NOBODY
    : name === domain || /^[a-z0-9]{1,40}\.onmicrosoft\.com$/.test(name)
  if (!exists) {
    throw new LoginError(
      400,
      'invalid_request',
      90002,
      `Tenant '${tenant.slice(0, 80)}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud.`,
    )
  }
}

function checkClient(clientId: string, tenant: string): void {
  if (clientId === '') {
    throw new LoginError(
      400,
      'invalid_request',
      900144,
      "The request body must contain the following parameter: 'client_id'.",
    )
  }
  if (!GUID.test(clientId) || clientId === NOBODY) {
    throw new LoginError(
      400,
      'unauthorized_client',
      700016,
      `Application with identifier '${clientId.slice(0, 80)}' was not found in the directory '${tenant}'.`,
    )
  }
}

function checkScope(scope: string): void {
  const resource = scope.split(/\s+/).find((one) => one.startsWith('https://'))
  if (!resource?.endsWith('/.default')) {
    throw new LoginError(
      400,
      'invalid_scope',
      1002012,
      'The provided value for scope is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier (application ID URI).',
    )
  }
  if (resource !== 'https://graph.microsoft.com/.default') {
    throw new LoginError(
      400,
      'invalid_resource',
      500011,
      'The resource principal was not found in the tenant.',
    )
  }
}

function checkCredential(form: URLSearchParams, clientId: string, context: LoginContext): void {
  const assertion = form.get('client_assertion')
  if (assertion !== null) checkAssertion(assertion, clientId, context)
  else checkSecret(form.get('client_secret'), clientId, context)
}

function checkSecret(secret: string | null, clientId: string, context: LoginContext): void {
  if (!secret) {
    throw new LoginError(
      401,
      'invalid_client',
      7000218,
      "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
    )
  }
  if (context.secret !== undefined && secret !== context.secret) {
    throw new LoginError(
      401,
      'invalid_client',
      7000215,
      `Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '${clientId}'.`,
    )
  }
  if (context.expired) {
    throw new LoginError(
      401,
      'invalid_client',
      7000222,
      `The provided client secret keys for app '${clientId}' are expired.`,
    )
  }
}

interface AssertionParts {
  readonly header: Record<string, unknown>
  readonly claims: Record<string, unknown>
}

function checkAssertion(
  assertion: string,
  clientId: string,
  { secret, expired, now }: LoginContext,
): void {
  const { header, claims } = readAssertion(assertion)
  if (claims.iss !== clientId || claims.sub !== clientId) {
    throw new LoginError(
      401,
      'invalid_client',
      700021,
      "Client assertion application identifier does not match 'client_id' parameter.",
    )
  }
  if (!isTimely(claims, now)) {
    throw new LoginError(
      401,
      'invalid_client',
      700024,
      'Client assertion is not within its valid time range.',
    )
  }
  const thumbprints = [header['x5t#S256'], header.x5t].filter((one) => typeof one === 'string')
  if (secret !== undefined && !thumbprints.includes(asBase64Url(secret))) {
    throw new LoginError(
      401,
      'invalid_client',
      700027,
      'The certificate with identifier used to sign the client assertion is not registered on application.',
    )
  }
  if (expired) {
    throw new LoginError(
      401,
      'invalid_client',
      700027,
      'The certificate with identifier used to sign the client assertion is expired on application. [Reason - The key used is expired.]',
    )
  }
}

/** Entra bears with clocks that are up to five minutes off. */
const LEEWAY_MS = 5 * 60_000

function isTimely({ nbf, exp }: Record<string, unknown>, now: Date): boolean {
  if (typeof exp !== 'number' || exp * 1000 + LEEWAY_MS < now.getTime()) return false
  return typeof nbf !== 'number' || nbf * 1000 - LEEWAY_MS <= now.getTime()
}

function readAssertion(assertion: string): AssertionParts {
  const [header, claims] = assertion.split('.').map((part) => {
    try {
      return JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>
    } catch {
      // The signature is no JSON; a broken header or claims part is refused below.
      return undefined
    }
  })
  if (header && claims) return { header, claims }
  throw new LoginError(401, 'invalid_client', 50027, 'JWT token is invalid or malformed.')
}

/** A thumbprint written in hexadecimal, as settings have it, in the form a token's header has. */
function asBase64Url(thumbprint: string): string {
  const hex = thumbprint.replaceAll(':', '')
  return /^[0-9a-f]{40,64}$/i.test(hex) ? Buffer.from(hex, 'hex').toString('base64url') : thumbprint
}
