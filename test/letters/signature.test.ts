import { describe, expect, it } from 'vitest'
import { readMessage } from './message.ts'

const REQUEST = 'Ik wil graag weten welke gegevens u van mij hebt.'

const CLOSINGS = [
  'Met vriendelijke groet,\n\nPiet Bakker',
  'Met vriendelijke groet, Piet Bakker',
  'Met vriendelijke groeten,\nPiet Bakker\nDorpsstraat 1\n1234 AB Zwolle\n06-12345678\nwww.example.nl',
  'Vriendelijke groet\nPiet',
  'Hartelijke groeten van Piet',
  'Groetjes Piet',
  'Groeten,\nPiet & Anna',
  'mvg Piet',
  'M.v.g.\nP. Bakker',
  'Gr. Piet',
  'Hoogachtend,\n\nmr. P.J. Bakker\nadvocaat\nBakker Advocaten B.V.\nKvK 12345678',
  'Alvast bedankt,\nPiet',
  'Bij voorbaat dank.\nPiet Bakker',
  'Kind regards,\nPiet Bakker',
  'Best regards\n\nPiet Bakker\nSenior Engineer | Example Ltd\nT: +31 6 12345678\nE: piet@example.nl',
  'Regards, Piet',
  'Many thanks,\nPiet',
  'Thanks!\nPiet',
  'Yours sincerely,\n\nP. Bakker',
  'Cheers,\nPiet',
  'Mit freundlichen Grüßen\nPiet Bakker',
  'Cordialement,\nPiet Bakker',
  '-- \nPiet Bakker\nVoorzitter van de volkstuin\nWij zijn u graag van dienst',
  '--\nPiet',
  'Verstuurd vanaf mijn iPhone',
  'Verzonden vanaf mijn Galaxy',
  'Verzonden met Proton Mail beveiligde e-mail.',
  'Outlook voor iOS downloaden<https://aka.ms/o0ukef>',
  'Outlook voor Android downloaden',
  'Sent from my iPhone',
  'Sent from my Samsung Galaxy smartphone.',
  'Get Outlook for iOS<https://aka.ms/o0ukef>',
  'Sent from Yahoo Mail on Android',
  'Sent from Outlook for Android',
  'Gesendet von Mail für Windows',
  'Groet, Piet\n\nVerstuurd vanaf mijn iPad',
]

describe('signatures', () => {
  it.each(CLOSINGS)('are no words of the letter: %j', async (closing) => {
    const letter = await readMessage({ text: `Hallo,\n\n${REQUEST}\n\n${closing}` })
    expect(letter.ownWords).toBe(`Hallo,\n\n${REQUEST}`)
  })

  it('are as long as they like below the mark of RFC 3676', async () => {
    const line = 'Bezoek onze showroom, wij helpen u graag met al uw gegevens en bestanden'
    const text = `${REQUEST}\n\n-- \nPiet Bakker\n${`${line}\n`.repeat(60)}`
    expect((await readMessage({ text })).ownWords).toBe(REQUEST)
  })

  it.each([
    [
      'Oosterveld Techniek B.V. | www.example.nl\nWij helpen u graag met al uw bestanden\nAanwezig via mijn collega',
      '',
    ],
    ['Oosterveld Techniek B.V. | www.example.nl\nVerwijder alles aub', 'Verwijder alles aub'],
    [
      'Oosterveld | www.example.nl\nVergeten: ik wil ook een kopie',
      'Vergeten: ik wil ook een kopie',
    ],
  ])('of a firm go on below its address: %j', async (signature, left) => {
    const text = `${REQUEST}\n\nMet vriendelijke groet,\nPiet\n${signature}`
    expect((await readMessage({ text })).ownWords).toBe(
      [REQUEST, left].filter(Boolean).join('\n\n'),
    )
  })

  it('may follow a closing phrase with the mark', async () => {
    const text = `${REQUEST}\n\nGroet,\nPiet\n\n-- \nDenk aan het milieu voordat u print\nPiet Bakker\nU bereikt mij op dinsdag`
    expect((await readMessage({ text })).ownWords).toBe(REQUEST)
  })

  it('of any length end where a person asks something', async () => {
    const line = 'Bezoek onze showroom, wij helpen u graag'
    const text = `${REQUEST}\n\n-- \nPiet\n${`${line}\n`.repeat(20)}\nIk wil ook dat u alles wist.`
    expect((await readMessage({ text })).ownWords).toBe(
      `${REQUEST}\n\nIk wil ook dat u alles wist.`,
    )
  })

  it.each([
    ['Met vriendelijke groet,\nPiet', 'P.S. Haal mij ook van de nieuwsbrief.'],
    ['-- \nPiet Bakker', 'PS: haal mij ook van de nieuwsbrief.'],
    ['Groet, Piet', 'Verwijder ook mijn account'],
    ['Thanks,\nPiet', 'Please delete my files as well.'],
    ['Kind regards,\nPiet', 'N.B. my old address is still in your records.'],
  ])('end where somebody goes on to speak: %j, then %j', async (closing, afterthought) => {
    const letter = await readMessage({ text: `${REQUEST}\n\n${closing}\n\n${afterthought}` })
    expect(letter.ownWords).toBe(`${REQUEST}\n\n${afterthought}`)
  })

  it.each([
    'Bedankt voor de snelle levering.',
    'Alvast bedankt voor het wissen van mijn account',
    'Thanks for deleting my data soon',
    'Dank u voor uw bericht, maar ik wil alles weg',
    'Met vriendelijke groet verzoek ik u mijn gegevens te wissen',
    'Best wel gek dat jullie mijn adres nog hebben',
    'Sent from my old account, please delete it',
    'Groeten uit Zwolle, en verwijder mijn gegevens',
  ])('are not seen in a sentence that opens like one: %s', async (sentence) => {
    expect((await readMessage({ text: `Hallo,\n\n${sentence}` })).ownWords).toContain(sentence)
  })

  it('leave the request that follows a thank-you on top', async () => {
    const text = 'Bedankt,\n\nWilt u nu mijn account opheffen?\n\nPiet'
    expect((await readMessage({ text })).ownWords).toContain('Wilt u nu mijn account opheffen?')
  })
})
