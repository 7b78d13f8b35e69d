import { describe, expect, it } from 'vitest'
import { open, q } from '../open.ts'

const TAG = 'String {9f2c5d1e-7a44-4b0e-9a57-6d1f0c3b8e21} Name GriffierDraft'

describe('ids', () => {
  it('gives the mutable id unless a request prefers the immutable one', async () => {
    const box = await open()
    const id = box.letter()
    const mutable = (await box.get(`/messages/${id}`, { prefer: '' })).json.id
    expect(mutable).not.toBe(id)
    expect((await box.get(`/messages/${mutable}`)).json.id).toBe(id)
  })

  it('changes the mutable id on a move and keeps the immutable one', async () => {
    const box = await open()
    const id = box.letter()
    const before = (await box.get(`/messages/${id}`, { prefer: '' })).json.id
    const moved = await box.post(`/messages/${id}/move`, { destinationId: 'Archive' })
    expect(moved).toMatchObject({ status: 201, json: { id } })
    expect((await box.get(`/messages/${before}`)).code).toBe('ErrorItemNotFound')
    expect((await box.get(`/messages/${id}`)).status).toBe(200)
  })

  it('tells a malformed id from one that is not there, and upper case from lower', async () => {
    const box = await open()
    const id = box.letter()
    expect(await box.get('/messages/nothing')).toMatchObject({
      status: 400,
      code: 'ErrorInvalidIdMalformed',
    })
    const swapped = id.replace(/[a-z]/, (sign) => sign.toUpperCase())
    expect(await box.get(`/messages/${swapped}`)).toMatchObject({
      status: 404,
      code: 'ErrorItemNotFound',
    })
  })

  it('does not find a message in a folder where it is not', async () => {
    const box = await open()
    const id = box.letter()
    expect((await box.get(`/mailFolders/inbox/messages/${id}`)).status).toBe(200)
    expect((await box.get(`/mailFolders/JunkEmail/messages/${id}`)).status).toBe(404)
  })

  it('translates ids both ways', async () => {
    const box = await open()
    const id = box.letter()
    const there = await box.post('/translateExchangeIds', {
      inputIds: [id, 'nothing'],
      sourceIdType: 'restImmutableEntryId',
      targetIdType: 'restId',
    })
    const [first, second] = there.json.value
    expect(first.targetId).toMatch(/^AAMkAG/)
    expect(second.errorDetails.code).toBe('ErrorInvalidIdMalformed')
    const back = await box.post('/translateExchangeIds', {
      InputIds: [first.targetId],
      SourceIdType: 'restId',
      TargetIdType: 'restImmutableEntryId',
    })
    expect(back.json.value[0].targetId).toBe(id)
  })
})

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

describe('lists', () => {
  it('pages by ten, gives links with $skip, and counts when asked', async () => {
    const box = await open()
    for (let n = 0; n < 12; n++) box.letter(`brief ${n}`)
    const { json } = await box.get('/messages?$count=true&$select=subject')
    expect(json.value).toHaveLength(10)
    expect(json['@odata.count']).toBe(12)
    expect(new URL(json['@odata.nextLink']).searchParams.get('$skip')).toBe('10')
    expect((await box.get('/messages/$count')).text).toBe('12')
    expect(await box.get('/messages?$top=1001')).toMatchObject({ status: 400 })
  })

  it.each([
    ['isRead eq false and isDraft eq false', ['een', 'twee']],
    ["startswith(subject,'tw')", ['twee']],
    ["contains(subject,'E') and not (subject eq 'een')", ['twee']],
    ["from/emailAddress/address eq 'PIET@example.nl'", ['een', 'twee']],
    ["categories/any(c:c eq 'Privacy')", ['een']],
    ["internetMessageId eq '<letter-2@example.nl>'", ['twee']],
    ['receivedDateTime ge 2026-11-24T00:00:00Z', []],
    ['hasAttachments eq true or isDraft eq true', []],
  ])('filters: %s', async (filter, subjects) => {
    const box = await open()
    const id = box.letter('een')
    box.letter('twee')
    await box.patch(`/messages/${id}`, { categories: ['Privacy'] })
    const { json, text } = await box.get(`/messages${q({ $filter: filter, $select: 'subject' })}`)
    expect(json.value?.map((one: { subject: string }) => one.subject).sort(), text).toEqual(
      subjects,
    )
  })

  it.each([
    [
      '$orderby that does not lead the filter',
      { $filter: 'isRead eq false', $orderby: 'receivedDateTime desc' },
      'InefficientFilter',
    ],
    ['$search with $orderby', { $search: '"x"', $orderby: 'subject' }, 'SearchWithOrderBy'],
    ['$search with $filter', { $search: '"x"', $filter: 'isRead eq false' }, 'SearchWithFilter'],
    ['a filter on what does not exist', { $filter: "colour eq 'red'" }, 'BadRequest'],
    ['a filter that is none', { $filter: 'isRead is true' }, 'BadRequest'],
    ['an option that does not exist', { $sort: 'x' }, 'BadRequest'],
  ])('refuses %s', async (_what, options, code) => {
    const box = await open()
    box.letter()
    const answer = await box.get(`/messages${q(options as unknown as Record<string, string>)}`)
    expect(answer).toMatchObject({ status: 400, code })
  })

  it('orders by what leads the filter', async () => {
    const box = await open()
    for (const day of ['10', '12', '11']) {
      box.sandbox.deliver(`From: a@example.nl\r\nSubject: ${day}\r\n\r\n`, {
        receivedAt: new Date(`2026-11-${day}T10:00:00Z`),
      })
    }
    const options = {
      $filter: 'receivedDateTime ge 2026-11-01T00:00:00Z and isRead eq false',
      $orderby: 'receivedDateTime',
    }
    const { json } = await box.get(`/messages${q(options)}`)
    expect(json.value.map((one: { subject: string }) => one.subject)).toEqual(['10', '11', '12'])
  })

  it('searches from, subject and body, and by property', async () => {
    const box = await open()
    box.letter('Inzage', 'over mijn gegevens')
    box.letter('Filament', 'welke kleur')
    const find = async (search: string) =>
      (await box.get(`/messages${q({ $search: search })}`)).json.value.map(
        (one: { subject: string }) => one.subject,
      )
    expect(await find('"gegevens"')).toEqual(['Inzage'])
    expect(await find('"subject:filament"')).toEqual(['Filament'])
    expect(await find('"participants:piet@example.nl kleur"')).toEqual(['Filament'])
  })
})

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
