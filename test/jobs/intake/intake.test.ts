import { describe, expect, it } from 'vitest'
import { ERASURE, ORDINARY } from '../../fakes/letters.ts'
import { openShop } from '../../fakes/shop.ts'

describe('a request that comes in', () => {
  it('becomes a case, marked in Outlook, with an acknowledgement as a draft in its thread', async () => {
    const shop = await openShop()
    const id = shop.letter()
    await shop.round()
    expect(shop.only()).toMatchObject({
      number: 'P-2026-0001',
      status: 'open',
      rights: ['access'],
      waitingFor: 'click',
      dataSubject: { name: 'Anna Jansen', address: 'anna@example.nl' },
    })
    const letter = await shop.staff.message(id)
    expect(letter.categories).toEqual(['AVG: inzage'])
    expect(letter.flag).toMatchObject({
      flagStatus: 'flagged',
      dueDateTime: { dateTime: expect.stringContaining('2026-12-23') },
    })
    const draft = await shop.staff.draft()
    expect(draft).toMatchObject({ isDraft: true, conversationId: letter.conversationId })
    expect(draft.toRecipients?.map(({ emailAddress }) => emailAddress?.address)).toEqual([
      'anna@example.nl',
    ])
    expect(draft.singleValueExtendedProperties?.[0]?.value).toBe('P-2026-0001/acknowledge/1')
  })

  it('keeps the quoted letter below the reply', async () => {
    const shop = await openShop()
    shop.letter()
    await shop.round()
    const text = await shop.staff.text((await shop.staff.draft()).id)
    expect(text.indexOf('P-2026-0001')).toBeGreaterThan(-1)
    expect(text.indexOf('artikel 15 AVG verzoek ik u')).toBeGreaterThan(text.indexOf('P-2026-0001'))
  })

  it('is left unread, in its folder, with its text', async () => {
    const shop = await openShop()
    const id = shop.letter()
    const before = await shop.staff.message(id)
    await shop.round()
    const after = await shop.staff.message(id)
    for (const kept of ['isRead', 'parentFolderId', 'subject', 'body'] as const) {
      expect((after as never)[kept]).toEqual((before as never)[kept])
    }
    expect(after.isRead).toBe(false)
  })

  it.each([
    ['a stranger', { from: 'onbekend@example.org', name: 'Kees' }],
    ['a known address that our server does not vouch for', { dmarc: 'fail' as const }],
  ])('of %s is asked for identity first', async (_who, facts) => {
    const shop = await openShop()
    shop.letter(facts)
    await shop.round()
    expect(shop.only().drafts).toMatchObject([{ occasion: 'identity', state: 'waiting' }])
  })

  it('is answered to the sender, wherever Reply-To leads', async () => {
    const shop = await openShop()
    shop.letter({ headers: ['Reply-To: Anna <anna@evil.example.com>', 'Cc: iedereen@example.com'] })
    await shop.round()
    const draft = await shop.staff.draft()
    expect(draft.toRecipients).toMatchObject([{ emailAddress: { address: 'anna@example.nl' } }])
    expect([draft.ccRecipients, draft.bccRecipients]).toEqual([[], []])
  })

  it('through the contact form is answered to the customer, not to the form', async () => {
    const shop = await openShop()
    shop.letter({
      from: 'wordpress@j3dprints.nl',
      name: 'J3D Prints',
      subject: 'J3D Prints "Mijn gegevens"',
      text: 'Naam: Anna Jansen\nE-mail: anna@example.nl\nOnderwerp: Mijn gegevens\n\nBericht:\nIk wil graag weten welke persoonsgegevens jullie van mij hebben, op grond van artikel 15 AVG.\n\n--\nDeze e-mail is verzonden via het contactformulier op J3D Prints (https://j3dprints.nl)\n',
    })
    await shop.round()
    const draft = await shop.staff.draft()
    expect(draft.toRecipients).toMatchObject([{ emailAddress: { address: 'anna@example.nl' } }])
  })

  it('starts its clock at the receipt, however late it is found', async () => {
    const shop = await openShop({ at: '2026-11-23T08:00:00Z' })
    shop.letter()
    shop.moveTo('2026-12-04T09:00:00Z')
    await shop.round()
    expect(shop.only().opening.receivedAt).toBe('2026-11-23T08:00:00Z')
  })

  it('from before the settings’ date is left alone', async () => {
    const shop = await openShop({
      settings: (same) => ({ ...same, mailbox: { ...same.mailbox, since: '2026-11-24' } }),
    })
    shop.letter()
    await shop.round()
    expect(shop.cases()).toEqual([])
  })

  it('of many is told of page by page, so that one sees how far the reading is', async () => {
    const shop = await openShop({ behaviour: { pageSize: 2 } })
    for (let n = 0; n < 5; n++) shop.letter(ORDINARY)
    await shop.round()
    expect(shop.told.filter(({ event }) => event === 'folder-under-way')).toEqual([
      { event: 'folder-under-way', folder: 'inbox', messages: 2 },
      { event: 'folder-under-way', folder: 'inbox', messages: 4 },
    ])
  })

  it('of several at once gets numbers in the order of receipt', async () => {
    const shop = await openShop()
    shop.letter(ERASURE)
    shop.moveTo('2026-11-23T09:00:00Z')
    shop.letter({ from: 'bob@example.org', name: 'Bob' })
    await shop.round()
    expect(shop.cases().map(({ number }) => number)).toEqual(['P-2026-0001', 'P-2026-0002'])
    expect(shop.cases()[0]?.history[0]).toMatchObject({ rights: ['erasure'] })
  })
})

