import { describe, expect, it } from 'vitest'
import { readMessage } from './message.ts'

const ANSWERING = 'In-Reply-To: <draft-1@j3dprints.nl>'
const AUTO_REPLY = [
  ['Auto-Submitted: auto-replied'],
  ['Auto-Submitted: auto-replied (vacation)'],
  ['Auto-Submitted: auto-notified; owner-email="a@example.com"'],
  ['X-Autoreply: yes'],
  ['X-Autorespond: Afwezig'],
  ['Precedence: auto_reply'],
  ['Precedence: bulk', 'X-Auto-Reply: true'],
  ['Return-Path: <>', 'Auto-Submitted: auto-replied'],
]
// A first letter through an agency's tool or a helpdesk bears these, and so may anybody's.
const MACHINE = [
  ['Auto-Submitted: auto-generated'],
  ['Auto-Submitted: auto-generated', 'X-Auto-Response-Suppress: All'],
  ['Auto-Submitted: auto-generated', ANSWERING],
  ['Auto-Submitted: auto-generated', 'X-Auto-Response-Suppress: All', ANSWERING],
  ['Return-Path: <>'],
  ['Return-Path: < >'],
]
const LIST = [
  ['List-Id: Nieuwsbrief <nieuws.example.com>'],
  ['List-Unsubscribe: <https://example.com/u>'],
  ['Precedence: bulk'],
  ['Precedence: list'],
  ['Precedence: junk'],
  ['Auto-Submitted: auto-generated', 'Precedence: bulk'],
]
const PERSONAL = [
  [],
  ['X-Auto-Response-Suppress: DR, OOF, AutoReply'],
  ['X-Auto-Response-Suppress: All'],
  ['Auto-Submitted: no'],
  ['X-Autoreply: no'],
  ['Precedence: normal'],
  ['Return-Path: <piet@example.nl>'],
  ['X-Failed-Recipients: anna@example.com'],
]

describe('the kind of a mail', () => {
  it.each(AUTO_REPLY)('is an auto-reply with %s %s', async (...headers) => {
    expect((await readMessage({ headers })).kind).toBe('auto-reply')
  })

  it.each(MACHINE)('is a machine’s with %s %s', async (...headers) => {
    expect((await readMessage({ headers })).kind).toBe('machine')
  })

  it.each([
    ['MAILER-DAEMON@example.com', 'Mail delivery failed: returning message to sender', 'bounce'],
    ['MAILER-DAEMON@example.com', 'failure notice', 'bounce'],
    ['Postmaster <postmaster@example.com>', 'Onbestelbaar: RE: Mijn gegevens', 'bounce'],
    ['Postmaster <postmaster@example.com>', 'Undeliverable: RE: My data', 'bounce'],
    [
      'Mail Delivery Subsystem <mailer-daemon@example.com>',
      'Returned mail: see transcript',
      'bounce',
    ],
    ['MAILER-DAEMON@example.com', 'Warning: message 1aB delayed 24 hours', 'auto-reply'],
    ['MAILER-DAEMON@example.com', 'Delivery Status Notification (Delay)', 'auto-reply'],
    ['MAILER-DAEMON@example.com', 'Successful delivery', 'auto-reply'],
    ['Jan Postmaster <postmaster@example.com>', 'Mijn gegevens', 'machine'],
  ])('of a server is what its subject says: %s, %s', async (from, subject, kind) => {
    expect((await readMessage({ from, subject })).kind).toBe(kind)
  })

  it.each(LIST)('is list mail with %s', async (...headers) => {
    expect((await readMessage({ headers })).kind).toBe('list')
  })

  it.each(PERSONAL.map((headers) => ({ headers })))(
    'is personal with $headers',
    async ({ headers }) => {
      expect((await readMessage({ headers })).kind).toBe('personal')
    },
  )

  it.each(['Automatisch antwoord: Vraag', '自动答复: Vraag', 'Freagra uathoibríoch: Vraag'])(
    'is an auto-reply where Exchange says so in any language before our subject: %s',
    async (subject) => {
      const headers = ['Auto-Submitted: auto-generated', 'X-Auto-Response-Suppress: All', ANSWERING]
      expect((await readMessage({ subject, headers })).kind).toBe('auto-reply')
    },
  )

  it('is never judged by the text', async () => {
    const text = 'Automatisch antwoord: ik ben afwezig. Unsubscribe: https://example.com'
    expect((await readMessage({ subject: 'Automatic reply', text })).kind).toBe('personal')
  })
})

describe('our own mail', () => {
  const US = 'J3D Prints <info@j3dprints.nl>'

  it('is known by the mailbox as its sender', async () => {
    expect((await readMessage({ from: US, subject: 'RE: uw vraag' })).kind).toBe('own')
    expect((await readMessage({ from: US, headers: ['x-griffier-notice: reminder'] })).kind).toBe(
      'own',
    )
  })

  it('is not a form whose labels nobody knows: it is the one’s who is to be answered', async () => {
    const headers = ['Reply-To: Petra Bos <petra@example.com>']
    const text = 'Wie ben je: Petra\nWat wil je kwijt: Wis mijn account en al mijn gegevens.'
    const letter = await readMessage({ from: US, headers, text })
    expect(letter).toMatchObject({ kind: 'personal', writer: { address: 'petra@example.com' } })
  })

  it('goes to a person where it names nobody', async () => {
    const text = 'Nieuwe inzending: wis mijn account en al mijn gegevens.'
    expect(await readMessage({ from: US, text })).toMatchObject({
      kind: 'machine',
      needsPerson: 'sent-by-machine',
    })
  })

  it('is not what anybody else marks as ours: that is another griffier, and a machine', async () => {
    const headers = ['x-griffier-notice: reminder']
    expect((await readMessage({ headers })).kind).toBe('auto-reply')
  })

  it('is not what our own server found forged', async () => {
    const headers = [
      'Authentication-Results: spf=fail; dmarc=fail action=none header.from=j3dprints.nl;compauth=fail reason=000',
    ]
    expect((await readMessage({ from: US, headers })).kind).toBe('personal')
  })

  it('is not a contact form that the site sends under our address', async () => {
    const text = 'Naam: Petra Bos\nE-mail: petra@example.com\nBericht: Wis mijn account.'
    const letter = await readMessage({
      from: US,
      text,
      headers: ['Auto-Submitted: auto-generated'],
    })
    expect(letter.kind).toBe('personal')
    expect(letter.writer.address).toBe('petra@example.com')
  })
})
