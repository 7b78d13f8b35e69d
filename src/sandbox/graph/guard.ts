import { setTimeout } from 'node:timers/promises'
import type { MiddlewareHandler } from 'hono'
import type { Caller } from '../login/tokens.ts'
import type { Behaviour } from '../sandbox.ts'
import { mintId } from '../store/ids.ts'
import type { Call, GraphContext, GraphEnv } from './context.ts'
import { accessDenied, GraphError, itemNotFound } from './errors.ts'
import { answer, contextUrl } from './exchange.ts'
import { parsePrefer } from './prefer.ts'
import type { Users } from './users.ts'

/** Whether a request may pass: who asks, how often, for what and for whom, in the order Graph asks it. */
export function guard(context: GraphContext, users: Users): MiddlewareHandler<GraphEnv> {
  return async (c, next) => {
    const caller = callerOf(c, context)
    c.set('caller', caller)
    c.set('prefer', parsePrefer(c.req.header('prefer')))
    const leave = caller === 'page' || c.get('batched') ? () => {} : context.throttle.enter()
    try {
      await linger(context, caller)
      checkPermission(c, context, caller)
      const user = /^\/v1\.0\/(?:users\/)?([^/]+)/.exec(c.req.path)?.[1]
      if (user !== undefined && user !== '$batch') {
        const whose = users.check(decodeURIComponent(user), caller)
        if (whose === 'neighbour') return neighboursInbox(c, context)
      }
      context.settling.settle()
      await context.arrivals.settled()
      await next()
    } finally {
      leave()
    }
    const { applied } = c.get('prefer')
    if (applied.length > 0) c.res.headers.set('Preference-Applied', applied.join(', '))
    return undefined
  }
}

/** Of another mailbox of the tenant only the inbox is there, and it is empty. */
function neighboursInbox(c: Call, { behaviour, store }: GraphContext): Response {
  if (behaviour().scope === 'mailbox') throw accessDenied()
  if (c.req.method !== 'GET' || !/\/mailFolders\/inbox$/i.test(c.req.path)) throw itemNotFound()
  const id = mintId('folder', c.req.path.toLowerCase(), 1)
  return answer(c, {
    '@odata.context': contextUrl(c, '/mailFolders/$entity'),
    id,
    displayName: store.folder('inbox')?.displayName ?? 'Inbox',
    totalItemCount: 0,
    unreadItemCount: 0,
  })
}

/** Graph takes its time, and only who is still inside counts as one of four. */
async function linger({ behaviour }: GraphContext, caller: Caller): Promise<void> {
  const { latencyMs } = behaviour()
  if (latencyMs > 0 && caller !== 'page') await setTimeout(latencyMs)
}

function callerOf(c: Call, { tokens }: GraphContext): Caller {
  const verdict = tokens.judge(c.req.header('authorization'))
  if (verdict === 'missing') throw unauthorized('Access token is empty.')
  if (verdict === 'malformed') throw unauthorized('Access token validation failure. Invalid token.')
  if (verdict === 'expired') throw unauthorized('Lifetime validation failed, the token is expired.')
  return verdict
}

function unauthorized(message: string): GraphError {
  return new GraphError(401, 'InvalidAuthenticationToken', message, {
    'WWW-Authenticate':
      'Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", client_id="00000003-0000-0000-c000-000000000000"',
  })
}

function checkPermission(c: Call, { behaviour }: GraphContext, caller: Caller): void {
  if (caller === 'page') return
  const needed = permissionsFor(c.req.method, c.req.path)
  const { permissions } = behaviour()
  if (needed !== undefined && !needed.some((one) => permissions.includes(one))) throw accessDenied()
}

/** The application permissions of which a request needs any one (permissions reference); undefined needs none here. */
function permissionsFor(method: string, path: string): Behaviour['permissions'] | undefined {
  const reads = method === 'GET' || method === 'HEAD'
  if (/\/(?:sendMail|send|reply|replyAll|forward)$/.test(path)) return ['Mail.Send']
  if (/\/(?:masterCategories|mailboxSettings)(?:\/|$)/.test(path)) {
    return reads
      ? ['MailboxSettings.Read', 'MailboxSettings.ReadWrite']
      : ['MailboxSettings.ReadWrite']
  }
  if (/\/(?:messages|mailFolders)(?:\/|$)/.test(path))
    return reads ? ['Mail.Read', 'Mail.ReadWrite'] : ['Mail.ReadWrite']
  return undefined
}
