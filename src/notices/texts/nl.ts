import { dutchReminder } from './nl-reminder.ts'
import type { DeadlineTexts, DigestCounts, DigestTexts, Texts } from './texts.ts'

const parts = ({ overdue, dueSoon, click, unclear }: DigestCounts): string[] => [
  ...(overdue > 0 ? [`${overdue} te laat`] : []),
  ...(dueSoon > 0 ? [`${dueSoon} deze week`] : []),
  ...(click > 0
    ? [click === 1 ? '1 concept te versturen' : `${click} concepten te versturen`]
    : []),
  ...(unclear > 0 ? [`${unclear} te beoordelen`] : []),
]

const deadline: DeadlineTexts = {
  days: (count, from) => `${count} dagen na ${from}`,
  month: (from) => `Eén maand na ${from}`,
  ends: (term, end, moved) =>
    moved === undefined
      ? `${term} is ${end}.`
      : `${term} is ${end}; daarom werken we toe naar ${moved}.`,
  extended: (end, moved) =>
    moved === undefined
      ? `De schrijver hoorde op tijd dat het langer duurt: tot ${end}.`
      : `De schrijver hoorde op tijd dat het langer duurt: tot ${end}; daarom werken we toe naar ${moved}.`,
  asked: (day, inTime) =>
    inTime
      ? `Op ${day} stelden wij eerst een vraag. Zolang het antwoord uitblijft, staat de termijn van de wet misschien stil; daar rekenen wij niet op.`
      : `Op ${day} stelden wij eerst een vraag, maar te laat om erop te rekenen dat de termijn stilstaat.`,
  paused: (answered, due) =>
    `Het antwoord kwam op ${answered}. Telt het wachten niet mee, dan zou het ${due} worden.`,
}

const digest: DigestTexts = {
  subject: (counts) => {
    const said = parts(counts).slice(0, 2).join(', ')
    return `Privacyverzoeken vandaag: ${said === '' ? 'niets dringends' : said}`
  },
  subjectEmpty: 'Privacyverzoeken vandaag: niets open',
  unwell: 'griffier heeft hulp nodig',
  summary: (counts) => {
    const said = parts(counts).join(', ')
    return said === '' ? 'Vandaag is er niets dringends.' : `Dit is de stand: ${said}.`
  },
  empty: 'Er staat geen enkel privacyverzoek open. Fijne dag!',
  emptyAsFarAsSeen: 'Voor zover griffier kon zien staat er geen privacyverzoek open.',
  now: 'Hier moet je nu iets mee',
  sections: {
    overdue: 'Te laat',
    dueSoon: 'Binnen een week',
    waitingForClick: 'Concept klaar, wacht op verzending',
    unclear: 'Onduidelijk: wat is het?',
    waitingForCustomer: 'Wacht op de klant',
    newlyIn: 'Nieuw binnen',
    answered: 'Beantwoord',
  },
  by: (day) => `uiterlijk ${day}`,
  openLetter: 'Brief',
  draft: (occasion) => `Concept: ${occasion}`,
  more: (count) =>
    `${count === 1 ? 'en nog 1 zaak' : `en nog ${count} zaken`}; ‘griffier cases’ laat ze allemaal zien`,
  otherwiseOpen: (count) =>
    count === 1
      ? 'Daarnaast loopt er 1 zaak die nog tijd heeft.'
      : `Daarnaast lopen er ${count} zaken die nog tijd hebben.`,
  answerHint: (example) =>
    `Antwoord op deze mail met een zaaknummer en een woord, bijvoorbeeld ‘${example}’. Meer zaken? Elk op een eigen regel.`,
  complaintsTitle: 'Met griffier zelf gaat niet alles goed',
  healthy: 'Met griffier zelf gaat alles goed.',
  foldersRead: (folders) => `Laatst gelezen: ${folders}.`,
  neverRead: 'nog niet',
  next: (day, time) => `Volgend overzicht: ${day} om ${time}.`,
  standstill: (from, to) =>
    `griffier heeft stilgestaan van ${from} tot ${to}. Wat intussen binnenkwam, is daarna ingeboekt; de termijn loopt vanaf de dag van ontvangst.`,
  maybe: (rights) => `Gaat misschien over: ${rights}`,
  maybeLeak: 'Misschien een datalek: kijk vandaag nog',
  nearMisses: {
    title: 'Met rust gelaten, maar het scheelde weinig',
    intro:
      'Deze brieven van de afgelopen week zag griffier aan voor gewone post. Ze leken nog het meest op een verzoek, dus kijk er even naar.',
    whatNow: (example) =>
      `Is er toch een verzoek bij? Zet in Outlook de categorie op de brief, of antwoord op deze mail met het woord en het merkje, bijvoorbeeld ‘${example}’. Dan komt er een zaak, met de termijn vanaf de dag waarop de brief binnenkwam.`,
    maybe: (request, sure) => `${request}? ${sure} % zeker`,
    received: (day) => `binnen op ${day}`,
  },
  month: {
    title: (month) => `Zo ging ${month}`,
    sums: ({ received, answered, medianDays, worstDays, late }) =>
      [
        `${received} binnengekomen, ${answered} beantwoord`,
        ...(medianDays === undefined ? [] : [`de helft binnen ${medianDays} dagen`]),
        ...(worstDays === undefined ? [] : [`de langste duurde er ${worstDays}`]),
        late === 0 ? 'geen te laat' : `${late} te laat`,
      ].join(', '),
    heads: ['binnen', 'beantwoord'],
  },
}

export const dutch: Texts = {
  greeting: (firstName) => (firstName === '' ? 'Dag,' : `Dag ${firstName},`),
  footer: (shopName) =>
    `Van griffier, dat voor ${shopName} de privacypost bijhoudt. Aan klanten stuurt griffier zelf nooit iets.`,
  deadline,
  reminder: dutchReminder,
  digest,
}
