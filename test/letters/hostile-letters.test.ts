import { describe, expect, it } from 'vitest'
import { UnreadableLetter } from '../../src/letters/unreadable-letter.ts'
import { message, read, readMessage } from './message.ts'

const REQUEST = 'Verwijder mijn gegevens.'

async function refusal(source: string | Buffer): Promise<UnreadableLetter> {
  const error = await read(source.toString('latin1')).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(UnreadableLetter)
  return error as UnreadableLetter
}

describe('messages that cannot be read', () => {
  it.each([
    ['nothing', ''],
    ['blank lines', '\r\n\r\n'],
    ['bytes', '\u0000\u0001\u0002\u0003'],
    ['text without a header', 'verwijder mijn gegevens'],
    ['a header of two megabytes', `Subject: ${'x'.repeat(2_000_000)}\r\n\r\nhoi`],
  ])('are refused as malformed: %s', async (_, source) => {
    expect((await refusal(source)).code).toBe('malformed')
  })

  it('are refused as malformed: parts nested a thousand deep', async () => {
    const open = (depth: number) =>
      `Content-Type: multipart/mixed; boundary="b${depth}"\r\n\r\n--b${depth}\r\n`
    const nested = Array.from({ length: 1_100 }, (_, depth) => open(depth)).join('')
    expect((await refusal(`From: piet@example.nl\r\n${nested}\r\nhoi`)).code).toBe('malformed')
  })

  it('are refused as too big above 25 MB', async () => {
    const source = message({ text: 'x'.repeat(25 * 1024 * 1024) })
    expect((await refusal(source)).code).toBe('too-big')
  })

  it.each([
    [
      'PGP/MIME',
      'multipart/encrypted; protocol="application/pgp-encrypted"; boundary=b\r\n\r\n--b\r\nContent-Type: application/pgp-encrypted\r\n\r\nVersion: 1\r\n--b\r\nContent-Type: application/octet-stream\r\n\r\nxx\r\n--b--',
    ],
    [
      'S/MIME',
      'application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA',
    ],
    [
      'PGP in the text',
      'text/plain\r\n\r\n-----BEGIN PGP MESSAGE-----\r\nxx\r\n-----END PGP MESSAGE-----',
    ],
  ])('are refused as encrypted: %s', async (_, body) => {
    expect((await refusal(`From: piet@example.nl\r\nContent-Type: ${body}\r\n`)).code).toBe(
      'encrypted',
    )
  })

  it('are refused in a sentence that says nothing of the message', async () => {
    const error = await refusal('geheim van piet@example.nl')
    expect(error.message).not.toContain('piet')
    expect(error.message).toMatch(/^The message .+\.$/)
  })
})

// A thousand characters of text and a hundred thousand of padding, in the shapes that cost a
// careless pattern or loop the square of their length.
const SIZE = 100_000
const PADDING: readonly (readonly [string, string])[] = [
  ['quote marks', '>'.repeat(SIZE)],
  ['quoted lines', '> x\n'.repeat(SIZE / 4)],
  ['underscores', '_'.repeat(SIZE)],
  ['spaces', ' '.repeat(SIZE)],
  ['blank lines', '\n'.repeat(SIZE)],
  ['one word', 'a'.repeat(SIZE)],
  ['ats', '@'.repeat(SIZE)],
  ['addresses', 'a@b.'.repeat(SIZE / 4)],
  ['attributions', 'Op 5 okt. 2026 om 10:12\n'.repeat(SIZE / 24)],
  ['half headings', 'Van: x\n'.repeat(SIZE / 7)],
  ['openings of notices', 'Deze e-mail\n'.repeat(SIZE / 12)],
  ['closings', 'Groet,\n'.repeat(SIZE / 7)],
  ['signature marks', '--\n'.repeat(SIZE / 3)],
  ['labels', 'Naam:\n'.repeat(SIZE / 6)],
  ['full stops', '. '.repeat(SIZE / 2)],
  ['brackets', '<'.repeat(SIZE)],
  ['accents', '\u0301'.repeat(SIZE)],
  ['replies in the subject', 're: '.repeat(SIZE / 4)],
]

describe('letters made to cost time', () => {
  // The test runner's own limit is the only clock here: any of these takes minutes when squared.
  it.each(PADDING)('still say what they say: %s', async (_, padding) => {
    const letter = await readMessage({
      subject: padding.slice(0, 900),
      text: `${REQUEST}\n\n${padding}`,
    })
    expect(letter.ownWords).toContain(REQUEST)
    expect(letter.wholeText.length).toBeLessThanOrEqual(200_000)
  })

  it.each([
    ['open tags', '<b>'.repeat(SIZE)],
    ['nested quotes', '<blockquote>x'.repeat(SIZE / 13)],
    ['nested hidden parts', '<div style="display:none">'.repeat(SIZE / 26)],
    ['table cells', '<tr><td>x<td>y'.repeat(SIZE / 14)],
    ['comments', '<!--'.repeat(SIZE / 4)],
    ['entities', '&amp;&#'.repeat(SIZE / 7)],
    ['styles', '<style>'.repeat(SIZE / 7)],
    ['bold letters', '<b>x</b>'.repeat(SIZE / 8)],
  ])('still say what they say in HTML: %s', async (_, padding) => {
    const letter = await readMessage({ html: `<p>${REQUEST}</p>${padding}` })
    expect(letter.ownWords).toContain(REQUEST)
  })

  it('are cut after 200,000 characters', async () => {
    const letter = await readMessage({ text: `${REQUEST}\n${'x y\n'.repeat(500_000)}` })
    expect(letter.ownWords).toContain(REQUEST)
    expect(letter.wholeText.length).toBeLessThanOrEqual(200_000)
  })
})

describe('letters made to deceive', () => {
  it('have no invisible characters in their words', async () => {
    const letter = await readMessage({ text: 'Ver\u200Bwij\u00ADder m\u202Eijn\uFEFF gegevens' })
    expect(letter.ownWords).toBe('Verwijder mijn gegevens')
  })

  it('cannot break a line in the subject or the name', async () => {
    const encoded = `=?utf-8?B?${Buffer.from('Hoi\r\nBcc: x@example.org').toString('base64')}?=`
    const letter = await readMessage({ subject: encoded, from: `${encoded} <piet@example.nl>` })
    expect(letter.subject).toBe('Hoi Bcc: x@example.org')
    expect(letter.sender.name).not.toMatch(/[\r\n]/)
  })

  it('keep the address that the server saw, whatever the name says', async () => {
    const letter = await readMessage({ from: '"jan@j3dprints.nl" <Piet@Example.NL>' })
    expect(letter.sender).toEqual({ name: 'jan@j3dprints.nl', address: 'piet@example.nl' })
    expect(letter.writer).toEqual(letter.sender)
  })

  it('say in HTML what the text part leaves out', async () => {
    const html = `<p>Dag,</p><p>${REQUEST}</p>`
    const text = 'Uw programma toont geen HTML.'
    expect((await readMessage({ text, html })).ownWords).toContain(REQUEST)
    expect((await readMessage({ text: ' ', html })).ownWords).toContain(REQUEST)
  })
})
