import { describe, expect, it } from 'vitest'
import type { SendMode } from '../../../src/sandbox/sandbox.ts'
import { openShop, type Shop } from '../../fakes/shop.ts'

const MODES: SendMode[] = ['same-id', 'new-id', 'new-id-and-message-id']

/** A shop where staff sent the draft, and griffier looked since. */
async function shopThatSent(sendMode: SendMode): Promise<Shop> {
  const shop = await openShop({ behaviour: { sendMode } })
  shop.letter()
  await shop.round()
  await shop.staff.send((await shop.staff.draft()).id)
  await shop.round()
  return shop
}

describe('a draft in Outlook', () => {
  it.each(MODES)(
    'is recognised as sent within one round when sending gives %s',
    async (sendMode) => {
      const shop = await shopThatSent(sendMode)
      expect(shop.only()).toMatchObject({
        status: 'open',
        waitingFor: 'answer',
        drafts: [{ occasion: 'acknowledge', state: 'sent' }],
      })
      expect(await shop.staff.list('drafts')).toEqual([])
    },
  )

  it.each(MODES)('is recognised as sent after staff edited it, with %s', async (sendMode) => {
    const shop = await openShop({ behaviour: { sendMode } })
    shop.letter()
    await shop.round()
    const { id } = await shop.staff.draft()
    await shop.staff.edit(
      id,
      '<p>Beste Anna, alles wat in het concept stond, in eigen woorden.</p>',
    )
    await shop.staff.send(id)
    await shop.round()
    expect(shop.only().drafts).toMatchObject([{ state: 'sent' }])
  })

  it.each(MODES)(
    'that was sent is no answer by hand when Sent Items is read again, with %s',
    async (sendMode) => {
      const shop = await shopThatSent(sendMode)
      const before = shop.only()
      shop.sandbox.forget('sync-states')
      await shop.round()
      expect(shop.only()).toEqual(before)
    },
  )

  it('is known to be edited, and is then left as staff have it', async () => {
    const shop = await openShop()
    const letter = shop.letter()
    await shop.round()
    const { id } = await shop.staff.draft()
    await shop.staff.edit(id, '<p>Beste Anna, dit schreef ik zelf.</p>')
    await shop.round()
    expect(shop.only().drafts).toMatchObject([{ state: 'waiting', edited: true }])
    await shop.staff.categorise(letter, ['AVG: verwijdering'])
    await shop.round()
    expect(await shop.staff.text((await shop.staff.draft()).id)).toContain('dit schreef ik zelf')
  })

  it.each(['category', 'letter'] as const)(
    'that staff wrote in stays when a %s changes the case under it, and they are told once',
    async (change) => {
      const shop = await openShop()
      const letter = shop.letter()
      await shop.round()
      await shop.staff.edit(
        (await shop.staff.draft()).id,
        '<p>Beste Anna, dit schreef ik zelf.</p>',
      )
      await shop.round()
      if (change === 'category') await shop.staff.categorise(letter, ['AVG: verwijdering'])
      else shop.letter({ text: 'Ik wacht nog op inzage in mijn persoonsgegevens.' })
      await shop.round()
      shop.moveTo('2026-11-24T09:00:00Z')
      await shop.round()
      await shop.round()
      const told = shop.told.flatMap((one) =>
        one.event === 'reminded' ? one.items.map(({ reason }) => reason) : [],
      )
      expect(told.filter((reason) => reason === 'draft-overtaken')).toHaveLength(1)
      expect(await shop.staff.text((await shop.staff.draft()).id)).toContain('dit schreef ik zelf')
    },
  )

  it('is not taken for edited because of our own writing', async () => {
    const shop = await openShop()
    shop.letter()
    await shop.round()
    await shop.round()
    expect(shop.only().drafts).toMatchObject([{ state: 'waiting', edited: false }])
  })

  it('that staff delete counts as deleted after a while, and is not made again', async () => {
    const shop = await openShop()
    shop.letter()
    await shop.round()
    await shop.staff.remove((await shop.staff.draft()).id)
    await shop.round()
    expect(shop.only().drafts).toMatchObject([{ state: 'missing' }])
    shop.moveTo('2026-11-23T08:40:00Z')
    await shop.round()
    expect(shop.only()).toMatchObject({ status: 'open', drafts: [{ state: 'deleted' }] })
    expect(await shop.staff.list('drafts')).toEqual([])
  })

  it('is recognised as sent though griffier was off for days', async () => {
    const shop = await openShop({ behaviour: { sendMode: 'new-id-and-message-id' } })
    shop.letter()
    await shop.round()
    await shop.staff.send((await shop.staff.draft()).id)
    shop.moveTo('2026-11-27T09:00:00Z')
    await shop.restart()
    await shop.round()
    expect(shop.only().drafts).toMatchObject([{ state: 'sent' }])
  })

  it.each([
    ['grant', 'klaar', 'remove'],
    ['grant', 'klaar', 'erase'],
    ['refuse', 'weigeren', 'erase'],
  ] as const)(
    '(%s, %s) that vanished while a colleague wrote something else is no answer: %s',
    async (occasion, word, deed) => {
      const shop = await openShop()
      const letter = shop.letter()
      await shop.round()
      await answerNotice(shop, word)
      await shop.staff[deed](await draftOf(shop, occasion))
      await shop.staff.answer(letter, '<p>We zijn ermee bezig.</p>')
      await shop.round()
      shop.moveTo('2026-11-24T09:00:00Z')
      await shop.round()
      expect(shop.only()).toMatchObject({ status: 'open', manualReply: {} })
      expect(reasonsTold(shop)).toContain('answered-by-hand')
    },
  )
})

