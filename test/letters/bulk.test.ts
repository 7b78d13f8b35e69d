import { describe, expect, it } from 'vitest'
import { looksLikeBulk } from '../../src/letters/bulk.ts'
import { readMessage } from './message.ts'

const BULK = [
  [
    'a Dutch footer',
    'Nieuws uit de tuin.\n\nU ontvangt deze mail omdat u klant bent.\nAfmelden | Voorkeuren',
  ],
  [
    'an English footer',
    'Spring sale!\n\nYou are receiving this because you signed up.\nUnsubscribe here',
  ],
  [
    'a browser line and a copyright',
    'View this email in your browser\n\nHello makers\n\n© 2026 Birch Ltd',
  ],
  [
    'many links and a way to leave',
    `${'https://example.com/a\n'.repeat(6)}Manage your preferences`,
  ],
  [
    'imprint, statements, copyright and links, whoever sends it',
    `Privacy policy | Terms\nVAT: 123\n(c) 2026\n${'https://example.org/x\n'.repeat(5)}`,
  ],
] as const

const PERSONAL = [
  ['a plain request', 'Verwijder mijn gegevens alstublieft.\n\nGroet, Anna'],
  ['a phone’s signature', 'Ik wil graag inzage.\n\nVerstuurd vanaf mijn iPhone'],
  [
    'somebody who wants to leave',
    'Unsubscribe me from your newsletter please, I get this because I once bought a lamp.',
  ],
  [
    'a firm’s footer',
    'Graag een kopie van mijn gegevens.\n\nJansen BV\nKvK: 12345678\nAlgemene voorwaarden van toepassing',
  ],
  ['one sign alone', 'Uitschrijven graag.'],
  ['a link', 'Zie https://example.nl/mijn-account: dat mag weg.'],
] as const

describe('a mail to many, without its headers', () => {
  it.each(BULK)('is known by %s', (_, text) => expect(looksLikeBulk(text)).toBe(true))
  it.each(PERSONAL)('is not %s', (_, text) => expect(looksLikeBulk(text)).toBe(false))

  it('is known by a sender who takes no answer and one sign more', () => {
    const text = 'Your parcel is on its way.\nPlease do not reply to this message.'
    expect(looksLikeBulk(text, 'no-reply@example.com')).toBe(true)
    expect(looksLikeBulk(text, 'anna@example.com')).toBe(false)
    expect(looksLikeBulk('I want my data.', 'noreply@example.com')).toBe(false)
  })

  it('is noted where the letter is read', async () => {
    const letter = await readMessage({
      text: `${'Dit voorjaar planten we bollen in het park. '.repeat(9)}${BULK[0][1]}`,
    })
    expect(letter).toMatchObject({ kind: 'personal', looksBulk: true })
  })

  it('takes no longer for a line without end', () => {
    expect(looksLikeBulk(`niet meer ${'ontvang '.repeat(50_000)}`)).toBe(false)
  })
})
