import type { Reason } from '../facts.ts'
import { dutchChecklist } from './nl-checklists.ts'
import type { ReminderTexts, SubjectFacts, WhyFacts } from './texts.ts'

const WHY: Readonly<Record<Reason, (facts: WhyFacts) => string>> = {
  opened: ({ receivedDay }) => `Er is een nieuw verzoek, binnengekomen op ${receivedDay}.`,
  triage: ({ receivedDay }) =>
    `Deze brief van ${receivedDay} gaat over privacy, maar wat de schrijver precies wil is niet duidelijk.`,
  'half-time': () => 'De helft van de tijd is om.',
  'week-left': () => 'De laatste dagen zijn begonnen.',
  'three-days-left': () => 'Er is niet veel tijd meer.',
  'one-day-left': () => 'Er is nog één werkdag, of minder.',
  'draft-waiting': () => 'Het concept ligt al een paar dagen klaar, maar is nog niet verstuurd.',
  'draft-deleted': () => 'Het concept is weggegooid en de schrijver heeft nog geen antwoord.',
  'draft-overtaken': () =>
    'Er veranderde iets in deze zaak terwijl iemand aan het concept werkte. Het concept is gebleven zoals het was.',
  'asked-again': () =>
    'De schrijver heeft opnieuw geschreven. De dag waarop het antwoord er moet zijn, blijft dezelfde.',
  replied: () => 'De schrijver heeft onze vraag beantwoord.',
  'withdrawal-asked': () =>
    'De schrijver laat weten dat het niet meer hoeft. Er staat een concept klaar dat dit bevestigt.',
  'lift-asked': () =>
    'De schrijver vindt het goed dat wij de gegevens weer gebruiken. Er staat een concept klaar dat dit bevestigt.',
  authority: () =>
    'De Autoriteit Persoonsgegevens heeft een kopie van de brief gekregen, of een klacht. Dit kan niet wachten.',
  'answered-by-hand': () =>
    'Iemand heeft zelf een antwoord gestuurd. Of het verzoek daarmee is afgehandeld, kan griffier niet zien.',
  bounced: () => 'Ons antwoord kwam terug: het is niet bezorgd, dus de schrijver heeft het niet.',
  'unknown-word': ({ unknownWord }) =>
    unknownWord === ''
      ? 'Je antwoord was niet te begrijpen. Er is niets mee gedaan.'
      : `Je antwoord ‘${unknownWord}’ was niet te begrijpen. Er is niets mee gedaan.`,
  'at-once': ({ receivedDay }) =>
    `Binnengekomen op ${receivedDay}. Hiermee wachten we niet tot de laatste dag.`,
  'due-today': () => 'Vandaag is de laatste dag waarop we antwoord hebben beloofd.',
  overdue: () => 'De dag waarop we antwoord hadden beloofd is voorbij.',
}

const SUBJECTS: Readonly<Record<Reason, (facts: SubjectFacts) => string>> = {
  opened: ({ request, dueDay }) => `Nieuw: ${lower(request)} (uiterlijk ${dueDay})`,
  triage: ({ dueDay }) => `Brief over privacy: wil jij kijken wat het is? (uiterlijk ${dueDay})`,
  'half-time': withDaysLeft,
  'week-left': withDaysLeft,
  'three-days-left': withDaysLeft,
  'one-day-left': withDaysLeft,
  'draft-waiting': ({ request, dueDay }) =>
    `${request}: het concept wacht op verzending (uiterlijk ${dueDay})`,
  'draft-deleted': ({ request, dueDay }) => `${request}: concept weggegooid (uiterlijk ${dueDay})`,
  'draft-overtaken': ({ request }) => `${request}: klopt het concept nog?`,
  'asked-again': ({ request, dueDay }) =>
    `${request}: de schrijver vraagt er weer om (uiterlijk ${dueDay})`,
  replied: ({ request, dueDay }) =>
    `${request}: de schrijver heeft geantwoord (uiterlijk ${dueDay})`,
  'withdrawal-asked': ({ request }) => `${request}: de schrijver ziet ervan af`,
  'lift-asked': ({ request }) => `${request}: de beperking mag eraf`,
  authority: ({ request, dueDay }) =>
    `${request}: de toezichthouder weet ervan (uiterlijk ${dueDay})`,
  'answered-by-hand': ({ request }) => `${request}: is het hiermee beantwoord?`,
  bounced: ({ request }) => `${request}: het antwoord is niet aangekomen`,
  'unknown-word': ({ request }) => `${request}: je antwoord was niet te begrijpen`,
  'at-once': ({ request }) => `${request}: graag vandaag nog uitvoeren`,
  'due-today': ({ request }) => `${request}: vandaag beantwoorden`,
  overdue: ({ request, left, dueDay }) => `${request}: ${left} (beloofd voor ${dueDay})`,
}

