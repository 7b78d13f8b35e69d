import { describe, expect, it } from 'vitest'
import { type Open, open } from '../open.ts'

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
