import type { MailboxStore } from '../store/mailbox-store.ts'
import type { GraphContext, GraphHono } from './context.ts'
import { badRequest } from './errors.ts'
import { answer, parameter, readJson } from './exchange.ts'

const FORMATS = ['entryId', 'ewsId', 'immutableEntryId', 'restId', 'restImmutableEntryId']
const MOST = 1000

/** Ids from one format into another (user-translateexchangeids). */
export function translateRoutes(app: GraphHono, { store }: GraphContext): void {
  app.post('/v1.0/users/:user/translateExchangeIds', async (c) => {
    const body = await readJson(c)
    const ids = parameter(body, 'inputIds')
    const target = String(parameter(body, 'targetIdType'))
    const source = String(parameter(body, 'sourceIdType'))
    if (!Array.isArray(ids) || !FORMATS.includes(target) || !FORMATS.includes(source)) {
      throw badRequest(
        'inputIds, sourceIdType and targetIdType are required.',
        'ErrorInvalidParameter',
      )
    }
    if (ids.length > MOST)
      throw badRequest(`At most ${MOST} ids at a time.`, 'ErrorInvalidParameter')
    return answer(c, {
      '@odata.context':
        'https://graph.microsoft.com/v1.0/$metadata#Collection(microsoft.graph.convertIdResult)',
      value: ids.map((id) => translate(store, String(id), target)),
    })
  })
}

function translate(store: MailboxStore, sourceId: string, target: string): object {
  const message = store.message(sourceId)
  if (!message) {
    const errorDetails = { code: 'ErrorInvalidIdMalformed', message: 'Id is malformed.' }
    return { sourceId, targetId: null, errorDetails }
  }
  const immutable = target.toLowerCase().includes('immutable')
  return { sourceId, targetId: immutable ? message.immutableId : message.mutableId }
}
