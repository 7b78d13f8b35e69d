import { describe, expect, it } from 'vitest'
import { openShop, type Shop } from '../fakes/shop.ts'

const reasons = (shop: Shop) =>
  shop.told.flatMap((one) =>
    one.event === 'reminded' ? one.items.map(({ reason }) => reason) : [],
  )

const occasions = (shop: Shop) => shop.only().drafts.map(({ occasion, state }) => [occasion, state])

const RESTRICTION = {
  subject: 'Beperking',
  text: 'Op grond van artikel 18 AVG verzoek ik u de verwerking van mijn persoonsgegevens te beperken.',
}

/** Anna asked, and got her acknowledgement. */
async function acknowledged(letter?: object): Promise<Shop> {
  const shop = await openShop()
  shop.letter(letter)
  await shop.round()
  await shop.staff.complete((await shop.staff.draft()).id)
  await shop.round()
  return shop
}

async function janSays(shop: Shop, word: string): Promise<void> {
  const notice = (await shop.staff.sentOut()).find(({ to }) => to.includes('jan@j3dprints.nl'))
  const token = /ref (G-[\w-]{22})/.exec(notice?.html ?? '')?.[1]
  shop.letter({ from: 'jan@j3dprints.nl', subject: 'RE', text: `${word}\n\n> ref ${token}` })
}

async function writes(shop: Shop, text: string, facts: object = {}): Promise<void> {
  shop.moveTo('2026-11-24T10:00:00Z')
  shop.letter({ subject: 'RE: Mijn gegevens', text, ...facts })
  await shop.round()
}

describe('a request that is taken back', () => {
  it('gets a confirmation to send, and is withdrawn once that was sent', async () => {
    const shop = await acknowledged()
    await writes(shop, 'Laat maar zitten, ik heb het al gevonden.')
    expect(reasons(shop)).toContain('withdrawal-asked')
    expect(shop.only().status).toBe('open')
    expect(occasions(shop)).toContainEqual(['withdrawal-confirmed', 'waiting'])
    expect(await shop.staff.text((await shop.staff.draft()).id)).toMatch(
      /Op dinsdag 24 november 2026 hebt u ons laten weten dat dit\s+niet meer hoeft/,
    )
    await shop.staff.complete((await shop.staff.draft()).id)
    await shop.round()
    expect(shop.only()).toMatchObject({ status: 'withdrawn', waitingFor: undefined })
  })

  it('takes the acknowledgement that nobody sent with it', async () => {
    const shop = await openShop()
    shop.letter()
    await shop.round()
    await writes(shop, 'Het hoeft niet meer, dank u.')
    expect(occasions(shop)).toEqual([
      ['acknowledge', 'replaced'],
      ['withdrawal-confirmed', 'waiting'],
    ])
  })

  it('stands again when the writer asks for it after all', async () => {
    const shop = await acknowledged()
    await writes(shop, 'Laat maar.')
    await writes(shop, 'Toch wel: ik wil graag een kopie van al mijn persoonsgegevens.')
    expect(occasions(shop)).toContainEqual(['withdrawal-confirmed', 'replaced'])
    expect(shop.only()).toMatchObject({ status: 'open', withdrawalAsked: undefined })
  })
})

describe('a restriction that its data subject lifts', () => {
  it('is confirmed by a draft, also long after the answer, and the case stays answered', async () => {
    const shop = await acknowledged(RESTRICTION)
    await shop.staff.answer(shop.only().opening.messageId, '<p>Gedaan.</p>')
    shop.moveTo('2026-11-24T09:00:00Z')
    await shop.round()
    await janSays(shop, 'P-2026-0001 klaar')
    await shop.round()
    expect(shop.only().status).toBe('answered')
    await writes(shop, 'U mag mijn gegevens weer gebruiken.')
    expect(reasons(shop)).toContain('lift-asked')
    expect(shop.cases()).toHaveLength(1)
    expect(occasions(shop)).toContainEqual(['restriction-lifted', 'waiting'])
    expect(await shop.staff.text((await shop.staff.draft()).id)).toMatch(
      /Op dinsdag 24\s+november 2026 liet u ons weten dat wij ze weer mogen gebruiken/,
    )
    await shop.staff.complete((await shop.staff.draft()).id)
    await shop.round()
    expect(shop.only()).toMatchObject({ status: 'answered', liftAsked: undefined })
  })
})

describe('a letter in a case', () => {
  it('of thanks changes nothing and is not spoken of', async () => {
    const shop = await acknowledged()
    const before = reasons(shop).length
    await writes(shop, 'Bedankt voor uw snelle reactie!\n\nGroet,\nAnna')
    expect(shop.only().status).toBe('open')
    expect(occasions(shop)).toEqual([['acknowledge', 'sent']])
    expect(reasons(shop)).toHaveLength(before)
  })

  it('that answers our question ends the waiting, and a person looks at it', async () => {
    const shop = await acknowledged({ from: 'bram@example.org', name: 'Bram' })
    expect(shop.only()).toMatchObject({ status: 'waiting', waitingFor: 'data-subject' })
    const [sent] = await shop.staff.list('sentitems')
    await writes(shop, 'Mijn bestelnummer is 10412 en mijn postcode 3511 AA.', {
      from: 'bram@example.org',
      name: 'Bram',
      headers: [`In-Reply-To: ${sent?.internetMessageId}`],
    })
    expect(shop.only().status).toBe('open')
    expect(reasons(shop)).toContain('replied')
  })

  it('with a copy to the authority presses at once on all who escalate', async () => {
    const shop = await acknowledged()
    await writes(shop, 'Ik wacht nog steeds op inzage in mijn persoonsgegevens.', {
      cc: 'info@autoriteitpersoonsgegevens.nl',
    })
    expect(reasons(shop)).toContain('authority')
    expect(reasons(shop)).not.toContain('asked-again')
  })

  it('that asks again gets a word that we are at it', async () => {
    const shop = await acknowledged()
    await writes(shop, 'Ik wacht nog steeds op inzage in mijn persoonsgegevens.')
    expect(reasons(shop)).toContain('asked-again')
    expect(occasions(shop)).toEqual([
      ['acknowledge', 'sent'],
      ['second-notice', 'waiting'],
    ])
  })
})

describe('more time', () => {
  it.each([
    ['within the first month', '2026-12-18T09:00:00Z', true],
    ['after it', '2026-12-28T09:00:00Z', false],
  ])('can be ordered %s or not', async (_, at, drafted) => {
    const shop = await acknowledged()
    shop.moveTo(at)
    await shop.round()
    await janSays(shop, 'Verlengen')
    await shop.round()
    expect(occasions(shop).some(([occasion]) => occasion === 'extend')).toBe(drafted)
    expect(shop.only().status).toBe('open')
  })
})

it('whoever the shop wrote to before is known', async () => {
  const shop = await openShop()
  await shop.staff.write('carla@example.org', 'Uw bestelling', '<p>Onderweg.</p>')
  shop.moveTo('2026-11-23T09:00:00Z')
  shop.letter({ from: 'carla@example.org', name: 'Carla' })
  await shop.round()
  expect(shop.only()).toMatchObject({ opening: { known: true } })
  expect(occasions(shop)).toEqual([['acknowledge', 'waiting']])
})
