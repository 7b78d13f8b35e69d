import type { StoredFolder } from '../store/folders.ts'
import type { MailboxStore } from '../store/mailbox-store.ts'
import type { Call, GraphContext, GraphHono } from './context.ts'
import { badRequest, GraphError } from './errors.ts'
import { answer, contextUrl, folderNamed, linkBase, readJson } from './exchange.ts'
import { childrenOf, type FolderView, filterableFolder, viewFolder } from './folder-view.ts'
import { destinationOf } from './move-routes.ts'
import { collection, takePage } from './page.ts'
import { passes } from './query/evaluate.ts'
import { parseOptions } from './query/options.ts'
import { parseFilter } from './query/parser.ts'

const ALL = '/v1.0/users/:user/mailFolders'
const ONE = [`${ALL}/:folder`, `${ALL}/:folder/childFolders/:child`] as const
const PLAIN = { select: undefined, expand: [] }

/** The folders themselves; what is in them stands elsewhere. */
export function folderRoutes(app: GraphHono, context: GraphContext): void {
  const { store } = context
  const root = () => store.folderId('msgfolderroot')
  app.get(ALL, (c) => list(c, store, root()))
  app.get(`${ALL}/$count`, (c) => c.text(String(found(c, store, root()).length)))
  app.get(`${ALL}/delta`, (c) => folderDelta(c, store))
  app.post(ALL, (c) => create(c, store, root()))
  app.get(`${ALL}/:folder/childFolders`, (c) => list(c, store, named(c, context).id))
  app.post(`${ALL}/:folder/childFolders`, (c) => create(c, store, named(c, context).id))
  for (const path of ONE) {
    app.get(path, (c) => one(c, store, named(c, context)))
    app.patch(path, async (c) => {
      const folder = named(c, context)
      const displayName = nameIn(await readJson(c))
      refuseWellKnown(folder)
      return one(c, store, store.changeFolder(folder, { displayName }))
    })
    app.delete(path, (c) => {
      const folder = named(c, context)
      refuseWellKnown(folder)
      discard(store, folder)
      return c.body(null, 204)
    })
  }
  app.post(`${ALL}/:folder/move`, async (c) => {
    const folder = named(c, context)
    refuseWellKnown(folder)
    const parentFolderId = await destinationOf(c, context)
    return one(c, store, store.changeFolder(folder, { parentFolderId }), 201)
  })
  app.post(`${ALL}/:folder/copy`, async (c) => {
    const folder = named(c, context)
    const copy = store.addFolder(folder.displayName, await destinationOf(c, context))
    for (const message of store.messages(folder.id)) store.add(message, copy.id)
    return one(c, store, copy, 201)
  })
}

function named(c: Call, context: GraphContext): StoredFolder {
  const parent = folderNamed(context, c.req.param('folder') ?? '')
  const child = c.req.param('child')
  if (child === undefined) return parent
  const folder = folderNamed(context, child)
  if (folder.parentFolderId === parent.id) return folder
  throw new GraphError(
    404,
    'ErrorItemNotFound',
    'The specified folder could not be found in the store.',
  )
}

function one(
  c: Call,
  store: MailboxStore,
  folder: StoredFolder,
  status: 200 | 201 = 200,
): Response {
  const view = viewFolder(store, folder, status === 201 ? PLAIN : parseOptions(c.req.url))
  return answer(c, { '@odata.context': contextUrl(c, '/mailFolders/$entity'), ...view }, status)
}

function found(c: Call, store: MailboxStore, parentId: string): FolderView[] {
  const { filter, raw } = parseOptions(c.req.url)
  const hidden = raw.get('includehiddenfolders')?.toLowerCase() === 'true'
  const expression = filter === undefined ? undefined : parseFilter(filter)
  return childrenOf(store, parentId, hidden)
    .map((folder) => viewFolder(store, folder, PLAIN))
    .filter((view) => expression === undefined || passes(expression, filterableFolder(view)))
}

function list(c: Call, store: MailboxStore, parentId: string): Response {
  const options = parseOptions(c.req.url)
  const all = found(c, store, parentId)
  const { items, nextSkip } = takePage(all, options, 10)
  const value = items.map(({ id }) => viewFolder(store, folderById(store, String(id)), options))
  const count = options.count ? all.length : undefined
  return answer(c, collection(c, contextUrl(c, '/mailFolders'), value, { count, nextSkip }))
}

function folderById(store: MailboxStore, id: string): StoredFolder {
  const folder = store.folder(id)
  if (!folder) throw new Error('a folder was lost while it was listed')
  return folder
}

async function create(c: Call, store: MailboxStore, parentId: string): Promise<Response> {
  const body = await readJson(c)
  const displayName = nameIn(body)
  const taken = childrenOf(store, parentId, true).some(
    (folder) => folder.displayName.toLowerCase() === displayName.toLowerCase(),
  )
  if (taken) {
    throw new GraphError(
      409,
      'ErrorFolderExists',
      'A folder with the specified name already exists.',
    )
  }
  return one(c, store, store.addFolder(displayName, parentId, body.isHidden === true), 201)
}

function nameIn({ displayName }: Record<string, unknown>): string {
  if (typeof displayName === 'string' && displayName !== '') return displayName
  throw badRequest('The required property displayName is missing.', 'ErrorRequiredPropertyMissing')
}

function refuseWellKnown({ wellKnownName }: StoredFolder): void {
  if (wellKnownName === undefined) return
  throw new GraphError(
    403,
    'ErrorDeleteDistinguishedFolder',
    'Distinguished folders cannot be changed.',
  )
}

/** Into Deleted Items with all that it holds; from there for good. */
function discard(store: MailboxStore, folder: StoredFolder): void {
  const deleted = store.folderId('deleteditems')
  if (folder.parentFolderId !== deleted) {
    store.changeFolder(folder, { parentFolderId: deleted })
    return
  }
  for (const message of store.messages(folder.id)) store.remove(message)
  store.removeFolder(folder)
}

/**
 * Folders hardly change, so every round tells of all that there are: legal, since items may replay.
 */
function folderDelta(c: Call, store: MailboxStore): Response {
  const value = store.folders
    .filter(({ isHidden, wellKnownName }) => !isHidden && !wellKnownName?.startsWith('recoverable'))
    .map((folder) => viewFolder(store, folder, PLAIN))
  const token = Buffer.from(`folders|${store.log.sequence}`).toString('base64url')
  return answer(c, {
    '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#Collection(mailFolder)',
    '@odata.deltaLink': `${linkBase(c)}?$deltatoken=${token}`,
    value,
  })
}
