import { describe, expect, it } from 'vitest'
import { connect } from '../../../src/mailbox/graph/connection.ts'
import { graphMailbox } from '../../../src/mailbox/graph/graph-mailbox.ts'
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
