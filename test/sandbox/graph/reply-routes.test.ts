import { describe, expect, it } from 'vitest'
import { open } from '../open.ts'

const TAG = 'String {9f2c5d1e-7a44-4b0e-9a57-6d1f0c3b8e21} Name GriffierDraft'

describe('createReply', () => {
  it('makes a draft in the thread, with the original quoted under a divider', async () => {
    const box = await open()
    const id = box.letter('Inzage', 'Welke <gegevens> heeft u?')
    const original = (await box.get(`/messages/${id}`)).json
    const { status, json } = await box.post(`/messages/${id}/createReply`)
    expect(status).toBe(201)
    expect(json).toMatchObject({
      subject: 'RE: Inzage',
      isDraft: true,
      conversationId: original.conversationId,
      parentFolderId: (await box.get('/mailFolders/drafts')).json.id,
      toRecipients: [{ emailAddress: { name: 'Piet Smit', address: 'piet@example.nl' } }],
    })
    const body: string = json.body.content
    expect(body).toMatch(/^<html>\r\n<head>\r\n<meta /)
    expect(body).toContain('<b>From:</b> Piet Smit &lt;piet@example.nl&gt;')
    expect(body).toContain('<b>Sent:</b> Monday, November 23, 2026 8:15:00 AM')
    expect(body.indexOf('divRplyFwdMsg')).toBeLessThan(
      body.indexOf('Welke &lt;gegevens&gt; heeft u?'),
    )
  })

  it('names the original in the headers of its source', async () => {
    const box = await open()
    box.letter('Inzage')
    const id = box.letter(
      'Re: Inzage',
      'Nog iets',
      'In-Reply-To: <letter-1@example.nl>\r\nReferences: <letter-1@example.nl>\r\n',
    )
    const draft = (await box.post(`/messages/${id}/createReply`)).json
    const { text } = await box.get(`/messages/${draft.id}/$value`)
    expect(draft.subject).toBe('RE: Inzage')
    expect(text).toContain('In-Reply-To: <letter-2@example.nl>')
    expect(text).toContain('References: <letter-1@example.nl>\r\n <letter-2@example.nl>')
    expect(text).toContain(`Message-ID: ${draft.internetMessageId}`)
  })

  it('writes to Reply-To where there is one', async () => {
    const box = await open()
    const id = box.letter('Contact', 'Hoi', 'Reply-To: Eva <eva@example.nl>\r\n')
    const { json } = await box.post(`/messages/${id}/createReply`)
    expect(json.toRecipients).toEqual([
      { emailAddress: { name: 'Eva', address: 'eva@example.nl' } },
    ])
  })

  it('tells the time of the original in the zone that is preferred', async () => {
    const box = await open()
    const id = box.letter()
    const prefer = 'outlook.timezone="W. Europe Standard Time"'
    const { json } = await box.post(`/messages/${id}/createReply`, {}, { prefer })
    expect(json.body.content).toContain('November 23, 2026 9:15:00 AM')
  })

  it('puts a comment above the quote, and a body in its place', async () => {
    const box = await open()
    const id = box.letter('Inzage', 'De vraag')
    const above = (await box.post(`/messages/${id}/createReply`, { comment: 'Dank & groet' })).json
      .body.content
    expect(above.indexOf('Dank &amp; groet')).toBeLessThan(above.indexOf('De vraag'))
    const body = { contentType: 'html', content: '<p>Alleen dit</p>' }
    const instead = (await box.post(`/messages/${id}/createReply`, { message: { body } })).json.body
      .content
    expect(instead).toContain('Alleen dit')
    expect(instead).not.toContain('De vraag')
    const both = await box.post(`/messages/${id}/createReply`, { comment: 'x', message: { body } })
    expect(both.status).toBe(400)
  })

  it('takes recipients and properties of the message that it is given', async () => {
    const box = await open()
    const id = box.letter()
    const { json } = await box.post(`/messages/${id}/createReply`, {
      message: {
        toRecipients: [{ emailAddress: { address: 'eva@example.nl' } }],
        singleValueExtendedProperties: [{ id: TAG, value: 'P-2026-0001/acknowledge/1' }],
      },
    })
    expect(json.toRecipients[0].emailAddress.address).toBe('eva@example.nl')
    const expand = encodeURIComponent(`singleValueExtendedProperties($filter=id eq '${TAG}')`)
    const shown = (await box.get(`/messages/${json.id}?$expand=${expand}`)).json
    expect(shown.singleValueExtendedProperties[0].value).toBe('P-2026-0001/acknowledge/1')
  })

  it('leaves the original unread, while createReplyAll marks it as read', async () => {
    const box = await open()
    const id = box.letter()
    const isRead = async () => (await box.get(`/messages/${id}`)).json.isRead
    await box.post(`/messages/${id}/createReply`)
    expect(await isRead()).toBe(false)
    await box.post(`/messages/${id}/createReplyAll`)
    expect(await isRead()).toBe(true)
  })

  it('leaves the mailbox itself out of an answer to all', async () => {
    const box = await open()
    const id = box.letter('Vraag', 'Hoi', 'Cc: Eva <eva@example.nl>, info@j3dprints.nl\r\n')
    const { json } = await box.post(`/messages/${id}/createReplyAll`)
    const all = [...json.toRecipients, ...json.ccRecipients].map((one) => one.emailAddress.address)
    expect(all).toEqual(['piet@example.nl', 'eva@example.nl'])
  })

  it('answers to the long form of its name', async () => {
    const box = await open()
    const id = box.letter()
    const path = `/MailFolders('Inbox')/messages('${id}')/microsoft.graph.createReply()`
    expect((await box.post(path)).status).toBe(201)
  })
})

describe('html that is written', () => {
  it('comes back as Exchange writes it, and the same when it is written again', async () => {
    const box = await open()
    const content = 'They were <B>awesome</B>!\n'
    const made = await box.post('/messages', { body: { contentType: 'html', content } })
    const once = made.json.body.content
    expect(once).toBe(
      '<html>\r\n<head>\r\n<meta http-equiv="Content-Type" content="text/html; charset=utf-8">\r\n</head>\r\n<body>\r\nThey were <b>awesome</b>!\r\n</body>\r\n</html>\r\n',
    )
    const twice = await box.patch(`/messages/${made.json.id}`, {
      body: { contentType: 'html', content: once },
    })
    expect(twice.json.body.content).toBe(once)
  })
})
