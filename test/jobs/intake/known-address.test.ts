import { describe, expect, it } from 'vitest'
import { stateOf } from '../../../src/cases/state.ts'
import { openShop, type Shop } from '../../fakes/shop.ts'

const BOB = { from: 'bob@example.org', name: 'Bob Visser' }
const ACCESS = {
  ...BOB,
  subject: 'Mijn gegevens',
  text: 'Op grond van artikel 15 AVG verzoek ik u om inzage in al mijn persoonsgegevens.\n\nBob Visser',
}
const OBJECTION = {
  ...BOB,
  subject: 'Reclame',
  text: 'Ik maak bezwaar tegen het gebruik van mijn gegevens voor reclame. Stop daar alstublieft mee (artikel 21 AVG).\n\nBob Visser',
}
const ERASURE = {
  ...BOB,
  subject: 'Verwijderen',
  text: 'Op grond van artikel 17 AVG verzoek ik u al mijn persoonsgegevens te verwijderen.\n\nBob Visser',
}

/** Opens the case that comes before, and lets staff send the draft that griffier made. */
async function sendDraftOn(shop: Shop, letter: object): Promise<void> {
  shop.letter(letter)
  await shop.round()
  await shop.staff.complete((await shop.staff.draft()).id)
  await shop.round()
}

async function answerByHand(shop: Shop, letter: object): Promise<void> {
  const id = shop.letter(letter)
  await shop.round()
  await shop.staff.answer(id, '<p>Wij zoeken het uit.</p>')
  await shop.round()
}

async function wroteBefore(shop: Shop): Promise<void> {
  await shop.staff.write('bob@example.org', 'Uw bestelling 10412', '<p>Onderweg.</p>')
}

/** What went before, and whether the shop knew the address when the next letter came. */
const BEFORE: readonly [string, boolean, (shop: Shop) => Promise<void>][] = [
  ['nothing', false, async () => {}],
  ['our question who they are', false, (shop) => sendDraftOn(shop, ACCESS)],
  ['a confirmation that needs no proof', false, (shop) => sendDraftOn(shop, OBJECTION)],
  ['what staff wrote in that very case', false, (shop) => answerByHand(shop, ACCESS)],
  [
    'a final answer to somebody who was not known',
    false,
    async (shop) => {
      await answerByHand(shop, OBJECTION)
      await sayDone(shop)
    },
  ],
  ['a letter that staff wrote of themselves', true, wroteBefore],
  [
    'staff’s answer to an ordinary letter',
    true,
    (shop) => answerByHand(shop, { ...BOB, subject: 'Prijs', text: 'Wat kost een vaas?' }),
  ],
  [
    'a letter of staff, and a case since',
    true,
    async (shop) => {
      await wroteBefore(shop)
      shop.moveTo('2026-11-23T08:40:00Z')
      await sendDraftOn(shop, ACCESS)
    },
  ],
  [
    'a case in which they were known, though the mail of then is gone',
    true,
    async (shop) => {
      await wroteBefore(shop)
      shop.moveTo('2026-11-23T08:40:00Z')
      await sendDraftOn(shop, OBJECTION)
      for (const { id } of await shop.staff.list('sentitems')) await shop.staff.erase(id)
    },
  ],
]

async function sayDone(shop: Shop): Promise<void> {
  const notices = await shop.staff.sentOut()
  const ref = notices.map(({ html }) => /ref G-[\w-]{22}/.exec(html)?.[0]).find(Boolean)
  shop.letter({ from: 'jan@j3dprints.nl', name: 'Jan', subject: 'RE', text: `klaar\n\n> ${ref}` })
  await shop.round()
  expect(shop.only().status).toBe('answered')
}

describe('an address is known by what went before the business, not by what was written in it', () => {
  it.each(BEFORE)('after %s: %s', async (_, known, went) => {
    const shop = await openShop()
    await went(shop)
    shop.moveTo('2026-11-25T09:00:00Z')
    shop.letter(ERASURE)
    await shop.round()
    const last = shop.cases().at(-1)
    if (last === undefined) throw new Error('no case was opened')
    expect(stateOf(last).rights).toEqual(['erasure'])
    expect(stateOf(last).opening.known).toBe(known)
    expect(stateOf(last).drafts[0]?.occasion).toBe(known ? 'acknowledge' : 'identity')
  })
})
