import { describe, expect, it } from 'vitest'
import { classify } from '../../classifiers/reading/classify.ts'
import type { Letter } from '../../src/letters/letter.ts'
import { readLetter } from '../../src/letters/read-letter.ts'
import { UnreadableLetter } from '../../src/letters/unreadable-letter.ts'
import { shippedModel } from '../classifiers/trained.ts'
import { CONTEXT, type MessageParts, message } from './message.ts'
import { packedRtf, tnef } from './tnef-file.ts'

/**
 * More of the kinds in as-they-arrive.test.ts, from other programs, plug-ins and languages: each kind is
 * known by its make, so that what nobody listed is read too.
 */
const model = await shippedModel()
const ERASE = 'Verwijder alstublieft al mijn persoonsgegevens en mijn account.'
const ACCESS = 'Please send me a copy of all personal data you hold about me.'
const THANKS = 'Hallo,\n\nDe vaas is goed aangekomen, heel mooi geworden.\n\nGroet, Piotr'
const SITE = 'J3D Prints <wordpress@j3dprints.nl>'
const OURSELVES = 'J3D Prints <info@j3dprints.nl>'
const ANSWERING = ['In-Reply-To: <x@j3dprints.nl>']

interface Outcome {
  readonly disposition: string
  readonly rights: readonly string[]
  readonly letter?: Letter
}

async function outcomeOf(source: string | Uint8Array, context = CONTEXT): Promise<Outcome> {
  try {
    const letter = await readLetter(Buffer.from(source), context)
    const { disposition, rights } = classify(model, letter)
    return { disposition, rights: rights.map(({ right }) => right), letter }
  } catch (cause) {
    if (cause instanceof UnreadableLetter) return { disposition: 'unreadable', rights: [] }
    throw cause
  }
}

const read = (parts: MessageParts) => outcomeOf(message(parts))

/** A message of parts, each with its own header lines. */
function parts(type: string, bodies: readonly string[], headers: readonly string[] = []): string {
  return [
    ...headers,
    'From: Piet Bakker <piet@example.nl>',
    'To: info@j3dprints.nl',
    ...(headers.some((line) => line.startsWith('Subject:')) ? [] : ['Subject: Bericht']),
    'Message-ID: <letter-2@example.nl>',
    'MIME-Version: 1.0',
    `Content-Type: ${type}; boundary="part"`,
    '',
    ...bodies.flatMap((body) => ['--part', body]),
    '--part--',
    '',
  ]
    .join('\n')
    .replace(/\n/g, '\r\n')
}

const plain = (text: string) => `Content-Type: text/plain; charset=utf-8\n\n${text}\n`
const html = (text: string) => `Content-Type: text/html; charset=utf-8\n\n${text}\n`
const file = (type: string, name: string, content: Uint8Array) =>
  `Content-Type: ${type}; name="${name}"\nContent-Disposition: attachment; filename="${name}"\nContent-Transfer-Encoding: base64\n\n${Buffer.from(content).toString('base64')}\n`

describe('of two alternatives, the one that is not the letter', () => {
  const SHOWN = `<p>Hallo,</p><p>${ERASE}</p><p>Groet, Piet</p>`
  it.each([
    [
      'a notice in German',
      'Ihr E-Mail-Programm unterstützt leider keine HTML-Nachrichten. Bitte öffnen Sie diese Nachricht in einem anderen Programm oder in Ihrem Browser, um den vollständigen Inhalt zu sehen und zu lesen.',
    ],
    [
      'a style sheet',
      'body { font-family: Calibri; margin: 0 } p.MsoNormal { margin: 0cm; font-size: 11pt } a:link { color: #0563C1; text-decoration: underline } @page WordSection1 { size: 595pt 842pt; margin: 70pt }',
    ],
    [
      'a disclaimer',
      'De informatie in dit bericht is vertrouwelijk en uitsluitend bestemd voor de geadresseerde. Indien u dit bericht ten onrechte ontvangt, verzoeken wij u de afzender te informeren en het te vernietigen.',
    ],
    ['a short notice in French', 'Ce message est au format HTML.'],
    [
      'yesterday’s draft',
      'Goedemiddag, ik wilde vragen of de levertijd van mijn bestelling nog klopt, want ik ben volgende week met vakantie en dan kan ik het pakket niet aannemen. Alvast bedankt voor het antwoord. Piet',
    ],
    [
      'a preheader with links',
      'View in browser <https://mail.example.org/v/1a2b3c>\n\n[logo]\n\nUnsubscribe <https://mail.example.org/u/1>',
    ],
  ])('is %s', async (_, text) => {
    expect(await read({ subject: 'Hallo', text, html: SHOWN })).toMatchObject({
      disposition: 'case',
      rights: ['erasure'],
    })
  })

  it('is looked for within a message that has files, too', async () => {
    const inner = `Content-Type: multipart/alternative; boundary="inner"\n\n--inner\n${plain('Uw programma kan deze e-mail niet tonen. Open hem in een programma dat HTML laat zien.')}\n--inner\n${html(SHOWN)}\n--inner--`
    const source = parts('multipart/mixed', [
      inner,
      file('image/png', 'foto.png', Buffer.from('x')),
    ])
    expect(await outcomeOf(source)).toMatchObject({ disposition: 'case', rights: ['erasure'] })
  })

  it('is not a text that says the same, however it is wrapped', async () => {
    const text = `Hallo,\n\nVerwijder alstublieft al mijn\npersoonsgegevens en mijn\naccount.\n\nGroet, Piet`
    expect((await read({ subject: 'Hallo', text, html: SHOWN })).letter?.ownWords).toContain(
      'al mijn\npersoonsgegevens',
    )
  })

  it('is not a text beside a picture', async () => {
    const outcome = await read({
      subject: 'Hallo',
      text: `Hallo, ${ERASE}`,
      html: '<p>Logo</p><img src="cid:1">',
    })
    expect(outcome.disposition).toBe('case')
  })
})

