import { describe, expect, it } from 'vitest'
import { eventsOf } from '../../src/cases/case.ts'
import type { DraftMade } from '../../src/mailbox/mailbox.ts'
import { openMemoryShop, type Ports } from '../fakes/memory-shop.ts'
import { openShop } from '../fakes/shop.ts'

const CALM = { next: () => 0 }
const OTHERS = `<div><b>From:</b> bob@example.org<br><b>Sent:</b> Monday, November 23, 2026 9:15:00 AM<br><b>To:</b> info@j3dprints.nl<br><b>Subject:</b> Mijn gegevens</div><p>Wat Bob schreef.</p>`

/** A mailbox that makes something else of a draft than it was told to. */
const makes =
  (change: (made: DraftMade) => Partial<DraftMade>) =>
  (ports: Ports): Ports => ({
    ...ports,
    mailbox: {
      ...ports.mailbox,
      draftReply: async (order) => {
        const made = await ports.mailbox.draftReply(order)
        return { ...made, ...change(made) }
      },
    },
  })

describe('a draft that the mailbox made otherwise', () => {
  it.each<[string, (made: DraftMade) => Partial<DraftMade>]>([
    [
      'with a copy to another',
      ({ recipients }) => ({ recipients: [...recipients, 'b@c.example'] }),
    ],
    ['to another', () => ({ recipients: ['bob@example.org'] })],
    ['quoting another', ({ html }) => ({ html: html.replace(/<hr>.*/s, OTHERS) })],
  ])('%s is taken away, and staff are told', async (_what, change) => {
    const shop = await openMemoryShop('same-id', CALM, makes(change))
    shop.letter({ text: 'Graag inzage in mijn persoonsgegevens op grond van artikel 15 AVG.' })
    await shop.round()
    await shop.round()
    expect(await shop.staff.list('drafts')).toEqual([])
    const history = shop.cases()[0]
    expect(history && eventsOf(history, 'draft-refused')).toMatchObject([{ why: 'not-theirs' }])
    const told = (await shop.staff.sentOut()).map(({ html }) => html).join()
    expect(told).toContain('kon griffier niet klaarzetten')
  })
})

describe('a draft for somebody whose letter a colleague passed on', () => {
  it('quotes nothing of what the colleague wrote above it', async () => {
    const shop = await openShop()
    shop.letter({
      from: 'jan@j3dprints.nl',
      name: 'Jan',
      subject: 'FW: Mijn gegevens',
      text: 'Ter info, dit is onze lastigste klant ooit.\n\n-----Oorspronkelijk bericht-----\nVan: Anna Jansen <anna@example.nl>\nVerzonden: maandag 23 november 2026 10:00\nAan: jan@j3dprints.nl\nOnderwerp: Mijn gegevens\n\nOp grond van artikel 15 AVG verzoek ik u om inzage in al mijn persoonsgegevens.',
    })
    await shop.round()
    const draft = await shop.staff.draft()
    expect(draft.toRecipients?.[0]?.emailAddress?.address).toBe('anna@example.nl')
    expect(await shop.staff.text(draft.id)).not.toContain('lastigste')
  })
})