describe('ordinary mail', () => {
  it.each([
    ['a question about an order', ORDINARY],
    [
      'an out-of-office',
      {
        subject: 'Automatisch antwoord',
        headers: ['Auto-Submitted: auto-replied'],
        text: 'Ik ben afwezig. Verwijder mijn gegevens.',
      },
    ],
  ])('such as %s is left alone, unmarked and unread', async (_what, facts) => {
    const shop = await openShop()
    const id = shop.letter(facts)
    await shop.round()
    expect(shop.cases()).toEqual([])
    expect(await shop.staff.list('drafts')).toEqual([])
    expect(await shop.staff.message(id)).toMatchObject({
      categories: [],
      isRead: false,
      flag: { flagStatus: 'notFlagged' },
    })
  })
})

describe('a letter of a known case', () => {
  it('joins it when it comes in the thread, and the clock stays', async () => {
    const shop = await openShop()
    shop.letter({ messageId: '<first@example.nl>' })
    await shop.round()
    shop.moveTo('2026-11-30T10:00:00Z')
    shop.letter({
      headers: ['In-Reply-To: <first@example.nl>', 'References: <first@example.nl>'],
      subject: 'RE: Mijn gegevens',
      text: 'Wanneer krijg ik antwoord?',
    })
    await shop.round()
    expect(shop.only().letters).toHaveLength(2)
    expect(shop.only().opening.receivedAt).toBe('2026-11-23T08:20:00Z')
    expect(await shop.staff.list('drafts')).toHaveLength(1)
  })

  it('joins it as a second notice in a thread of its own', async () => {
    const shop = await openShop()
    shop.letter()
    await shop.round()
    shop.letter({ subject: 'Tweede verzoek om inzage' })
    await shop.round()
    expect(shop.only().letters).toHaveLength(2)
  })
})

describe('a letter that cannot be read', () => {
  it('goes to a person, and stops nothing else', async () => {
    const shop = await openShop()
    const nested = 'Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n'.repeat(1_500)
    shop.sandbox.deliver(`From: Kees <kees@example.nl>\r\nSubject: Bijlagen\r\n${nested}`)
    shop.letter()
    await shop.round()
    const found = shop.cases().map(({ history }) => history[0])
    expect(found).toMatchObject([{ disposition: 'triage' }, { rights: ['access'] }])
    expect(shop.told.filter(({ event }) => event === 'letter-set-aside')).toHaveLength(1)
  })
})

describe('another right in the thread of a case', () => {
  it('has a case and a clock of its own, linked to the older one', async () => {
    const shop = await openShop()
    shop.letter({ messageId: '<first@example.nl>' })
    await shop.round()
    shop.moveTo('2026-11-25T09:00:00Z')
    shop.letter({
      subject: 'RE: Mijn gegevens',
      text: 'Wilt u daarnaast ook mijn account en al mijn persoonsgegevens verwijderen?',
      headers: ['In-Reply-To: <first@example.nl>', 'References: <first@example.nl>'],
    })
    await shop.round()
    const [older, newer] = shop.cases()
    expect(newer?.history[0]).toMatchObject({
      rights: ['erasure'],
      receivedAt: '2026-11-25T09:00:00Z',
      relatedTo: [older?.number],
    })
    expect(older?.history[0]).not.toHaveProperty('relatedTo')
  })
})
