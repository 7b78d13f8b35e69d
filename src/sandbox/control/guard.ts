import { createHash, timingSafeEqual } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'

/**
 * Lets through only what the page itself asks. A site that somebody has open in another tab can make
 * a browser send requests to 127.0.0.1; it knows no token, and its origin gives it away.
 */
export function onlyFromThePage(token: string): MiddlewareHandler {
  return async (c, next) => {
    const origin = c.req.header('Origin')
    if (origin !== undefined && origin !== new URL(c.req.url).origin) {
      return c.json({ error: `only the sandbox's own page may do this, not ${origin}` }, 403)
    }
    if (!same(c.req.header('Authorization') ?? '', `Bearer ${token}`)) {
      return c.json({ error: "the page's token is missing or old; load the page again" }, 401)
    }
    return next()
  }
}

function same(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(a), digest(b))
}
