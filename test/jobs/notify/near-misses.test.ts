import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ORDINARY } from '../../fakes/letters.ts'
import { openShop, type Shop } from '../../fakes/shop.ts'

/** Mail to many is left alone where it is not very sure: a request in it is what a list may have to find. */
const toMany = (text: string) => ({
  from: 'leden@example.org',
  name: 'Ledenlijst',
  subject: 'Bericht via de ledenlijst',
  text,
  headers: ['List-Id: <leden.example.org>', 'Precedence: list'],
})

const ERASES = toMany('Wissen jullie de oude ontwerpen ook?')
const OBJECTS = toMany('Graag even stoppen met die belletjes.')
const NEAR = [
  ERASES,
  OBJECTS,
  toMany('What do you still have of my last order?'),
  toMany('Klopt het adres dat jullie van mij hebben?'),
]

const FRIDAY = '2026-11-27T08:20:00Z'
const MONDAY = '2026-11-30T08:20:00Z'

/** Had its digest on Friday; what came after that is in the next week's. */
async function openOnFriday(): Promise<Shop> {
  const shop = await openShop({ at: FRIDAY })
  await shop.round()
  shop.moveTo('2026-11-27T13:00:00Z')
  return shop
}

/** The last mail to this person, and of digests the last. */
async function mailTo(shop: Shop, address: string, subject = ''): Promise<string> {
  const all = await shop.staff.sentOut()
  const mail = all.find((one) => one.to.includes(address) && one.subject.startsWith(subject))
  return mail?.html ?? ''
}

const digestTo = (shop: Shop) => mailTo(shop, 'jan@j3dprints.nl', 'Privacyverzoeken vandaag')

/** The marks of its list, each with the words behind it. */
function listed(html: string): string[] {
  return [...html.matchAll(/>(N\d)<\/td>\s*<td[^>]*>([^<]*)</g)].map(([, mark, says]) =>
    [mark, says?.replace(/\d+/, '…')].join(' '),
  )
}

async function janAnswers(shop: Shop, words: string): Promise<void> {
  const html = await digestTo(shop)
  const token = /ref (G-[\w-]{22})/.exec(html)?.[1]
  shop.letter({
    from: 'jan@j3dprints.nl',
    name: 'Jan de Vries',
    subject: 'RE: Privacyverzoeken vandaag',
    text: `${words}\n\nVan: J3D Prints <info@j3dprints.nl>\nVerzonden: maandag 30 november 2026 09:20\nAan: Jan de Vries\nOnderwerp: Privacyverzoeken vandaag\n\nref ${token}`,
  })
  await shop.round()
}

/** With these letters left alone on Friday, and Monday's digest out. */
async function onMonday(...letters: readonly object[]): Promise<{ shop: Shop; ids: string[] }> {
  const shop = await openOnFriday()
  const ids = letters.map((letter) => shop.letter(letter))
  await shop.round()
  shop.moveTo(MONDAY)
  await shop.round()
  return { shop, ids }
}

describe('letters left alone that came near to a request', () => {
  it('stand in the first digest of the next week, nearest first, each with a link and how sure', async () => {
    const { shop, ids } = await onMonday(...[...NEAR].reverse(), ORDINARY)
    expect(shop.cases()).toEqual([])
    const html = await digestTo(shop)
    const rights = listed(html).map((line) => line.slice(3))
    expect(rights).toHaveLength(NEAR.length)
    expect(new Set(rights)).toEqual(
      new Set(['Verwijderverzoek? … % zeker', 'Bezwaar? … % zeker', 'Inzageverzoek? … % zeker']),
    )
    const sure = [...html.matchAll(/\? (\d+) % zeker/g)].map(([, percent]) => Number(percent))
    expect(sure).toEqual([...sure].sort((one, other) => other - one))
    for (const id of ids.slice(0, NEAR.length)) {
      const { webLink } = await shop.staff.message(id)
      expect(html).toContain(webLink?.replaceAll('&', '&amp;').replaceAll('=', '&#x3D;'))
    }
    expect(html).not.toMatch(/leden|Ledenlijst|belletjes|example/i)
    expect(await mailTo(shop, 'emma@j3dprints.nl')).toContain('% sure')
  })

  it('stand in it once, and only the nearest five', async () => {
    const { shop } = await onMonday(...NEAR, ...NEAR)
    expect(listed(await digestTo(shop))).toHaveLength(5)
    for (const day of ['2026-12-01', '2026-12-07']) {
      shop.moveTo(`${day}T08:20:00Z`)
      await shop.round()
      expect(await digestTo(shop)).toContain('griffier')
      expect(listed(await digestTo(shop))).toEqual([])
    }
  })

  it('leave no section where nothing came near', async () => {
    const { shop } = await onMonday(ORDINARY)
    expect(await digestTo(shop)).not.toMatch(/% zeker|scheelde weinig/)
  })

  it('are told of after a restart too, and hold no word of anybody on disk', async () => {
    const shop = await openOnFriday()
    shop.letter(ERASES)
    await shop.round()
    const kept = await readFile(join(shop.data, 'near-misses.json'), 'utf8')
    expect(kept).toContain('erasure')
    expect(kept).not.toMatch(/leden|ontwerp|example/i)
    await shop.restart()
    shop.moveTo(MONDAY)
    await shop.round()
    expect(listed(await digestTo(shop))).toEqual(['N1 Verwijderverzoek? … % zeker'])
  })
})

