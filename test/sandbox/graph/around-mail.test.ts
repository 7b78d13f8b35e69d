import { describe, expect, it } from 'vitest'
import { open } from '../open.ts'

describe('folders', () => {
  it('answer to their well-known names in any case, under constant ids', async () => {
    const box = await open()
    for (const name of [
      'inbox',
      'JunkEmail',
      'DRAFTS',
      'sentitems',
      'deleteditems',
      'archive',
      'outbox',
      'recoverableitemsdeletions',
    ]) {
      const { status, json } = await box.get(`/mailFolders/${name}`)
      expect([name, status]).toEqual([name, 200])
      expect((await box.get(`/mailFolders/${json.id}`, { prefer: '' })).json.id).toBe(json.id)
    }
    expect((await box.get('/mailFolders/postvak')).code).toBe('ErrorInvalidIdMalformed')
  })

  it('count what is in them', async () => {
    const box = await open()
    const id = box.letter()
    box.letter()
    await box.patch(`/messages/${id}`, { isRead: true })
    expect((await box.get('/mailFolders/inbox')).json).toMatchObject({
      totalItemCount: 2,
      unreadItemCount: 1,
    })
  })

  it('can be made, filled, renamed and deleted, the distinguished ones not', async () => {
    const box = await open()
    const made = await box.post('/mailFolders/inbox/childFolders', { displayName: 'Privacy' })
    expect(made.status).toBe(201)
    expect(
      (await box.post('/mailFolders/inbox/childFolders', { displayName: 'privacy' })).code,
    ).toBe('ErrorFolderExists')
    const id = box.letter()
    await box.post(`/messages/${id}/move`, { destinationId: made.json.id })
    expect(
      (await box.get(`/mailFolders/inbox/childFolders/${made.json.id}/messages`)).json.value,
    ).toHaveLength(1)
    expect(
      (await box.patch(`/mailFolders/${made.json.id}`, { displayName: 'Dossiers' })).json
        .displayName,
    ).toBe('Dossiers')
    expect((await box.ask('DELETE', `/mailFolders/${made.json.id}`)).status).toBe(204)
    expect((await box.get(`/mailFolders/${made.json.id}`)).json.parentFolderId).toBe(
      (await box.get('/mailFolders/deleteditems')).json.id,
    )
    expect((await box.ask('DELETE', `/mailFolders/${made.json.id}`)).status).toBe(204)
    expect((await box.get(`/messages/${id}`)).status).toBe(404)
    expect((await box.ask('DELETE', '/mailFolders/inbox')).code).toBe(
      'ErrorDeleteDistinguishedFolder',
    )
  })
})

describe('the master list of categories', () => {
  it('takes each name once and changes only its colour', async () => {
    const box = await open()
    const path = '/outlook/masterCategories'
    const { status, json } = await box.post(path, {
      displayName: 'Privacy: inzage',
      color: 'preset3',
    })
    expect(status).toBe(201)
    expect((await box.post(path, { displayName: 'privacy: inzage' })).status).toBe(409)
    expect((await box.patch(`${path}/${json.id}`, { color: 'preset25' })).status).toBe(400)
    expect((await box.patch(`${path}/${json.id}`, { displayName: 'Anders' })).status).toBe(400)
    expect((await box.patch(`${path}/${json.id}`, { color: 'preset9' })).json.color).toBe('preset9')
    expect((await box.ask('DELETE', `${path}/${json.id}`)).status).toBe(204)
    expect((await box.get(path)).json.value).toEqual([])
  })
})

describe('settings', () => {
  it('tell and take the time zone', async () => {
    const box = await open()
    expect((await box.get('/mailboxSettings?$select=timeZone')).json).toMatchObject({
      timeZone: 'W. Europe Standard Time',
    })
    expect(
      (await box.patch('/mailboxSettings', { timeZone: 'Europe/Brussels' })).json.timeZone,
    ).toBe('Europe/Brussels')
    expect((await box.patch('/mailboxSettings', { timeZone: 'Mars' })).status).toBe(400)
    const zones = await box.get(
      "/outlook/supportedTimeZones(TimeZoneStandard=microsoft.graph.timeZoneStandard'Iana')",
    )
    expect(zones.json.value.map((one: { alias: string }) => one.alias)).toContain(
      'Europe/Amsterdam',
    )
  })
})

describe('$batch', () => {
  const get = (id: string, url: string, more = {}) => ({
    id,
    method: 'GET',
    url: `/users/info@j3dprints.nl${url}`,
    ...more,
  })

  it('answers each request by itself, and 424 where what it depends on failed', async () => {
    const box = await open()
    const { status, json } = await box.post('//$batch', {
      requests: [
        get('1', '/mailFolders/inbox'),
        get('2', '/messages/nothing'),
        get('3', '/messages', { dependsOn: ['2'] }),
      ],
    })
    expect(status).toBe(200)
    const answers = json.responses.map((one: { id: string; status: number }) => [
      one.id,
      one.status,
    ])
    expect(answers).toEqual([
      ['1', 200],
      ['2', 400],
      ['3', 424],
    ])
  })

  it('is throttled part by part', async () => {
    const box = await open({
      behaviour: {
        faults: [{ request: /masterCategories/, status: 429, headers: { 'Retry-After': '3' } }],
      },
    })
    const { json } = await box.post('//$batch', {
      requests: [get('1', '/outlook/masterCategories'), get('2', '/mailFolders/inbox')],
    })
    expect(json.responses).toMatchObject([
      { status: 429, headers: { 'retry-after': '3' } },
      { status: 200 },
    ])
  })

  it('writes and gives bytes in base64', async () => {
    const box = await open()
    const id = box.letter()
    const { json } = await box.post('//$batch', {
      requests: [
        {
          ...get('1', `/messages/${id}`),
          method: 'PATCH',
          body: { isRead: true },
          headers: { 'Content-Type': 'application/json' },
        },
        get('2', `/messages/${id}/$value`),
      ],
    })
    expect(json.responses[0].body.isRead).toBe(true)
    expect(Buffer.from(json.responses[1].body, 'base64').toString()).toContain('Subject: Inzage')
  })

  it.each([
    ['more than twenty', Array.from({ length: 21 }, (_, n) => get(String(n), '/messages'))],
    ['an id twice', [get('1', '/messages'), get('1', '/messages')]],
    ['a whole url', [{ id: '1', method: 'GET', url: 'https://example.com/' }]],
    ['no list', 'requests'],
  ])('refuses %s', async (_what, requests) => {
    const box = await open()
    expect((await box.post('//$batch', { requests })).status).toBe(400)
  })

  it('is one request over the wire', async () => {
    const box = await open()
    const before = box.sandbox.requests.length
    await box.post('//$batch', { requests: [get('1', '/messages'), get('2', '/messages')] })
    expect(box.sandbox.requests.slice(before)).toEqual([
      { method: 'POST', path: '/v1.0/$batch', status: 200 },
    ])
  })
})