function withDaysLeft({ request, left, dueDay }: SubjectFacts): string {
  return `${request}: ${left} (uiterlijk ${dueDay})`
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

export const dutchReminder: ReminderTexts = {
  wants: {
    access: 'De schrijver wil weten welke gegevens jullie bewaren, en daar een kopie van.',
    rectification: 'De schrijver wil dat jullie gegevens verbeteren of aanvullen.',
    erasure: 'De schrijver wil dat jullie gegevens wissen.',
    restriction: 'De schrijver wil dat jullie gegevens wel bewaren, maar voorlopig niet gebruiken.',
    portability: 'De schrijver wil gegevens meenemen in een bestand dat een computer kan lezen.',
    objection: 'De schrijver wil dat jullie stoppen met het gebruik van gegevens, zoals reclame.',
    'automated-decision': 'De schrijver wil dat een mens opnieuw kijkt naar een beslissing.',
    'consent-withdrawal':
      'De schrijver trekt toestemming in, bijvoorbeeld voor de nieuwsbrief of een foto.',
  },
  wantsUnclear: 'Het kan een vraag, een klacht, een datalek of toch een verzoek zijn.',
  why: (reason, facts) => WHY[reason](facts),
  whatNow: {
    opened: 'Lees de brief en loop de lijst na.',
    triage:
      'Lees de brief en geef hem in Outlook de categorie van het recht waar het om gaat, of die voor ‘geen verzoek’.',
    'half-time': 'Loop de lijst na en begin aan het antwoord.',
    'week-left': 'Loop de lijst na en maak het antwoord af.',
    'three-days-left': 'Loop de lijst na en verstuur het antwoord.',
    'one-day-left': 'Maak het nu af en verstuur het antwoord.',
    'draft-waiting': 'Lees het concept door, vul aan wat nog open staat en verstuur het.',
    'draft-deleted': 'Schrijf zelf een antwoord, of zeg met één woord wat er moet gebeuren.',
    'draft-overtaken': 'Lees de brieven nog eens en kijk of het concept nog past.',
    'asked-again': 'Lees ook de nieuwe brief. Er zit iemand op ons te wachten.',
    replied:
      'Lees het antwoord. Weten we nu wie dit is, of wat er bedoeld wordt? Loop dan de lijst na. Zo niet, vraag het nog eens met het woord hieronder.',
    'withdrawal-asked':
      'Lees de brief. Klopt het, verstuur dan het concept: daarmee is de zaak gesloten. Klopt het niet, gooi het concept dan weg.',
    'lift-asked':
      'Lees de brief. Klopt het, hef de beperking dan op in alle systemen en verstuur het concept. Klopt het niet, gooi het concept dan weg.',
    authority:
      'Haal degene erbij die in de winkel beslist, bewaar alles, en zorg dat de schrijver vandaag nog antwoord krijgt.',
    'answered-by-hand': 'Zeg met één woord wat dat antwoord was.',
    bounced: 'Kijk wat de mailserver meldt, controleer het adres en stuur het antwoord opnieuw.',
    'unknown-word': 'Kies een van de woorden hieronder.',
    'at-once': 'Voer dit vandaag uit. Het antwoord aan de schrijver mag daarna.',
    'due-today': 'Verstuur vandaag het antwoord.',
    overdue: 'Verstuur zo snel mogelijk het antwoord. Beter laat dan nooit.',
  },
  also: {
    triage:
      'Een datalek of een vordering van een instantie? Haal er meteen iemand bij: een lek moet meestal binnen 72 uur bij de Autoriteit Persoonsgegevens worden gemeld.',
  },
  otherReplyTo:
    'In de brief staat een ander antwoordadres dan waar hij vandaan komt. Het concept gaat naar het adres waar hij vandaan komt; kijk goed uit voordat je dat verandert.',
  due: (day, left) => `Uiterlijk ${day} (${left})`,
  legalLimit: (day, passed) =>
    passed ? `De wet gaf tot ${day}; ook die dag is voorbij.` : `De wet geeft nog tot ${day}.`,
  atOnce: 'Direct uitvoeren',
  checklistTitle: 'Vink eerst af',
  checklist: dutchChecklist,
  allSystems: 'in al jullie systemen',
  draftWaits: (occasion, final) =>
    final
      ? `Er ligt een concept klaar: ${occasion}. Vul het aan, en verstuur het als alles is gedaan.`
      : `Er ligt een concept klaar: ${occasion}. Klopt het, verstuur het dan. Het verzoek blijft daarna open.`,
  openDraft: 'Open het concept',
  draftInFolder: 'Het staat in Outlook bij Concepten, in hetzelfde gesprek.',
  openLetter: 'Open de brief',
  wordsTitle: 'Antwoord op deze mail met één woord:',
  wordsTitleMany: (example) =>
    `Antwoord op deze mail met een zaaknummer en een woord, bijvoorbeeld ‘${example}’. Meer zaken? Elk op een eigen regel.`,
  wordsOfItem: (words) => `Je kunt antwoorden met: ${words}.`,
  wordMeans: {
    done: 'het is uitgevoerd; het antwoord komt als concept klaar te staan',
    partly: 'een deel kon niet; dat antwoord komt klaar te staan',
    refuse: 'we doen dit niet; een afwijzing met uitleg komt klaar te staan',
    extend: 'we hebben meer tijd nodig; een bericht daarover komt klaar te staan',
    identify: 'eerst weten wie dit is; die vraag komt klaar te staan',
    nothing: 'we hebben niets over deze persoon; dat antwoord komt klaar te staan',
    withdrawn: 'de schrijver ziet ervan af; de zaak gaat dicht',
    wait: 'we wachten op de schrijver',
    mine: 'jij pakt dit op',
  },
  wordMeansByHand: {
    done: 'ja, het is uitgevoerd en beantwoord',
    partly: 'ja, deels uitgevoerd en dat uitgelegd',
    refuse: 'ja, afgewezen en dat uitgelegd',
    nothing: 'ja, we hadden niets over deze persoon',
    wait: 'nee, we wachten nog op de schrijver',
    mine: 'nee, jij maakt het af',
  },
  confirmationsTitle: 'Gedaan met je antwoord',
  confirmed: {
    'final-draft-made': 'het antwoord staat als concept klaar. Lees het na en verstuur het.',
    'extension-draft-made':
      'het bericht over meer tijd staat klaar als concept. Vul de reden in en verstuur het op tijd.',
    'too-late-to-extend':
      'de eerste maand is voorbij, dus verlengen kan niet meer. Er is geen concept gemaakt.',
    'already-extended': 'de termijn is al eens verlengd, en dat kan maar één keer.',
    'identity-draft-made': 'de vraag naar identiteit staat als concept klaar.',
    taken: 'genoteerd dat jij dit oppakt.',
    waiting: 'genoteerd dat we op de schrijver wachten.',
    withdrawn: 'gesloten, de schrijver ziet ervan af.',
    dismissed: 'gesloten, het was geen verzoek.',
    refiled: 'ingedeeld bij het andere recht.',
    'already-ended': 'deze zaak was al gesloten, er is niets veranderd.',
    'which-case':
      'het was niet duidelijk welke zaak je bedoelde, dus er is niets gedaan. Antwoord nog eens, met het nummer ervoor.',
    answered: 'gesloten, je eigen antwoord was het laatste woord.',
    'no-reply-text': 'voor dit antwoord is er nog geen tekst. Schrijf het zelf in het gesprek.',
  },
  intro: (items) =>
    items === 1
      ? 'Eén privacyverzoek vraagt je aandacht.'
      : `${items} privacyverzoeken vragen je aandacht.`,
  subjectOne: (reason, facts) => SUBJECTS[reason](facts),
  subjectMany: (items, late, today) =>
    [
      `Privacyverzoeken: ${items} vragen aandacht`,
      ...(late > 0 ? [`${late} te laat`] : []),
      ...(today > 0 ? [`${today} vandaag`] : []),
    ].join(', '),
  subjectConfirmed: 'Privacyverzoeken: je antwoord is verwerkt',
}
