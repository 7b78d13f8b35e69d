import { describe, expect, it } from 'vitest'
import { open, q } from '../open.ts'

const TAG = 'String {9f2c5d1e-7a44-4b0e-9a57-6d1f0c3b8e21} Name GriffierDraft'

describe('writing', () => {
  it('moves the changeKey at each write and takes only the present one in If-Match', async () => {
    const box = await open()
    const id = box.letter()
    const { json } = await box.get(`/messages/${id}`)
    const etag = json['@odata.etag']
    expect(etag).toBe(`W/"${json.changeKey}"`)
    expect(
      (await box.patch(`/messages/${id}`, { isRead: true }, { 'if-match': etag })).status,
    ).toBe(200)
    expect(
      await box.patch(`/messages/${id}`, { isRead: false }, { 'if-match': etag }),
    ).toMatchObject({
      status: 412,
      code: 'ErrorIrresolvableConflict',
    })
  })

  it('moves the changeKey of a written message by itself now and then', async () => {
    const box = await open()
    const id = box.letter()
    const own: string[] = []
    const seen: string[] = []
    for (let n = 0; n < 10; n++) {
      own.push((await box.patch(`/messages/${id}`, { categories: [`${n}`] })).json.changeKey)
      seen.push((await box.get(`/messages/${id}`)).json.changeKey)
    }
    expect(own.filter((key, index) => key !== seen[index])).toHaveLength(2)
  })

  it.each([
    ['subject', 'x'],
    ['body', { contentType: 'text', content: 'x' }],
    ['replyTo', []],
    ['internetMessageId', '<x@y>'],
  ])('changes %s of a draft only', async (name, value) => {
    const box = await open()
    const letter = box.letter()
    const draft = (await box.post('/messages', { subject: 'Concept' })).json.id
    expect((await box.patch(`/messages/${draft}`, { [name]: value })).status).toBe(200)
    expect(await box.patch(`/messages/${letter}`, { [name]: value })).toMatchObject({
      status: 400,
      code: 'ErrorInvalidPropertySet',
    })
  })

  it('marks a letter with category, flag and property at any time', async () => {
    const box = await open()
    const id = box.letter()
    const day = (dateTime: string) => ({ dateTime, timeZone: 'Europe/Amsterdam' })
    const patched = await box.patch(`/messages/${id}`, {
      categories: ['Privacy: inzage'],
      flag: {
        flagStatus: 'flagged',
        startDateTime: day('2026-11-23T00:00:00'),
        dueDateTime: day('2026-12-23T00:00:00'),
      },
      singleValueExtendedProperties: [{ id: TAG, value: 'P-2026-0001' }],
    })
    expect(patched.json.categories).toEqual(['Privacy: inzage'])
    expect(patched.json.flag.dueDateTime).toEqual({
      dateTime: '2026-12-22T23:00:00.0000000',
      timeZone: 'UTC',
    })
    const local = await box.get(`/messages/${id}?$select=flag`, {
      prefer: 'outlook.timezone="Europe/Amsterdam"',
    })
    expect(local.json.flag.dueDateTime).toEqual({
      dateTime: '2026-12-23T00:00:00.0000000',
      timeZone: 'Europe/Amsterdam',
    })
  })

  it.each([
    [
      'a due date without a start',
      {
        flag: {
          flagStatus: 'flagged',
          dueDateTime: { dateTime: '2026-12-23T00:00:00', timeZone: 'UTC' },
        },
      },
      'ErrorInvalidArgument',
    ],
    [
      'a Z beside another zone',
      {
        flag: {
          flagStatus: 'flagged',
          startDateTime: { dateTime: '2026-12-23T00:00:00Z', timeZone: 'Europe/Amsterdam' },
        },
      },
      'ErrorInvalidArgument',
    ],
    ['an unknown property', { colour: 'red' }, 'RequestBodyRead'],
    ['a value of the wrong kind', { isRead: 'yes' }, 'RequestBodyRead'],
    [
      'an extended property without its type',
      { singleValueExtendedProperties: [{ id: 'CaseNo', value: '1' }] },
      'ErrorInvalidProperty',
    ],
    [
      'headers after creation',
      { internetMessageHeaders: [{ name: 'x-a', value: 'b' }] },
      'ErrorInvalidPropertySet',
    ],
  ])('refuses %s', async (_what, body, code) => {
    const box = await open()
    const id = box.letter()
    expect(await box.patch(`/messages/${id}`, body)).toMatchObject({ status: 400, code })
  })

  it.each([
    ['a name without x-', [{ name: 'case', value: '1' }], 'InvalidInternetMessageHeader'],
    [
      'six of them',
      Array.from({ length: 6 }, () => ({ name: 'x-a', value: 'b' })),
      'InvalidInternetMessageHeaderCollection',
    ],
    ['none of them', [], 'InvalidInternetMessageHeaderCollection'],
  ])('refuses headers of a new draft: %s', async (_what, internetMessageHeaders, code) => {
    const box = await open()
    expect(await box.post('/messages', { internetMessageHeaders })).toMatchObject({
      status: 400,
      code,
    })
  })

  it('finds a draft by its extended property and shows the property only when expanded', async () => {
    const box = await open()
    const value = 'P-2026-0042/acknowledge/1'
    const made = await box.post('/messages', {
      subject: 'Concept',
      singleValueExtendedProperties: [{ id: TAG, value }],
    })
    const any = (name: string, wanted: string) =>
      `singleValueExtendedProperties/Any(ep: ep/id eq '${name}' and ep/value eq '${wanted}')`
    const find = async (filter: string, more = {}) =>
      (await box.get(`/messages${q({ $filter: filter, ...more })}`)).json.value
    const [found] = await find(any(TAG, value.toLowerCase()))
    expect(found.id).toBe(made.json.id)
    expect(Object.keys(found)).not.toContain('singleValueExtendedProperties')
    expect(await find(any(TAG.replace('GriffierDraft', 'griffierdraft'), value))).toEqual([])
    const expand = { $expand: `singleValueExtendedProperties($filter=id eq '${TAG}')` }
    const [shown] = await find(any(TAG, value), expand)
    expect(shown.singleValueExtendedProperties).toEqual([{ id: TAG, value }])
  })

  it('makes a draft from MIME in base64 and refuses other MIME', async () => {
    const box = await open()
    const mime = Buffer.from('To: piet@example.nl\r\nSubject: Uit MIME\r\n\r\nDag Piet').toString(
      'base64',
    )
    const made = await box.post('/messages', mime, { 'content-type': 'text/plain' })
    expect(made).toMatchObject({ status: 201, json: { subject: 'Uit MIME', isDraft: true } })
    expect(await box.post('/messages', 'To: piet', { 'content-type': 'text/plain' })).toMatchObject(
      {
        status: 400,
        code: 'ErrorMimeContentInvalidBase64String',
      },
    )
  })

  it('deletes to Deleted Items, then to what can be recovered, then for good', async () => {
    const box = await open()
    const id = box.letter()
    const folder = async (name: string) => (await box.get(`/mailFolders/${name}`)).json.id
    const steps = ['deleteditems', 'recoverableitemsdeletions']
    for (const step of steps) {
      expect((await box.ask('DELETE', `/messages/${id}`)).status).toBe(204)
      expect((await box.get(`/messages/${id}`)).json.parentFolderId).toBe(await folder(step))
    }
    await box.ask('DELETE', `/messages/${id}`)
    expect((await box.get(`/messages/${id}`)).status).toBe(404)
  })

  it('copies under a new id', async () => {
    const box = await open()
    const id = box.letter()
    const copy = await box.post(`/messages/${id}/copy`, { destinationId: 'archive' })
    expect(copy.status).toBe(201)
    expect(copy.json.id).not.toBe(id)
    expect((await box.get(`/messages/${id}`)).status).toBe(200)
  })
})
