import { describe, expect, it } from 'vitest'
import { type Open, open, request } from '../open.ts'

const FILE = {
  '@odata.type': '#microsoft.graph.fileAttachment',
  name: 'overzicht.csv',
  contentType: 'text/csv',
  contentBytes: Buffer.from('naam;bestelling').toString('base64'),
}

async function draft(box: Open): Promise<string> {
  return (await box.post('/messages', { subject: 'Uw gegevens' })).json.id
}

describe('small attachments', () => {
  it('are added, listed, read and deleted', async () => {
    const box = await open()
    const id = await draft(box)
    const added = await box.post(`/messages/${id}/attachments`, FILE)
    expect(added.status).toBe(201)
    const path = `/messages/${id}/attachments/${added.json.id}`
    expect((await box.get(`/messages/${id}`)).json.hasAttachments).toBe(true)
    expect((await box.get(`/messages/${id}/attachments`)).json.value).toMatchObject([FILE])
    const value = await box.get(`${path}/$value`)
    expect([value.text, value.headers.get('content-type')]).toEqual(['naam;bestelling', 'text/csv'])
    expect((await box.ask('DELETE', path)).status).toBe(204)
    expect((await box.get(path)).status).toBe(404)
  })

  it('come along in the source of the draft', async () => {
    const box = await open()
    const id = await draft(box)
    await box.post(`/messages/${id}/attachments`, FILE)
    const { text } = await box.get(`/messages/${id}/$value`)
    expect(text).toContain('Content-Disposition: attachment; filename="overzicht.csv"')
    expect(text).toContain(FILE.contentBytes)
  })

  it('are left out of the list’s bytes when they are not selected', async () => {
    const box = await open()
    const id = await draft(box)
    await box.post(`/messages/${id}/attachments`, FILE)
    const [one] = (await box.get(`/messages/${id}/attachments?$select=name,size`)).json.value
    expect(Object.keys(one)).not.toContain('contentBytes')
  })

  it('do not count as attachments when they stand in the text', async () => {
    const box = await open()
    const id = await draft(box)
    await box.post(`/messages/${id}/attachments`, { ...FILE, isInline: true, contentId: 'a' })
    expect((await box.get(`/messages/${id}`)).json.hasAttachments).toBe(false)
  })

  it('must stay under 3 MB', async () => {
    const box = await open()
    const id = await draft(box)
    const contentBytes = Buffer.alloc(3 * 1024 * 1024).toString('base64')
    const answer = await box.post(`/messages/${id}/attachments`, { ...FILE, contentBytes })
    expect(answer.status).toBe(413)
  })
})

const SIZE = 5 * 1024 * 1024
const HALF = 3 * 1024 * 1024

async function session(box: Open, id: string, size = SIZE) {
  return box.post(`/messages/${id}/attachments/createUploadSession`, {
    AttachmentItem: { attachmentType: 'file', name: 'modellen.zip', size },
  })
}

/** Puts bytes where a gateway would: the same path, on the sandbox. */
function put(box: Open, uploadUrl: string, from: number, to: number, headers = {}) {
  const { pathname, search } = new URL(uploadUrl)
  return request(`${box.sandbox.url}${pathname}${search}`, 'PUT', new Uint8Array(to - from), {
    'content-range': `bytes ${from}-${to - 1}/${SIZE}`,
    ...headers,
  })
}

describe('an upload session', () => {
  it('takes a large file in order, on another host, without a token', async () => {
    const box = await open()
    const id = await draft(box)
    const opened = await session(box, id)
    expect(opened.status).toBe(201)
    const url: string = opened.json.uploadUrl
    expect(url).toMatch(/^https:\/\/outlook\.office\.com\//)
    const half = await put(box, url, 0, HALF)
    expect(half).toMatchObject({ status: 200, json: { nextExpectedRanges: [String(HALF)] } })
    expect(half.json.ExpirationDateTime).toBeDefined()
    const last = await put(box, url, HALF, SIZE)
    expect(last.status).toBe(201)
    expect(last.headers.get('location')).toContain('/Attachments(')
    expect(
      (await box.get(`/messages/${id}/attachments?$select=name,size`)).json.value,
    ).toMatchObject([{ name: 'modellen.zip', size: SIZE }])
  })

  it('refuses a token, and bytes that are not next', async () => {
    const box = await open()
    const { uploadUrl } = (await session(box, await draft(box))).json
    expect(
      (await put(box, uploadUrl, 0, HALF, { authorization: `Bearer ${box.token}` })).status,
    ).toBe(401)
    expect((await put(box, uploadUrl, HALF, SIZE)).status).toBe(416)
    expect((await put(box, uploadUrl, 0, HALF)).status).toBe(200)
  })

  it('refuses what is too small or too large for it', async () => {
    const box = await open()
    const id = await draft(box)
    expect((await session(box, id, 1000)).code).toBe(
      'ErrorAttachmentSizeShouldNotBeLessThanMinimumSize',
    )
    expect((await session(box, id, 40 * 1024 * 1024)).code).toBe('ErrorMessageSizeExceeded')
  })

  it('conflicts with another that ended in the meantime', async () => {
    const box = await open()
    const id = await draft(box)
    const [one, two] = [(await session(box, id)).json, (await session(box, id)).json]
    for (const { uploadUrl } of [one, two]) await put(box, uploadUrl, 0, HALF)
    expect((await put(box, one.uploadUrl, HALF, SIZE)).status).toBe(201)
    expect(await put(box, two.uploadUrl, HALF, SIZE)).toMatchObject({
      status: 412,
      code: 'ErrorIrresolvableConflict',
    })
  })
})
