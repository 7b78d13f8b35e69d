import { describe, expect, it } from 'vitest'
import { openShop, type Shop } from '../fakes/shop.ts'

const FILLED = '<p>Beste Anna, hierbij alles wat wij van u hebben.</p>'
const GAP =
  '<p>Op <span style="background-color:#ffe08a;color:#1f1f1f">[[de <b>dag</b>]]</span> vonden wij niets.</p>'

/** What Outlook puts below: a letter in which somebody else used brackets. */
const QUOTED =
  '<hr><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri"><b>Van:</b> Anna Jansen &lt;anna@example.nl&gt;<br><b>Verzonden:</b> maandag 23 november 2026 09:15<br><b>Aan:</b> info@j3dprints.nl<br><b>Onderwerp:</b> Mijn gegevens</font><div>&nbsp;</div></div><div><p>Ik zie [[hier]] iets vreemds.</p></div>'

const TOKEN = /\bG-[A-Za-z0-9_-]{22}\b/

/** Jan answers the last notice; it went through our own server. */
async function janSays(shop: Shop, word: string): Promise<void> {
  const notice = (await shop.staff.sentOut()).find(({ html }) => TOKEN.test(html))
  const token = TOKEN.exec(notice?.html ?? '')?.[0]
  const text = `${word}\n\n> ${token}`
  shop.letter({
    from: 'jan@j3dprints.nl',
    name: 'Jan de Vries',
    subject: `RE: ${notice?.subject}`,
    text,
  })
  await shop.round()
}

/** The draft of a grant, as it is made when staff order one. */
async function withGrant(): Promise<Shop> {
  const shop = await openShop()
  shop.letter()
  await shop.round()
  await shop.staff.send((await shop.staff.draft()).id)
  await shop.round()
  await janSays(shop, 'klaar')
  await shop.round()
  expect(shop.only().drafts.at(-1)).toMatchObject({ occasion: 'grant', state: 'waiting' })
  return shop
}

async function sentAs(html: string | undefined): Promise<Shop> {
  const shop = await withGrant()
  const { id } = await shop.staff.draft()
  if (html !== undefined) await shop.staff.edit(id, html)
  await shop.staff.send(id)
  await shop.round()
  return shop
}

const alarms = (shop: Shop) =>
  shop.told
    .flatMap((one) =>
      one.event === 'reminded' ? one.items.map(({ reason }) => ({ reason, to: one.to })) : [],
    )
    .filter(({ reason }) => reason === 'sent-unfilled')

describe('a final answer with a part that nobody filled in', () => {
  it.each([
    ['as griffier made it', undefined],
    ['with one of many left', FILLED + GAP],
    ['with half of its brackets', `${FILLED}<p>Op dinsdag]] vonden wij niets.</p>`],
  ])('(%s) leaves the case open, and staff hear of it at once', async (_, html) => {
    const shop = await sentAs(html)
    expect(shop.only()).toMatchObject({ status: 'open', waitingFor: 'answer' })
    expect(shop.only().drafts.at(-1)).toMatchObject({ occasion: 'grant', state: 'sent' })
    expect(alarms(shop).map(({ to }) => to)).toEqual(['jan@j3dprints.nl', 'emma@j3dprints.nl'])
    const [english, dutch] = await shop.staff.sentOut()
    expect(dutch?.subject).toContain('er ging een brief uit die nog niet af was')
    expect(dutch?.html).toContain(shop.only().number)
    expect(english?.html).toContain('Write to the writer again now')
    await shop.round()
    expect(alarms(shop)).toHaveLength(2)
  })

  it('is shouted about at night and on a Sunday', async () => {
    const shop = await withGrant()
    shop.moveTo('2026-11-29T02:00:00Z')
    await shop.staff.send((await shop.staff.draft()).id)
    await shop.round()
    expect(alarms(shop)).toHaveLength(2)
  })

  it('is made good by writing again and saying so', async () => {
    const shop = await sentAs(undefined)
    await shop.staff.answer(shop.only().opening.messageId, FILLED)
    await shop.round()
    expect(shop.only()).toMatchObject({ status: 'open', unfilled: undefined })
    await janSays(shop, 'klaar')
    expect(shop.only()).toMatchObject({ status: 'answered' })
  })

  it('counts after all once staff say that it was the answer, and no other draft is made', async () => {
    const shop = await sentAs(undefined)
    await janSays(shop, 'klaar')
    await shop.round()
    expect(shop.only()).toMatchObject({ status: 'answered', unfilled: undefined })
    expect(shop.only().drafts.filter(({ occasion }) => occasion === 'grant')).toHaveLength(1)
  })
})

describe('a final answer that is whole', () => {
  it.each([
    ['filled in', FILLED],
    ['above a letter that has brackets of its own', FILLED + QUOTED],
  ])('(%s) ends the case without a word', async (_, html) => {
    const shop = await sentAs(html)
    expect(shop.only()).toMatchObject({ status: 'answered', unfilled: undefined })
    expect(alarms(shop)).toEqual([])
  })
})

it('an extension without its reason extends nothing, and can be told again', async () => {
  const shop = await openShop()
  shop.letter()
  await shop.round()
  await shop.staff.send((await shop.staff.draft()).id)
  await shop.round()
  await janSays(shop, 'verlengen')
  await shop.round()
  await shop.staff.send((await shop.staff.draft()).id)
  await shop.round()
  expect(alarms(shop)).toHaveLength(2)
  await janSays(shop, 'verlengen')
  await shop.round()
  expect(shop.only().drafts.filter(({ occasion }) => occasion === 'extend')).toMatchObject([
    { state: 'sent' },
    { state: 'waiting' },
  ])
})
