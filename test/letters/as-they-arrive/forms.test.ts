import { describe, expect, it } from 'vitest'
import { type MessageParts, message } from '../message.ts'
import { ERASE, OURSELVES, outcomeOf, read, SITE } from './outcome.ts'

const PERSON = { address: 'petra@example.com' }
const FORMS: readonly (readonly [string, MessageParts])[] = [
  [
    'Contact Form 7, Dutch, with a menu',
    {
      text: `Van: Petra Bos <petra@example.com>\nOnderwerp: Mijn account\n\nBericht inhoud:\n${ERASE}\n\n-- \nDeze e-mail is verzonden via een contactformulier op J3D Prints (https://j3dprints.nl)`,
    },
  ],
  [
    'Contact Form 7, English',
    {
      text: `From: Petra Bos petra@example.com\nSubject: my account\n\nMessage Body:\n${ERASE}\n\n-- \nThis e-mail was sent from a contact form on J3D Prints`,
    },
  ],
  [
    'WPForms in HTML, Dutch',
    {
      html: `<table><tr><td><strong>Naam</strong></td></tr><tr><td>Petra Bos</td></tr><tr><td><strong>E-mailadres</strong></td></tr><tr><td>petra@example.com</td></tr><tr><td><strong>Opmerking of bericht</strong></td></tr><tr><td>${ERASE}</td></tr></table>`,
    },
  ],
  [
    'Gravity Forms, English',
    {
      text: `Name\nPetra Bos\n\nEmail\npetra@example.com\n\nHow can we help you?\n${ERASE}\n\nConsent\nI agree to the privacy policy.`,
    },
  ],
  [
    'Ninja Forms, Dutch',
    {
      html: `<table><tbody><tr><td>Naam:</td><td>Petra Bos</td></tr><tr><td>E-mail:</td><td>petra@example.com</td></tr><tr><td>Bericht:</td><td>${ERASE}</td></tr></tbody></table>`,
    },
  ],
  [
    'Elementor, Dutch',
    {
      text: `Naam: Petra Bos\nE-mail: petra@example.com\nBericht: ${ERASE}\nAkkoord: on\n\n---\n\nDatum: november 23, 2026\nTijd: 10:12\nPagina URL: https://j3dprints.nl/contact/\nUser Agent: Mozilla/5.0\nRemote IP: 192.0.2.1\nAangedreven door: Elementor`,
    },
  ],
  [
    'Fluent Forms, English',
    {
      html: `<table><tr><th>First Name</th><td>Petra</td></tr><tr><th>Last Name</th><td>Bos</td></tr><tr><th>Email</th><td>petra@example.com</td></tr><tr><th>Your Message</th><td>${ERASE}</td></tr><tr><th>GDPR Agreement</th><td>Accepted</td></tr></table>`,
    },
  ],
  [
    'Formidable, Dutch',
    {
      text: `Voornaam: Petra\nAchternaam: Bos\nE-mailadres: petra@example.com\nOnderwerp: account\nUw bericht: ${ERASE}\n\nUser Information\nIP Address: 192.0.2.1\nUser-Agent (Browser/OS): Mozilla\nReferrer: https://j3dprints.nl`,
    },
  ],
  [
    'Jetpack, English',
    {
      text: `Name: Petra Bos\nEmail: petra@example.com\nComment: ${ERASE}\n\nTime: November 23, 2026 at 10:12 am\nIP Address: 192.0.2.1\nContact Form URL: https://j3dprints.nl/contact/\nSent by an unverified visitor to your site.`,
    },
  ],
  [
    'a form with labels of its own',
    {
      headers: ['Reply-To: petra@example.com'],
      text: `Hoe heet je?: Petra Bos\nWaar kunnen we je bereiken?: petra@example.com\nWaar kunnen we je mee helpen?: ${ERASE}`,
    },
  ],
  [
    'a form that looks like a heading',
    {
      text: `Van: Petra Bos <petra@example.com>\nVerzonden: 23-11-2026 10:12\nAan: J3D Prints <info@j3dprints.nl>\nOnderwerp: account\nBericht: ${ERASE}`,
    },
  ],
  [
    'a form in English that looks like one',
    {
      text: `From: Petra Bos <petra@example.com>\nSent: 23 November 2026 10:12\nTo: J3D Prints\nSubject: account\n\nMessage:\n${ERASE}`,
    },
  ],
  [
    'a form with its message first',
    { text: `Bericht: ${ERASE}\n\nNaam: Petra Bos\nE-mailadres: petra@example.com` },
  ],
  [
    'a form whose wish is in a menu',
    {
      text: `Naam: Petra Bos\nE-mail: petra@example.com\nWaar gaat het over: Mijn account en al mijn gegevens laten wissen\nBericht:\n`,
    },
  ],
  [
    'prose with somebody to answer',
    {
      headers: ['Reply-To: Petra Bos <petra@example.com>'],
      text: `Er is een nieuwe reactie op de website:\n\n${ERASE}`,
    },
  ],
]

