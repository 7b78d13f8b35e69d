import { describe, expect, it } from 'vitest'
import { connect } from '../../../src/mailbox/graph/connection.ts'
import {
  breakOff,
  hangUp,
  html,
  type Scripted,
  type StandIn,
  silence,
  stall,
  standIn,
} from './stand-in.ts'

const connectionTo = (gateway: string, timeoutMs = 5_000) =>
  connect({ cloud: 'global', gateway, signIn: async () => 'T1', timeoutMs })

const DONE: Scripted = { status: 200, json: { value: [] } }
const path = '/users/info@j3dprints.nl/messages'

const busy = (status: number): Scripted => ({ status, headers: { 'Retry-After': '0' }, json: {} })

describe('every request', () => {
  it.each([
    [
      'of a page',
      { method: 'GET', path, pageSize: 50 },
      'IdType="ImmutableId", odata.maxpagesize=50',
    ],
    ['of anything else', { method: 'GET', path }, 'IdType="ImmutableId"'],
    ['that writes', { method: 'PATCH', path, body: {}, ifMatch: 'W/"1"' }, 'IdType="ImmutableId"'],
    ['that makes', { method: 'POST', path, body: {} }, 'IdType="ImmutableId"'],
  ] as const)('%s asks for immutable ids', async (_what, request, prefer) => {
    const graph = await standIn(DONE)
    await connectionTo(graph.url).json(request)
    expect(graph.asked[0]?.headers).toMatchObject({ prefer, authorization: 'Bearer T1' })
  })

  it('keeps what Graph encoded in a link as it is', async () => {
    const graph = await standIn(DONE)
    const link = `https://graph.microsoft.com/v1.0${path}/delta?$deltatoken=a%2Bb%2Fc%3D&$select=id`
    await connectionTo(graph.url).json({ method: 'GET', path: link })
    const [way, query = ''] = graph.asked[0]?.path.split('?') ?? []
    expect(way).toBe(`/v1.0${path}/delta`)
    expect(query.split('&').sort()).toEqual(['$deltatoken=a%2Bb%2Fc%3D', '$select=id'])
  })

  it('sends If-Match where it was given one', async () => {
    const graph = await standIn(DONE)
    await connectionTo(graph.url).done({ method: 'DELETE', path, ifMatch: 'W/"key"' })
    expect(graph.asked[0]?.headers['if-match']).toBe('W/"key"')
  })
})

describe('what is tried again', () => {
  it.each<['GET' | 'POST' | 'PATCH' | 'DELETE', number, number]>([
    ['GET', 429, 2],
    ['GET', 503, 2],
    ['GET', 504, 2],
    ['PATCH', 503, 2],
    ['DELETE', 504, 2],
    ['POST', 429, 2],
    ['POST', 503, 1],
    ['POST', 504, 1],
    ['POST', 500, 1],
    ['GET', 500, 1],
  ])('%s after %i: %i requests', async (method, status, requests) => {
    const graph = await standIn(busy(status), DONE)
    const body = method === 'GET' || method === 'DELETE' ? {} : { body: { subject: 'x' } }
    await connectionTo(graph.url)
      .done({ method, path, ...body })
      .catch(() => undefined)
    expect(graph.asked).toHaveLength(requests)
    if (method === 'POST')
      for (const { body: sent } of graph.asked) expect(sent).toBe('{"subject":"x"}')
  })

  it('ends some time', async () => {
    const graph = await standIn(busy(429))
    const asking = connectionTo(graph.url).json({ method: 'GET', path })
    await expect(asking).rejects.toMatchObject({ code: 'throttled' })
    expect(graph.asked.length).toBeLessThanOrEqual(5)
  })

  it.each(['GET', 'POST'] as const)(
    '%s with a new token when Graph refused the old one',
    async (method) => {
      const graph = await standIn({ status: 401, json: {} }, DONE)
      let token = 'T1'
      const connection = connect({
        cloud: 'global',
        gateway: graph.url,
        timeoutMs: 5_000,
        signIn: async (how) => {
          if (how === 'again') token = 'T2'
          return token
        },
      })
      await connection.done({ method, path, ...(method === 'POST' && { body: {} }) })
      expect(graph.asked.map(({ headers }) => headers.authorization)).toEqual([
        'Bearer T1',
        'Bearer T2',
      ])
    },
  )

  it('once only when Graph refuses every token', async () => {
    const graph = await standIn({ status: 401, json: {} })
    const asking = connectionTo(graph.url).json({ method: 'GET', path })
    await expect(asking).rejects.toMatchObject({ code: 'login-refused' })
    expect(graph.asked).toHaveLength(2)
  })
})

describe('a Graph that does not answer as it should', () => {
  it.each<[string, Scripted, string]>([
    ['is silent', silence, 'unreachable'],
    ['hangs up', hangUp, 'unreachable'],
    ['answers 502 with a page of a proxy', html(502), 'unreachable'],
    ['stops in the midst of an answer', stall, 'incomplete'],
    ['breaks an answer off', breakOff, 'incomplete'],
    ['answers 200 with a page of a proxy', html(200), 'incomplete'],
  ])('and %s is a trouble that has its name', async (_what, way, code) => {
    const graph = await standIn(way)
    const asking = connectionTo(graph.url, 200).json({ method: 'GET', path })
    await expect(asking).rejects.toMatchObject({ name: 'GraphTrouble', code })
  })

  it.each<[string, Scripted, string]>([
    ['is silent', silence, 'unreachable'],
    ['stops in its midst', stall, 'incomplete'],
  ])('and %s where a letter is due is told apart', async (_what, way, code) => {
    const graph = await standIn(way)
    const asking = connectionTo(graph.url, 200).bytes({ method: 'GET', path: `${path}/1/$value` })
    await expect(asking).rejects.toMatchObject({ name: 'GraphTrouble', code })
  })

  it('is given its time for each attempt, not for all together', async () => {
    const late: Scripted = (response) => {
      setTimeout(() => {
        response.writeHead(503, { 'Retry-After': '0' })
        response.end()
      }, 250)
    }
    const graph = await standIn(late, late, DONE)
    await connectionTo(graph.url, 400).json({ method: 'GET', path })
    expect(graph.asked).toHaveLength(3)
  })

  it('is not asked again for what it may have done', async () => {
    const graph = await standIn(hangUp)
    const sending = connectionTo(graph.url).done({ method: 'POST', path, body: {} })
    await expect(sending).rejects.toMatchObject({ code: 'unreachable' })
    expect(graph.asked).toHaveLength(1)
  })
})

describe('a link that a page gives', () => {
  const graph: Pick<StandIn, 'url'> = { url: 'http://127.0.0.1:1' }
  it.each([
    [
      'https://graph.microsoft.com/v1.0/users/a/mailFolders/inbox/messages/delta?$deltatoken=x',
      true,
    ],
    ['http://graph.microsoft.com/v1.0/users/a', false],
    ['https://graph.microsoft.com.example.com/v1.0/users/a', false],
    ['https://graph.microsoft.com@example.com/v1.0/users/a', false],
    ['https://example.com/?https://graph.microsoft.com/v1.0/', false],
    ['https://graph.microsoft.us/v1.0/users/a', false],
    ['//graph.microsoft.com/v1.0/', false],
    ['/v1.0/users/a', false],
    ['', false],
  ])('%s is followed: %s', (link, trusted) => {
    expect(connectionTo(graph.url).trusts(link)).toBe(trusted)
  })
})