const HEADINGS: readonly (readonly [string, string])[] = [
  [
    'Outlook in Swedish',
    'Från: J3D Prints <info@j3dprints.nl>\nSkickat: den 5 oktober 2026 10:12\nTill: Piotr <piotr@example.com>\nÄmne: Sv: bericht',
  ],
  [
    'Outlook in Danish',
    'Fra: J3D Prints <info@j3dprints.nl>\nSendt: 5. oktober 2026 10:12\nTil: Piotr\nEmne: SV: bericht',
  ],
  [
    'Outlook in Czech',
    '________________________________\nOd: J3D Prints <info@j3dprints.nl>\nOdesláno: pondělí 5. října 2026 10:12\nKomu: Piotr\nPředmět: bericht',
  ],
  [
    'Outlook in Ukrainian',
    'Від: J3D Prints <info@j3dprints.nl>\nНадіслано: 5 жовтня 2026 р. 10:12\nКому: Piotr\nТема: bericht',
  ],
  [
    'a program in Basque, which nobody listed',
    'Nork: J3D Prints <info@j3dprints.nl>\nBidalia: 2026-10-05 10:12\nNori: Piotr <piotr@example.com>\nGaia: bericht',
  ],
  [
    'a program in Welsh',
    'Oddi wrth: J3D Prints <info@j3dprints.nl>\nAnfonwyd: 05 Hydref 2026 10:12\nAt: Piotr <piotr@example.com>\nPwnc: bericht',
  ],
  [
    'Outlook in Arabic',
    'من: J3D Prints <info@j3dprints.nl>\nتم الإرسال: 2026-10-05 10:12\nإلى: Piotr <piotr@example.com>\nالموضوع: bericht',
  ],
  ['Gmail in Danish', 'Den man. 5. okt. 2026 kl. 10.12 skrev J3D Prints <info@j3dprints.nl>:'],
  ['Gmail in Finnish', 'ma 5. lokak. 2026 klo 10.12 J3D Prints <info@j3dprints.nl> kirjoitti:'],
  [
    'Gmail in Turkish',
    'J3D Prints <info@j3dprints.nl>, 5 Eki 2026 Pzt, 10:12 tarihinde şunu yazdı:',
  ],
  ['Gmail in Japanese', '2026年10月5日(月) 10:12 J3D Prints <info@j3dprints.nl>:'],
  ['Gmail in Greek', 'Στις Δευ 5 Οκτ 2026 στις 10:12, ο/η J3D Prints <info@j3dprints.nl> έγραψε:'],
  ['Zoho', '---- Op ma, 05 okt. 2026 10:12:00 +0200 J3D Prints <info@j3dprints.nl> schreef ----'],
  ['Tuta', '5 okt 2026, 10:12 door info@j3dprints.nl:'],
  ['Yandex', '05.10.2026, 10:12, "J3D Prints" <info@j3dprints.nl>:'],
  ['Horde in German', 'Zitat von J3D Prints <info@j3dprints.nl>:'],
  ['Roundcube', 'J3D Prints schreef op 2026-10-05 10:12:'],
  [
    'eM Client in German',
    '------ Originalnachricht ------\nVon "J3D Prints" <info@j3dprints.nl>\nAn "Piotr" <piotr@example.com>\nDatum 05.10.2026 10:12:00\nBetreff bericht',
  ],
  [
    'Lotus Notes in Dutch',
    '-----Oorspronkelijk bericht-----\nVan: "J3D Prints" <info@j3dprints.nl>\nAan: piotr@example.com\nDatum: 05-10-2026 10:12\nOnderwerp: bericht',
  ],
  [
    'a phone in Spanish',
    '-------- Mensaje original --------\nDe: J3D Prints <info@j3dprints.nl>\nFecha: 5/10/26 10:12 (GMT+01:00)\nPara: piotr@example.com\nAsunto: bericht',
  ],
  [
    'a phone in French',
    '-------- Message d’origine --------\nDe : J3D Prints <info@j3dprints.nl>\nDate : 05/10/2026 10:12 (GMT+01:00)\nÀ : piotr@example.com\nObjet : bericht',
  ],
]

