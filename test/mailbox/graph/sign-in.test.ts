import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { signInWith } from '../../../src/mailbox/graph/sign-in.ts'
import { startSandbox } from '../../../src/sandbox/start-sandbox.ts'
import { selfSigned } from '../../fakes/self-signed.ts'
import { hangUp, html, loginStandIn, type Scripted, type StandIn, silence } from './stand-in.ts'

const options = (gateway: string) => ({
  gateway,
  tenantId: '3f0c5e0a-1c1f-4d5e-9a86-0c3b6a1d2e4f',
  clientId: '77aa1b2c-3d4e-4f60-8a9b-0c1d2e3f4a5b',
  credential: { kind: 'secret', secret: 'a secret' } as const,
  cloud: 'global' as const,
  timeoutMs: 2_000,
})

const token = (access_token: string, expires_in: number): Scripted => ({
  status: 200,
  json: { token_type: 'Bearer', access_token, expires_in, ext_expires_in: expires_in },
})

const refusal = (number: number): Scripted => ({
  status: 400,
  json: {
    error: 'invalid_request',
    error_description: `AADSTS${number}: No. Trace ID: 1 Correlation ID: 2`,
    error_codes: [number],
  },
})

const tokenRequests = ({ asked }: StandIn) => asked.filter(({ path }) => path.includes('/token'))

describe('a token', () => {
  it('is asked for once, however many need it at the same time', async () => {
    const login = await loginStandIn(token('T1', 3600))
    const signIn = signInWith(options(login.url))
    expect(await Promise.all([signIn(), signIn(), signIn(), signIn()])).toEqual(Array(4).fill('T1'))
    expect(await signIn()).toBe('T1')
    expect(tokenRequests(login)).toHaveLength(1)
  })

  it('is asked for through the gateway, for Graph, with the secret', async () => {
    const login = await loginStandIn(token('T1', 3600))
    await signInWith(options(login.url))()
    const [asked] = tokenRequests(login)
    expect(asked).toMatchObject({
      method: 'POST',
      path: expect.stringMatching(
        /^\/3f0c5e0a-1c1f-4d5e-9a86-0c3b6a1d2e4f\/oauth2\/v2\.0\/token(?:\?|$)/,
      ),
    })
    expect(Object.fromEntries(new URLSearchParams(asked?.body))).toMatchObject({
      grant_type: 'client_credentials',
      client_id: '77aa1b2c-3d4e-4f60-8a9b-0c1d2e3f4a5b',
      client_secret: 'a secret',
      scope: 'https://graph.microsoft.com/.default',
    })
  })

  // msal asks again in the last five minutes of a token's life, and every time that it was told to refresh
  it.each<[string, Scripted]>([
    ['hangs up', hangUp],
    ['is out of order', { status: 503, headers: { 'Retry-After': '60' }, json: {} }],
    ['answers with a page', html(502)],
    ['refuses', refusal(90033)],
  ])('is kept while it holds, though the login %s', async (_what, trouble) => {
    const login = await loginStandIn(token('T1', 240), trouble)
    const signIn = signInWith(options(login.url))
    expect(await signIn()).toBe('T1')
    expect(await signIn()).toBe('T1')
    expect(await signIn()).toBe('T1')
    expect(tokenRequests(login).length).toBeGreaterThan(1)
  })

  it('is renewed once the login is back', async () => {
    const login = await loginStandIn(token('T1', 240), hangUp, token('T2', 3600))
    const signIn = signInWith(options(login.url))
    expect([await signIn(), await signIn(), await signIn()]).toEqual(['T1', 'T1', 'T2'])
  })

  it('is not used beyond its life', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    onTestFinished(() => void vi.useRealTimers())
    const login = await loginStandIn(token('T1', 240), hangUp)
    const signIn = signInWith(options(login.url))
    await signIn()
    vi.setSystemTime(Date.now() + 241_000)
    await expect(signIn()).rejects.toMatchObject({ code: 'unreachable' })
  })

  it('that Graph refused is replaced, and not fallen back upon', async () => {
    const login = await loginStandIn(token('T1', 3600), token('T2', 3600), hangUp)
    const signIn = signInWith(options(login.url))
    expect(await signIn()).toBe('T1')
    expect(await signIn('again')).toBe('T2')
    expect(await signIn()).toBe('T2')
    await expect(signIn('again')).rejects.toMatchObject({ code: 'unreachable' })
  })
})

describe('a sign-in that fails', () => {
  it.each<[number, RegExp]>([
    [90002, /graph\.tenantId/],
    [900023, /graph\.tenantId/],
    [700016, /graph\.clientId/],
    [7000112, /graph\.clientId/],
    [7000215, /GRIFFIER_CLIENT_SECRET/],
    [7000222, /GRIFFIER_CLIENT_SECRET: the secret has expired/],
    [700027, /graph\.certificate/],
    [123456, /graph\.tenantId, graph\.clientId and the certificate or secret/],
  ])('with AADSTS%i says what to fix', async (number, advice) => {
    const login = await loginStandIn(refusal(number))
    const trouble = await signInWith(options(login.url))().catch((cause) => cause)
    expect(trouble).toMatchObject({ name: 'GraphTrouble', code: 'login-refused' })
    expect(trouble.message).toMatch(advice)
    expect(trouble.message).toContain(`AADSTS${number}`)
    expect(trouble.message).not.toMatch(/a secret|Trace/)
  })

  it.each<[string, Scripted]>([
    ['does not answer', silence],
    ['hangs up', hangUp],
    ['is a proxy with a page of its own', html(502)],
  ])('is no refusal when the login %s', async (_what, trouble) => {
    const login = await loginStandIn(trouble)
    const signIn = signInWith({ ...options(login.url), timeoutMs: 100 })
    await expect(signIn()).rejects.toMatchObject({ name: 'GraphTrouble', code: 'unreachable' })
  })

  it('is tried again by the next who needs a token', async () => {
    const login = await loginStandIn(hangUp, token('T1', 3600))
    const signIn = signInWith(options(login.url))
    await expect(signIn()).rejects.toMatchObject({ code: 'unreachable' })
    expect(await signIn()).toBe('T1')
  })
})

describe('a certificate', () => {
  it('signs in with its SHA-256 thumbprint, and its key stays here', async () => {
    const { key, certificate } = selfSigned()
    const sandbox = await startSandbox({ mailbox: 'info@j3dprints.nl' })
    onTestFinished(() => sandbox.close())
    const signIn = signInWith({
      ...options(sandbox.url),
      credential: { kind: 'certificate', pem: `${key}${certificate}` },
    })
    expect(await signIn()).toMatch(/\w/)

    const login = await loginStandIn(token('T1', 3600))
    await signInWith({
      ...options(login.url),
      credential: { kind: 'certificate', pem: `${certificate}${key}` },
    })()
    const form = new URLSearchParams(tokenRequests(login)[0]?.body)
    const [header = ''] = form.get('client_assertion')?.split('.') ?? []
    expect(JSON.parse(Buffer.from(header, 'base64url').toString())).toMatchObject({
      alg: 'PS256',
      'x5t#S256': expect.stringMatching(/^[\w-]{43}$/),
    })
    expect(tokenRequests(login)[0]?.body).not.toContain('PRIVATE')
  })
})
