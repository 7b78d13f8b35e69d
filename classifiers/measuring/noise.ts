import type { LabelledLetter } from '../learning/corpus.ts'

/** What mail programs, firms and threads put below a writer's words. */
export const NOISES = ['signature', 'footer', 'quotation'] as const
export type Noise = (typeof NOISES)[number]

/** How many words of it: a thread of months easily reaches the last. */
export const NOISE_WORDS = [100, 400, 1_600] as const

/**
 * So many words of one kind of noise, as it stands below a letter. What is quoted are other letters,
 * requests among them: somebody else's request in the history is not the writer's.
 */
export function noiseOf(
  noise: Noise,
  words: number,
  { language }: Pick<LabelledLetter, 'language'>,
  others: readonly LabelledLetter[],
  at: number,
): string {
  const tongue = language === 'nl' ? 'nl' : 'en'
  if (noise === 'quotation') return quotation(words, tongue, others, at)
  if (noise === 'footer') return upTo(words, FOOTER[tongue], at).join('\n\n')
  const opening = at % 2 === 0 ? '-- ' : CLOSING[tongue]
  return [opening, ...upTo(words, SIGNATURE[tongue], at)].join('\n')
}

function quotation(
  words: number,
  language: 'nl' | 'en',
  others: readonly LabelledLetter[],
  at: number,
): string {
  const texts = others
    .filter((other) => other.language === language)
    .flatMap(({ text }) => [...text.split('\n'), ''])
  const lines = upTo(words, texts, at * 7)
  const forms = QUOTES[language]
  const { opening, mark } = forms[at % forms.length] as (typeof forms)[number]
  return [opening, ...lines.map((line) => `${mark}${line}`)].join('\n')
}

/** Lines in turn, from one on, until they hold so many words. */
function upTo(words: number, lines: readonly string[], from: number): string[] {
  const taken: string[] = []
  let said = 0
  for (let i = from; said < words; i++) {
    const line = lines[i % lines.length] ?? ''
    taken.push(line)
    said += line.split(' ').length
  }
  return taken
}

/** As Gmail, Outlook, Apple Mail and a phone open a quotation, and what they put before its lines. */
const QUOTES = {
  nl: [
    {
      opening: 'Op ma 2 nov 2026 om 09:12 schreef J3D Prints <info@j3dprints.nl>:',
      mark: '> ',
    },
    {
      opening:
        'Van: J3D Prints <info@j3dprints.nl>\nVerzonden: maandag 2 november 2026 09:12\nAan: Iemand <iemand@example.org>\nOnderwerp: RE: uw bericht\n',
      mark: '',
    },
    {
      opening:
        'Op 2 nov. 2026, om 09:12 heeft J3D Prints <info@j3dprints.nl> het volgende geschreven:',
      mark: '> ',
    },
    {
      opening:
        '-----Oorspronkelijk bericht-----\nVan: info@j3dprints.nl\nOnderwerp: RE: uw bericht\n',
      mark: '',
    },
  ],
  en: [
    { opening: 'On Mon, 2 Nov 2026 at 09:12, J3D Prints <info@j3dprints.nl> wrote:', mark: '> ' },
    {
      opening:
        'From: J3D Prints <info@j3dprints.nl>\nSent: Monday, November 2, 2026 9:12 AM\nTo: Somebody <somebody@example.org>\nSubject: RE: your message\n',
      mark: '',
    },
    { opening: 'On 2 Nov 2026, at 09:12, J3D Prints <info@j3dprints.nl> wrote:', mark: '> ' },
    {
      opening: '-----Original Message-----\nFrom: info@j3dprints.nl\nSubject: RE: your message\n',
      mark: '',
    },
  ],
}

const CLOSING = { nl: 'Met vriendelijke groet,', en: 'Kind regards,' }

