import { randomUUID } from 'node:crypto'
import { type Context, Hono } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { isBatched, type Watch } from '../control/watch.ts'
import { attachmentRoutes } from './attachment-routes.ts'
import { batchRoutes } from './batch.ts'
import { categoryRoutes } from './category-routes.ts'
import type { Call, GraphContext, GraphEnv, GraphHono } from './context.ts'
import { deltaRoutes } from './delta-routes.ts'
import { badRequest, errorBody, GraphError } from './errors.ts'
import { folderRoutes } from './folder-routes.ts'
import { guard } from './guard.ts'
import { messageRoutes } from './message-routes.ts'
import { moveRoutes } from './move-routes.ts'
import { normalPath } from './path.ts'
import { replyRoutes } from './reply-routes.ts'
import { sendRoutes } from './send-routes.ts'
import { settingsRoutes } from './settings-routes.ts'
import { translateRoutes } from './translate-routes.ts'
import { uploadRoutes, uploadSessionRoutes } from './upload-routes.ts'
import { createUploads } from './upload-session.ts'
import { createUsers } from './users.ts'

/** Microsoft Graph's mail API, v1.0, and the host that takes large attachments. */
export function graphRoutes(context: GraphContext, watch: Watch): GraphHono {
  const app: GraphHono = new Hono<GraphEnv>({
    getPath: (request) => asUser(normalPath(new URL(request.url).pathname)),
  })
  app.use(async (c, next) => {
    c.set('batched', isBatched(c))
    c.set('requestId', randomUUID())
    await watch(c, next)
    c.res.headers.set('request-id', c.get('requestId'))
    c.res.headers.set('client-request-id', c.req.header('client-request-id') ?? c.get('requestId'))
  })
  app.onError((error, c) => refusal(c, error, context))
  app.notFound((c) => refusal(c, badRequest('Resource not found for the segment.'), context))
  app.use('/v1.0/*', guard(context, createUsers(context.store.mailbox, context.colleagues)))
  const uploads = createUploads()
  // Fixed names before ids: `delta` and `$count` stand where an id may stand.
  deltaRoutes(app, context)
  folderRoutes(app, context)
  messageRoutes(app, context)
  moveRoutes(app, context)
  replyRoutes(app, context)
  sendRoutes(app, context)
  uploadSessionRoutes(app, context, uploads)
  attachmentRoutes(app, context)
  categoryRoutes(app, context)
  settingsRoutes(app, context)
  translateRoutes(app, context)
  uploadRoutes(app, context, uploads)
  batchRoutes(app, async (request) => app.fetch(request, { batched: true }))
  return app
}

/** `/me` is a user like any other here; whether the caller has one, the guard decides. */
function asUser(path: string): string {
  return path.replace(/^\/v1\.0\/me(?=\/|$)/, '/v1.0/users/me')
}

function refusal(c: Call, error: unknown, { clock }: GraphContext): Response {
  const known = error instanceof GraphError ? error : ourOwnFault(error)
  return graphRefusal(c, known, clock.now())
}

/** A refusal in Graph's form, with the ids that its support would ask for. */
export function graphRefusal(c: Context, error: GraphError, now: Date): Response {
  const requestId = randomUUID()
  const body = errorBody(error.code, error.message, {
    now: now.toISOString().slice(0, 19),
    requestId,
    clientRequestId: c.req.header('client-request-id') ?? requestId,
  })
  return c.body(JSON.stringify(body), error.status as ContentfulStatusCode, {
    'Content-Type': 'application/json',
    ...error.headers,
  })
}

/** Not Graph's doing: said as such, so that nobody looks for it in their own client. */
function ourOwnFault(error: unknown): GraphError {
  return new GraphError(500, 'SandboxFailure', `The sandbox itself failed: ${String(error)}`)
}
