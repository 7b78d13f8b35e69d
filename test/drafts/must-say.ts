import type { Occasion } from '../../src/cases/occasion.ts'
import type { RightOnOccasion } from '../../src/cases/reply-set.ts'
import type { Right } from '../../src/cases/right.ts'

/** Words that a letter must hold, in each language: law and the shop's policy ask for them. */
export type Said = Readonly<Record<'nl' | 'en', readonly RegExp[]>>

/** Where somebody who disagrees can go (articles 12(4) and 77 to 79; UAVG 35(2)). */
export const REMEDIES: Said = {
  nl: [
    /klacht .*Autoriteit Persoonsgegevens/,
    /rechtbank .*verzoekschrift/,
    /zes weken/,
    /artikel 35/,
  ],
  en: [/complain .*Autoriteit Persoonsgegevens/, /petition .*rechtbank/, /six weeks/, /article 35/],
}

/** What each occasion has to say, whatever the right. */
export const OF_OCCASION: Readonly<Record<Occasion, readonly Said[]>> = {
  acknowledge: [{ nl: [/kost u niets/], en: [/costs you nothing/] }],
  identity: [
    {
      nl: [
        /niet met zekerheid/,
        /Antwoord .*vanaf/,
        /Log in/,
        /postcode/,
        /kan de termijn stilstaan/,
        /voor iemand anders\?/,
      ],
      en: [
        /could not be sure/,
        /Reply .*from/,
        /Log in/,
        /postcode/,
        /may pause/,
        /for somebody else\?/,
      ],
    },
  ],
  'identity-reminder': [
    {
      nl: [/Op dinsdag 24 november 2026 vroegen wij/, /postcode/, /geen kopie/, /opnieuw beginnen/],
      en: [/On Tuesday 24 November 2026 we asked/, /postcode/, /do not send a copy/, /start again/],
    },
  ],
  'closed-unidentified': [
    REMEDIES,
    {
      nl: [/De reden: \[\[/, /sluiten wij uw verzoek/, /niets fout gedaan/, /elk moment opnieuw/],
      en: [/The reason: \[\[/, /closing your request/, /nothing wrong/, /again at any time/],
    },
  ],
  clarify: [
    {
      nl: [/\[\[waaruit de klant kan kiezen/, /'alles', dan is dat ook goed/, /termijn stilstaan/],
      en: [/\[\[what the customer can choose/, /'everything', that is fine/, /may pause/],
    },
  ],
  extend: [
    {
      nl: [/De reden: \[\[/, /uiterlijk dinsdag 23 februari 2027/, /artikel 12, lid 3/],
      en: [/The reason: \[\[/, /by Tuesday 23 February 2027/, /article 12\(3\)/],
    },
  ],
  'second-notice': [
    {
      nl: [
        /Op maandag 30 november 2026 kregen wij/,
        /niet vergeten/,
        /dezelfde zaak/,
        /wachten wij daar nog op/,
      ],
      en: [
        /again on Monday 30 November 2026/,
        /not forgotten/,
        /same case/,
        /still waiting for that/,
      ],
    },
  ],
  grant: [REMEDIES, { nl: [/wat wij hebben gedaan/], en: [/what we have done/] }],
  partly: [
    REMEDIES,
    {
      nl: [/De reden: \[\[/, /\[\[tot wanneer/, /Hieronder leest u wat, en waarom/],
      en: [/The reason: \[\[/, /\[\[until when/, /Here is what, and why/],
    },
  ],
  refuse: [
    REMEDIES,
    { nl: [/De reden: \[\[/, /Het spijt ons/], en: [/The reason: \[\[/, /We are sorry/] },
  ],
  'nothing-held': [
    REMEDIES,
    {
      nl: [
        /Op \[\[de dag/,
        /niet is gezocht: .*WooCommerce.*Mollie.*PostNL/,
        /niets over u gevonden/,
        /opnieuw/,
      ],
      en: [
        /On \[\[the day/,
        /did not search: .*WooCommerce.*Mollie.*PostNL/,
        /nothing about you/,
        /search again/,
      ],
    },
  ],
  'withdrawal-confirmed': [
    {
      nl: [
        /Op maandag 30 november 2026 hebt u/,
        /sluiten wij uw verzoek/,
        /altijd opnieuw/,
        /juist een toestemming intrekken/,
      ],
      en: [
        /On Monday 30 November 2026 you let/,
        /closing your request/,
        /always ask again/,
        /mean to withdraw a consent/,
      ],
    },
  ],
  'restriction-lifted': [
    {
      nl: [
        /Op maandag 30 november 2026 liet u ons weten/,
        /Vanaf \[\[een dag na vandaag/,
        /artikel 18, lid 3/,
        /Wilt u dit toch niet/,
      ],
      en: [
        /On Monday 30 November 2026 you let us know/,
        /From \[\[a day after today/,
        /article 18\(3\)/,
        /rather not/,
      ],
    },
  ],
  'leak-received': [
    {
      nl: [
        /meteen uit/,
        /72 uur/,
        /Autoriteit Persoonsgegevens/,
        /Stuur ze niet door/,
        /groot risico/,
      ],
      en: [
        /straight away/,
        /72 hours/,
        /Autoriteit Persoonsgegevens/,
        /Do not pass it on/,
        /high risk/,
      ],
    },
  ],
  'question-received': [
    {
      nl: [/vraag over privacy/, /eigen woorden/],
      en: [/question about privacy/, /your own words/],
    },
  ],
  recipient: [
    {
      nl: [
        /artikel 19/,
        /Wij zijn J3D Prints/,
        /Om wie het gaat: \[\[/,
        /uiterlijk \[\[/,
        /door aan anderen/,
      ],
      en: [/article 19/, /We are J3D Prints/, /Who it is about: \[\[/, /by \[\[/, /on to others/],
    },
  ],
}

/** Who received the data was told of it (article 19). */
const TOLD: Said = {
  nl: [/op \[\[de dag\]\] doorgegeven aan \[\[.*Neostrada, Microsoft, Google, Mollie en PostNL/],
  en: [/On \[\[the day\]\] we passed .*\[\[.*Neostrada, Microsoft, Google, Mollie and PostNL/],
}

/** What a right adds where it was granted; where it was granted in part, too. */
export const OF_RIGHT: Readonly<Record<Right, readonly Said[]>> = {
  access: [
    {
      nl: [
        /kopie van uw gegevens: \[\[/,
        /alleen naar een adres dat al bij ons bekend was/,
        /Andere programma's/,
        /Hoelang/,
        /Waarvoor/,
        /vandaan komen/,
        /te verbeteren, te verwijderen/,
        /stil te zetten/,
        /bezwaar/,
        /Verenigde Staten/,
        /alleen door een computer/,
      ],
      en: [
        /copy of your data: \[\[/,
        /only to an address that we already knew/,
        /Other programs/,
        /How long/,
        /What for/,
        /comes from/,
        /correct or delete/,
        /on hold/,
        /object/,
        /United States/,
        /by computer alone/,
      ],
    },
  ],
  rectification: [
    TOLD,
    {
      nl: [
        /Op \[\[de dag: .*verbeterd of aangevuld: \[\[/,
        /factuur .*niet veranderen/,
        /een nieuwe/,
      ],
      en: [/On \[\[the day: .*corrected or added this: \[\[/, /not change an invoice/, /a new one/],
    },
  ],
  erasure: [
    TOLD,
    {
      nl: [
        /hebben wij verwijderd: \[\[/,
        /zeven jaar/,
        /artikel 52/,
        /tien jaar/,
        /reservekopieën/,
        /drie maanden .*anoniem/,
      ],
      en: [
        /we deleted: \[\[/,
        /seven years/,
        /article 52/,
        /ten years/,
        /Backups/,
        /anonymous three months/,
      ],
    },
  ],
  restriction: [
    TOLD,
    {
      nl: [
        /Sinds \[\[/,
        /bewaren ze, maar doen er verder niets mee/,
        /dat u dat eerst van ons hoort/,
        /weer mag/,
      ],
      en: [
        /Since \[\[/,
        /store it, but do nothing else/,
        /letting you know first/,
        /Until you tell us/,
      ],
    },
  ],
  portability: [
    {
      nl: [
        /CSV- of JSON-bestand, geen pdf/,
        /3D-modellen/,
        /Mollie en PostNL/,
        /technisch niet kan/,
        /niets gewist/,
        /nooit vanzelf/,
        /als u dat zelf wilt/,
      ],
      en: [
        /CSV or JSON file, no PDF/,
        /3D models/,
        /Mollie and PostNL/,
        /not technically possible/,
        /deleted nothing/,
        /never happens by itself/,
        /if you want it to/,
      ],
    },
  ],
  objection: [
    TOLD,
    {
      nl: [/Sinds \[\[de dag en de tijd\]\]/, /Dat blijft zo/, /reclame/, /kopie van de gegevens/],
      en: [/Since \[\[the day and the time\]\]/, /will stay so/, /advertising/, /copy of the data/],
    },
  ],
  'automated-decision': [
    {
      nl: [
        /heeft \[\[naam van de medewerker\]\] uw vraag zelf bekeken/,
        /geen besluit genomen door een computer alleen/,
        /anders over\?/,
      ],
      en: [
        /\[\[name of the member of staff\]\] looked at your question in person/,
        /no decision about you was made by a computer alone/,
        /differently\?/,
      ],
    },
  ],
  'consent-withdrawal': [
    {
      nl: [
        /Sinds \[\[de dag en de tijd\]\]/,
        /vanaf nu/,
        /blijft geldig/,
        /alleen met uw toestemming hadden/,
      ],
      en: [
        /Since \[\[the day and the time\]\]/,
        /from now on/,
        /remains valid/,
        /only had with your consent/,
      ],
    },
  ],
}

/** What is peculiar to one letter. */
export const OF_LETTER: Readonly<Partial<Record<RightOnOccasion, Said>>> = {
  'access-partly': { nl: [/artikel 15, lid 4/], en: [/article 15\(4\)/] },
  'erasure-partly': { nl: [/artikel 17, lid 3/], en: [/article 17\(3\)/] },
  'erasure-refuse': {
    nl: [/artikel 17, lid 3/, /\[\[tot wanneer/],
    en: [/article 17\(3\)/, /\[\[until when/],
  },
  'erasure-nothing-held': {
    nl: [/niets dat wij kunnen verwijderen/, /drie maanden anoniem/],
    en: [/nothing here now that we could delete/, /after three months/],
  },
  'restriction-refuse': { nl: [/belooft dit altijd/], en: [/always promises this/] },
  'portability-refuse': { nl: [/blijft gewoon welkom/], en: [/remain welcome/] },
  'objection-refuse': {
    nl: [/nooit voor reclame/, /niets af te wegen/],
    en: [/never for advertising/, /nothing for us to weigh/],
  },
  'objection-partly': {
    nl: [/nooit voor reclame/, /artikel 21, lid 1/],
    en: [/never for advertising/, /article 21\(1\)/],
  },
  'consent-withdrawal-refuse': { nl: [/intrekken mag altijd/], en: [/always withdraw/] },
  'automated-decision-refuse': { nl: [/zelf bekeken/], en: [/in person/] },
  'rectification-acknowledge': { nl: [/via uw oude adres/], en: [/from your old one/] },
  'portability-acknowledge': { nl: [/wij wissen niets/], en: [/we delete nothing/] },
  'rectification-recipient': { nl: [/artikel 16/], en: [/article 16/] },
  'erasure-recipient': { nl: [/artikel 17/, /kopieën/], en: [/article 17/, /copies/] },
  'restriction-recipient': { nl: [/artikel 18/, /weer mag/], en: [/article 18/, /used again/] },
  'objection-recipient': { nl: [/artikel 21/, /voorgoed/], en: [/article 21/, /for good/] },
}
