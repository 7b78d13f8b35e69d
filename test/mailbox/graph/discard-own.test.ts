import { describe, expect, it } from 'vitest'
import { NOTICE_HEADER } from '../../../src/letters/kind.ts'
import { discardOwn } from '../../../src/mailbox/graph/discard-own.ts'
import { connectionTo } from './connection-to.ts'
import { type Scripted, standIn } from './stand-in.ts'

const at = (id: string, rest = '') => `/users/info@j3dprints.nl/messages/${id}${rest}`

const withHeaders = (...headers: [string, string][]): Scripted => ({
  status: 200,
  json: { internetMessageHeaders: headers.map(([name, value]) => ({ name, value })) },
})

/** Which requests are made, and what becomes of them, where Graph answers like this. */
async function discarded(...answers: Scripted[]) {
  const graph = await standIn(...answers)
  const outcome = await discardOwn(connectionTo(graph.url), at, 'x', 'G-key').then(
    () => 'done',
    (cause: { code?: string }) => cause.code,
  )
  return { outcome, asked: graph.asked.map(({ method }) => method).join(' ') }
}

const DELETED: Scripted = { status: 204 }
const refused = (status: number): Scripted => ({ status, json: { error: { code: '' } } })

describe('a mail of griffier’s to itself', () => {
  it.each([NOTICE_HEADER, NOTICE_HEADER.toUpperCase()])(
    'is deleted by its header %s',
    async (name) => {
      const answer = withHeaders(['Received', 'from x'], [name, 'G-key'])
      expect(await discarded(answer, DELETED)).toEqual({ outcome: 'done', asked: 'GET DELETE' })
    },
  )

  it('may be gone already, or go between looking and deleting', async () => {
    expect(await discarded(refused(404))).toEqual({ outcome: 'done', asked: 'GET' })
    const answer = withHeaders([NOTICE_HEADER, 'G-key'])
    expect(await discarded(answer, refused(404))).toEqual({ outcome: 'done', asked: 'GET DELETE' })
  })
})

describe('anything else stays where it is', () => {
  it.each<[string, Scripted]>([
    ['a letter without headers', { status: 200, json: {} }],
    [
      'a letter whose headers were not told',
      { status: 200, json: { internetMessageHeaders: null } },
    ],
    ['another notice', withHeaders([NOTICE_HEADER, 'G-other'])],
    ['a key that begins alike', withHeaders([NOTICE_HEADER, 'G-key2'])],
    ['a key in another case', withHeaders([NOTICE_HEADER, 'g-KEY'])],
    ['the key under another header', withHeaders(['X-Other', 'G-key'])],
  ])('%s', async (_, answer) => {
    expect(await discarded(answer, DELETED)).toEqual({ outcome: 'done', asked: 'GET' })
  })

  it('and a refusal is told', async () => {
    expect(await discarded(refused(403))).toEqual({ outcome: 'no-permission', asked: 'GET' })
  })
})
