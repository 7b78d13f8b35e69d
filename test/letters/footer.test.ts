import { describe, expect, it } from 'vitest'
import { readMessage } from './message.ts'

const REQUEST = 'I want a copy of everything you know about me.'

const FOOTERS = [
  'Dit bericht is uitsluitend bestemd voor de geadresseerde. Indien u dit bericht ten onrechte hebt ontvangen,\nverzoeken wij u het te verwijderen en de afzender te waarschuwen.',
  'De informatie verzonden met dit e-mailbericht is vertrouwelijk en uitsluitend bestemd voor de geadresseerde.',
  'Aan dit bericht kunnen geen rechten worden ontleend.',
  'DISCLAIMER: this e-mail is confidential and intended only for the addressee. If you are not the intended recipient, delete this message.',
  'This e-mail and any attachments are confidential. If you received it in error, please notify the sender and delete all copies.',
  'If you are not the intended recipient you are hereby notified that any disclosure or copying is prohibited.',
  'Think before you print!',
  'Please consider the environment before printing this e-mail.',
  'Denk aan het milieu voordat u deze e-mail print.',
  'Op al onze aanbiedingen zijn onze algemene voorwaarden van toepassing, gedeponeerd bij de Kamer van Koophandel.',
  'Deze e-mail is gecontroleerd op virussen door Avast antivirussoftware.\nwww.avast.com',
  'Virusvrij.www.avast.com',
  'You are receiving this email because you bought something from us.\nUnsubscribe | Manage preferences',
  'U ontvangt deze e-mail omdat u klant bent.',
  'Unsubscribe | View in browser',
]

const BANNERS = [
  "You don't often get email from piet@example.nl. Learn why this is important<https://aka.ms/LearnAboutSenderIdentification>",
  'U ontvangt niet vaak e-mail van piet@example.nl. Ontdek waarom dit belangrijk is',
  'LET OP: deze e-mail komt van buiten de organisatie. Klik niet op links tenzij u de afzender kent.',
  'CAUTION: This email originated from outside of the organization. Do not click links or open attachments unless you recognize the sender.',
  '[EXTERNAL]',
]

describe('footers and banners', () => {
  it.each(FOOTERS)('are no words of the writer: %j', async (footer) => {
    const letter = await readMessage({
      text: `Hello,\n\n${REQUEST}\n\nKind regards,\nPiet\n\n${footer}`,
    })
    expect(letter.ownWords).toBe(`Hello,\n\n${REQUEST}`)
  })

  it('go also where they follow the signature without a blank line', async () => {
    const text = `${REQUEST}\n\nRegards,\nPiet\n${FOOTERS[3]}`
    expect((await readMessage({ text })).ownWords).toBe(REQUEST)
  })

  it('go in two languages at once', async () => {
    const text = `${REQUEST}\n\n${FOOTERS[0]}\n\n${FOOTERS[4]}`
    expect((await readMessage({ text })).ownWords).toBe(REQUEST)
  })

  it.each([
    'Wij verwerken persoonsgegevens in overeenstemming met de AVG. In onze privacyverklaring leest u welke rechten u heeft, zoals inzage en verwijdering.',
    'We process personal data in accordance with the GDPR. Our privacy notice sets out your rights, such as access and erasure.',
    'Dit bericht is gecontroleerd op virussen. De afzender is niet aansprakelijk voor schade.',
    'Volg ons op LinkedIn en schrijf u in voor onze nieuwsbrief',
    'Follow us on Instagram, and sign up to our newsletter for offers',
    'Privacy: meer weten over hoe wij omgaan met persoonsgegevens? Raadpleeg onze privacyverklaring op www.example.nl/privacy.',
    'Privacy: want to know how we look after personal data? Please read our privacy notice at www.example.com/privacy.',
    'Geen e-mails meer ontvangen? Meld u dan hier af: www.example.nl/afmelden',
    'To stop receiving these e-mails, unsubscribe here: www.example.com/unsubscribe',
    'ISO 27001 certified | Registered in England and Wales',
  ])('go in several paragraphs, each in turn: %j', async (paragraph) => {
    const text = `${REQUEST}\n\n${FOOTERS[0]}\n\n${paragraph}\n\n${FOOTERS[3]}\n\n${paragraph}`
    expect((await readMessage({ text })).ownWords).toBe(REQUEST)
  })

  it('leave what a person goes on to ask below them', async () => {
    const text = `Hallo\n\n${FOOTERS[0]}\n\nO ja, haal mij ook van de nieuwsbrief.\n\nEn verwijder alles.`
    expect((await readMessage({ text })).ownWords).toBe(
      'Hallo\n\n\nO ja, haal mij ook van de nieuwsbrief.\n\nEn verwijder alles.',
    )
  })

  it.each(BANNERS)('are no words of the writer on top: %j', async (banner) => {
    expect((await readMessage({ text: `${banner}\n\n${REQUEST}` })).ownWords).toBe(REQUEST)
  })

  it.each([
    'Dit bericht is vertrouwelijk. Ik wil dat u mijn gegevens niet verspreidt maar verwijdert.',
    'Deze e-mail is bestemd voor uw privacyafdeling: wis mijn account.',
    'If you have received my data in error, delete it.',
    'This message is confidential: please delete my medical scan and do not disclose it.',
    'Unsubscribe me from everything',
    'unsubscribe',
    'Let op: dit adres van mij klopt niet.',
    'Wij willen weten hoe jullie data verwerken volgens onze privacyverklaring.',
    'How do you process data in line with the GDPR?',
    'Volgens jullie privacyverklaring mag dit niet, haal alles weg.',
    'Geen nieuwsbrief meer voor mij, ik klik al een jaar op die link hier.',
    'Geen mails meer aub.',
    'Ik volg jullie op Instagram, zie onze privacyverklaring.',
  ])('are not seen in what a person asks: %s', async (sentence) => {
    expect((await readMessage({ text: sentence })).ownWords).toBe(sentence)
  })
})
