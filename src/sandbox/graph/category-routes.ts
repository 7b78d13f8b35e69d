import { mintGuid } from '../store/ids.ts'
import type { MasterCategory } from '../store/mailbox-state.ts'
import type { Call, GraphContext, GraphHono } from './context.ts'
import { badRequest, GraphError, itemNotFound } from './errors.ts'
import { answer, contextUrl, readJson } from './exchange.ts'
import { collection, takePage } from './page.ts'
import { parseOptions } from './query/options.ts'

const ALL = '/v1.0/users/:user/outlook/masterCategories'
const COLOURS = ['none', ...Array.from({ length: 25 }, (_, index) => `preset${index}`)]

/** The master list: a name is unique and stays, only its colour can change (outlookCategory). */
export function categoryRoutes(app: GraphHono, context: GraphContext): void {
  const { store } = context
  app.get(ALL, (c) => {
    const options = parseOptions(c.req.url)
    const { items, nextSkip } = takePage(store.categories, options, 1000)
    const count = options.count ? store.categories.length : undefined
    const url = contextUrl(c, '/outlook/masterCategories')
    return answer(c, collection(c, url, items, { count, nextSkip }))
  })
  app.post(ALL, async (c) => {
    const { displayName, color } = await readJson(c)
    if (typeof displayName !== 'string' || displayName === '') {
      throw badRequest(
        'The required property displayName is missing.',
        'ErrorRequiredPropertyMissing',
      )
    }
    refuseTaken(store.categories, displayName)
    const id = mintGuid(`${store.mailbox}|${store.mintConversationId()}`)
    const category = { id, displayName, color: colourIn(color ?? 'none') }
    store.categories = [...store.categories, category]
    return one(c, category, 201)
  })
  app.get(`${ALL}/:category`, (c) => one(c, categoryOf(c, context)))
  app.patch(`${ALL}/:category`, async (c) => {
    const category = categoryOf(c, context)
    const { displayName, color } = await readJson(c)
    if (displayName !== undefined && displayName !== category.displayName) {
      throw badRequest('The name of a category cannot be changed.', 'ErrorInvalidRequest')
    }
    const changed = { ...category, color: colourIn(color ?? category.color) }
    store.categories = store.categories.map((one) => (one.id === changed.id ? changed : one))
    return one(c, changed)
  })
  app.delete(`${ALL}/:category`, (c) => {
    const { id } = categoryOf(c, context)
    store.categories = store.categories.filter((one) => one.id !== id)
    return c.body(null, 204)
  })
}

function categoryOf(c: Call, { store }: GraphContext): MasterCategory {
  const category = store.categories.find(({ id }) => id === c.req.param('category'))
  if (!category) throw itemNotFound()
  return category
}

function refuseTaken(categories: readonly MasterCategory[], displayName: string): void {
  const name = displayName.toLowerCase()
  if (!categories.some((one) => one.displayName.toLowerCase() === name)) return
  throw new GraphError(409, 'CategoryNameIsDuplicate', 'A category with this name already exists.')
}

function colourIn(color: unknown): string {
  const found = COLOURS.find((one) => one === String(color).toLowerCase())
  if (found === undefined) throw badRequest('The colour is none of the presets.', 'RequestBodyRead')
  return found
}

function one(c: Call, category: MasterCategory, status: 200 | 201 = 200): Response {
  const context = contextUrl(c, '/outlook/masterCategories/$entity')
  return answer(c, { '@odata.context': context, ...category }, status)
}