describe('a letter of the list', () => {
  it.each([
    ['verzoek N1', 'as its digest shows the word'],
    ['Hoi,\n\nN1 is een verzoek, dank je wel!\n\nGroet, Jan', 'with manners around it'],
    ['request n 1', 'in English'],
  ])('“%s” opens a case with its own clock (%s)', async (words) => {
    const { shop, ids } = await onMonday(ERASES)
    await janAnswers(shop, words)
    expect(shop.only()).toMatchObject({
      status: 'open',
      rights: ['erasure'],
      opening: { messageId: ids[0], receivedAt: '2026-11-27T13:00:00Z', byHand: true },
    })
    expect((await shop.staff.message(ids[0] ?? '')).categories).toEqual(['AVG: verwijdering'])
    expect(await mailTo(shop, 'jan@j3dprints.nl')).toMatch(
      /P-2026-0001<\/strong>: geopend; de termijn loopt/,
    )
  })

  it('opens by a category as any letter does, and leaves the list', async () => {
    const shop = await openOnFriday()
    const id = shop.letter(ERASES)
    shop.letter(OBJECTS)
    await shop.round()
    await shop.staff.categorise(id, ['AVG: verwijdering'])
    shop.moveTo(MONDAY)
    await shop.round()
    expect(shop.only().opening.receivedAt).toBe('2026-11-27T13:00:00Z')
    expect(listed(await digestTo(shop))).toEqual(['N1 Bezwaar? … % zeker'])
  })

  it.each([
    [
      'has the category of no request',
      (shop: Shop, id: string) => shop.staff.categorise(id, ['AVG: geen verzoek']),
    ],
    ['is gone from the mailbox', (shop: Shop, id: string) => shop.staff.erase(id)],
  ])('leaves it once it %s', async (_, settle) => {
    const shop = await openOnFriday()
    const id = shop.letter(ERASES)
    shop.letter(OBJECTS)
    await shop.round()
    await settle(shop, id)
    shop.moveTo(MONDAY)
    await shop.round()
    expect(shop.cases()).toEqual([])
    expect(listed(await digestTo(shop))).toEqual(['N1 Bezwaar? … % zeker'])
  })

  it('opens once, however often it is called a request', async () => {
    const { shop } = await onMonday(ERASES)
    await janAnswers(shop, 'verzoek N1')
    await shop.restart()
    await janAnswers(shop, 'verzoek N1 en N1\nverzoek N1')
    expect(shop.cases()).toHaveLength(1)
  })

  it.each([
    ['verzoek N9', /‘N9’<\/strong>: het was niet duidelijk welke brief/],
    ['N1 is geen verzoek', /‘N1 is geen verzoek’<\/strong>: het was niet duidelijk/],
  ])('“%s” opens nothing, and is told', async (words, told) => {
    const { shop } = await onMonday(ERASES)
    await janAnswers(shop, words)
    shop.moveTo('2026-12-01T08:20:00Z')
    await shop.round()
    expect(shop.cases()).toEqual([])
    // which case was meant is asked at once, which letter in the next digest
    const mails = (await shop.staff.sentOut()).filter(({ to }) => to.includes('jan@j3dprints.nl'))
    expect(mails.map(({ html }) => html).join()).toMatch(told)
  })

  it('that is gone when it is called a request is told of', async () => {
    const { shop, ids } = await onMonday(ERASES)
    await shop.staff.erase(ids[0] ?? '')
    await janAnswers(shop, 'verzoek N1')
    shop.moveTo('2026-12-01T08:20:00Z')
    await shop.round()
    expect(await digestTo(shop)).toMatch(/‘N1’<\/strong>: die brief staat niet meer in de mailbox/)
  })
})