describe('a heading over an older mail', () => {
  const OLD = `Beste Piotr,\n\nU vroeg ons: ${ERASE} ${ERASE}\n\nJ3D Prints`
  it.each(HEADINGS)('of %s sets it apart', async (_, heading) => {
    const text = `${THANKS}\n\n${heading}\n\n${OLD}`
    expect((await read({ subject: 'Re: bericht', headers: ANSWERING, text })).disposition).toBe(
      'none',
    )
  })

  it.each(HEADINGS)('of %s leaves what is said above it', async (_, heading) => {
    const text = `${ERASE}\n\nGroet, Piotr\n\n${heading}\n\nBeste Piotr,\n\nUw lamp is klaar.`
    const { letter } = await read({ subject: 'Re: bericht', headers: ANSWERING, text })
    expect(letter?.ownWords).toBe(ERASE)
  })

  it.each([
    [
      'what somebody lists of themselves',
      `Hallo,\n\nHierbij mijn gegevens:\n\nNaam: Piet Bakker\nE-mail: piet@example.nl\nGeboren: 12-05-1980\nKlantnummer: 4411\n\n${ERASE}`,
    ],
    [
      'the same in a language that is not listed',
      `Dzień dobry,\n\nImię: Jan\nAdres: jan@example.pl\nUrodzony: 1980-05-12\nNumer: 4411\n\n${ERASE}`,
    ],
    [
      'an order',
      `Hallo,\n\nBestelling: 1234\nGeplaatst: 5-10-2026 10:12\nBedrag: 12,50\n\n${ERASE}`,
    ],
    [
      'a signature above a postscript',
      `Hallo,\n\nTel: 06-12345678\nWeb: www.example.nl\nMail: piet@example.nl\n\n${ERASE}`,
    ],
    [
      'a story of a mail',
      `Op 5 oktober 2026 om 10:12 kreeg ik van J3D Prints <info@j3dprints.nl> deze reclame:\n\nKorting op vazen!\n\n${ERASE}`,
    ],
    ['a rule with a title', `----- Mijn verzoek -----\n\n${ERASE}`],
  ])('is not seen in %s', async (_, text) => {
    const outcome = await read({ subject: 'Verzoek', text })
    expect(outcome.disposition).toBe('case')
    expect(outcome.rights).toContain('erasure')
  })
})

describe('HTML that marks where an older mail begins', () => {
  const OLD = `<p>U vroeg ons: ${ERASE}</p><p>J3D Prints</p>`
  const SAID = '<p>De vaas is goed aangekomen, heel mooi geworden.</p>'
  it.each([
    [
      'Outlook on the web in Finnish',
      `<hr><div id="divRplyFwdMsg"><b>Lähettäjä:</b> J3D<br><b>Aihe:</b> x</div>${OLD}`,
    ],
    [
      'Outlook on Windows in Greek',
      `<div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p class=MsoNormal><b>Από:</b> J3D &lt;info@j3dprints.nl&gt;<br><b>Στάλθηκε:</b> 5/10/2026 10:12</p></div>${OLD}`,
    ],
    [
      'Gmail in Korean',
      `<div class="gmail_quote"><div class="gmail_attr">2026년 10월 5일 (월) 오전 10:12, J3D Prints &lt;info@j3dprints.nl&gt;님이 작성:<br></div><blockquote class="gmail_quote">${OLD}</blockquote></div>`,
    ],
    [
      'Apple Mail in Norwegian',
      `<blockquote type="cite"><div>5. okt. 2026 kl. 10:12 skrev J3D Prints &lt;info@j3dprints.nl&gt;:</div>${OLD}</blockquote>`,
    ],
    [
      'Tuta',
      `<div>5 okt 2026, 10:12 door info@j3dprints.nl:</div><blockquote class="tutanota_quote">${OLD}</blockquote>`,
    ],
    ['Outlook for Mac', `<span id="OLK_SRC_BODY_SECTION"><div><b>Fra: </b>J3D</div>${OLD}</span>`],
  ])('sets it apart: %s', async (_, history) => {
    expect(
      (await read({ subject: 'Re: bericht', headers: ANSWERING, html: `${SAID}${history}` }))
        .disposition,
    ).toBe('none')
  })
})

