import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { type MessageParts, message, read, readMessage } from './message.ts'

const STAFF = 'Jan de Vries <jan@j3dprints.nl>'
const INNER = 'I want a copy of all my data.'
const HEADING = `Van: Petra Bos <Petra@example.com>
Verzonden: maandag 5 oktober 2026 10:12
Aan: Jan de Vries <jan@j3dprints.nl>
Onderwerp: My data`

const PASSED_ON: readonly (readonly [string, MessageParts])[] = [
  ['Outlook, without a word', { subject: 'FW: My data', text: `${HEADING}\n\n${INNER}` }],
  [
    'Outlook, with a rule',
    { subject: 'Fw: My data', text: `\n________________________________\n${HEADING}\n\n${INNER}` },
  ],
  [
    'Gmail',
    {
      subject: 'Fwd: My data',
      text: `---------- Forwarded message ---------\nVan: Petra Bos <petra@example.com>\nDate: ma 5 okt 2026 om 10:12\nSubject: My data\nTo: <jan@j3dprints.nl>\n\n\n${INNER}`,
    },
  ],
  [
    'Gmail in Dutch',
    {
      subject: 'Fwd: My data',
      text: `---------- Doorgestuurd bericht ---------\nVan: Petra Bos <petra@example.com>\nDatum: ma 5 okt 2026 om 10:12\nOnderwerp: My data\nAan: <jan@j3dprints.nl>\n\n${INNER}`,
    },
  ],
  [
    'Apple Mail',
    {
      subject: 'My data',
      text: `Begin forwarded message:\n\n> From: Petra Bos <petra@example.com>\n> Subject: My data\n> Date: 5 October 2026 at 10:12:00 CEST\n> To: jan@j3dprints.nl\n>\n> ${INNER}`,
    },
  ],
  [
    'Apple Mail in Dutch',
    {
      subject: 'Fwd: My data',
      text: `Begin doorgestuurd bericht:\n\nVan: Petra Bos <petra@example.com>\nDatum: 5 oktober 2026 om 10:12:00 CEST\nAan: jan@j3dprints.nl\nOnderwerp: My data\n\n${INNER}`,
    },
  ],
  [
    'Thunderbird',
    {
      subject: 'Fwd: My data',
      text: `-------- Forwarded Message --------\nSubject: My data\nDate: Mon, 5 Oct 2026 10:12:00 +0200\nFrom: Petra Bos <petra@example.com>\nTo: jan@j3dprints.nl\n\n${INNER}`,
    },
  ],
  [
    'in HTML',
    {
      subject: 'Doorst: My data',
      html: `<p>Ter info</p><div id="divRplyFwdMsg"><b>Van:</b> Petra Bos &lt;petra@example.com&gt;<br><b>Verzonden:</b> maandag 5 oktober 2026 10:12<br><b>Aan:</b> Jan<br><b>Onderwerp:</b> My data</div><div>${INNER}</div>`,
    },
  ],
]

