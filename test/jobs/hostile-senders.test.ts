import { describe, expect, it } from 'vitest'
import type { Case } from '../../src/cases/case.ts'
import { MOST_CASES_A_DAY } from '../../src/cases/full-day.ts'
import { stateOf } from '../../src/cases/state.ts'
import { openShop, type Shop } from '../fakes/shop.ts'

const PASS = (domain: string) =>
  `Authentication-Results: spf=pass smtp.mailfrom=${domain}; dkim=pass header.d=${domain};dmarc=pass action=none header.from=${domain};compauth=pass reason=100`

/** A case with its notices, and the token of one to Jan. */
async function shopWithNotice(): Promise<{ shop: Shop; token: string }> {
  const shop = await openShop()
  shop.letter()
  await shop.round()
  const mail = (await shop.staff.sentOut()).find(({ to }) => to.includes('jan@j3dprints.nl'))
  const token = /\bG-[A-Za-z0-9_-]{22}\b/.exec(mail?.html ?? '')?.[0] ?? ''
  return { shop, token }
}

describe('an order that only seems to come from staff', () => {
  it.each<[string, object]>([
    ['a name that is an address of staff', { from: 'x@example.org', name: '"jan@j3dprints.nl"' }],
    ['an address in which a letter of another alphabet stands', { from: 'j\u0430n@j3dprints.nl' }],
    ['a domain in which a letter of another alphabet stands', { from: 'jan@j3dpr\u0456nts.nl' }],
    ['its punycode', { from: 'jan@xn--j3dprnts-7fg.nl' }],
    ['a domain that goes on', { from: 'jan@j3dprints.nl.example.org' }],
    ['a Reply-To of staff', { from: 'x@example.org', headers: ['Reply-To: jan@j3dprints.nl'] }],
    ['a Sender of staff', { from: 'x@example.org', headers: ['Sender: jan@j3dprints.nl'] }],
    ['a second From', { from: 'x@example.org', headers: ['From: Jan <jan@j3dprints.nl>'] }],
    ['two addresses in From', { name: 'Jan <jan@j3dprints.nl>, X', from: 'x@example.org' }],
    [
      'a verdict of its own below that of our server',
      { dmarc: 'none', headers: [PASS('j3dprints.nl')] },
    ],
    ['a verdict in the name of its sender', { dmarc: 'fail', name: `dmarc=pass` }],
    [
      'a claim to come from within',
      {
        dmarc: 'none',
        headers: [
          'X-MS-Exchange-Organization-AuthAs: Internal',
          'Received: from mail.example.org (203.0.113.9)',
        ],
      },
    ],
    ['a machine’s answer', { headers: ['Auto-Submitted: auto-replied'] }],
  ])('is not followed: %s', async (_what, facts) => {
    const { shop, token } = await shopWithNotice()
    const text = `ingetrokken\n\n> ref ${token}`
    shop.letter({ from: 'jan@j3dprints.nl', name: 'Jan', subject: 'RE', text, ...facts })
    await shop.round()
    const [of] = shop.cases()
    expect(of?.history.map(({ event }) => event)).not.toContain('word')
    expect(of?.history.map(({ event }) => event)).not.toContain('withdrawn')
  })
})

describe('a customer who is not who they seem', () => {
  it.each<[string, object]>([
    ['a letter of another alphabet', { from: '\u0430nna@example.nl' }],
    ['a domain that goes on', { from: 'anna@example.nl.example.org' }],
    ['no verdict of our server', { dmarc: 'none' }],
    ['a forged verdict below ours', { dmarc: 'fail', headers: [PASS('example.nl')] }],
  ])('is asked who they are: %s', async (_what, facts) => {
    const shop = await openShop()
    shop.letter(facts)
    await shop.round()
    expect(shop.only().drafts).toMatchObject([{ occasion: 'identity' }])
  })

  it('gets no answer at another address than the one they wrote from', async () => {
    const shop = await openShop()
    shop.letter({ headers: ['Reply-To: Anna Jansen <dief@example.org>'] })
    await shop.round()
    const draft = await shop.staff.draft()
    expect(JSON.stringify(draft)).not.toContain('dief@example.org')
    expect(shop.only().opening.otherReplyTo).toBe(true)
  })
})

describe('a loop', () => {
  it.each([
    ['an auto-responder', ['Auto-Submitted: auto-replied']],
    [
      'an out-of-office of Exchange',
      [
        'Auto-Submitted: auto-generated',
        'X-Auto-Response-Suppress: All',
        'In-Reply-To: <notice-1@j3dprints.nl>',
      ],
      'Automatisch antwoord: Privacyverzoeken vandaag',
    ],
    ['another griffier’s notice', ['X-Griffier-Notice: G-abcdefghijklmnopqrstuv']],
  ])('does not begin with %s', async (_what, headers, subject = 'Mijn gegevens') => {
    const shop = await openShop()
    shop.letter({ headers, subject })
    await shop.round()
    expect(shop.cases()).toEqual([])
    expect(await shop.staff.list('drafts')).toEqual([])
    expect(await shop.staff.sentOut()).toHaveLength(2)
  })

  it('ends at so many cases of one sender a day; no letter is lost, and the next day is another', async () => {
    const shop = await openShop()
    for (let n = 0; n < MOST_CASES_A_DAY + 3; n++) {
      shop.letter()
      await shop.round()
      // a case that has ended is no longer joined by a letter that asks again
      const last = stateOf(shop.cases().at(-1) as Case).opening.messageId
      await shop.staff.categorise(last, ['AVG: geen verzoek'])
      await shop.round()
    }
    const cases = shop.cases()
    expect(cases).toHaveLength(MOST_CASES_A_DAY)
    const letters = cases.flatMap((privacyCase) => stateOf(privacyCase).letters)
    expect(letters).toHaveLength(MOST_CASES_A_DAY + 3)
    shop.moveTo('2026-11-25T09:00:00Z')
    shop.letter({ text: 'Ik verzoek u om beperking van de verwerking van mijn gegevens.' })
    await shop.round()
    expect(shop.cases().length).toBe(cases.length + 1)
  })
})