describe('a quotation of nobody in a first letter', () => {
  const MODEL = 'Op grond van artikel 17 AVG verzoek ik u al mijn persoonsgegevens te wissen.'
  it.each([
    [
      'indented by Outlook',
      {
        html: `<p>Hallo,</p><blockquote style="margin-left:36.0pt"><p>${MODEL}</p></blockquote><p>Piet</p>`,
      },
    ],
    [
      'pasted with a cite mark',
      { html: `<p>Hallo,</p><blockquote type="cite"><p>${MODEL}</p></blockquote>` },
    ],
    ['marked twice', { text: `Hallo,\n\n>> ${MODEL}\n\nPiet` }],
    ['marked without a space', { text: `>${MODEL}` }],
    ['between two sentences', { text: `Zie het volgende.\n\n> ${MODEL}\n\nGraag antwoord.` }],
  ] as const)('is its writer’s: %s', async (_, body) => {
    expect(await read({ subject: 'Brief', ...body })).toMatchObject({
      disposition: 'case',
      rights: ['erasure'],
    })
  })

  it('stays the other’s where it is attributed, or the letter answers', async () => {
    const text = `De lamp is mooi.\n\nOp ma 5 okt. 2026 om 10:12 schreef J3D Prints <info@j3dprints.nl>:\n\n> ${MODEL}`
    expect((await read({ text })).disposition).toBe('none')
    expect(
      (await read({ headers: ANSWERING, text: `De lamp is mooi.\n\n> ${MODEL}` })).disposition,
    ).toBe('none')
  })
})

describe('answers between the lines of an older mail', () => {
  const BELOW = `\n\n-----Original Message-----\nFrom: J3D Prints <info@j3dprints.nl>\nSent: Monday, October 5, 2026 10:12\nTo: Piet\nSubject: bericht\n\nShall we keep your account?\nNo, remove everything you have.\n\nJ3D Prints`
  it.each([
    'See my answers below.',
    'Zie mijn reacties in het rood.',
    'Siehe unten.',
    'Ik heb hieronder geantwoord.',
    'My comments are inline.',
    'Antwoorden staan tussen de regels, groet Piet',
    'Zie onder',
  ])('go to a person where they are announced: %s', async (said) => {
    const outcome = await read({
      subject: 'RE: bericht',
      headers: ANSWERING,
      text: `${said}${BELOW}`,
    })
    expect(['case', 'triage']).toContain(outcome.disposition)
    expect(outcome.letter?.needsPerson).toBe('answers-below')
  })

  it('go to a person where nothing stands above', async () => {
    const outcome = await read({ subject: 'RE: bericht', headers: ANSWERING, text: BELOW })
    expect(['case', 'triage']).toContain(outcome.disposition)
  })

  it('are read where somebody signed them or wrote them in red', async () => {
    const signed = `Dag, dank voor de mail.\n\nVan: J3D Prints <info@j3dprints.nl>\nVerzonden: maandag 5 oktober 2026 10:12\nAan: Piet\nOnderwerp: bericht\n\nWat doen we met uw account?\n[Piet Bakker] ${ERASE}`
    expect((await read({ subject: 'RE: bericht', text: signed })).rights).toEqual(['erasure'])
    const red = `<p>Dank voor de mail.</p><div id="divRplyFwdMsg"><b>Van:</b> J3D</div><p>Wat doen we met uw account?</p><p><span style="color:#FF0000">${ERASE}</span></p>`
    expect((await read({ subject: 'RE: bericht', html: red })).rights).toEqual(['erasure'])
  })

  it('are not seen in thanks above an older mail', async () => {
    expect(
      (await read({ subject: 'RE: bericht', headers: ANSWERING, text: `Dank, tot dan!${BELOW}` }))
        .disposition,
    ).toBe('none')
  })
})

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

