import { describe, expect, it } from 'vitest'
import { type Open, open, request } from '../open.ts'

async function draft(box: Open): Promise<string> {
  return (await box.post('/messages', { subject: 'Uw gegevens' })).json.id
}

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
