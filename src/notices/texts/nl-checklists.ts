import type { Right } from '../../cases/right.ts'
import type { SystemsInWords } from './texts.ts'

type Steps = (systems: SystemsInWords) => readonly string[]

// After the table of rights in the shop's privacy facts: what a person ticks before answering.
// A step about recipients falls away where the shop has none.
const told = (step: string, { recipients }: SystemsInWords): string[] =>
  recipients === '' ? [] : [step]

const STEPS: Readonly<Record<Right, Steps>> = {
  access: (systems) => [
    `Zoek op elk adres dat je van deze persoon kent, ook in bestellingen zonder account: ${systems.own}.`,
    ...told(`Noem wie er gegevens kreeg, bij naam: ${systems.recipients}.`, systems),
    'Maak gegevens van anderen onleesbaar.',
    'Beveilig het bestand en stuur het alleen naar het adres dat al bekend was.',
  ],
  rectification: (systems) => [
    `Verbeter het overal waar het staat: ${systems.own}.`,
    ...told(`Geef de verbetering door: ${systems.recipients}.`, systems),
    'Klopt een factuur niet? Maak een nieuwe, verander de oude nooit.',
    'Gaat het om een nieuw e-mailadres? Laat dat eerst bevestigen vanaf het oude, of met een ander bewijs als dat niet meer bestaat.',
  ],
  erasure: (systems) => [
    'Weet zeker dat dit de persoon zelf is: wissen kan niet ongedaan worden gemaakt.',
    'Kijk of er nog een bestelling, garantie of geschil loopt.',
    `Wis account, reviews, modellen en mail, ook verzonden en verwijderde: ${systems.own}.`,
    'Zet facturen apart achter slot: die moeten voor de belasting bewaard blijven.',
    'Noteer wanneer de back-ups verlopen.',
    ...told(`Geef het door: ${systems.recipients}.`, systems),
  ],
  restriction: (systems) => [
    `Zet de gegevens op slot, wel bewaren en niet gebruiken: ${systems.own}.`,
    'Zet mailings en statistieken voor deze persoon uit.',
    ...told(`Geef het door: ${systems.recipients}.`, systems),
    'Het slot gaat er pas af als de persoon dat zelf zegt.',
  ],
  portability: (systems) => [
    `Haal de gegevens op als CSV of JSON, met de originele modellen (een pdf telt niet): ${systems.own}.`,
    ...told(`Vraag ook hun deel op: ${systems.recipients}.`, systems),
    'Laat het account bestaan: meenemen is niet hetzelfde als opzeggen.',
  ],
  objection: (systems) => [
    `Stop vandaag nog met mailings, lijsten en statistieken voor deze persoon: ${systems.own}.`,
    'Schrijf op hoe laat je dat deed.',
    'Loopt er een bestelling? Overleg met de klant hoe die verder gaat. Facturen blijven.',
    ...told(`Kijk of er ook daar iets moet stoppen: ${systems.recipients}.`, systems),
  ],
  'automated-decision': (systems) => [
    `Ga na of ergens een computer heeft beslist, met regels of een profiel: ${systems.own}.`,
    ...told(`Kijk ook naar hun controles: ${systems.recipients}.`, systems),
    'Laat een collega er met eigen ogen naar kijken en schrijf op waarom de uitkomst zo is.',
  ],
  'consent-withdrawal': (systems) => [
    `Zet vandaag nog uit waar de toestemming voor was, zoals nieuwsbrief, cookies of foto’s: ${systems.own}.`,
    'Wis wat je alleen door die toestemming had.',
  ],
}

export const dutchChecklist = (right: Right, systems: SystemsInWords): readonly string[] =>
  STEPS[right](systems)
