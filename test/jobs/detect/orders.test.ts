import { describe, expect, it } from 'vitest'
import { ERASURE } from '../../fakes/letters.ts'
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

  it('replaces the draft that it makes obsolete, and a digest days later names its own', async () => {
    const shop = await openShop()
    shop.letter()
    await shop.round()
    await answer(shop, 'Klaar')
    expect(shop.only().drafts).toMatchObject([
      { occasion: 'acknowledge', state: 'replaced' },
      { occasion: 'grant', state: 'waiting' },
    ])
    await shop.staff.draft()
    shop.moveTo('2026-11-27T08:00:00Z')
    await shop.round()
    const { html } = await newest(shop)
    expect(html).toContain('antwoord dat het is gedaan')
    expect(html).not.toContain('ontvangstbevestiging')
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

/** The newest mail to Jan. */
async function newest(shop: Shop) {
  const [mail] = (await shop.staff.sentOut()).filter(({ to }) => to.includes('jan@j3dprints.nl'))
  if (mail === undefined) throw new Error('Jan got no mail')
  return mail
}

async function answerTo(shop: Shop, { html }: { html: string }, text: string): Promise<void> {
  const ref = /ref (G-[\w-]{22})/.exec(html)?.[0]
  shop.letter({ from: 'jan@j3dprints.nl', subject: 'RE', text: `${text}\n\n> ${ref}` })
  await shop.round()
}

describe('a word that may be about several cases', () => {
  async function shopWithTwo(): Promise<Shop> {
    const shop = await openShop({ at: '2026-11-24T07:00:00Z' })
    shop.letter()
    shop.letter({ ...ERASURE, from: 'bob@example.org', name: 'Bob Visser' })
    await shop.round()
    return shop
  }

  it.each([
    ['klaar', '‘klaar’'],
    ['Weigeren, dank!', 'weigeren’'],
    ['Hoe zit dit?', '‘Hoe zit dit?’'],
    ['P-2026-0009 klaar', '‘P-2026-0009 klaar’'],
  ])('is asked back at once: %s', async (said, shown) => {
    const shop = await shopWithTwo()
    const before = (await shop.staff.sentOut()).length
    await answerTo(shop, await newest(shop), said)
    const question = await newest(shop)
    expect(await shop.staff.sentOut()).toHaveLength(before + 1)
    expect(question.subject).toBe('Privacyverzoeken: over welke zaak ging je antwoord?')
    expect(question.html).toContain(shown)
    expect(question.html).toContain('P-2026-0001 (Inzageverzoek), P-2026-0002 (Verwijderverzoek)')
    expect(question.html).not.toContain('niet te begrijpen')
    expect(shop.cases().flatMap(({ history }) => history)).not.toContainEqual(
      expect.objectContaining({ event: 'word' }),
    )
  })

  it('is followed once the question was answered with a number, and asked again without', async () => {
    const shop = await shopWithTwo()
    await answerTo(shop, await newest(shop), 'weigeren')
    await answerTo(shop, await newest(shop), 'weigeren')
    expect((await newest(shop)).html).toContain('P-2026-0002 (Verwijderverzoek)')
    await answerTo(shop, await newest(shop), 'P-2026-0001 weigeren')
    const [one, other] = shop.cases()
    expect(one?.history).toContainEqual(expect.objectContaining({ event: 'word', word: 'refuse' }))
    expect(other?.history).not.toContainEqual(expect.objectContaining({ event: 'word' }))
  })

  it('names only cases that still wait for a word', async () => {
    const shop = await shopWithTwo()
    const notice = await newest(shop)
    await answerTo(shop, notice, 'P-2026-0002 ingetrokken')
    await answerTo(shop, notice, 'klaar')
    const question = (await newest(shop)).html
    expect(question).toContain('P-2026-0001 (Inzageverzoek)')
    expect(question).not.toContain('P-2026-0002 (')
  })
})

describe('a word on a case of which nobody knows who wrote', () => {
  const BOB = { from: 'bob@example.org', name: 'Bob Visser' }
  const drafted = (shop: Shop) =>
    shop
      .only()
      .drafts.filter(({ state }) => state === 'waiting')
      .map(({ occasion }) => occasion)

  async function shopWith(letter: object): Promise<Shop> {
    const shop = await openShop()
    shop.letter(letter)
    await shop.round()
    return shop
  }

  it.each([
    ['Klaar', 'grant'],
    ['deels', 'partly'],
    ['niets', 'nothing-held'],
  ])('prepares nothing on “%s” until it is said again', async (word, occasion) => {
    const shop = await shopWith(BOB)
    const notice = await newest(shop)
    await answerTo(shop, notice, word)
    await answerTo(shop, notice, word)
    expect(drafted(shop)).toEqual(['identity'])
    expect(shop.cases()[0]?.history).not.toContainEqual(expect.objectContaining({ event: 'word' }))
    const warning = await newest(shop)
    expect(warning.subject).toBe('[P-2026-0001] Inzageverzoek: weet je zeker wie dit is?')
    expect(warning.html).toContain(`‘${word}’`)
    await answerTo(shop, warning, word)
    expect(drafted(shop)).toContain(occasion)
  })

  it.each([
    ['weigeren', 'refuse', BOB],
    ['verlengen', 'extend', BOB],
    ['klaar', 'grant', { dmarc: 'pass' }],
    ['niets', 'nothing-held', { ...BOB, subject: 'Reclame', text: OBJECTION }],
  ])(
    'prepares at once what tells nothing, or needs no proof: %s',
    async (word, occasion, letter) => {
      const shop = await shopWith(letter)
      await answerTo(shop, await newest(shop), word)
      expect(drafted(shop)).toContain(occasion)
    },
  )

  it('warns of a known address that our server did not vouch for', async () => {
    const shop = await shopWith({ dmarc: 'none' })
    await answerTo(shop, await newest(shop), 'klaar')
    expect((await newest(shop)).subject).toContain('weet je zeker wie dit is')
  })

  it('warns each colleague by themselves', async () => {
    const shop = await shopWith(BOB)
    await answerTo(shop, await newest(shop), 'klaar')
    const ref = /ref (G-[\w-]{22})/.exec((await newest(shop)).html)?.[0]
    shop.letter({ from: 'emma@j3dprints.nl', subject: 'RE', text: `klaar\n\n> ${ref}` })
    await shop.round()
    expect(drafted(shop)).toEqual(['identity'])
  })

  it('takes their answer to our question as read by whoever says the word', async () => {
    const shop = await shopWith(BOB)
    await shop.staff.complete((await shop.staff.draft()).id)
    await shop.round()
    const text = 'Mijn bestelnummer is 10412 en mijn postcode 1234 AB. Zaaknummer P-2026-0001.'
    shop.letter({ ...BOB, subject: 'RE: Mijn gegevens', text })
    await shop.round()
    await answerTo(shop, await newest(shop), 'klaar')
    expect(drafted(shop)).toEqual(['grant'])
  })

  it('takes no forged answer for theirs', async () => {
    const shop = await shopWith(BOB)
    await shop.staff.complete((await shop.staff.draft()).id)
    await shop.round()
    const text = 'Mijn bestelnummer is 10412 en mijn postcode 1234 AB. Zaaknummer P-2026-0001.'
    shop.letter({ ...BOB, dmarc: 'fail', subject: 'RE: Mijn gegevens', text })
    await shop.round()
    await answerTo(shop, await newest(shop), 'klaar')
    expect(drafted(shop)).not.toContain('grant')
  })
})

const OBJECTION =
  'Ik maak bezwaar tegen het gebruik van mijn gegevens voor reclame. Stop daar alstublieft mee (artikel 21 AVG).'

it('a word to a digest that names no case is asked about, not lost', async () => {
  const shop = await openShop({ at: '2026-11-24T08:00:00Z' })
  await shop.round()
  await answerTo(shop, await newest(shop), 'klaar')
  const { html } = await newest(shop)
  expect(html).toContain('niet duidelijk welke zaak je bedoelde')
  expect(html).toContain('‘klaar’')
})