describe('a form of the website', () => {
  it.each(FORMS)('is read as the person’s: %s', async (_, parts) => {
    const outcome = await read({ from: SITE, subject: 'Contactformulier', ...parts })
    expect(outcome).toMatchObject({
      disposition: 'case',
      rights: ['erasure'],
      letter: { writer: PERSON, kind: 'personal', route: 'contact-form' },
    })
  })

  it.each(FORMS)('under the shop’s own address too: %s', async (_, parts) => {
    const outcome = await read({ from: OURSELVES, subject: 'Contactformulier', ...parts })
    expect(outcome).toMatchObject({
      disposition: 'case',
      rights: ['erasure'],
      letter: { writer: PERSON },
    })
  })

  it.each([
    [
      'WordPress asks for an erasure, English',
      `Hi,\n\nSomebody confirmed a personal data request on J3D Prints:\n\nUser: petra@example.com\nRequest: Erase Personal Data\n\nLook at these requests and handle them here:\nhttps://j3dprints.nl/wp-admin/erase-personal-data.php`,
    ],
    [
      'WordPress asks for an erasure, Dutch',
      `Hallo,\n\nEen verzoek om persoonsgegevens is bevestigd op J3D Prints:\n\nGebruiker: petra@example.com\nVerzoek: Persoonlijke gegevens wissen\n\nBekijk en beheer deze verzoeken hier:\nhttps://j3dprints.nl/wp-admin/erase-personal-data.php`,
    ],
    [
      'WooCommerce closes an account, English',
      `The customer petra@example.com has requested to close their account and delete all personal data.`,
    ],
    [
      'WooCommerce closes an account, Dutch',
      `Klant Petra Bos (petra@example.com) wil het account opheffen en alle persoonsgegevens laten wissen.`,
    ],
    [
      'a privacy plug-in, English',
      `A new data request was submitted.\n\nName: Petra Bos\nEmail: petra@example.com\nType of request: Delete all my personal data\n\nView the request: https://j3dprints.nl/wp-admin/`,
    ],
  ])('tells of the person it names, never of itself: %s', async (_, text) => {
    const outcome = await read({ from: SITE, subject: '[J3D Prints] verzoek', text })
    expect(['case', 'triage']).toContain(outcome.disposition)
    expect(outcome.letter?.writer).toMatchObject(PERSON)
  })

  it('that names nobody goes to a person', async () => {
    const outcome = await read({ from: SITE, subject: 'Formulier', text: `Bericht: ${ERASE}` })
    expect(outcome).toMatchObject({ disposition: 'triage', letter: { needsPerson: 'no-writer' } })
  })

  it('is not seen in what staff write to customers with the mailbox in copy', async () => {
    const source = message({
      from: OURSELVES,
      subject: 'RE: uw verzoek',
      text: `Wij hebben uw gegevens gewist.`,
    })
    expect((await outcomeOf(source)).letter?.kind).toBe('own')
  })
})
