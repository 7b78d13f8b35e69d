import { describe, expect, it } from 'vitest'
import { open } from '../open.ts'

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
