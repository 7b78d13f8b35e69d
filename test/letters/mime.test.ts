import { describe, expect, it } from 'vitest'
import { message, read, readMessage } from './message.ts'

describe('a message out of MIME', () => {
  it('gives its id, and the letters that it answers, nearest first', async () => {
    const headers = [
      'In-Reply-To: <c@example.org>',
      'References: <a@example.org> <b@example.org>\r\n <c@example.org>',
    ]
    const letter = await readMessage({ headers })
    expect(letter.internetMessageId).toBe('<letter-1@example.nl>')
    expect(letter.answers).toEqual(['<c@example.org>', '<b@example.org>', '<a@example.org>'])
  })

  it('answers nothing without those headers', async () => {
    expect((await readMessage({})).answers).toEqual([])
  })

  it('gives Reply-To only where it differs', async () => {
    expect((await readMessage({ headers: ['Reply-To: PIET@example.nl'] })).replyTo).toBeUndefined()
    const { replyTo, writer } = await readMessage({
      headers: ['Reply-To: Piet <piet@example.org>'],
    })
    expect(replyTo).toEqual({ name: 'Piet', address: 'piet@example.org' })
    expect(writer.address).toBe('piet@example.nl')
  })

  it.each([
    ['quoted-printable', 'iso-8859-1', 'privacygegevens van Ren=E9e'],
    ['base64', 'utf-8', Buffer.from('privacygegevens van Renée').toString('base64')],
    ['quoted-printable', 'windows-1252', 'privacygegevens van Ren=E9e'],
  ])('decodes %s in %s', async (encoding, charset, body) => {
    const source = `From: a@example.nl\r\nContent-Type: text/plain; charset=${charset}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}`
    expect((await read(source)).ownWords).toBe('privacygegevens van Renée')
  })

  it('lists what is attached, but no picture that the text shows', async () => {
    const part = (type: string, more: string) =>
      `--m\r\nContent-Type: ${type}\r\n${more}\r\n\r\nAAAA\r\n`
    const source =
      'From: a@example.nl\r\nContent-Type: multipart/mixed; boundary=m\r\n\r\n' +
      '--m\r\nContent-Type: multipart/related; boundary=r\r\n\r\n--r\r\nContent-Type: text/html\r\n\r\n<p>Zie bijlage</p>\r\n' +
      '--r\r\nContent-Type: image/png; name=logo.png\r\nContent-ID: <logo>\r\n\r\nAAAA\r\n--r--\r\n' +
      part(
        'application/pdf; name=verzoek.pdf',
        'Content-Disposition: attachment; filename=verzoek.pdf',
      ) +
      '--m--\r\n'
    const letter = await read(source)
    expect(letter.ownWords).toBe('Zie bijlage')
    expect(letter.attachments).toEqual([
      { name: 'verzoek.pdf', contentType: 'application/pdf', bytes: 4 },
    ])
  })

  it('reads on in HTML after an attachment, as Apple Mail writes', async () => {
    const source =
      'From: a@example.nl\r\nContent-Type: multipart/mixed; boundary=m\r\n\r\n--m\r\nContent-Type: text/plain\r\n\r\nHier is mijn foto.\r\n' +
      '--m\r\nContent-Type: image/png; name=foto.png\r\nContent-Disposition: inline; filename=foto.png\r\n\r\nAAAA\r\n' +
      '--m\r\nContent-Type: text/html\r\n\r\n<p>Verwijder die van de site.</p>\r\n--m--\r\n'
    expect((await read(source)).ownWords).toBe('Hier is mijn foto.\n\nVerwijder die van de site.')
  })

  it('takes the first From of several, as mail programs show it', async () => {
    const source = message().replace('From: ', 'From: Eerste <eerste@example.nl>\r\nFrom: ')
    expect((await read(source)).sender.address).toBe('eerste@example.nl')
  })

  it('reads a letter without a sender', async () => {
    const letter = await read('Subject: hoi\r\n\r\nWis mijn data')
    expect(letter.sender).toEqual({ name: '', address: '' })
    expect(letter.ownWords).toBe('Wis mijn data')
  })

  it('reads lines that end in a line feed alone', async () => {
    const letter = await read(message({ text: 'Wis\nmijn data' }).replace(/\r\n/g, '\n'))
    expect(letter.ownWords).toBe('Wis\nmijn data')
  })
})
