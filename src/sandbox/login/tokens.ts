import { createHash, randomBytes } from 'node:crypto'

/** Who asks: an application by itself, a person through one, or the sandbox's own page. */
export type Caller = 'application' | 'delegated' | 'page'

type TokenVerdict = Caller | 'missing' | 'malformed' | 'expired'

export interface Tokens {
  readonly page: string
  issue(caller: Caller, tenant: string, clientId: string): string
  judge(authorization: string | undefined): TokenVerdict
  /** Every token issued so far ends now, the page's excepted. */
  expireAll(): void
}

/** Seconds that a token holds, as Entra says them in `expires_in`. */
export const TOKEN_LIFE = 3599

/**
 * Tokens look as Entra's do and are known by heart, never read: a client must treat them as opaque.
 * They live by real time and not by the sandbox's, because the sign-in library counts in real time.
 * @param elapsed real milliseconds, monotonic
 */
export function createTokens(elapsed: () => number): Tokens {
  const known = new Map<string, { caller: Caller; until: number }>()
  const page = randomBytes(24).toString('base64url')
  known.set(page, { caller: 'page', until: Number.POSITIVE_INFINITY })
  return {
    page,
    issue(caller, tenant, clientId) {
      const token = mint(caller, tenant, clientId)
      known.set(token, { caller, until: elapsed() + TOKEN_LIFE * 1000 })
      return token
    },
    judge(authorization) {
      const token = /^Bearer\s+(\S+)$/i.exec(authorization ?? '')?.[1]
      if (token === undefined) return 'missing'
      const found = known.get(token)
      if (!found) return 'malformed'
      return found.until > elapsed() ? found.caller : 'expired'
    },
    expireAll() {
      for (const found of known.values()) if (found.caller !== 'page') found.until = 0
    },
  }
}

function mint(caller: Caller, tenant: string, clientId: string): string {
  const header = { typ: 'JWT', alg: 'RS256', kid: 'sandbox' }
  const claims = {
    aud: 'https://graph.microsoft.com',
    iss: `https://sts.windows.net/${tenant}/`,
    appid: clientId,
    idtyp: caller === 'application' ? 'app' : 'user',
    tid: tenant,
    uti: randomBytes(12).toString('base64url'),
  }
  const signed = [header, claims].map((part) =>
    Buffer.from(JSON.stringify(part)).toString('base64url'),
  )
  const signature = createHash('sha256').update(signed.join('.')).digest('base64url')
  return [...signed, signature].join('.')
}
