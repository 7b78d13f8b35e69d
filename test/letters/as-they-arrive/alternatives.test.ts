import { describe, expect, it } from 'vitest'
import { ERASE, file, html, outcomeOf, parts, plain, read } from './outcome.ts'

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

  it.each([
    [
      'a disclaimer',
      '<p>Dit bericht is vertrouwelijk en uitsluitend bestemd voor de geadresseerde.</p>',
    ],
    [
      'a banner',
      '<div>CAUTION: This email originated from outside the organisation. Do not click links unless you recognise the sender.</div>',
    ],
    ['a blank page', '<html><body><br></body></html>'],
  ])('is the HTML, where a server put nothing but %s into it', async (_, shown) => {
    const outcome = await read({ subject: 'Hallo', text: `Hallo,\n\n${ERASE}`, html: shown })
    expect(outcome).toMatchObject({ disposition: 'case', rights: ['erasure'] })
  })

  it('is a long text that lacks the one sentence of the request', async () => {
    const thanks = 'Dank voor de mooie lamp die jullie hebben gemaakt. '.repeat(20)
    const outcome = await read({
      subject: 'Hallo',
      text: thanks,
      html: `<p>${thanks}</p><p>Wis mijn account.</p>`,
    })
    expect(outcome.letter?.ownWords).toContain('Wis mijn account.')
  })
})
