import { describe, expect, it } from 'vitest'
import type { SendMode } from '../../../src/sandbox/sandbox.ts'
import { type Open, open, q } from '../open.ts'

const TAG = 'String {9f2c5d1e-7a44-4b0e-9a57-6d1f0c3b8e21} Name GriffierDraft'
const to = (address: string) => [{ emailAddress: { address } }]

async function sentDraft(mode: SendMode) {
  const box = await open({ behaviour: { sendMode: mode } })
  const id = box.letter()
  const draft = await box.post(`/messages/${id}/createReply`, {
    message: { singleValueExtendedProperties: [{ id: TAG, value: 'P-2026-0001/acknowledge/1' }] },
  })
  const sent = await box.post(`/messages/${draft.json.id}/send`)
  expect([sent.status, sent.text]).toEqual([202, ''])
  return { box, draft: draft.json, copy: await byTag(box) }
}

async function byTag(box: Open) {
  const filter = `singleValueExtendedProperties/Any(ep: ep/id eq '${TAG}' and ep/value eq 'P-2026-0001/acknowledge/1')`
  const { json } = await box.get(`/mailFolders/sentitems/messages${q({ $filter: filter })}`)
  return json.value[0]
}

describe('a draft that is sent', () => {
  it('keeps its immutable id in Sent Items in the mode same-id', async () => {
    const { box, draft, copy } = await sentDraft('same-id')
    expect(copy).toMatchObject({
      id: draft.id,
      isDraft: false,
      internetMessageId: draft.internetMessageId,
    })
    expect((await box.get(`/messages/${draft.id}`)).status).toBe(200)
  })

  it('is found under another id in the mode new-id', async () => {
    const { box, draft, copy } = await sentDraft('new-id')
    expect(copy.id).not.toBe(draft.id)
    expect(copy.internetMessageId).toBe(draft.internetMessageId)
    expect(await box.get(`/messages/${draft.id}`)).toMatchObject({
      status: 404,
      code: 'ErrorItemNotFound',
    })
  })

  it('has another message id too in the mode new-id-and-message-id', async () => {
    const { draft, copy } = await sentDraft('new-id-and-message-id')
    expect(copy.id).not.toBe(draft.id)
    expect(copy.internetMessageId).not.toBe(draft.internetMessageId)
    expect(copy.conversationId).toBe(draft.conversationId)
  })

  it('leaves Drafts and arrives in Sent Items, as delta tells', async () => {
    const box = await open()
    const draft = (
      await box.post('/messages', { subject: 'Dag', toRecipients: to('piet@example.nl') })
    ).json
    const first = async (folder: string) =>
      (await box.get(`/mailFolders/${folder}/messages/delta`)).json['@odata.deltaLink']
    const links = [await first('drafts'), await first('sentitems')]
    await box.post(`/messages/${draft.id}/send`)
    const path = (link: string) => new URL(link).pathname.split('nl/')[1] + new URL(link).search
    const [left, arrived] = await Promise.all(links.map((link) => box.get(`/${path(link)}`)))
    expect(left?.json.value).toMatchObject([{ id: draft.id, '@removed': { reason: 'deleted' } }])
    expect(arrived?.json.value).toMatchObject([{ id: draft.id, subject: 'Dag' }])
  })

  it('is not sent without recipients, and not when it is no draft', async () => {
    const box = await open()
    const draft = (await box.post('/messages', { subject: 'Aan niemand' })).json.id
    expect(await box.post(`/messages/${draft}/send`)).toMatchObject({
      status: 400,
      code: 'ErrorInvalidRecipients',
    })
    expect((await box.post(`/messages/${box.letter()}/send`)).status).toBe(400)
  })
})

describe('sendMail', () => {
  const message = {
    subject: 'Overzicht',
    body: { contentType: 'html', content: '<p>Dag</p>' },
    toRecipients: to('jan@example.com'),
  }

  it.each([
    ['small letters', { message, saveToSentItems: true }],
    ['capitals', { Message: message, SaveToSentItems: true }],
    ['nothing about saving', { message }],
  ])('keeps a copy: %s', async (_what, body) => {
    const box = await open()
    expect(await box.post('/sendMail', body)).toMatchObject({ status: 202, text: '' })
    const { json } = await box.get('/mailFolders/sentitems/messages')
    expect(json.value).toMatchObject([{ subject: 'Overzicht', isDraft: false, isRead: true }])
  })

  it('keeps none when told so', async () => {
    const box = await open()
    await box.post('/sendMail', { message, saveToSentItems: false })
    expect((await box.get('/mailFolders/sentitems/messages')).json.value).toEqual([])
  })

  it('sends MIME', async () => {
    const box = await open()
    const mime = Buffer.from('To: jan@example.com\r\nSubject: Uit MIME\r\n\r\nDag').toString(
      'base64',
    )
    expect((await box.post('/sendMail', mime, { 'content-type': 'text/plain' })).status).toBe(202)
    expect((await box.get('/mailFolders/sentitems/messages')).json.value[0].subject).toBe(
      'Uit MIME',
    )
  })

  it('brings mail to the mailbox itself into its Inbox', async () => {
    const box = await open()
    await box.post('/sendMail', { message: { ...message, toRecipients: to('INFO@j3dprints.nl') } })
    const { json } = await box.get('/mailFolders/inbox/messages')
    const [sent] = (await box.get('/mailFolders/sentitems/messages')).json.value
    expect(json.value).toMatchObject([
      { subject: 'Overzicht', internetMessageId: sent.internetMessageId, isRead: false },
    ])
  })

  it('hears of a failure by mail only', async () => {
    const box = await open()
    const bad = { ...message, toRecipients: to('weg@bounce.example.com') }
    expect((await box.post('/sendMail', { message: bad })).status).toBe(202)
    const { json } = await box.get('/mailFolders/inbox/messages')
    expect(json.value[0].subject).toBe('Undeliverable: Overzicht')
    const { text } = await box.get(`/messages/${json.value[0].id}/$value`)
    expect(text).toContain('report-type=delivery-status')
  })

  it('sends in nobody else’s name', async () => {
    const box = await open()
    const from = { emailAddress: { address: 'jan@example.com' } }
    expect(await box.post('/sendMail', { message: { ...message, from } })).toMatchObject({
      status: 403,
      code: 'ErrorSendAsDenied',
    })
  })

  it('stops at thirty a minute, and goes on when the minute is over', async () => {
    const box = await open()
    const send = async () => (await box.post('/sendMail', { message })).status
    for (let n = 0; n < 30; n++) expect(await send()).toBe(202)
    expect(await send()).toBe(429)
    box.sandbox.moveTo(new Date('2026-11-23T08:16:01Z'))
    expect(await send()).toBe(202)
  })
})
