import { describe, expect, it } from 'vitest'
import { pastMail } from '../../../src/mailbox/graph/past-mail.ts'
import { letterSource } from '../../fakes/letters.ts'
import { connectionTo } from './connection-to.ts'
import * as shop from './shop-mailbox.ts'
import { type Scripted, standIn } from './stand-in.ts'

const SINCE = new Date('2026-11-01T00:00:00Z')

describe('the mail of the past', () => {
  it('is what came, wherever it stands by now, and what was sent; drafts are none', async () => {
    const { sandbox, mailbox, staff } = await shop.shopMailbox()
    const deliver = (receivedAt: string) =>
      sandbox.deliver(letterSource(), { receivedAt: new Date(receivedAt) })
    const [older, filed, inbox] = [
      '2026-10-31T23:59:59Z',
      '2026-11-01T00:00:00Z',
      '2026-11-20T07:00:00Z',
    ].map(deliver)
    await staff.move(filed ?? '', 'archive')
    await staff.write('anna@example.nl', 'Uw bestelling', '<p>Onderweg.</p>')
    await mailbox.draftReply({
      letterId: inbox ?? '',
      letterIsRead: false,
      to: { name: 'Anna', address: 'anna@example.nl' },
      tag: 'P-2026-0001/acknowledge/1',
      compose: (quoted) => quoted,
    })
    const { received, sent } = await pastMail(shop.connectionTo(sandbox.url), shop.ADDRESS, SINCE)
    expect(received.map(({ id }) => id)).toEqual([filed, inbox])
    expect(received.map(({ id }) => id)).not.toContain(older)
    expect(sent.map(({ to }) => to?.[0]?.address)).toEqual(['anna@example.nl'])
  })
})

describe('page after page', () => {
  const SENT: Scripted = { status: 200, json: { id: 'SENT' } }
  const page = (ids: string[], next?: string): Scripted => ({
    status: 200,
    json: { value: ids.map((id) => ({ id })), ...(next && { '@odata.nextLink': next }) },
  })

  it('is read to the last one', async () => {
    const next = 'https://graph.microsoft.com/v1.0/users/x/messages?$skip=2'
    const graph = await standIn(SENT, page(['a', 'b'], next), page([], `${next}&two`), page(['c']))
    const { received } = await pastMail(connectionTo(graph.url), shop.ADDRESS, SINCE)
    expect(received.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  })

  it.each([
    'https://evil.example.com/v1.0/users/x/messages',
    'http://graph.microsoft.com/v1.0/users/x/messages',
    'https://graph.microsoft.com.example.com/v1.0/x',
    'https://graph.microsoft.com@evil.example.com/v1.0/x',
    'https://graph.microsoft.com/beta/users/x',
  ])('follows no link to %s', async (next) => {
    const graph = await standIn(SENT, page(['a'], next), page(['b']))
    await expect(pastMail(connectionTo(graph.url), shop.ADDRESS, SINCE)).rejects.toMatchObject({
      code: 'refused',
    })
    expect(graph.asked).toHaveLength(2)
  })
})
