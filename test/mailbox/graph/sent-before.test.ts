import { describe, expect, it } from 'vitest'
import { connect } from '../../../src/mailbox/graph/connection.ts'
import { graphMailbox } from '../../../src/mailbox/graph/graph-mailbox.ts'
import { letterSource } from '../../fakes/letters.ts'
import { ADDRESS, shopMailbox } from './shop-mailbox.ts'
import { standIn } from './stand-in.ts'

describe('an address that the shop wrote to', () => {
  const BEFORE = '2026-11-24T00:00:00Z'

  it('is known from then on, and not before', async () => {
    const { mailbox, staff } = await shopMailbox()
    await staff.write('anna@example.nl', 'Uw bestelling', '<p>Onderweg.</p>')
    expect(await mailbox.wroteTo('anna@example.nl', BEFORE)).toBe(true)
    expect(await mailbox.wroteTo('Anna@Example.nl', BEFORE)).toBe(true)
    expect(await mailbox.wroteTo('anna@example.nl', '2026-11-23T08:00:00Z')).toBe(false)
  })

  it('is not known by a draft of ours that staff sent', async () => {
    const { sandbox, mailbox, staff } = await shopMailbox()
    const { id } = await mailbox.draftReply({
      letterId: sandbox.deliver(letterSource()),
      letterIsRead: false,
      to: { name: 'Anna Jansen', address: 'anna@example.nl' },
      tag: 'P-2026-0001/identity/1',
      compose: () => '<p>Wie bent u?</p>',
    })
    await staff.send(id)
    expect(await mailbox.wroteTo('anna@example.nl', BEFORE)).toBe(false)
    await staff.write('anna@example.nl', 'Uw bestelling', '<p>Onderweg.</p>')
    expect(await mailbox.wroteTo('anna@example.nl', BEFORE)).toBe(true)
  })

  it.each([
    ['an address that contains it', 'na@example.nl'],
    ['one that it contains', 'anna@example.nl.example.com'],
    ['what would change the search', 'anna@example.nl" OR to:"x'],
    ['nobody', ''],
  ])('is not %s', async (_, address) => {
    const { mailbox, staff } = await shopMailbox()
    await staff.write('anna@example.nl', 'Uw bestelling', '<p>Onderweg.</p>')
    expect(await mailbox.wroteTo(address, BEFORE)).toBe(false)
  })

  it('is unknown where Graph refuses to search', async () => {
    const graph = await standIn({
      status: 400,
      json: { error: { code: 'SearchEvaluationFailed', message: 'no' } },
    })
    const signIn = async () => 'T1'
    const connection = connect({ cloud: 'global', gateway: graph.url, signIn, timeoutMs: 5_000 })
    expect(await graphMailbox(connection, ADDRESS).wroteTo('a@example.nl', BEFORE)).toBe(false)
    expect(graph.asked).toHaveLength(1)
  })
})
