import { Hono } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { LoginError, loginErrorBody } from './errors.ts'
import { judgeGrant } from './grant.ts'
import { TOKEN_LIFE, type Tokens } from './tokens.ts'

const HOST = 'https://login.microsoftonline.com'

export interface LoginOptions {
  readonly mailbox: string
  readonly tokens: Tokens
  readonly secret: () => string | undefined
  readonly expired: () => boolean
  /** Real time: assertions are signed by it. */
  readonly realNow: () => Date
}

/** The login service: tokens, and what a sign-in library reads before it asks for one. */
export function loginRoutes({ mailbox, tokens, secret, expired, realNow }: LoginOptions): Hono {
  const app = new Hono()
  app.onError((error, c) => {
    if (!(error instanceof LoginError)) throw error
    return c.json(loginErrorBody(error, realNow()), error.status as ContentfulStatusCode)
  })
  app.post('/:tenant/oauth2/v2.0/token', async (c) => {
    const tenant = c.req.param('tenant')
    const form = new URLSearchParams(await c.req.text())
    const grant = judgeGrant(tenant, form, {
      mailbox,
      secret: secret(),
      expired: expired(),
      now: realNow(),
    })
    const token = tokens.issue(grant.caller, tenant, grant.clientId)
    const life = { expires_in: TOKEN_LIFE, ext_expires_in: TOKEN_LIFE }
    c.header('Cache-Control', 'no-store, no-cache')
    return c.json({ token_type: 'Bearer', ...life, access_token: token })
  })
  app.get('/common/discovery/instance', (c) => c.json(instance()))
  app.get('/:tenant/v2.0/.well-known/openid-configuration', (c) =>
    c.json(openidConfiguration(c.req.param('tenant'))),
  )
  app.get('/:tenant/discovery/v2.0/keys', (c) => c.json({ keys: [] }))
  return app
}

function instance(): object {
  const aliases = [
    'login.microsoftonline.com',
    'login.windows.net',
    'login.microsoft.com',
    'sts.windows.net',
  ]
  return {
    tenant_discovery_endpoint: `${HOST}/common/v2.0/.well-known/openid-configuration`,
    'api-version': '1.1',
    metadata: [
      {
        preferred_network: 'login.microsoftonline.com',
        preferred_cache: 'login.windows.net',
        aliases,
      },
    ],
  }
}

function openidConfiguration(tenant: string): object {
  const base = `${HOST}/${tenant}`
  return {
    issuer: `${base}/v2.0`,
    token_endpoint: `${base}/oauth2/v2.0/token`,
    token_endpoint_auth_methods_supported: [
      'client_secret_post',
      'private_key_jwt',
      'client_secret_basic',
    ],
    authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
    device_authorization_endpoint: `${base}/oauth2/v2.0/devicecode`,
    end_session_endpoint: `${base}/oauth2/v2.0/logout`,
    jwks_uri: `${base}/discovery/v2.0/keys`,
    response_modes_supported: ['query', 'fragment', 'form_post'],
    response_types_supported: ['code', 'id_token', 'code id_token', 'id_token token'],
    scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
    subject_types_supported: ['pairwise'],
    id_token_signing_alg_values_supported: ['RS256'],
    tenant_region_scope: 'EU',
    cloud_instance_name: 'microsoftonline.com',
    cloud_graph_host_name: 'graph.windows.net',
    msgraph_host: 'graph.microsoft.com',
  }
}