describe('the form’s own words', () => {
  it.each([
    'Ik ga akkoord met de verwerking van mijn persoonsgegevens. Deze toestemming kan ik altijd intrekken.',
    'AVG-akkoord*: Ik geef toestemming om mijn gegevens op te slaan; ik kan vragen ze te verwijderen.',
    'Toestemming\tDoor dit formulier te verzenden ga ik akkoord met het privacybeleid en het recht op inzage en verwijdering.',
    '[x] I agree to the storage of my data and know that I can ask for its erasure at any time.',
    '☑ I have read the privacy policy, including my right to object and to erasure.',
    'GDPR Agreement: I consent to having this website store my submitted information so they can respond to my inquiry.',
    'Nieuwsbrief: Nee',
    'Newsletter: Yes, sign me up. I can unsubscribe at any time.',
    'Datenschutz: Ich stimme der Verarbeitung meiner Daten zu und kann diese Einwilligung jederzeit widerrufen.',
    'hCaptcha: passed',
    'Privacyverklaring: gelezen en akkoord',
    'Marketing: akkoord, ik mag me altijd afmelden',
  ])('are nobody’s request: %s', async (line) => {
    const text = `Naam: Kim\nE-mail: kim@example.org\nBericht: Wanneer is mijn bestelling 1234 klaar?\n\n${line}`
    expect((await read({ from: SITE, text })).disposition).toBe('none')
  })

  it.each([
    ['Ik ga niet langer akkoord met de verwerking van mijn gegevens, stop daarmee.', 'Akkoord: Ja'],
    [
      'Ik heb jullie privacyverklaring gelezen en wil dat jullie al mijn gegevens verwijderen.',
      'AVG: Ja',
    ],
    ['Nieuwsbrief: graag uitschrijven, ik trek mijn toestemming in.', 'Privacy: akkoord'],
  ])('do not take away what the writer says: %s', async (said, tick) => {
    const text = `Naam: Kim\nE-mail: kim@example.org\nBericht: ${said}\n${tick}`
    expect((await read({ from: SITE, text })).disposition).toBe('case')
  })
})

describe('a letter in a part that is no body', () => {
  const RTF =
    "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Calibri;}}\\f0 Hallo,\\par Verwijder alstublieft al mijn persoonsgegevens en mijn account, ook die in de co\\'f6rdinatie.\\par Ren\\u233?\\par}"
  const WORDS = Buffer.from(`Hallo,\n\n${ERASE}\n\nPiet`)
  it.each([
    [
      'winmail.dat with plain text',
      file('application/ms-tnef', 'winmail.dat', tnef({ plain: `Hallo,\r\n\r\n${ERASE}` })),
    ],
    [
      'winmail.dat with Unicode',
      file('application/ms-tnef', 'winmail.dat', tnef({ unicode: `Hallo,\r\n\r\n${ERASE}` })),
    ],
    [
      'winmail.dat with RTF',
      file('application/vnd.ms-tnef', 'winmail.dat', tnef({ rtf: packedRtf(RTF) })),
    ],
    [
      'winmail.dat with HTML',
      file('application/octet-stream', 'winmail.dat', tnef({ html: `<p>${ERASE}</p>` })),
    ],
    [
      'winmail.dat with HTML in RTF',
      file(
        'application/ms-tnef',
        'winmail.dat',
        tnef({
          rtf: packedRtf(
            `{\\rtf1\\ansi\\fromhtml1{\\*\\htmltag64 <p>}\\htmlrtf {\\htmlrtf0 ${ERASE}\\htmlrtf }\\htmlrtf0{\\*\\htmltag72 </p>}}`,
          ),
        }),
      ),
    ],
    ['RTF', `Content-Type: application/rtf\n\n${RTF}`],
    ['Markdown', `Content-Type: text/markdown; charset=utf-8\n\n**Hallo**,\n\n${ERASE}`],
    ['enriched text', `Content-Type: text/enriched\n\n<bold>Hallo</bold>,\n\n${ERASE}`],
    ['a type of its own', `Content-Type: text/x-example-letter\n\n${ERASE}`],
    [
      'HTML marked as attachment',
      file('text/html', 'bericht.html', Buffer.from(`<p>${ERASE}</p>`)),
    ],
    ['text marked as attachment', file('text/plain', 'brief.txt', WORDS)],
    [
      'an invitation’s description',
      `Content-Type: text/calendar; method=REQUEST\n\nBEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Vraag\nDESCRIPTION:Verwijder alstublieft al mijn persoonsgegevens en mi\n jn account.\nEND:VEVENT\nEND:VCALENDAR`,
    ],
  ])('is read: %s', async (_, body) => {
    const outcome = await outcomeOf(parts('multipart/mixed', [body]))
    expect(outcome).toMatchObject({ disposition: 'case', rights: ['erasure'] })
  })

  it('is read beside a footer of the server', async () => {
    const footer = plain(
      'De informatie in dit bericht is vertrouwelijk en uitsluitend bestemd voor de geadresseerde. Bent u dat niet, verwijder het dan.',
    )
    const body = file('application/ms-tnef', 'winmail.dat', tnef({ plain: ERASE }))
    expect((await outcomeOf(parts('multipart/mixed', [footer, body]))).rights).toEqual(['erasure'])
  })

  it.each([
    [
      'a broken winmail.dat',
      file('application/ms-tnef', 'winmail.dat', Buffer.from('789f3e22', 'hex')),
    ],
    [
      'a picture and nothing else',
      'Content-Type: image/jpeg\nContent-Transfer-Encoding: base64\n\n/9j/4AAQ',
    ],
    ['a type that nobody reads', 'Content-Type: application/x-example\n\nabc'],
    [
      'a letter elsewhere',
      'Content-Type: message/external-body; access-type=URL; URL="https://example.org/1"\n\nContent-Type: text/plain\n\n',
    ],
    ['half a message', 'Content-Type: message/partial; id="1"; number=1; total=2\n\nabc'],
  ])('that cannot be read goes to a person: %s', async (_, body) => {
    expect(await outcomeOf(parts('multipart/mixed', [body]))).toMatchObject({
      disposition: 'triage',
      letter: { needsPerson: 'unread-part' },
    })
  })

  it.each([
    [
      'a file beside words',
      [plain('Hierbij de tekening, groet Piet'), file('text/plain', 'gegevens.txt', WORDS)],
    ],
    [
      'an invitation without words',
      [
        plain(''),
        'Content-Type: text/calendar; method=REQUEST\n\nBEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Ophalen\nEND:VEVENT\nEND:VCALENDAR',
      ],
    ],
    ['an invoice', [plain(''), file('application/pdf', 'factuur.pdf', Buffer.from('%PDF'))]],
  ])('is not seen in %s', async (_, bodies) => {
    expect((await outcomeOf(parts('multipart/mixed', bodies))).disposition).toBe('none')
  })
})

