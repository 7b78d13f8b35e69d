import { describe, expect, it } from 'vitest'
import { CLIENT, logIn, open, request, TENANT } from '../open.ts'

const NOBODY = '00000000-0000-0000-0000-000000000000'

describe('signing in', () => {
  it('gives a token that lasts nearly an hour', async () => {
    const box = await open()
    expect(await logIn(box.sandbox.url, {})).toMatchObject({
      status: 200,
      json: { token_type: 'Bearer', expires_in: 3599, access_token: expect.stringMatching(/^eyJ/) },
    })
  })

  it.each([
    ['a wrong secret', { client_secret: 'wrong' }, TENANT, 401, 'invalid_client', 7000215],
    ['no secret', { client_secret: '' }, TENANT, 401, 'invalid_client', 7000218],
    ['an unknown application', { client_id: NOBODY }, TENANT, 400, 'unauthorized_client', 700016],
    ['an unknown tenant', {}, NOBODY, 400, 'invalid_request', 90002],
    ['no tenant of its own', {}, 'common', 400, 'invalid_request', 50059],
    ['a scope that is none', { scope: 'Mail.Read' }, TENANT, 400, 'invalid_scope', 1002012],
    [
      'another resource',
      { scope: 'https://example.com/.default' },
      TENANT,
      400,
      'invalid_resource',
      500011,
    ],
    ['another grant', { grant_type: 'implicit' }, TENANT, 400, 'unsupported_grant_type', 70003],
    [
      'an assertion that is none',
      { client_assertion: 'x.y.z' },
      TENANT,
      401,
      'invalid_client',
      50027,
    ],
  ])('is refused: %s', async (_what, form, tenant, status, error, number) => {
    const box = await open({ behaviour: { clientSecret: 'a secret' } })
    const answer = await logIn(box.sandbox.url, form as unknown as Record<string, string>, tenant)
    expect(answer).toMatchObject({
      status,
      json: { error, error_codes: [number], trace_id: expect.any(String) },
    })
    expect(answer.json.error_description).toContain(`AADSTS${number}:`)
  })

  it('meets the faults of the login', async () => {
    const box = await open({
      behaviour: { faults: [{ request: /oauth2/, status: 503, headers: { 'Retry-After': '5' } }] },
    })
    // The fault was spent on the sign-in of the test itself.
    expect((await logIn(box.sandbox.url, {})).status).toBe(200)
    expect(box.sandbox.requests[0]).toMatchObject({ status: 503 })
  })
})

describe('what a library reads first', () => {
  it('points at Microsoft’s own hosts', async () => {
    const box = await open()
    const { url } = box.sandbox
    const config = await request(`${url}/${TENANT}/v2.0/.well-known/openid-configuration`, 'GET')
    expect(config.json.token_endpoint).toBe(
      `https://login.microsoftonline.com/${TENANT}/oauth2/v2.0/token`,
    )
    const instance = await request(`${url}/common/discovery/instance?api-version=1.1`, 'GET')
    expect(instance.json.metadata[0].aliases).toContain('login.microsoftonline.com')
    expect(CLIENT).not.toBe(NOBODY)
  })
})