async function answerNotice(shop: Shop, word: string): Promise<void> {
  const [mail] = await shop.staff.sentOut()
  const token = /\bG-[A-Za-z0-9_-]{22}\b/.exec(mail?.html ?? '')?.[0]
  shop.letter({
    from: 'jan@j3dprints.nl',
    name: 'Jan',
    subject: 'RE',
    text: `${word}\n\n> ${token}`,
  })
  await shop.round()
}

async function draftOf(shop: Shop, occasion: string): Promise<string> {
  const draft = shop.only().drafts.find((each) => each.occasion === occasion)
  return draft?.baseline?.draftId ?? ''
}

function reasonsTold(shop: Shop): string[] {
  return shop.told.flatMap((one) =>
    one.event === 'reminded' ? one.items.map(({ reason }) => reason) : [],
  )
}
describe('a draft that a colleague sent from another mailbox, whose Sent Items have it', () => {
  /** The draft has left without a trace here; answers what its reader would answer to. */
  async function shopThatMisses(letter: object = {}): Promise<{ shop: Shop; id: string }> {
    const shop = await openShop()
    shop.letter(letter)
    await shop.round()
    const { id, internetMessageId } = await shop.staff.draft()
    await shop.staff.erase(id)
    await shop.round()
    shop.moveTo('2026-11-23T09:00:00Z')
    await shop.round()
    expect(shop.only().drafts).toMatchObject([{ state: 'deleted' }])
    return { shop, id: internetMessageId ?? '' }
  }
  const THANKS = { subject: 'RE: Mijn gegevens', text: 'Dank u wel voor uw bericht!\n\nAnna' }

  it.each([
    ['the customer’s own answer to it', {}, 'sent', undefined],
    [
      'one that quotes a part that was left open',
      { text: 'Dank!\n\n> Op [[de dag]] is' },
      'sent',
      true,
    ],
    ['not a forged answer', { dmarc: 'fail' }, 'deleted', undefined],
    ['not one that nobody vouched for', { dmarc: 'none' }, 'deleted', undefined],
    ['not somebody else’s', { from: 'bob@example.org', name: 'Bob' }, 'deleted', undefined],
  ] as const)('is known as sent by %s', async (_, facts, state, unfilled) => {
    const { shop, id } = await shopThatMisses()
    shop.letter({ ...THANKS, headers: [`In-Reply-To: ${id}`], ...facts })
    await shop.round()
    const [first] = shop.cases()
    const sent = first?.history.filter(({ event }) => event === 'sent') ?? []
    expect(sent.map((event) => 'recognisedBy' in event && event.recognisedBy)).toEqual(
      state === 'sent' ? ['answer'] : [],
    )
    expect(sent.some((event) => 'unfilled' in event)).toBe(unfilled === true)
  })

  it('is not known by an answer to another letter', async () => {
    const { shop } = await shopThatMisses()
    shop.letter({ ...THANKS, headers: ['In-Reply-To: <other@j3dprints.nl>'] })
    await shop.round()
    expect(shop.cases()[0]?.history.some(({ event }) => event === 'sent')).toBe(false)
  })

  it('is not taken for sent while it still lies there', async () => {
    const shop = await openShop()
    shop.letter()
    await shop.round()
    const { internetMessageId } = await shop.staff.draft()
    shop.letter({ ...THANKS, headers: [`In-Reply-To: ${internetMessageId}`] })
    await shop.round()
    expect(shop.only().drafts).toMatchObject([{ occasion: 'acknowledge', state: 'waiting' }])
  })
})