describe('sealed mail', () => {
  const FOOTER = plain(
    'This e-mail is confidential and intended only for the addressee. If you are not the intended recipient, delete it.',
  )
  const ARMOUR =
    '-----BEGIN PGP MESSAGE-----\nVersion: 1\n\nhQEMA1234567890\n=AbCd\n-----END PGP MESSAGE-----'
  it.each([
    [
      'S/MIME with a footer',
      parts('multipart/mixed', [
        'Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name="smime.p7m"\nContent-Transfer-Encoding: base64\n\nMIBm',
        FOOTER,
      ]),
    ],
    [
      'S/MIME under another type',
      parts('multipart/mixed', [
        file('application/octet-stream', 'smime.p7m', Buffer.from('x')),
        FOOTER,
      ]),
    ],
    [
      'Microsoft’s protected mail',
      parts('multipart/mixed', [
        html(
          '<p>tom@example.com has sent you a protected message. Read the message: https://outlook.example/r</p>',
        ),
        file('application/x-microsoft-rpmsg-message', 'message.rpmsg', Buffer.from('x')),
      ]),
    ],
    [
      'a protected message under another name',
      parts('multipart/mixed', [
        FOOTER,
        file('application/octet-stream', 'message_v2.rpmsg', Buffer.from('x')),
      ]),
    ],
    ['PGP inline below a sentence', message({ text: `Hi,\n\n${ARMOUR}\n\nKind regards,\nTom` })],
    [
      'PGP inline between banners',
      message({ text: `[EXTERNAL]\n\n${ARMOUR}\n\nSent from my iPhone` }),
    ],
    [
      'PGP in a file',
      parts('multipart/mixed', [
        FOOTER,
        file('application/octet-stream', 'msg.asc', Buffer.from(ARMOUR)),
      ]),
    ],
    [
      'a portal in English',
      message({
        subject: 'Secure message',
        text: 'You have received an encrypted message from Legal Aid Example. Read it here: https://portal.example/1',
      }),
    ],
    [
      'a portal in German',
      message({
        subject: 'Nachricht',
        text: 'Für Sie liegt eine verschlüsselte Nachricht bereit.\n\nhttps://portal.example/1',
      }),
    ],
    [
      'a portal’s page',
      parts('multipart/mixed', [
        plain('U heeft een beveiligd bericht ontvangen. Open de bijlage om het te lezen.'),
        file('text/html', 'securedoc.html', Buffer.from('<p>x</p>')),
      ]),
    ],
  ])('goes to a person: %s', async (_, source) => {
    expect(['case', 'triage', 'unreadable']).toContain((await outcomeOf(source)).disposition)
  })

  it('is not seen in mail that is only signed', async () => {
    const text = `-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n${ERASE}\n-----BEGIN PGP SIGNATURE-----\n\niQEz\n-----END PGP SIGNATURE-----`
    expect((await read({ text })).letter?.ownWords).toBe(ERASE)
  })

  it('is not seen in an older mail that was', async () => {
    const text = `De lamp is mooi.\n\nOp ma 5 okt. 2026 om 10:12 schreef J3D Prints <info@j3dprints.nl>:\n\n${ARMOUR.replace(/^/gm, '> ')}`
    expect((await read({ subject: 'Re: x', text })).disposition).toBe('none')
  })
})

function report(action: string, headers: readonly string[] = []): string {
  return parts(
    'multipart/report; report-type=delivery-status',
    [
      plain(`Your message (${ERASE}) has a status: ${action}.`),
      `Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example\n\nFinal-Recipient: rfc822; petra@example.com\nAction: ${action}\nStatus: 4.4.7`,
    ],
    [...headers, ...ANSWERING, 'Auto-Submitted: auto-replied'],
  )
}

