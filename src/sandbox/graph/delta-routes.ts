import type { StoredMessage } from '../store/stored-message.ts'
import type { Call, GraphContext, GraphHono } from './context.ts'
import { type DeltaItem, deltaRound } from './delta-round.ts'
import { type DeltaState, readToken, writeToken } from './delta-token.ts'
import { badRequest, GraphError } from './errors.ts'
import { answer, folderOf, linkBase } from './exchange.ts'
import { filterable } from './message-properties.ts'
import { etagOf, type Json, viewMessage } from './message-view.ts'
import type { Prefer } from './prefer.ts'
import { passes } from './query/evaluate.ts'
import { parseOptions, type QueryOptions } from './query/options.ts'
import { type Expression, parseFilter } from './query/parser.ts'
import { MESSAGE_SCOPES } from './scopes.ts'

/** Change tracking, one folder at a time (delta-query-messages). */
export function deltaRoutes(app: GraphHono, context: GraphContext): void {
  const [mailbox, ...folders] = MESSAGE_SCOPES
  app.get(`${mailbox}/delta`, () => {
    // The metadata has it, the service refuses it (msgraph-metadata#607).
    throw badRequest("Change tracking is not supported against 'microsoft.graph.message'.")
  })
  for (const scope of folders) app.get(`${scope}/delta`, (c) => delta(c, context))
}

function delta(c: Call, context: GraphContext): Response {
  const { store, behaviour } = context
  const given = parseOptions(c.req.url)
  const state = stateOf(c, context, given)
  const options = parseOptions(`https://graph.microsoft.com/?${state.query}`)
  const prefer = c.get('prefer')
  const round = deltaRound(store, state, {
    pageSize: Math.min(prefer.maxPageSize ?? 1000, options.top ?? 1000, behaviour().pageSize),
    immutableIds: prefer.immutableIds,
    replays: behaviour().replays,
    tellsOld: behaviour().tellsOld,
    most: options.filter === undefined ? Number.POSITIVE_INFINITY : 5000,
    wanted: wantedBy(options.filter),
    changeType: options.raw.get('changetype'),
  })
  const link = round.next
    ? { '@odata.nextLink': `${linkBase(c)}?$skiptoken=${writeToken(round.next)}` }
    : { '@odata.deltaLink': `${linkBase(c)}?$deltatoken=${writeToken(round.end)}` }
  return answer(c, {
    '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#Collection(message)',
    ...link,
    value: round.items.map((item) => view(item, options, prefer)),
  })
}

/** Where the request stands: at the beginning, or where its token says. */
function stateOf(c: Call, context: GraphContext, given: QueryOptions): DeltaState {
  const folder = folderOf(c, context)
  const { log } = context.store
  const token = given.raw.get('$skiptoken') ?? given.raw.get('$deltatoken')
  if (token === undefined) {
    checkFirstCall(given)
    const query = new URL(c.req.url).search.slice(1)
    const { generation, sequence } = log
    return { generation, folderId: folder?.id ?? '', query, phase: 'all', since: sequence }
  }
  const state = readToken(token)
  if (state.folderId !== folder?.id) throw badRequest('Badly formed token.', 'ErrorInvalidUrlQuery')
  const oldest = state.replayFrom ?? state.since
  if (state.generation !== log.generation || !log.reachesBackTo(oldest)) {
    throw new GraphError(
      410,
      'SyncStateNotFound',
      `The sync state generation is not found; generation=${state.generation}`,
    )
  }
  return state
}

/** What message-delta allows; Exchange refuses the rest. */
function checkFirstCall(given: QueryOptions): void {
  const refuse = (message: string) => badRequest(message, 'ErrorInvalidUrlQuery')
  if (given.search !== undefined)
    throw refuse("The query parameter '$search' is not supported with change tracking.")
  if (given.skip > 0)
    throw refuse("The query parameter '$skip' is not supported with change tracking.")
  const order = given.orderby.map(({ property, descending }) => `${property} ${descending}`).join()
  if (order !== '' && order !== 'receivedDateTime true') {
    throw refuse('Change tracking supports only $orderby=receivedDateTime desc.')
  }
  if (given.filter !== undefined && !isReceivedSince(parseFilter(given.filter))) {
    throw refuse('Change tracking supports only $filter=receivedDateTime ge or gt.')
  }
  const kind = given.raw.get('changetype')
  if (kind !== undefined && !['created', 'updated', 'deleted'].includes(kind)) {
    throw refuse("The value of 'changeType' must be created, updated or deleted.")
  }
  if (given.expand.some(({ property }) => /extended|extensions/i.test(property))) {
    // Reported, never explained (docs#1993, docs#2270): read the property with a second GET.
    throw new GraphError(
      500,
      'ErrorInternalServerError',
      'An internal server error occurred. The operation failed.',
    )
  }
}

function isReceivedSince(expression: Expression): boolean {
  return (
    expression.type === 'compare' &&
    expression.path === 'receivedDateTime' &&
    (expression.operator === 'ge' || expression.operator === 'gt')
  )
}

function wantedBy(filter: string | undefined): (message: StoredMessage) => boolean {
  if (filter === undefined) return () => true
  const expression = parseFilter(filter)
  return (message) => passes(expression, filterable(message))
}

function view(item: DeltaItem, options: QueryOptions, prefer: Prefer): Json {
  if (item.type === 'removed') {
    const id = prefer.immutableIds ? item.immutableId : item.mutableId
    return { '@odata.type': '#microsoft.graph.message', id, '@removed': { reason: item.reason } }
  }
  const { message } = item
  // A read toggle brings this much, whatever was selected (docs#7776).
  const shape =
    item.type === 'read-toggle'
      ? { select: ['id', 'isRead', 'parentFolderId'], expand: [] }
      : options
  return {
    '@odata.type': '#microsoft.graph.message',
    '@odata.etag': etagOf(message),
    ...viewMessage(message, shape, prefer),
  }
}
