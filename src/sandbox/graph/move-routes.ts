import type { StoredMessage } from '../store/stored-message.ts'
import type { Call, GraphContext, GraphHono } from './context.ts'
import { badRequest } from './errors.ts'
import { answer, contextUrl, folderNamed, messageOf, parameter, readJson } from './exchange.ts'
import { viewMessage } from './message-view.ts'
import { MESSAGE_SCOPES } from './scopes.ts'

/** Moving, copying, and deleting for good. */
export function moveRoutes(app: GraphHono, context: GraphContext): void {
  for (const scope of MESSAGE_SCOPES) {
    app.post(`${scope}/:message/move`, async (c) => {
      const message = messageOf(c, context)
      return created(c, context.store.move(message, await destinationOf(c, context)))
    })
    app.post(`${scope}/:message/copy`, async (c) => {
      const message = messageOf(c, context)
      return created(c, context.store.add(message, await destinationOf(c, context)))
    })
    app.post(`${scope}/:message/permanentDelete`, (c) => {
      context.store.remove(messageOf(c, context))
      return c.body(null, 204)
    })
  }
}

/** @throws GraphError 400 without a destination, 404 for a folder that is not there */
export async function destinationOf(c: Call, context: GraphContext): Promise<string> {
  const destination = parameter(await readJson(c), 'destinationId')
  if (typeof destination !== 'string' || destination === '') {
    throw badRequest('The required parameter destinationId is missing.', 'ErrorInvalidParameter')
  }
  return folderNamed(context, destination).id
}

function created(c: Call, message: StoredMessage): Response {
  const view = viewMessage(message, { select: undefined, expand: [] }, c.get('prefer'))
  return answer(c, { '@odata.context': contextUrl(c, '/messages/$entity'), ...view }, 201)
}
