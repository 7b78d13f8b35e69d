import { describe, expect, it } from 'vitest'
import { graphProbes } from '../../../src/mailbox/graph/probes.ts'
import type { GraphTrouble } from '../../../src/mailbox/graph/trouble.ts'
import { letterSource } from '../../fakes/letters.ts'
import { connectionTo } from './connection-to.ts'
import * as shop from './shop-mailbox.ts'
import { type Scripted, standIn } from './stand-in.ts'

const tenantId = '3f0c5e0a-1c1f-4d5e-9a86-0c3b6a1d2e4f'

const probesOver = (connection: ReturnType<typeof connectionTo>, gateway: string) =>
  graphProbes({
    connection,
    signIn: async () => 'T1',
    address: shop.ADDRESS,
    tenantId,
    cloud: 'global',
    gateway,
    timeoutMs: 300,
  })

const codeOf = (probed: 'done' | GraphTrouble) => (probed === 'done' ? probed : probed.code)

describe('what is tried on a mailbox', () => {
  it('changes nothing in it', async () => {
    const { sandbox, staff } = await shop.shopMailbox()
    const id = sandbox.deliver(letterSource())
    const before = await staff.message(id)
    const probes = probesOver(shop.connectionTo(sandbox.url), sandbox.url)
    for (const probe of [probes.write, probes.send, probes.categories]) await probe()
    expect(await staff.message(id)).toEqual(before)
    expect(await staff.sentOut()).toEqual([])
    expect(await probes.folder('inbox')).toBe('done')
  })

  it.each([
    ['Mail.ReadWrite', 'write'],
    ['Mail.Send', 'send'],
    ['MailboxSettings.ReadWrite', 'categories'],
  ] as const)('tells that %s lacks, and that it is there', async (permission, probe) => {
    const all = ['Mail.ReadWrite', 'Mail.Send', 'MailboxSettings.ReadWrite'] as const
    const outcome = async (permissions: readonly (typeof all)[number][]) => {
      const { sandbox } = await shop.shopMailbox({ permissions })
      return codeOf(await probesOver(shop.connectionTo(sandbox.url), sandbox.url)[probe]())
    }
    expect(await outcome(all.filter((one) => one !== permission))).toBe('no-permission')
    expect(await outcome(all)).not.toBe('no-permission')
  })

  it('tells another mailbox that is shut from one that is open', async () => {
    const graph = await standIn({ status: 403, json: { error: { code: 'ErrorAccessDenied' } } })
    const probes = probesOver(connectionTo(graph.url), graph.url)
    expect(codeOf(await probes.otherMailbox("o'brien@j3dprints.nl"))).toBe('no-permission')
    expect(graph.asked[0]).toMatchObject({
      method: 'GET',
      path: "/v1.0/users/o'brien%40j3dprints.nl/mailFolders/inbox?$select=id",
    })
    graph.answer({ status: 200, json: { id: 'x' } })
    expect(await probes.otherMailbox('piet@j3dprints.nl')).toBe('done')
  })
})

describe('the clock of the login service', () => {
  it.each<[string, Scripted, Date | undefined]>([
    [
      'is its Date header, whatever else it answers',
      { status: 400, headers: { Date: 'Mon, 23 Nov 2026 09:00:00 GMT' } },
      new Date('2026-11-23T09:00:00Z'),
    ],
    ['is unknown where that is no time', { status: 200, headers: { Date: 'soon' } }, undefined],
    ['is unknown where it hangs up', (response) => response.destroy(), undefined],
  ])('%s', async (_, answer, expected) => {
    const login = await standIn(answer)
    expect(await probesOver(connectionTo(login.url), login.url).time()).toEqual(expected)
    expect(login.asked[0]?.path).toBe(`/${tenantId}/v2.0/.well-known/openid-configuration`)
  })
})

it('lets what is no trouble with Graph through: it is a fault of ours', async () => {
  const probes = graphProbes({
    ...{ connection: connectionTo('http://127.0.0.1:9'), address: 'x', tenantId, cloud: 'global' },
    ...{ gateway: undefined, timeoutMs: 1 },
    signIn: () => Promise.reject(new TypeError('ours')),
  })
  await expect(probes.signIn()).rejects.toThrow('ours')
})
