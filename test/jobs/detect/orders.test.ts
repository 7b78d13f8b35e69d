import { describe, expect, it } from 'vitest'
import { openShop, type Shop } from '../../fakes/shop.ts'

/** The token in the last notice to Jan. */
async function token(shop: Shop): Promise<string> {
  const notice = (await shop.staff.sentOut()).find(({ to }) => to.includes('jan@j3dprints.nl'))
  return /ref (G-[\w-]{22})/.exec(notice?.html ?? '')?.[1] ?? ''
}

async function answer(shop: Shop, text: string, facts: object = {}): Promise<void> {
  shop.letter({
    from: 'jan@j3dprints.nl',
    name: 'Jan de Vries',
    subject: 'RE: [P-2026-0001]',
    text: `${text}\n\nVan: J3D Prints <info@j3dprints.nl>\nVerzonden: maandag 23 november 2026 09:20\nAan: Jan de Vries\nOnderwerp: Inzageverzoek\n\nref ${await token(shop)}`,
    ...facts,
  })
  await shop.round()
}

describe('a word of staff in answer to a notice', () => {
  it('“klaar” puts the final answer into the thread as a draft', async () => {
    const shop = await openShop()
    shop.letter()
    await shop.round()
    await shop.staff.complete((await shop.staff.draft()).id)
    await answer(shop, 'Klaar, dank!')
    expect(shop.only().drafts).toMatchObject([
      { occasion: 'acknowledge', state: 'sent' },
      { occasion: 'grant', state: 'waiting' },
    ])
    await shop.staff.complete((await shop.staff.draft()).id)
    await shop.round()
    expect(shop.only().status).toBe('answered')
    const letter = await shop.staff.message(shop.only().opening.messageId)
    expect(letter).toMatchObject({
      categories: ['AVG: afgehandeld'],
      flag: { flagStatus: 'complete' },
    })
  })

  it('“verlengen” names the last day, and later letters keep to it', async () => {
    const shop = await openShop()
    shop.letter()
    await shop.round()
    await shop.staff.complete((await shop.staff.draft()).id)
    await answer(shop, 'Verlengen')
    const extension = await shop.staff.draft()
    expect(await shop.staff.text(extension.id)).toContain('uiterlijk dinsdag 23 februari 2027')
    await shop.staff.complete(extension.id)
    await answer(shop, 'Identificeren')
    const question = await shop.staff.draft()
    expect(await shop.staff.text(question.id)).toContain(
      'u uiterlijk dinsdag 23 februari 2027 antwoord geven',
    )
  })

  it('“ingetrokken” ends the case', async () => {
    const shop = await openShop()
    shop.letter()
    await shop.round()
    await answer(shop, 'Ingetrokken')
    expect(shop.only().status).toBe('withdrawn')
  })

  it.each([
    ['from a stranger', { from: 'jan@evil.example.com' }],
    ['from a staff address that our server does not vouch for', { dmarc: 'fail' }],
  ])('%s is not honoured', async (_title, facts) => {
    const shop = await openShop()
    shop.letter()
    await shop.round()
    await answer(shop, 'klaar', facts)
    expect(shop.cases()[0]?.history.some(({ event }) => event === 'word')).toBe(false)
  })

  it('without the token of a notice is not honoured', async () => {
    const shop = await openShop()
    shop.letter()
    await shop.round()
    shop.letter({ from: 'jan@j3dprints.nl', subject: 'RE: [P-2026-0001]', text: 'klaar' })
    await shop.round()
    expect(shop.cases()[0]?.history.some(({ event }) => event === 'word')).toBe(false)
  })

  it('that is not understood gets one helpful answer', async () => {
    const shop = await openShop()
    shop.letter()
    await shop.round()
    const before = (await shop.staff.sentOut()).length
    await answer(shop, 'doe maar wat')
    await shop.round()
    const sent = await shop.staff.sentOut()
    expect(sent).toHaveLength(before + 1)
    expect(sent[0]?.html).toContain('doe maar wat')
  })
})

it('a word to a digest that names no case is asked about, not lost', async () => {
  const shop = await openShop({ at: '2026-11-24T08:00:00Z' })
  await shop.round()
  const digest = (await shop.staff.sentOut()).find(({ to }) => to.includes('jan@j3dprints.nl'))
  const ref = /ref (G-[\w-]{22})/.exec(digest?.html ?? '')?.[0]
  shop.letter({ from: 'jan@j3dprints.nl', subject: 'RE', text: `klaar\n\n> ${ref}` })
  await shop.round()
  shop.moveTo('2026-11-25T08:00:00Z')
  await shop.round()
  const [next] = (await shop.staff.sentOut()).filter(({ to }) => to.includes('jan@j3dprints.nl'))
  expect(next?.html).toContain('niet duidelijk welke zaak je bedoelde')
  expect(next?.html).toContain('‘klaar’')
})
