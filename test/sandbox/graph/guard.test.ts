import { describe, expect, it } from 'vitest'
import { MAILBOX, open, request, tokenFrom } from '../open.ts'

describe('a refusal', () => {
  it('has Graph’s form', async () => {
    const box = await open()
    const { json, headers } = await box.get('/messages/nothing', { 'client-request-id': 'mine' })
    expect(json).toEqual({
      error: {
        code: 'ErrorInvalidIdMalformed',
        message: expect.any(String),
        innerError: {
          date: '2026-11-23T08:15:00',
          'request-id': expect.any(String),
          'client-request-id': 'mine',
        },
      },
    })
    expect(headers.get('client-request-id')).toBe('mine')
  })

  it('meets who brings no token, a wrong one or an old one', async () => {
    const box = await open()
    const url = `${box.sandbox.url}/v1.0/users/${MAILBOX}/messages`
    expect(await request(url, 'GET')).toMatchObject({
      status: 401,
      code: 'InvalidAuthenticationToken',
    })
    expect(await box.ask('GET', '/messages', { token: 'made-up' })).toMatchObject({ status: 401 })
    box.sandbox.forget('tokens')
    expect(await box.get('/messages')).toMatchObject({
      status: 401,
      code: 'InvalidAuthenticationToken',
    })
  })

  it('meets an application that asks for /me, which a person may', async () => {
    const box = await open()
    const asApplication = await box.get('//me/messages')
    expect(asApplication).toMatchObject({ status: 400, code: 'BadRequest' })
    const token = await tokenFrom(box.sandbox.url, {
      grant_type: 'password',
      username: MAILBOX,
      password: 'x',
    })
    expect((await box.ask('GET', '//me/messages', { token })).status).toBe(200)
  })

  it('meets who asks for another user, in several ways', async () => {
    const box = await open()
    const codes: unknown[] = []
    for (let n = 0; n < 3; n++)
      codes.push((await box.get('//users/weg@j3dprints.nl/messages')).code)
    expect(codes).toEqual(['ResourceNotFound', 'MailboxNotEnabledForRESTAPI', 'ResourceNotFound'])
    expect((await box.get('//users/iemand@example.com/messages')).code).toBe('ErrorInvalidUser')
    expect((await box.get('//users/INFO@J3DPRINTS.NL/messages')).status).toBe(200)
  })

  it.each([
    ['Mail.ReadWrite', 'GET', '/messages'],
    ['Mail.Send', 'POST', '/sendMail'],
    ['MailboxSettings.ReadWrite', 'GET', '/outlook/masterCategories'],
  ])('meets an application without %s', async (permission, method, path) => {
    const all = ['Mail.ReadWrite', 'Mail.Send', 'MailboxSettings.ReadWrite'] as const
    const box = await open({ behaviour: { permissions: all.filter((one) => one !== permission) } })
    expect(await box.ask(method, path)).toMatchObject({ status: 403, code: 'ErrorAccessDenied' })
  })

  it('meets a page of another site, which comes under another name', async () => {
    const box = await open()
    const { hostname, port } = new URL(box.sandbox.url)
    const { get } = await import('node:http')
    const status = await new Promise((resolve) => {
      get({ hostname, port, path: '/v1.0/me', headers: { host: 'evil.example.com' } }, (answer) => {
        answer.resume()
        resolve(answer.statusCode)
      })
    })
    expect(status).toBe(421)
  })

  it('meets whoever sends more than Graph takes', async () => {
    const box = await open()
    const answer = await box.post('/messages', { subject: 'x'.repeat(5_000_000) })
    expect(answer.status).toBe(413)
  })
})