describe('a machine’s word on a mail of ours', () => {
  it.each([
    ['failed', 'bounce'],
    ['Failed', 'bounce'],
    ['delayed', 'auto-reply'],
    ['delivered', 'auto-reply'],
    ['relayed', 'auto-reply'],
    ['expanded', 'auto-reply'],
  ])('that it was %s is %s', async (action, kind) => {
    const outcome = await outcomeOf(report(action, ['Return-Path: <>']))
    expect(outcome).toMatchObject({ disposition: 'none', letter: { kind } })
  })

  const WORDS = `Uw bericht: ${ERASE}`
  it.each([
    ['a receipt in English', 'Read: RE: Erasure of my data', ['Return-Path: <>', ...ANSWERING]],
    ['a receipt in German', 'Gelesen: AW: Löschung meiner Daten', ANSWERING],
    ['a receipt in Polish, for a mail of a prefix', 'Przeczytano: RE: Usunięcie danych', []],
    ['a mail that was never read', 'Non lu : RE: Suppression de mes données', ANSWERING],
    [
      'an absence without a mark',
      'Afwezig: RE: Verwijdering van mijn gegevens',
      ['Return-Path: <>', ...ANSWERING],
    ],
    [
      'an absence of Outlook in French',
      'Réponse automatique : Suppression',
      ['Auto-Submitted: auto-generated', 'X-Auto-Response-Suppress: All', ...ANSWERING],
    ],
    ['a reaction', 'Reaction: RE: Erasure of my data', ANSWERING],
    ['a reaction in Dutch', 'Reactie: RE: Verwijdering van mijn gegevens', ANSWERING],
  ])('changes nothing: %s', async (_, subject, headers) => {
    expect(await read({ subject, headers, text: WORDS })).toMatchObject({
      disposition: 'none',
      letter: { kind: 'auto-reply' },
    })
  })

  it.each([
    ['Zugesagt: Verwijdering van mijn gegevens bespreken', 'Prima, tot dan.'],
    ['Voorlopig: verwijder mijn account', 'Ik weet het nog niet.'],
    ['Declined: erase my data call', 'Sorry, cannot make it.'],
    ['Geaccepteerd: inzage in mijn gegevens', ''],
    ['Sv: Verwijder mijn gegevens', 'Dank, mooi geworden.'],
    ['Odp: Delete my account', 'Thanks, it looks great.'],
  ])('leaves our own subject ours: %s', async (subject, text) => {
    expect((await read({ subject, text })).disposition).toBe('none')
  })

  it.each([
    [
      'Recall: Erasure of my data',
      'Tom Fiction would like to recall the message, "Erasure of my data".',
    ],
    [
      'Zurückrufen: Löschung meiner Daten',
      'Tom möchte die Nachricht "Verwijder al mijn gegevens" zurückrufen.',
    ],
    [
      'Rappel : Verwijder mijn account',
      'Piet souhaite rappeler le message « Verwijder mijn account ».',
    ],
    [
      'Intrekken: verzoek om inzage',
      'Piet wil het bericht "Ik wil inzage in mijn gegevens" intrekken.',
    ],
    ['Återkalla: verwijder mijn gegevens', 'Piet vill återkalla meddelandet.'],
  ])('taken back opens no case: %s', async (subject, text) => {
    expect((await read({ subject, text })).disposition).not.toBe('case')
  })
})

describe('a first letter through somebody’s tool', () => {
  it.each([
    [
      'Freshdesk',
      [
        'Auto-Submitted: auto-generated',
        'X-Auto-Response-Suppress: DR, RN, OOF, AutoReply',
        'X-Mailer: Freshdesk',
      ],
    ],
    [
      'Zendesk with a return path of its own',
      ['Return-Path: <>', 'Auto-Submitted: auto-generated', 'X-Auto-Response-Suppress: All'],
    ],
    [
      'Odoo',
      ['Auto-Submitted: auto-generated', 'X-Odoo-Objects: helpdesk.ticket-1', 'Precedence: bulk'],
    ],
    ['a server without a return path', ['Return-Path: <>']],
    ['Jira', ['Auto-Submitted: auto-generated', 'Precedence: bulk', 'X-JIRA-FingerPrint: 1']],
    ['Exchange that suppresses answers', ['X-Auto-Response-Suppress: All']],
    ['a gateway that names failed recipients', ['X-Failed-Recipients: oud@j3dprints.nl']],
    [
      'an agent’s tool that answers an order mail',
      ['Auto-Submitted: auto-generated', 'In-Reply-To: <order-1@j3dprints.nl>'],
    ],
  ])('is heard: %s', async (_, headers) => {
    const text = `Namens onze cliënt Marijke Fictief verzoeken wij u op grond van artikel 17 AVG al haar persoonsgegevens te wissen.`
    expect(['case', 'triage']).toContain(
      (await read({ headers, text, subject: 'Verzoek' })).disposition,
    )
  })

  it.each([
    'Uw pakket is onderweg. Volg het via https://post.example/1',
    'Your password was changed. If this was not you, reset it.',
    'Uw factuur 2026-118 staat klaar in Mijn Voorbeeld.',
  ])('that asks for nothing is left alone: %s', async (text) => {
    const headers = ['Auto-Submitted: auto-generated', 'X-Auto-Response-Suppress: All']
    expect((await read({ from: 'noreply@example.com', headers, text })).disposition).toBe('none')
  })
})