describe('letters that somebody passes on', () => {
  it.each(PASSED_ON)('are the inner letter, of the inner writer: %s', async (_, parts) => {
    for (const from of [STAFF, 'Buurman <buurman@example.org>']) {
      const letter = await readMessage({ ...parts, from })
      expect(letter.route).toBe('forwarded')
      expect(letter.writer).toEqual({ name: 'Petra Bos', address: 'petra@example.com' })
      expect(letter.ownWords).toBe(INNER)
      expect(letter.language).toBe('en')
    }
  })

  it('are read when attached whole', async () => {
    const source = await readFile('test/fixtures/letters/forwarded-as-attachment.eml')
    const letter = await read(source.toString())
    expect(letter.route).toBe('forwarded')
    expect(letter.writer.address).toBe('petra@example.com')
    expect(letter.ownWords).toBe('Hallo,\n\nGraag zie ik welke gegevens jullie van mij hebben.')
    expect(letter.wholeText).toContain('P-2026-0042')
  })

  it('count for the writer, and what staff say above them stands last', async () => {
    const text = `Volgens mij wil zij een kopie. Kun jij dit oppakken?\n\nGroet,\nJan\n\n${HEADING}\n\n${INNER}\n\nKind regards,\nPetra`
    const letter = await readMessage({ from: STAFF, subject: 'FW: My data', text })
    expect(letter.ownWords).toBe(`${INNER}\n\nVolgens mij wil zij een kopie. Kun jij dit oppakken?`)
    expect(letter.language).toBe('en')
  })

  it('are followed through a second forward', async () => {
    const first = `Van: Lisa Smit <lisa@j3dprints.nl>\nVerzonden: dinsdag 6 oktober 2026 9:00\nAan: Jan de Vries\nOnderwerp: FW: My data`
    const text = `${first}\n\nVoor jou?\n\n${HEADING}\n\n${INNER}`
    const letter = await readMessage({ from: STAFF, subject: 'FW: My data', text })
    expect(letter.writer.address).toBe('petra@example.com')
    expect(letter.ownWords).toBe(INNER)
  })

  it('are a contact form when that is what was passed on', async () => {
    const text = `Van: WordPress <wordpress@j3dprints.nl>\nVerzonden: maandag 5 oktober 2026 10:12\nAan: info\nOnderwerp: Nieuw bericht\n\nNaam: Petra Bos\nE-mail: petra@example.com\nBericht:\nWis mijn account.`
    const letter = await readMessage({ from: STAFF, subject: 'FW: Nieuw bericht', text })
    expect(letter.writer.address).toBe('petra@example.com')
    expect(letter.ownWords).toBe('Wis mijn account.')
  })

  it('leave the forwarder to answer where the heading gives no address', async () => {
    const text = `Van: Petra Bos\nVerzonden: maandag 5 oktober 2026 10:12\nAan: Jan\nOnderwerp: My data\n\n${INNER}`
    const letter = await readMessage({ from: STAFF, subject: 'FW: My data', text })
    expect(letter.writer.address).toBe('jan@j3dprints.nl')
    expect(letter.ownWords).toBe(INNER)
  })
})

describe('letters that only enclose another', () => {
  it.each([
    'Verwijder mijn gegevens, zie onder.',
    'Ik wil hier nu echt antwoord op, zie hieronder.',
    'Hierbij eis ik dat mijn account weg gaat. Zie onderstaande reclame die ik nog steeds krijg.',
    'Please delete my data. See below for the mail you keep sending.',
  ])('are by the one who asks: %s', async (request) => {
    const heading = HEADING.replace('Petra Bos <Petra@example.com>', 'Acties <acties@example.com>')
    const letter = await readMessage({
      subject: 'FW: reclame',
      text: `${request}\n\n${heading}\n\nNu 20% korting!`,
    })
    expect(letter.route).toBe('direct')
    expect(letter.writer.address).toBe('piet@example.nl')
    expect(letter.ownWords).toBe(request)
  })

  it("are by the customer who sends the shop's own mail back", async () => {
    const heading = HEADING.replace(
      'Petra Bos <Petra@example.com>',
      'J3D Prints <info@j3dprints.nl>',
    )
    const letter = await readMessage({
      subject: 'FW: Nieuwsbrief',
      text: `zie onder\n\n${heading}\n\nOnze acties`,
    })
    expect(letter.writer.address).toBe('piet@example.nl')
    expect(letter.ownWords).toBe('zie onder')
  })

  it('mean an earlier letter again when its own writer sends it again', async () => {
    const heading = HEADING.replace(
      'Petra Bos <Petra@example.com>',
      'Piet Bakker <piet@example.nl>',
    )
    const text = `Ik wacht nog steeds op antwoord.\n\n${heading}\n\nVerwijder mijn account.`
    const letter = await readMessage({ subject: 'FW: verzoek', text })
    expect(letter.writer.address).toBe('piet@example.nl')
    expect(letter.ownWords).toContain('Verwijder mijn account.')
    expect(letter.ownWords).toContain('Ik wacht nog steeds op antwoord.')
  })

  it('are an answer, not a forward, when the subject says so', async () => {
    const letter = await readMessage({
      from: STAFF,
      subject: 'RE: FW: My data',
      text: `klaar\n\n${HEADING}\n\n${INNER}`,
    })
    expect(letter.route).toBe('direct')
    expect(letter.ownWords).toBe('klaar')
  })

  it('survive an attached message that cannot be read', async () => {
    const letter = await read(
      message({ text: 'Wis mijn data.' }).replace(
        /Content-Type: text[\s\S]*$/,
        'Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nWis mijn data.\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n\u0001\u0002\r\n--b--\r\n',
      ),
    )
    expect(letter.ownWords).toBe('Wis mijn data.')
    expect(letter.route).toBe('direct')
  })
})
