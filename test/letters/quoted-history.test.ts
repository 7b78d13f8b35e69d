import { describe, expect, it } from 'vitest'
import { readMessage } from './message.ts'

const REQUEST = 'Verwijder alstublieft al mijn gegevens.'
const OLD = 'Wij geven u inzage in uw gegevens en wissen uw account.'

const PLAIN: readonly (readonly [string, string])[] = [
  [
    'Gmail in Dutch',
    `Op ma 5 okt. 2026 om 10:12 schreef J3D Prints <info@j3dprints.nl>:\n\n> ${OLD}\n>\n> Jan`,
  ],
  [
    'Gmail in Dutch, folded',
    `Op ma 5 okt. 2026 om 10:12 schreef J3D Prints Klantenservice\n<info@j3dprints.nl>:\n\n> ${OLD}`,
  ],
  [
    'Gmail in English',
    `On Mon, Oct 5, 2026 at 10:12 AM J3D Prints <info@j3dprints.nl> wrote:\n\n> ${OLD}`,
  ],
  [
    'Gmail in English, folded twice',
    `On Mon, Oct 5, 2026 at 10:12 AM J3D Prints\nCustomer Service <info@j3dprints.nl>\nwrote:\n\n> ${OLD}`,
  ],
  [
    'Gmail, a quoted line folded without its mark',
    `On Mon, Oct 5, 2026 at 10:12 AM J <info@j3dprints.nl> wrote:\n\n> Wij bevestigen dat wij uw verzoek hebben ontvangen en dat wij uw\ngegevens bewaren.\n> ${OLD}`,
  ],
  [
    'Apple Mail in Dutch',
    `Op 5 okt. 2026, om 10:12 heeft J3D Prints <info@j3dprints.nl> het volgende geschreven:\n\n> ${OLD}`,
  ],
  [
    'Apple Mail in English',
    `On 5 Oct 2026, at 10:12, J3D Prints <info@j3dprints.nl> wrote:\n\n> ${OLD}`,
  ],
  [
    'iPhone, quote without marks',
    `Op 5 okt. 2026 om 10:12 heeft J3D Prints <info@j3dprints.nl> het volgende geschreven:\n\n${OLD}`,
  ],
  ['Thunderbird in Dutch', `Op 05-10-2026 om 10:12 schreef J3D Prints:\n> ${OLD}`],
  ['Thunderbird in English', `On 05/10/2026 10:12, J3D Prints wrote:\n> ${OLD}`],
  [
    'Yahoo in Dutch',
    `    Op maandag 5 oktober 2026 om 10:12:33 CEST schreef J3D Prints <info@j3dprints.nl>:  \n \n ${OLD}`,
  ],
  [
    'Yahoo in English',
    `    On Monday, October 5, 2026 at 10:12:33 AM GMT+2, J3D Prints <info@j3dprints.nl> wrote:  \n \n ${OLD}`,
  ],
  ['name first', `J3D Prints <info@j3dprints.nl> schreef op ma 5 okt 2026 om 10:12:\n> ${OLD}`],
  [
    'Outlook in Dutch',
    `Van: J3D Prints <info@j3dprints.nl>\nVerzonden: maandag 5 oktober 2026 10:12\nAan: Piet Bakker <piet@example.nl>\nOnderwerp: Uw bericht\n\n${OLD}`,
  ],
  [
    'Outlook in English',
    `From: J3D Prints <info@j3dprints.nl>\nSent: Monday, October 5, 2026 10:12 AM\nTo: Piet Bakker <piet@example.nl>\nSubject: RE: Uw bericht\n\n${OLD}`,
  ],
  [
    'Outlook with a rule',
    `________________________________\nVan: J3D Prints <info@j3dprints.nl>\nVerzonden: maandag 5 oktober 2026 10:12\nAan: Piet Bakker <piet@example.nl>\nOnderwerp: Uw bericht\n\n${OLD}`,
  ],
  [
    'Outlook, labels in bold',
    `*Van:* J3D Prints <info@j3dprints.nl>\n*Verzonden:* maandag 5 oktober 2026 10:12\n*Aan:* Piet Bakker <piet@example.nl>\n*CC:* Lisa <lisa@j3dprints.nl>\n*Onderwerp:* Uw bericht\n\n${OLD}`,
  ],
  [
    'Outlook of old, in Dutch',
    `-----Oorspronkelijk bericht-----\nVan: J3D Prints [mailto:info@j3dprints.nl]\nVerzonden: maandag 5 oktober 2026 10:12\nAan: Piet Bakker\nOnderwerp: Uw bericht\n\n${OLD}`,
  ],
  [
    'Outlook of old, in English',
    `-----Original Message-----\nFrom: J3D Prints [mailto:info@j3dprints.nl]\nSent: Monday, October 5, 2026 10:12 AM\nTo: Piet Bakker\nSubject: Uw bericht\n\n${OLD}`,
  ],
  [
    'Samsung',
    `-------- Oorspronkelijk bericht --------\nVan: J3D Prints <info@j3dprints.nl>\nDatum: 05-10-2026 10:12 (GMT+01:00)\nAan: piet@example.nl\nOnderwerp: Uw bericht\n\n${OLD}`,
  ],
  [
    'Outlook, addressees folded',
    `From: J3D Prints <info@j3dprints.nl>\nSent: Monday, October 5, 2026 10:12 AM\nTo: Piet Bakker <piet@example.nl>; Anna de Boer <anna@example.nl>;\n Kees <kees@example.nl>\nSubject: Uw bericht\n\n${OLD}`,
  ],
  [
    'German',
    `Am Mo., 5. Okt. 2026 um 10:12 Uhr schrieb J3D Prints <info@j3dprints.nl>:\n\n> ${OLD}`,
  ],
  [
    'German Outlook',
    `Von: J3D Prints <info@j3dprints.nl>\nGesendet: Montag, 5. Oktober 2026 10:12\nAn: Piet Bakker\nBetreff: AW: Uw bericht\n\n${OLD}`,
  ],
  ['French', `Le lun. 5 oct. 2026 à 10:12, J3D Prints <info@j3dprints.nl> a écrit :\n\n> ${OLD}`],
  [
    'French Outlook',
    `De : J3D Prints <info@j3dprints.nl>\nEnvoyé : lundi 5 octobre 2026 10:12\nÀ : Piet Bakker\nObjet : RE: Uw bericht\n\n${OLD}`,
  ],
  ['marks alone', `> ${OLD}\n> ${OLD}`],
  ['marks within marks', `>> ${OLD}\n> > ${OLD}\n> ${OLD}`],
]