const enclosed = (from: string, words: string) =>
  `Content-Type: message/rfc822\n\nFrom: ${from}\nSubject: Bericht\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n${words}\n`
const ORDINARY = enclosed(
  'Otto <otto@example.org>',
  'Wanneer wordt mijn bestelling bezorgd?\n\nOtto',
)
const REQUEST = enclosed('Anke <anke@example.nl>', `${ERASE}\n\nAnke`)
const OTHER = enclosed('Bart <bart@example.org>', `${ACCESS}\n\nBart`)

describe('letters enclosed in one mail', () => {
  it.each([
    ['the last of three is the request', [ORDINARY, ORDINARY.replace('Otto', 'Ann'), REQUEST]],
    ['two are requests', [REQUEST, OTHER]],
    ['the first is the request, in English', [OTHER, ORDINARY]],
    [
      'one stands in another',
      [
        enclosed('Otto <otto@example.org>', 'Zie bijgevoegd').replace(
          'text/plain; charset=utf-8\n\nZie bijgevoegd',
          `multipart/mixed; boundary=q\n\n--q\nContent-Type: text/plain\n\nZie bijgevoegd\n--q\n${REQUEST}--q--`,
        ),
      ],
    ],
    [
      'a file that is a mail',
      [
        ORDINARY,
        REQUEST.replace(
          'message/rfc822',
          'application/octet-stream; name="x.eml"\nContent-Disposition: attachment; filename="x.eml"',
        ),
      ],
    ],
  ])('are all read: %s', async (_, letters) => {
    for (const words of ['Kwamen hier binnen, groet Jan', '', 'FYI']) {
      const source = parts(
        'multipart/mixed',
        [plain(words), ...letters],
        ['Subject: FW: berichten'],
      )
      expect(['case', 'triage']).toContain((await outcomeOf(source)).disposition)
    }
  })

  it('go to a person where they are of several people', async () => {
    const source = parts('multipart/mixed', [plain(''), REQUEST, OTHER], ['Subject: FW: twee'])
    expect(await outcomeOf(source)).toMatchObject({
      disposition: 'triage',
      letter: { needsPerson: 'several-letters' },
    })
  })

  it('are read in a digest', async () => {
    const digest = [ORDINARY, REQUEST].map((letter) =>
      letter.replace('Content-Type: message/rfc822\n', ''),
    )
    const outcome = await outcomeOf(parts('multipart/digest', digest, ['Subject: FW: digest']))
    expect(['case', 'triage']).toContain(outcome.disposition)
  })

  it('are ordinary where all are', async () => {
    const source = parts(
      'multipart/mixed',
      [plain(''), ORDINARY, ORDINARY.replace('Otto', 'Ann')],
      ['Subject: FW: twee'],
    )
    expect((await outcomeOf(source)).disposition).toBe('none')
  })
})

describe('fields of a portal for requests', () => {
  it.each([
    [
      'Request type: Deletion of personal data',
      'First name: Tom\nLast name: Fiction\nEmail: tom@example.com',
    ],
    [
      'Type of request: Erasure',
      'Name: Tom Fiction\nE-mail: tom@example.com\nCountry: Netherlands',
    ],
    [
      'Aard van het verzoek: verwijdering van gegevens',
      'Voornaam: Marijke\nAchternaam: Fictief\nE-mailadres: tom@example.com',
    ],
    ['Recht: Gegevens laten wissen', 'Naam: Marijke\nE-mail: tom@example.com'],
    [
      'Your right: Right to erasure',
      'Full name: Tom\nEmail address: tom@example.com\nReference: 115',
    ],
  ])('are a person’s wish, and no correction: %s', async (wish, details) => {
    const outcome = await read({
      from: 'Fiction Store <store@agent.example>',
      headers: ['Reply-To: privacy@store.example'],
      subject: 'Data subject request',
      text: `${wish}\n${details}\n\nThis request was sent by an integration.`,
    })
    expect(['case', 'triage']).toContain(outcome.disposition)
    expect(outcome.rights).not.toContain('rectification')
    expect(outcome.letter?.writer.address).toBe('tom@example.com')
  })
})
