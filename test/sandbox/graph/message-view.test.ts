import { describe, expect, it } from 'vitest'
import { open } from '../open.ts'

describe('reading', () => {
  it('gives the source byte for byte as text/plain', async () => {
    const box = await open()
    const source = Buffer.from(
      'From: a@example.nl\r\nSubject: caf\xe9\r\n\r\n\xff\xfe raw\r\n',
      'latin1',
    )
    const id = box.sandbox.deliver(source)
    const response = await fetch(
      `${box.sandbox.url}/v1.0/users/info@j3dprints.nl/messages/${id}/$value`,
      {
        headers: { authorization: `Bearer ${box.token}` },
      },
    )
    expect(response.headers.get('content-type')).toMatch(/^text\/plain/)
    expect(Buffer.from(await response.arrayBuffer()).equals(source)).toBe(true)
  })

  it('gives the body as html, or as text where that is preferred', async () => {
    const box = await open()
    const id = box.letter('Vraag', 'Regel <een>\r\nRegel twee')
    expect((await box.get(`/messages/${id}`)).json.body).toMatchObject({ contentType: 'html' })
    const text = await box.get(`/messages/${id}`, { prefer: 'outlook.body-content-type="text"' })
    expect(text.json.body).toEqual({
      contentType: 'text',
      content: 'Regel <een>\r\nRegel twee\r\n',
    })
    expect(text.headers.get('preference-applied')).toBe('outlook.body-content-type="text"')
  })

  it('takes scripts out unless unsafe html is preferred', async () => {
    const box = await open()
    const id = box.sandbox.deliver(
      'From: a@example.nl\r\nContent-Type: text/html\r\n\r\n<p onclick="x()">Hoi<script>alert(1)</script></p>',
    )
    expect((await box.get(`/messages/${id}`)).json.body.content).not.toMatch(/script|onclick/)
    const unsafe = await box.get(`/messages/${id}`, { prefer: 'outlook.allow-unsafe-html' })
    expect(unsafe.json.body.content).toContain('<script>')
  })

  it('gives headers and the unique body only when they are selected', async () => {
    const box = await open()
    const id = box.letter('Vraag', 'Nieuw\r\n\r\nFrom: iemand\r\nOud', 'X-Mailer: Brief\r\n')
    expect(Object.keys((await box.get(`/messages/${id}`)).json)).not.toContain(
      'internetMessageHeaders',
    )
    const some = (await box.get(`/messages/${id}?$select=internetMessageHeaders,uniqueBody`)).json
    expect(some.internetMessageHeaders).toContainEqual({ name: 'X-Mailer', value: 'Brief' })
    expect(some.uniqueBody.content).toContain('Nieuw')
    expect(some.uniqueBody.content).not.toContain('Oud')
  })

  it('refuses to select what does not exist', async () => {
    const box = await open()
    const id = box.letter()
    expect(await box.get(`/messages/${id}?$select=colour`)).toMatchObject({
      status: 400,
      code: 'BadRequest',
    })
  })

  it('puts an answer into the conversation of what it answers', async () => {
    const box = await open()
    const first = box.letter('Vraag')
    const second = box.letter('Re: Vraag', 'Nog iets', 'In-Reply-To: <letter-1@example.nl>\r\n')
    const other = box.letter('Vraag')
    const thread = async (id: string) => (await box.get(`/messages/${id}`)).json.conversationId
    expect(await thread(second)).toBe(await thread(first))
    expect(await thread(other)).not.toBe(await thread(first))
  })

  it('takes a letter that no parser can read', async () => {
    const box = await open()
    const nested = Array.from(
      { length: 1500 },
      (_, n) => `--b${n}\r\nContent-Type: multipart/mixed; boundary=b${n + 1}\r\n\r\n`,
    )
    const id = box.sandbox.deliver(
      `From: a@example.nl\r\nContent-Type: multipart/mixed; boundary=b0\r\n\r\n${nested.join('')}`,
    )
    expect((await box.get(`/messages/${id}`)).status).toBe(200)
  })
})
