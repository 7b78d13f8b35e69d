import { describe, expect, it } from 'vitest'
import { type Open, open, pathOf, q } from '../open.ts'

const INBOX = '/mailFolders/inbox/messages/delta'

/** Follows a round to its end: everything told, and the link to the next round. */
async function round(box: Open, path: string, headers: Record<string, string> = {}) {
  const items: { id: string; [name: string]: unknown }[] = []
  const pages: number[] = []
  let at = path
  for (;;) {
    const { json, status, text } = await box.get(at, headers)
    expect(status, text).toBe(200)
    items.push(...json.value)
    pages.push(json.value.length)
    if (json['@odata.deltaLink']) return { items, pages, next: pathOf(json['@odata.deltaLink']) }
    at = pathOf(json['@odata.nextLink'])
  }
}

describe('the first round', () => {
  it('tells of everything in the folder, page by page, newest first', async () => {
    const box = await open({ behaviour: { pageSize: 2 } })
    for (let day = 1; day <= 5; day++) {
      box.sandbox.deliver(`From: a@example.nl\r\nSubject: ${day}\r\n\r\nHoi\r\n`, {
        receivedAt: new Date(`2026-11-0${day}T10:00:00Z`),
      })
    }
    const { items, pages } = await round(box, `${INBOX}?$select=subject`)
    expect(items.map(({ subject }) => subject)).toEqual(['5', '4', '3', '2', '1'])
    expect(pages).toEqual([2, 2, 1])
  })

  it('gives links on Graph’s own host over https, with opaque tokens and no other options', async () => {
    const box = await open({ behaviour: { pageSize: 1 } })
    box.letter()
    box.letter()
    const first = await box.get(`${INBOX}?$select=subject`)
    const link = new URL(first.json['@odata.nextLink'])
    expect(link.origin).toBe('https://graph.microsoft.com')
    expect([...link.searchParams.keys()]).toEqual(['$skiptoken'])
    const last = await box.get(pathOf(first.json['@odata.nextLink']))
    expect([...new URL(last.json['@odata.deltaLink']).searchParams.keys()]).toEqual(['$deltatoken'])
  })

  it('keeps to the page size that a request prefers', async () => {
    const box = await open()
    for (let n = 0; n < 5; n++) box.letter()
    const prefer = 'IdType="ImmutableId", odata.maxpagesize=3'
    const first = await box.get(INBOX, { prefer })
    expect(first.json.value).toHaveLength(3)
    expect(first.headers.get('preference-applied')).toBe(
      'IdType="ImmutableId", odata.maxpagesize=3',
    )
  })

  it('may have an empty page with a next link', async () => {
    const box = await open({ behaviour: { pageSize: 1 } })
    for (const day of ['20', '10', '11']) {
      box.sandbox.deliver('From: a@example.nl\r\nSubject: x\r\n\r\n', {
        receivedAt: new Date(`2026-11-${day}T10:00:00Z`),
      })
    }
    const filter = 'receivedDateTime ge 2026-11-15T00:00:00Z'
    const { pages } = await round(box, `${INBOX}${q({ $filter: filter })}`)
    expect(pages).toEqual([1, 0, 0])
  })

  it('is told of what changed meanwhile in the next one', async () => {
    const box = await open({ behaviour: { pageSize: 1 } })
    box.letter('een')
    box.letter('twee')
    const first = await box.get(`${INBOX}?$select=subject`)
    box.sandbox.moveTo(new Date('2026-11-23T08:16:00Z'))
    const late = box.letter('drie')
    const second = await round(box, pathOf(first.json['@odata.nextLink']))
    expect(second.items).toHaveLength(1)
    const after = await round(box, second.next)
    expect(after.items.map(({ id }) => id)).toContain(late)
  })
})

