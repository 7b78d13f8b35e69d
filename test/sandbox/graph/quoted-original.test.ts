import { describe, expect, it } from 'vitest'
import { quotedOriginal } from '../../../src/sandbox/graph/quoted-original.ts'
import { htmlToText } from '../../../src/sandbox/html/text.ts'
import { BLANK } from '../../../src/sandbox/mime/compose.ts'
import { recipient, type StoredMessage } from '../../../src/sandbox/store/stored-message.ts'

const LETTER = {
  ...BLANK,
  from: recipient('anna@example.nl', 'Anna <Jansen>'),
  toRecipients: [recipient('info@j3dprints.nl'), recipient('piet@example.nl', 'Piet')],
  subject: 'Inzage & meer',
  sentDateTime: '2026-11-23T08:15:00Z',
  body: { contentType: 'text', content: 'Graag <b>inzage</b>.\nAnna' },
} as unknown as StoredMessage

const textOf = (comment = '', zone?: string, letter = LETTER) =>
  htmlToText(quotedOriginal(letter, comment, zone))

describe('the original below an answer', () => {
  it('tells whose it was, when, and what it said, as its own characters', () => {
    const text = textOf()
    expect(text).toContain('From: Anna <Jansen> <anna@example.nl>')
    expect(text).toContain('Sent: Monday, November 23, 2026 8:15:00 AM')
    expect(text).toContain('To: info@j3dprints.nl; Piet <piet@example.nl>')
    expect(text).toContain('Subject: Inzage & meer')
    expect(text).toContain('Graag <b>inzage</b>.')
    expect(text).not.toContain('Cc:')
  })

  it.each([
    ['Europe/Amsterdam', '9:15:00 AM'],
    ['Tokyo Standard Time', '5:15:00 PM'],
    ['Mars', '8:15:00 AM'],
  ])('tells the time in %s', (zone, time) => {
    expect(textOf('', zone)).toContain(time)
  })

  it('stands below a comment, which is no HTML', () => {
    const text = textOf('een <i>\ntwee')
    expect(text.indexOf('een <i>\ntwee')).toBe(0)
    expect(text.indexOf('From:')).toBeGreaterThan(0)
  })

  it('is of nobody where it says of nobody', () => {
    const text = textOf('', undefined, {
      ...LETTER,
      from: undefined,
      toRecipients: [],
      subject: '',
    })
    expect(text).toMatch(/^Sent: .*\nSubject:/)
  })
})