describe('quoted history in plain letters', () => {
  it.each(PLAIN)('is no word of the writer above it: %s', async (_, history) => {
    const letter = await readMessage({
      subject: 'RE: Uw bericht',
      text: `${REQUEST}\n\n${history}`,
    })
    expect(letter.ownWords).toBe(REQUEST)
    expect(letter.writer.address).toBe('piet@example.nl')
    expect(letter.route).toBe('direct')
    expect(letter.wholeText).toContain(OLD)
  })

  const MARKED = PLAIN.filter(([, history]) => /^>/m.test(history))

  it.each(MARKED)('is no word of the writer below it: %s', async (_, history) => {
    const letter = await readMessage({
      subject: 'RE: Uw bericht',
      text: `${history}\n\n${REQUEST}`,
    })
    expect(letter.ownWords).toBe(REQUEST)
  })

  it('leaves the answers between the quotes', async () => {
    const text = `On Mon, Oct 5, 2026 at 10:12 AM J3D <info@j3dprints.nl> wrote:\n> Do you still want the vase?\n\nNo thanks, I changed my mind.\n\n> Shall we keep your account?\n\nPlease delete it.\n`
    const letter = await readMessage({ subject: 'Re: vase', text })
    expect(letter.ownWords).toBe('No thanks, I changed my mind.\n\nPlease delete it.')
  })

  it('finds the answer below an unmarked quote, under the signature of the letter quoted', async () => {
    const text = `Op 5 okt. 2026 om 10:12 heeft J3D Prints <info@j3dprints.nl> het volgende geschreven:\n\n${OLD}\n\nMet vriendelijke groet,\nJan de Vries\nJ3D Prints\n\n${REQUEST}`
    expect((await readMessage({ subject: 'Re: Uw bericht', text })).ownWords).toBe(REQUEST)
  })

  it('keeps a letter that only looks quoted: one marked from top to end, in answer to nothing', async () => {
    const letter = await readMessage({ text: `> ${REQUEST}\n> Vandaag nog.` })
    expect(letter.ownWords).toBe(`${REQUEST}\nVandaag nog.`)
  })

  it('keeps what follows when a person, not a program, writes "schreef u:"', async () => {
    const text = `Op 3 mei 2026 schreef u:\nDat alles gewist was. Dat klopt niet. ${REQUEST}`
    expect((await readMessage({ text })).ownWords).toContain(REQUEST)
  })

  it('keeps a letter under a letterhead with Van, Aan and Betreft', async () => {
    const text = `Datum: 5 oktober 2026\nVan: Piet Bakker\nAan: J3D Prints\nOnderwerp: Verzoek\n\nGeachte heer,\n\n${REQUEST}`
    expect((await readMessage({ text })).ownWords).toContain(REQUEST)
  })
})

