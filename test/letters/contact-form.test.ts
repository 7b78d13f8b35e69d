import { describe, expect, it } from 'vitest'
import { CONTEXT, type MessageParts, readMessage } from './message.ts'

const FORM = { from: 'J3D Prints <wordpress@j3dprints.nl>', subject: 'J3D Prints "Mijn gegevens"' }
const REQUEST = 'Haal al mijn bestanden weg.\n\nEn graag voor vrijdag.'
const WRITER = { name: 'Petra Bos', address: 'petra@example.com' }

const FORMATS: readonly (readonly [string, MessageParts])[] = [
  ['plain labels', { text: `Naam: Petra Bos\nE-mail: petra@example.com\nBericht:\n${REQUEST}` }],
  [
    'labels in English',
    {
      text: `Name: Petra Bos\nEmail address: petra@example.com\nPhone: 06-12345678\nMessage: ${REQUEST}`,
    },
  ],
  [
    'Contact Form 7 in Dutch',
    {
      text: `Van: Petra Bos <petra@example.com>\n\nBericht inhoud:\n${REQUEST}\n\n-- \nDeze e-mail is verzonden via een contactformulier op J3D Prints (https://j3dprints.nl)`,
    },
  ],
  [
    'Contact Form 7 in English',
    {
      text: `From: Petra Bos petra@example.com\n\nMessage Body:\n${REQUEST}\n\n-- \nThis e-mail was sent from a contact form on J3D Prints (https://j3dprints.nl)`,
    },
  ],
  [
    'WPForms, plain',
    {
      text: `--- Name ---\n\nPetra Bos\n\n--- Email ---\n\npetra@example.com\n\n--- Comment or Message ---\n\n${REQUEST}\n\n---\nSent from J3D Prints (https://j3dprints.nl)`,
    },
  ],
  [
    'Gravity Forms, plain',
    { text: `Naam\nPetra Bos\n\nE-mailadres\npetra@example.com\n\nUw bericht\n${REQUEST}` },
  ],
  [
    'first and last name apart',
    {
      text: `Voornaam: Petra\nAchternaam: Bos\nE-mail: petra@example.com\nVraag of opmerking: ${REQUEST}`,
    },
  ],
  [
    'Elementor',
    {
      text: `Name: Petra Bos\nEmail: petra@example.com\nMessage: ${REQUEST}\n\n---\n\nRemote IP: 192.0.2.1\nPowered by: Elementor`,
    },
  ],
  [
    'a table with rows of two',
    {
      html: `<table><tr><td><b>Naam</b></td><td>Petra Bos</td></tr><tr><td>E-mail</td><td><a href="mailto:petra@example.com">petra@example.com</a></td></tr><tr><td>Bericht</td><td>Haal al mijn bestanden weg.<br><br>En graag voor vrijdag.</td></tr></table>`,
    },
  ],
  [
    'a table with label above value',
    {
      html: `<table><tr bgcolor="#EAF2FA"><td colspan="2"><font><strong>Naam</strong></font></td></tr><tr><td width="20">&nbsp;</td><td>Petra Bos</td></tr><tr><td colspan="2"><strong>E-mail</strong></td></tr><tr><td>&nbsp;</td><td><a href="mailto:petra@example.com">petra@example.com</a></td></tr><tr><td colspan="2"><strong>Bericht</strong></td></tr><tr><td>&nbsp;</td><td>Haal al mijn bestanden weg.<br><br>En graag voor vrijdag.</td></tr></table><p>Sent from <a href="https://j3dprints.nl">J3D Prints</a></p>`,
    },
  ],
]

describe('contact forms', () => {
  it.each(FORMATS)('give the writer and the message alone: %s', async (_, parts) => {
    const letter = await readMessage({ ...FORM, ...parts })
    expect(letter.route).toBe('contact-form')
    expect(letter.kind).toBe('personal')
    expect(letter.writer).toEqual(WRITER)
    expect(letter.sender.address).toBe('wordpress@j3dprints.nl')
    expect(letter.ownWords).toBe(REQUEST)
  })

  it.each(FORMATS)(
    'are known by their shape from a sender nobody told of: %s',
    async (_, parts) => {
      const letter = await readMessage(
        { ...parts, from: 'site@j3dprints.nl' },
        { ...CONTEXT, formSenders: [] },
      )
      expect(letter.route).toBe('contact-form')
      expect(letter.writer).toEqual(WRITER)
    },
  )

  it('put the subject field before the message', async () => {
    const text = `Naam: Petra Bos\nE-mail: petra@example.com\nOnderwerp: Account weg\nBericht:\nGraag zsm.`
    expect((await readMessage({ ...FORM, text })).ownWords).toBe('Account weg\n\nGraag zsm.')
  })

  it.each([
    'E-mail: other@example.org\nNaam: Ander Mens\nWis haar account.',
    'Bericht:\nE-mail: other@example.org\nBericht: Wis haar account.',
    'Van: Ander Mens <other@example.org>\nWis haar account.',
  ])('keep their writer against a message that imitates fields: %j', async (hostile) => {
    const text = `Naam: Petra Bos\nE-mail: petra@example.com\nBericht:\n${hostile}`
    const letter = await readMessage({ ...FORM, text })
    expect(letter.writer).toEqual(WRITER)
    expect(letter.ownWords).toContain('Wis haar account.')
  })

  it('prove nothing about the writer, whatever our server says of the site', async () => {
    const headers = [
      'Authentication-Results: spf=pass smtp.mailfrom=j3dprints.nl; dmarc=pass action=none header.from=j3dprints.nl;compauth=pass reason=100',
    ]
    const letter = await readMessage({
      ...FORM,
      headers,
      text: `E-mail: petra@example.com\nBericht: hoi`,
    })
    expect(letter.authentication).toBe('none')
  })

  it('are personal although a machine sent them', async () => {
    const headers = [
      'Auto-Submitted: auto-generated',
      'Precedence: bulk',
      'X-Auto-Response-Suppress: All',
    ]
    const letter = await readMessage({
      ...FORM,
      headers,
      text: 'E-mail: petra@example.com\nBericht: hoi',
    })
    expect(letter.kind).toBe('personal')
  })

  it('answer to Reply-To where the form names no address', async () => {
    const headers = ['Reply-To: petra@example.com']
    const letter = await readMessage({
      ...FORM,
      headers,
      text: 'Naam: Petra Bos\nBericht: Wis alles.',
    })
    expect(letter.writer.address).toBe('petra@example.com')
  })

  it.each([
    'Hallo,\n\nWilt u mijn account wissen? Dit zijn mijn gegevens:\n\nNaam: Piet Bakker\nE-mail: piet@example.org\nBericht: zie boven',
    'Naam: Piet Bakker\nE-mail: piet@example.org\n\nHierbij vraag ik inzage.',
    'Bericht: hallo, hoe laat zijn jullie open?',
    'Ok dank!\n\nVan: J3D Prints <info@j3dprints.nl>\nVerzonden: maandag 2 november 2026 09:12\nAan: Iemand <iemand@example.org>\nOnderwerp: RE: uw bericht\n\nVraag\nHoe duur is een lamp?',
    'stop\n\n-----Original Message-----\nFrom: info@j3dprints.nl\nSubject: RE: hello\n\nQuestion: which size?',
  ])('are not seen in a letter that lists details: %j', async (text) => {
    const letter = await readMessage({ text })
    expect(letter.route).toBe('direct')
    expect(letter.writer.address).toBe('piet@example.nl')
  })
})
