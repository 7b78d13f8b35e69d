import { type Context, Hono, type MiddlewareHandler } from 'hono'
import type { GraphContext } from '../graph/context.ts'
import { GraphError } from '../graph/errors.ts'
import { type Faults, usualCode } from '../graph/faults.ts'
import { graphRefusal, graphRoutes } from '../graph/routes.ts'
import { loginRoutes } from '../login/routes.ts'
import type { Fault, RequestSeen } from '../sandbox.ts'
import type { ControlContext } from './context.ts'
import { controlRoutes } from './routes.ts'
import { createWatch } from './watch.ts'

export interface WebOptions {
  readonly graph: GraphContext
  readonly control: ControlContext
  readonly faults: Faults
  readonly seen: (request: RequestSeen) => void
  /** Real time by Microsoft's clock, which stamps every answer and by which assertions are judged. */
  readonly microsoftNow: () => Date
}

/** Everything that listens: Graph, Outlook's upload host and the login under their own paths, and the page. */
export function webApp({ graph, control, faults, seen, microsoftNow }: WebOptions): Hono {
  const isPage = (c: Context) => graph.tokens.judge(c.req.header('authorization')) === 'page'
  const mail = graphRoutes(
    graph,
    createWatch({ faults, seen, isPage, refusal: (c, fault) => graphFault(c, fault, graph) }),
  )
  const signIn = new Hono()
  const watch = createWatch({ faults, seen, isPage, refusal: loginFault })
  signIn.use((c, next) => watch(c, next))
  signIn.route(
    '/',
    loginRoutes({
      mailbox: graph.store.mailbox,
      tokens: graph.tokens,
      secret: () => graph.behaviour().clientSecret,
      expired: () => graph.behaviour().credentialExpired,
      realNow: microsoftNow,
    }),
  )
  const app = new Hono()
  app.use(onlyLoopback)
  app.use(async (c, next) => {
    await next()
    if (graph.behaviour().clockAheadMs !== 0)
      c.res.headers.set('Date', microsoftNow().toUTCString())
  })
  app.all('/v1.0/*', (c) => mail.fetch(c.req.raw))
  app.all('/api/gateway/*', (c) => mail.fetch(c.req.raw))
  app.all('/:tenant/oauth2/*', (c) => signIn.fetch(c.req.raw))
  app.all('/:tenant/v2.0/*', (c) => signIn.fetch(c.req.raw))
  app.all('/:tenant/discovery/*', (c) => signIn.fetch(c.req.raw))
  app.route('/', controlRoutes(control))
  return app
}

/** A site open in a browser can point a name of its own at 127.0.0.1 (DNS rebinding): its Host betrays it. */
const onlyLoopback: MiddlewareHandler = async (c, next) => {
  const host = (c.req.header('host') ?? '').replace(/:\d{1,5}$/, '')
  if (host === '127.0.0.1' || host === 'localhost') return next()
  return c.text('This sandbox answers to 127.0.0.1 and localhost only.\n', 421)
}

function graphFault(c: Context, fault: Fault, { clock }: GraphContext): Response {
  const { status, code = usualCode(status), message = 'A fault that was asked for.' } = fault
  return graphRefusal(c, new GraphError(status, code, message, fault.headers ?? {}), clock.now())
}

function loginFault(_c: Context, fault: Fault): Response {
  const { code = 'temporarily_unavailable', message = 'A fault that was asked for.' } = fault
  const body = { error: code, error_description: message, error_codes: [90033] }
  return new Response(JSON.stringify(body), {
    status: fault.status,
    headers: { 'Content-Type': 'application/json', ...fault.headers },
  })
}