const HTML: readonly (readonly [string, string])[] = [
  [
    'Gmail',
    `<div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">Op ma 5 okt. 2026 om 10:12 schreef J3D Prints &lt;<a href="mailto:info@j3dprints.nl">info@j3dprints.nl</a>&gt;:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204)"><div>${OLD}</div><div>nog iets</div></blockquote></div>`,
  ],
  [
    'Apple Mail',
    `<div><br><blockquote type="cite"><div>Op 5 okt. 2026, om 10:12 heeft J3D Prints &lt;info@j3dprints.nl&gt; het volgende geschreven:</div><br><div>${OLD}</div></blockquote></div>`,
  ],
  [
    'Thunderbird',
    `<div class="moz-cite-prefix">Op 05-10-2026 om 10:12 schreef J3D Prints:<br></div><blockquote type="cite" cite="mid:1@example"><p>${OLD}</p><pre>nog\niets</pre></blockquote>`,
  ],
  [
    'Yahoo',
    `<div id="yahoo_quoted_1" class="yahoo_quoted"><div><div>On Monday, October 5, 2026 at 10:12:33 AM GMT+2, J3D Prints &lt;info@j3dprints.nl&gt; wrote:</div><div><br></div><div>${OLD}</div></div></div>`,
  ],
  [
    'Outlook on the web',
    `<div id="appendonsend"></div><hr style="display:inline-block;width:98%"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri"><b>Van:</b> J3D Prints &lt;info@j3dprints.nl&gt;<br><b>Verzonden:</b> maandag 5 oktober 2026 10:12<br><b>Aan:</b> Piet<br><b>Onderwerp:</b> Uw bericht</font><div>&nbsp;</div></div><div>${OLD}</div>`,
  ],
  [
    'Outlook on Windows',
    `<div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p class=MsoNormal><b>From:</b> J3D Prints &lt;info@j3dprints.nl&gt; <br><b>Sent:</b> Monday, October 5, 2026 10:12 AM<br><b>To:</b> Piet<br><b>Subject:</b> RE: Uw bericht<o:p></o:p></p></div><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>${OLD}</p>`,
  ],
  [
    'Proton',
    `<div class="protonmail_quote">On Monday, October 5th, 2026 at 10:12, J3D Prints &lt;info@j3dprints.nl&gt; wrote:<br><br><blockquote class="protonmail_quote" type="cite"><p>${OLD}</p></blockquote></div>`,
  ],
]

describe('quoted history in HTML letters', () => {
  it.each(HTML)('is no word of the writer: %s', async (_, history) => {
    const html = `<html><body><div dir="ltr">Hallo,<br><br>${REQUEST}</div>${history}</body></html>`
    const letter = await readMessage({ subject: 'RE: Uw bericht', html })
    expect(letter.ownWords).toBe(`Hallo,\n\n${REQUEST}`)
  })

  it('keeps what the writer indents with the button for it', async () => {
    const html = `<div>Ik wil graag:</div><blockquote style="margin:0 0 0 40px;border:none;padding:0px">${REQUEST}</blockquote>`
    expect((await readMessage({ html })).ownWords).toContain(REQUEST)
  })
})