describe('a round of changes', () => {
  it('is empty and one request long when nothing happened', async () => {
    const box = await open()
    box.letter()
    const { next } = await round(box, INBOX)
    expect(await round(box, next)).toMatchObject({ items: [], pages: [0] })
  })

  it('tells of new and changed messages in the selection of the first call', async () => {
    const box = await open()
    const id = box.letter('oud')
    const { next } = await round(box, `${INBOX}?$select=subject,categories`)
    const fresh = box.letter('nieuw')
    await box.patch(`/messages/${id}`, { categories: ['Privacy'] })
    const { items } = await round(box, next)
    expect(items.map((item) => [item.id, item.subject, item.categories])).toEqual([
      [fresh, 'nieuw', []],
      [id, 'oud', ['Privacy']],
    ])
  })

  it('tells only part of a message whose read mark was toggled', async () => {
    const box = await open()
    const id = box.letter()
    const { next } = await round(box, `${INBOX}?$select=subject,isRead`)
    await box.patch(`/messages/${id}`, { isRead: true })
    const [item] = (await round(box, next)).items
    expect(Object.keys(item ?? {}).filter((name) => name[0] !== '@')).toEqual([
      'id',
      'parentFolderId',
      'isRead',
    ])
    expect(item).toMatchObject({ id, isRead: true })
  })

  it.each([
    [
      'moved away',
      (box: Open, id: string) => box.post(`/messages/${id}/move`, { destinationId: 'archive' }),
      'deleted',
    ],
    [
      'put into Deleted Items',
      (box: Open, id: string) => box.ask('DELETE', `/messages/${id}`),
      'changed',
    ],
    [
      'deleted for good',
      (box: Open, id: string) => box.post(`/messages/${id}/permanentDelete`),
      'deleted',
    ],
  ])('tells that a message was %s', async (_how, remove, reason) => {
    const box = await open()
    const id = box.letter()
    const { next } = await round(box, INBOX)
    await remove(box, id)
    expect((await round(box, next)).items).toEqual([
      { '@odata.type': '#microsoft.graph.message', id, '@removed': { reason } },
    ])
  })

  it('leaves a message removed that went away and came back, when ids are immutable', async () => {
    const box = await open()
    const id = box.letter()
    const { next } = await round(box, INBOX)
    await box.post(`/messages/${id}/move`, { destinationId: 'archive' })
    await box.post(`/messages/${id}/move`, { destinationId: 'inbox' })
    expect((await round(box, next)).items).toMatchObject([
      { id, '@removed': { reason: 'deleted' } },
    ])
    expect((await box.get(`/messages/${id}`)).status).toBe(200)
  })

  it('shows it gone and come again when ids are mutable', async () => {
    const box = await open()
    const id = box.letter()
    const plain = { prefer: '' }
    const { items, next } = await round(box, INBOX, plain)
    await box.post(`/messages/${id}/move`, { destinationId: 'archive' })
    await box.post(`/messages/${id}/move`, { destinationId: 'inbox' })
    const after = (await round(box, next, plain)).items
    expect(after).toHaveLength(2)
    expect(after[0]).toMatchObject({ id: items[0]?.id, '@removed': { reason: 'deleted' } })
    expect(after[1]?.id).not.toBe(items[0]?.id)
  })

  it('serves both formats of id from one link', async () => {
    const box = await open()
    const { next } = await round(box, INBOX)
    const id = box.letter()
    expect((await round(box, next)).items[0]?.id).toBe(id)
    expect((await round(box, next, { prefer: '' })).items[0]?.id).toMatch(/^AAMkAG/)
  })

  it('tells of some things twice where it replays', async () => {
    const box = await open({ behaviour: { replays: 1 } })
    const { next } = await round(box, INBOX)
    box.letter('een')
    const twice = box.letter('twee')
    const told = await round(box, next)
    expect(told.items).toHaveLength(2)
    const again = await round(box, told.next)
    expect(again.items.map(({ id }) => id)).toEqual([twice])
    expect((await round(box, again.next)).items).toEqual([])
  })

  it('tells of them as they stood before, where it is to', async () => {
    const box = await open({ behaviour: { replays: 1, tellsOld: true } })
    const id = box.letter('een')
    const { next } = await round(box, INBOX)
    await box.patch(`/messages/${id}`, { categories: ['AVG: inzage'] })
    const told = await round(box, next)
    expect(told.items).toMatchObject([{ id, categories: ['AVG: inzage'] }])
    const again = await round(box, told.next)
    expect(again.items).toMatchObject([{ id, categories: [] }])
  })

  it.each([
    ['created', ['nieuw']],
    ['updated', ['oud']],
  ])('tells of %s only when changeType says so', async (changeType, subjects) => {
    const box = await open()
    const id = box.letter('oud')
    const { next } = await round(box, `${INBOX}?changeType=${changeType}&$select=subject`)
    box.letter('nieuw')
    await box.patch(`/messages/${id}`, { importance: 'high' })
    expect((await round(box, next)).items.map(({ subject }) => subject)).toEqual(subjects)
  })
})

describe('what delta refuses', () => {
  it.each([
    ['a search', { $search: '"x"' }, 400, 'ErrorInvalidUrlQuery'],
    ['another filter', { $filter: 'isRead eq false' }, 400, 'ErrorInvalidUrlQuery'],
    ['another order', { $orderby: 'subject' }, 400, 'ErrorInvalidUrlQuery'],
    ['skipping', { $skip: '5' }, 400, 'ErrorInvalidUrlQuery'],
    [
      'an expanded property',
      { $expand: "singleValueExtendedProperties($filter=id eq 'x')" },
      500,
      'ErrorInternalServerError',
    ],
    ['a token of its own making', { $deltatoken: 'latest' }, 400, 'ErrorInvalidUrlQuery'],
  ])('%s', async (_what, options, status, code) => {
    const box = await open()
    expect(
      await box.get(`${INBOX}${q(options as unknown as Record<string, string>)}`),
    ).toMatchObject({ status, code })
  })

  it('the whole mailbox at once', async () => {
    const box = await open()
    const answer = await box.get('/messages/delta')
    expect(answer).toMatchObject({ status: 400, code: 'BadRequest' })
    expect(answer.json.error.message).toContain("not supported against 'microsoft.graph.message'")
  })

  it('a link whose sync state is forgotten', async () => {
    const box = await open()
    const { next } = await round(box, INBOX)
    box.sandbox.forget('sync-states')
    expect(await box.get(next)).toMatchObject({ status: 410, code: 'SyncStateNotFound' })
    expect((await round(box, INBOX)).items).toEqual([])
  })

  it('a link of another folder', async () => {
    const box = await open()
    const { next } = await round(box, INBOX)
    const answer = await box.get(next.replace('inbox', 'drafts'))
    expect(answer.status).toBe(400)
  })
})
