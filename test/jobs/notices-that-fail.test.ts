import { describe, expect, it } from 'vitest'
import type { Fault } from '../../src/sandbox/sandbox.ts'
import { SEALED } from '../fakes/letters.ts'
import { openShop, type Shop } from '../fakes/shop.ts'

const JAN = 'jan@j3dprints.nl'
const EMMA = 'emma@j3dprints.nl'

function refusing(address: string, status: number, code: string): Fault {
  const headers = { 'retry-after': '0' }
  const body = new RegExp(`"toRecipients":[^\\]]*"${address}"`)
  return { request: /\/sendMail$/, body, status, code, headers, times: 9_999 }
}

async function mailTo(shop: Shop, address: string) {
  return (await shop.staff.sentOut()).filter(({ to }) => to.includes(address))
}

async function roundAt(shop: Shop, ...instants: string[]): Promise<void> {
  for (const instant of instants) {
    shop.moveTo(instant)
    await shop.round()
  }
}

describe('mail to one colleague that fails', () => {
  it.each([
    [400, 'ErrorInvalidRecipients'],
    [403, 'ErrorAccessDenied'],
    [429, 'ApplicationThrottled'],
    [500, 'ErrorInternalServerError'],
    [503, 'ServiceUnavailable'],
  ])('with %i %s keeps nobody else from theirs, and they are told of it', async (status, code) => {
    const shop = await openShop()
    shop.letter()
    shop.sandbox.behave({ faults: [refusing(JAN, status, code)] })
    const minutes = ['08:21', '08:22', '08:33', '08:45'].map((time) => `2026-11-23T${time}:00Z`)
    await roundAt(shop, ...minutes)
    expect(await mailTo(shop, JAN)).toEqual([])
    const digest = (await mailTo(shop, EMMA)).at(-1)
    expect(digest?.html).toContain(`Mail to ${JAN} fails`)
    // whoever worked on a case hears nothing any more: the others do
    const told = shop.told.flatMap((one) => (one.event === 'reminded' ? [one] : []))
    expect(told).toMatchObject([{ to: EMMA, items: [{ reason: 'opened' }] }])
    shop.sandbox.behave({ faults: [] })
    await roundAt(shop, '2026-11-24T08:00:00Z')
    expect(await mailTo(shop, JAN)).toHaveLength(1)
    const [next] = await mailTo(shop, EMMA)
    expect(next?.html).not.toContain('fails')
  })

  it('is tried three times, and then once an hour', async () => {
    const shop = await openShop()
    shop.sandbox.behave({ faults: [refusing(JAN, 400, 'ErrorInvalidRecipients')] })
    const tries = () => shop.sandbox.requests.filter(({ status }) => status === 400).length
    for (let minute = 21; minute < 40; minute++) await roundAt(shop, `2026-11-23T08:${minute}:00Z`)
    expect(tries()).toBe(3)
    await roundAt(shop, '2026-11-23T09:30:00Z')
    expect(tries()).toBe(4)
  })

  it('for want of the permission is no one colleague’s: the round says which one', async () => {
    const shop = await openShop()
    shop.sandbox.behave({ permissions: ['Mail.ReadWrite', 'MailboxSettings.ReadWrite'] })
    await expect(shop.round()).rejects.toThrow(/Mail\.Send/)
  })
})

describe('a notice that cannot be looked up', () => {
  it('holds up no letter, no draft and no other notice', async () => {
    const shop = await openShop()
    shop.sandbox.behave({
      faults: [
        { request: /sendMail/, status: 504, when: 'after', headers: { 'retry-after': '0' } },
      ],
    })
    await shop.round()
    const [token] = [...(await mailTo(shop, JAN))].map(
      ({ html }) => /ref (G-[\w-]{22})/.exec(html)?.[1],
    )
    shop.sandbox.behave({
      faults: [
        {
          request: new RegExp(`^GET .*${token}`),
          status: 500,
          headers: { 'retry-after': '0' },
          times: 9_999,
        },
      ],
    })
    shop.letter()
    await roundAt(shop, '2026-11-23T08:21:00Z', '2026-11-23T08:22:00Z')
    expect(await shop.staff.list('drafts')).toHaveLength(1)
    expect(await mailTo(shop, EMMA)).not.toEqual([])
  })
})

describe('a notice that cannot be found again', () => {
  const HIDDEN = /^GET .*GriffierNotice/

  it('is known by its Message-ID where our property did not survive, in whichever folder', async () => {
    const shop = await openShop()
    shop.sandbox.behave({ faults: [nothingFound(HIDDEN)] })
    await roundAt(shop, ...tenMinutes(8))
    expect(await mailTo(shop, JAN)).toHaveLength(1)
  })

  it('went all the same where the server took it', async () => {
    const shop = await openShop()
    shop.sandbox.behave({
      faults: [nothingFound(/^GET .*(GriffierNotice|internetMessageId%20eq)/)],
    })
    await roundAt(shop, ...tenMinutes(8))
    expect(await mailTo(shop, JAN)).toHaveLength(1)
  })

  it('is sent once more where no answer came, and an answer to either copy is followed', async () => {
    const shop = await openShop()
    shop.letter()
    const lost: Fault = {
      request: /sendMail/,
      status: 504,
      when: 'after',
      headers: { 'retry-after': '0' },
      times: 9_999,
    }
    shop.sandbox.behave({
      faults: [lost, nothingFound(/^GET .*(GriffierNotice|internetMessageId%20eq)/)],
    })
    await roundAt(shop, ...tenMinutes(12))
    const copies = await mailTo(shop, JAN)
    expect(copies).toHaveLength(2)
    shop.sandbox.behave({ faults: [] })
    const token = /ref (G-[\w-]{22})/.exec(copies.at(-1)?.html ?? '')?.[1]
    const { number } = shop.only()
    shop.letter({ from: JAN, subject: 'RE', text: `${number} klaar\n\n> ref ${token}` })
    await roundAt(shop, '2026-11-23T11:30:00Z')
    expect(shop.told).toContainEqual({ event: 'word-followed', caseNumber: number, word: 'done' })
  })
})

/** Graph answers, and finds nothing. */
function nothingFound(request: RegExp): Fault {
  return { request, status: 200, answer: { value: [] }, times: 9_999 }
}

function tenMinutes(times: number): string[] {
  return Array.from({ length: times }, (_, at) =>
    new Date(Date.parse('2026-11-23T08:21:00Z') + at * 11 * 60_000).toISOString(),
  )
}

describe('a flood of letters that cannot be read', () => {
  it('of one sender opens a day’s most cases, and the rest joins the last and is told', async () => {
    const shop = await openShop()
    const flood = () => shop.sandbox.deliver(`From: mallory@example.org\r\n${SEALED}`)
    for (let letter = 0; letter < 14; letter++) flood()
    shop.letter()
    await shop.round()
    const theirs = shop
      .cases()
      .filter(({ history }) => JSON.stringify(history[0]).includes('mallory@example.org'))
    expect(theirs).toHaveLength(10)
    const joined = theirs.at(-1)?.history.filter(({ event }) => event === 'letter-joined')
    expect(joined).toHaveLength(4)
    expect(shop.cases()).toHaveLength(11)
    await roundAt(shop, '2026-11-23T09:00:00Z')
    const told = shop.told.flatMap((one) => (one.event === 'reminded' ? one.items : []))
    expect(told.map(({ reason }) => reason)).toContain('unproven')
  })
})