const SIGNATURE = {
  nl: [
    'Hendrik-Jan Oosterveld | hoofd inkoop | Oosterveld Techniek B.V.',
    'Industrieweg 12, 0000 XX Voorbeeldstad | T 00-0000000 | www.example.nl',
    'KvK 00000000 | btw NL000000000B00 | IBAN NL00 BANK 0000 0000 00',
    'Bezoek ons op de vakbeurs in Utrecht, stand 4B, van 3 tot en met 6 november',
    'Aanwezig op maandag, dinsdag en donderdag; op vrijdag bereikbaar via mijn collega Mirjam',
    'Volg ons op LinkedIn en Instagram en schrijf u in voor onze nieuwsbrief vol aanbiedingen',
    'Op al onze leveringen zijn de algemene voorwaarden van de Metaalunie van toepassing',
    'Wij zijn ISO 9001 en ISO 27001 gecertificeerd; lees hoe wij met uw gegevens omgaan in onze privacyverklaring',
    'Denk aan het milieu voordat u deze e-mail afdrukt',
  ],
  en: [
    'Margaret Ashworth | Head of Procurement | Ashworth Tooling Ltd',
    '12 Example Lane, Exampleton EX0 0MP | T 00000 000000 | www.example.com',
    'Company number 00000000 | VAT GB 000 0000 00 | registered in England and Wales',
    'Meet us at the autumn trade fair in Birmingham, stand 4B, from 3 to 6 November',
    'In the office Monday, Tuesday and Thursday; on Fridays please ask for my colleague Priya',
    'Follow us on LinkedIn and Instagram, and sign up to our newsletter for offers',
    'All our deliveries are subject to our general terms and conditions of sale',
    'We are ISO 9001 and ISO 27001 certified; our privacy notice says how we handle your data',
    'Please think of the environment before you print this e-mail',
  ],
}

const FOOTER = {
  nl: [
    'Disclaimer: de informatie in dit e-mailbericht is vertrouwelijk en uitsluitend bestemd voor de geadresseerde. Bent u niet de geadresseerde, verwijder dit bericht dan en stel de afzender daarvan op de hoogte.',
    'Aan dit bericht kunnen geen rechten worden ontleend. Openbaarmaking, vermenigvuldiging en verspreiding van deze informatie aan derden is niet toegestaan.',
    'Wij verwerken persoonsgegevens in overeenstemming met de Algemene verordening gegevensbescherming. In onze privacyverklaring leest u welke rechten u heeft, zoals inzage, correctie en verwijdering.',
    'De inhoud van dit bericht is alleen bestemd voor wie het is gericht. Gebruik door anderen is niet toegestaan. Wie het ten onrechte ontvangt, wordt verzocht het te vernietigen.',
    'Oosterveld Techniek B.V. is ingeschreven bij de Kamer van Koophandel. Op al onze offertes zijn onze algemene voorwaarden van toepassing, die u op verzoek worden toegezonden.',
    'Privacy: meer weten over hoe wij omgaan met persoonsgegevens? Raadpleeg onze privacyverklaring op www.example.nl/privacy.',
    'Geen e-mails meer ontvangen? Meld u dan hier af: www.example.nl/afmelden',
    'Dit bericht is gecontroleerd op virussen. De afzender is niet aansprakelijk voor schade als gevolg van het elektronisch verzenden van informatie.',
  ],
  en: [
    'Disclaimer: the information in this e-mail is confidential and intended solely for the addressee. If you are not the addressee, please delete this message and notify the sender.',
    'No rights may be derived from this message. Disclosure, copying or distribution of its contents to third parties is not permitted.',
    'We process personal data in accordance with the General Data Protection Regulation. Our privacy notice sets out your rights, such as access, rectification and erasure.',
    'The content of this message is meant only for the person to whom it is addressed. Use by others is prohibited. Anyone who receives it in error is asked to destroy it.',
    'Ashworth Tooling Ltd is registered in England and Wales. All quotations are subject to our terms and conditions, a copy of which is available on request.',
    'Privacy: want to know how we look after personal data? Please read our privacy notice at www.example.com/privacy.',
    'To stop receiving these e-mails, unsubscribe here: www.example.com/unsubscribe',
    'This message has been scanned for viruses. The sender accepts no liability for damage caused by sending information electronically.',
  ],
}
