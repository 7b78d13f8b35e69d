import type { Language } from './texts.ts'

export interface ExampleLetter {
  readonly label: string
  readonly language: Language
  readonly name: string
  readonly address: string
  readonly subject: string
  readonly text: string
}

/** To start from: a plain request, one with no legal word in it, and mail that is no request at all. */
export const EXAMPLES: readonly ExampleLetter[] = [
  {
    label: 'Inzage',
    language: 'nl',
    name: 'Sanne Vermeulen',
    address: 'sanne.vermeulen@example.nl',
    subject: 'Mijn gegevens',
    text: 'Beste J3D Prints,\n\nVorig jaar heb ik twee keer iets bij jullie laten printen. Kunnen jullie mij laten weten welke gegevens jullie van mij bewaren, en er een kopie van sturen?\n\nAlvast bedankt,\nSanne Vermeulen',
  },
  {
    label: 'Geen klant meer',
    language: 'nl',
    name: 'Bram Kuipers',
    address: 'bram.kuipers@example.nl',
    subject: 'Graag alles weghalen',
    text: 'Hallo,\n\nIk bestel niet meer bij jullie en wil geen klant meer zijn. Haal me overal uit en gooi mijn modellen ook weg.\n\nGroet,\nBram',
  },
  {
    label: 'Vraag over filament',
    language: 'nl',
    name: 'Joost de Bruin',
    address: 'joost.debruin@example.nl',
    subject: 'PETG in donkergroen?',
    text: 'Hoi,\n\nKunnen jullie mijn tuinlamp ook in donkergroen PETG printen, en is dat bestand tegen de winter?\n\nGroeten,\nJoost',
  },
  {
    label: 'Erasure',
    language: 'en',
    name: 'Harriet Lowe',
    address: 'harriet.lowe@example.com',
    subject: 'Please delete my account',
    text: 'Dear J3D Prints,\n\nI would like you to delete my account and the models I uploaded. Please confirm once it is done.\n\nKind regards,\nHarriet Lowe',
  },
  {
    label: 'Stop the adverts',
    language: 'en',
    name: 'Owen Fairley',
    address: 'owen.fairley@example.org',
    subject: 'Your mailings',
    text: 'Hello,\n\nPlease stop sending me advertising of any kind, by e-mail or by post. I did not enjoy the last three.\n\nOwen Fairley',
  },
  {
    label: 'A broken print',
    language: 'en',
    name: 'Priya Nair',
    address: 'priya.nair@example.com',
    subject: 'Order 20817 arrived with a crack',
    text: 'Hi there,\n\nThe gear from order 20817 arrived with a crack near the hub. Could you print it again, perhaps with thicker walls?\n\nThanks,\nPriya',
  },
]
