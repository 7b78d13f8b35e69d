import { describe, expect, it } from 'vitest'
import { openShop } from '../fakes/shop.ts'

const TEXT =
  'Mijn oude e-mailadres anna@example.nl klopt niet meer. Wilt u mijn e-mailadres in mijn gegevens wijzigen in anna@example.org? Dit is een verzoek om rectificatie (artikel 16 AVG).\n\nAnna Jansen'
const OTHER =
  'Mijn achternaam staat verkeerd in uw administratie. Op grond van artikel 16 AVG verzoek ik u mijn gegevens te corrigeren: het is Janssen.\n\nAnna Jansen'

describe('a new e-mail address', () => {
  it('is confirmed to nobody on one word, and never without the old address', async () => {
    const shop = await openShop()
    shop.letter({ from: 'anna@example.org', subject: 'Adres', text: TEXT })
    await shop.round()
    const toJan = async () =>
      (await shop.staff.sentOut()).find(({ to }) => to.includes('jan@j3dprints.nl'))
    const notice = await toJan()
    expect(notice?.html).toContain('nooit alleen naar het nieuwe adres')
    const say = async (ref: string | undefined) => {
      shop.letter({ from: 'jan@j3dprints.nl', subject: 'RE', text: `klaar\n\n> ${ref}` })
      await shop.round()
    }
    const refIn = (html = '') => /ref G-[\w-]{22}/.exec(html)?.[0]
    await say(refIn(notice?.html))
    expect(shop.only().drafts.map(({ occasion }) => occasion)).toEqual(['identity'])
    const warning = await toJan()
    expect(warning?.html).toContain('nooit alleen naar het nieuwe adres')
    await say(refIn(warning?.html))
    const draft = await shop.staff.draft()
    expect(await shop.staff.text(draft.id)).toContain('Zet het oude adres bij Aan')
  })

  it.each([
    ['it is asked from the old one', { text: TEXT }, undefined],
    ['another fact is to be corrected', { from: 'anna@example.org', text: OTHER }, undefined],
    ['a forger asks in the name of the old one', { dmarc: 'fail', text: TEXT }, true],
    [
      'the old one is not named',
      { from: 'anna@example.org', text: TEXT.replace(/anna@\S+/g, '') },
      true,
    ],
  ] as const)('is looked at twice where it must: %s', async (_, facts, changesAddress) => {
    const shop = await openShop()
    shop.letter({ subject: 'Gegevens', ...facts })
    await shop.round()
    expect(shop.only().opening.changesAddress).toBe(changesAddress)
  })
})
