import type { ReasonTexts, SubjectFacts } from './texts.ts'

/** What is said of a case, by why it comes up. */
export const dutchReasons: ReasonTexts = {
  opened: {
    subject: ({ request, dueDay }) => `Nieuw: ${lower(request)} (uiterlijk ${dueDay})`,
    why: ({ receivedDay }) => `Er is een nieuw verzoek, binnengekomen op ${receivedDay}.`,
    whatNow: 'Lees de brief en loop de lijst na.',
  },
  triage: {
    subject: ({ dueDay }) => `Brief over privacy: wil jij kijken wat het is? (uiterlijk ${dueDay})`,
    why: ({ receivedDay, because }) =>
      because === ''
        ? `Deze brief van ${receivedDay} gaat over privacy, maar wat de schrijver precies wil is niet duidelijk.`
        : `Deze brief van ${receivedDay} kan griffier niet zelf beoordelen. ${because}`,
    whatNow:
      'Lees de brief en geef hem in Outlook de categorie van het recht waar het om gaat, of die voor ‘geen verzoek’.',
    also: 'Een datalek of een vordering van een instantie? Haal er meteen iemand bij: een lek moet meestal binnen 72 uur bij de Autoriteit Persoonsgegevens worden gemeld.',
  },
  'triage-waiting': {
    subject: ({ dueDay }) => `Brief over privacy: nog niemand zei wat het is (uiterlijk ${dueDay})`,
    why: ({ receivedDay }) =>
      `Deze brief van ${receivedDay} wacht nog steeds op iemand die zegt wat het is. Is het een verzoek, dan loopt de termijn al.`,
    whatNow:
      'Lees de brief en geef hem in Outlook de categorie van het recht waar het om gaat, of die voor ‘geen verzoek’.',
  },
  'half-time': {
    subject: withDaysLeft,
    why: () => 'De helft van de tijd is om.',
    whatNow: 'Loop de lijst na en begin aan het antwoord.',
  },
  'week-left': {
    subject: withDaysLeft,
    why: () => 'De laatste dagen zijn begonnen.',
    whatNow: 'Loop de lijst na en maak het antwoord af.',
  },
  'three-days-left': {
    subject: withDaysLeft,
    why: () => 'Er is niet veel tijd meer.',
    whatNow: 'Loop de lijst na en verstuur het antwoord.',
  },
  'one-day-left': {
    subject: withDaysLeft,
    why: () => 'Er is nog één werkdag, of minder.',
    whatNow: 'Maak het nu af en verstuur het antwoord.',
  },
  'draft-waiting': {
    subject: ({ request, dueDay }) =>
      `${request}: het concept wacht op verzending (uiterlijk ${dueDay})`,
    why: () => 'Het concept ligt al een paar dagen klaar, maar is nog niet verstuurd.',
    whatNow: 'Lees het concept door, vul aan wat nog open staat en verstuur het.',
  },
  'draft-deleted': {
    subject: ({ request, dueDay }) => `${request}: concept weggegooid (uiterlijk ${dueDay})`,
    why: () => 'Het concept is weggegooid en de schrijver heeft nog geen antwoord.',
    whatNow: 'Schrijf zelf een antwoord, of zeg met één woord wat er moet gebeuren.',
  },
  'draft-refused': {
    subject: ({ request, dueDay }) =>
      `${request}: er ligt geen concept klaar (uiterlijk ${dueDay})`,
    why: () =>
      'Een concept dat alleen voor de schrijver is, kon griffier niet klaarzetten: de brief stond niet meer in de mailbox, of het concept ging ook naar iemand anders of haalde een ander aan. Het is weer weggehaald.',
    whatNow: 'Schrijf zelf een antwoord, en kijk goed naar wie het gaat en wat eronder staat.',
  },
  'draft-overtaken': {
    subject: ({ request }) => `${request}: klopt het concept nog?`,
    why: () =>
      'Er veranderde iets in deze zaak terwijl iemand aan het concept werkte. Het concept is gebleven zoals het was.',
    whatNow: 'Lees de brieven nog eens en kijk of het concept nog past.',
  },
  'asked-again': {
    subject: ({ request, dueDay }) =>
      `${request}: de schrijver vraagt er weer om (uiterlijk ${dueDay})`,
    why: () =>
      'De schrijver heeft opnieuw geschreven. De dag waarop het antwoord er moet zijn, blijft dezelfde.',
    whatNow: 'Lees ook de nieuwe brief. Er zit iemand op ons te wachten.',
  },
  replied: {
    subject: ({ request, dueDay }) =>
      `${request}: de schrijver heeft geantwoord (uiterlijk ${dueDay})`,
    why: () => 'De schrijver heeft onze vraag beantwoord.',
    whatNow:
      'Lees het antwoord. Weten we nu wie dit is, of wat er bedoeld wordt? Loop dan de lijst na. Zo niet, vraag het nog eens met het woord hieronder.',
  },
  unproven: {
    subject: ({ request }) => `${request}: is deze brief wel van de schrijver?`,
    why: ({ because }) =>
      `Er kwam een brief bij op naam van de schrijver. ${because === '' ? '' : `${because} `}Omdat hij van een ander kan zijn, heeft griffier alles gelaten zoals het was.`,
    whatNow:
      'Lees hem. Twijfel je, vraag het dan de schrijver zelf, op het adres dat we al hadden. Zeg daarna met één woord wat er moet gebeuren.',
  },
  'after-end': {
    subject: ({ request }) => `${request}: na het einde kwam er nog een brief`,
    why: () => 'Deze zaak is gesloten, en daarna heeft de schrijver nog iets geschreven.',
    whatNow:
      'Lees de brief. Mist er iets in ons antwoord, is de schrijver het er niet mee eens, of is er nog een vraag? Antwoord dan in hetzelfde gesprek.',
  },
  'reply-overdue': {
    subject: ({ request, dueDay }) =>
      `${request}: geen antwoord op onze vraag (uiterlijk ${dueDay})`,
    why: () => 'We vroegen de schrijver iets en hoorden al ruim een week niets.',
    whatNow:
      'Kijk nog eens goed of er een antwoord is. Zo niet, verstuur dan wat er als concept klaarligt, of zeg met één woord wat er moet gebeuren.',
  },
  'withdrawal-asked': {
    subject: ({ request }) => `${request}: de schrijver ziet ervan af`,
    why: () =>
      'De schrijver laat weten dat het niet meer hoeft. Er staat een concept klaar dat dit bevestigt.',
    whatNow:
      'Lees de brief. Klopt het, verstuur dan het concept: daarmee is de zaak gesloten. Klopt het niet, gooi het concept dan weg.',
  },
  'lift-asked': {
    subject: ({ request }) => `${request}: de beperking mag eraf`,
    why: () =>
      'De schrijver vindt het goed dat wij de gegevens weer gebruiken. Er staat een concept klaar dat dit bevestigt.',
    whatNow:
      'Lees de brief. Klopt het, hef de beperking dan op in alle systemen en verstuur het concept. Klopt het niet, gooi het concept dan weg.',
  },
  'answered-by-hand': {
    subject: ({ request }) => `${request}: is het hiermee beantwoord?`,
    why: () =>
      'Iemand heeft zelf een antwoord gestuurd. Of het verzoek daarmee is afgehandeld, kan griffier niet zien.',
    whatNow: 'Zeg met één woord wat dat antwoord was.',
  },
  'unknown-word': {
    subject: ({ request }) => `${request}: je antwoord was niet te begrijpen`,
    why: ({ said }) =>
      said === ''
        ? 'Je antwoord was niet te begrijpen. Er is niets mee gedaan.'
        : `Je antwoord ‘${said}’ was niet te begrijpen. Er is niets mee gedaan.`,
    whatNow: 'Kies een van de woorden hieronder.',
  },
  'identity-open': {
    subject: ({ request }) => `${request}: weet je zeker wie dit is?`,
    why: ({ said }) =>
      `Je antwoordde ‘${said}’, maar wie de schrijver is, is nog niet gebleken: het adres was niet bekend, of de afzender is niet zeker. Daarom is er nog niets klaargezet. Iemand anders zou zo te horen krijgen wat wij van een klant hebben.`,
    whatNow:
      'Weet je het nu zeker, bijvoorbeeld door een bestelnummer en postcode? Antwoord dan nog eens met hetzelfde woord, dan komt het concept klaar te staan. Weet je het niet zeker, antwoord dan met ‘identificeren’: dan komt de vraag aan de schrijver klaar te staan.',
  },
  authority: {
    subject: ({ request }) => `${request}: de toezichthouder weet ervan`,
    why: () =>
      'De Autoriteit Persoonsgegevens heeft een kopie van de brief gekregen, of een klacht. Dit kan niet wachten.',
    whatNow:
      'Haal degene erbij die in de winkel beslist, bewaar alles, en zorg dat de schrijver vandaag nog antwoord krijgt.',
  },
  bounced: {
    subject: ({ request }) => `${request}: het antwoord is niet aangekomen`,
    why: () => 'Ons antwoord kwam terug: het is niet bezorgd, dus de schrijver heeft het niet.',
    whatNow: 'Kijk wat de mailserver meldt, controleer het adres en stuur het antwoord opnieuw.',
  },
  'sent-unfilled': {
    subject: ({ request }) => `${request}: er ging een brief uit die nog niet af was`,
    why: () =>
      'In onze brief stond nog een stuk tussen [[ en ]] dat iemand had moeten invullen. De schrijver leest daar een aanwijzing voor ons, en mist wat er had moeten staan. Daarom telt deze brief niet als antwoord.',
    whatNow:
      'Stuur de schrijver nu een nieuwe e-mail in hetzelfde gesprek, met wat er ontbrak. Daarna vraagt griffier of het verzoek daarmee klaar is.',
  },
  leak: {
    subject: () => 'Een klant meldt misschien een datalek: wil jij nu kijken?',
    why: ({ receivedDay }) =>
      `In deze brief van ${receivedDay} lijkt te staan dat iemand gegevens van een ander te zien kreeg.`,
    whatNow:
      'Lees de brief nu en haal degene erbij die in de winkel beslist. Stop het lek, en schrijf op wat er gebeurde, om wiens gegevens het gaat en wat jullie deden.',
    also: 'Is het geen lek, geef de brief dan in Outlook de categorie die past, of die voor ‘geen verzoek’.',
  },
  'leak-pressing': {
    subject: () => 'Het datalek dat een klant meldde: weet de Autoriteit Persoonsgegevens het al?',
    why: () => 'Het gemelde lek staat hier nog open.',
    whatNow:
      'Is het gemeld bij de Autoriteit Persoonsgegevens, of lopen mensen geen risico? Schrijf op welk van de twee. Geef de brief daarna in Outlook de categorie die past, of die voor ‘geen verzoek’.',
  },
  'at-once': {
    subject: ({ request }) => `${request}: graag vandaag nog uitvoeren`,
    why: ({ receivedDay }) =>
      `Binnengekomen op ${receivedDay}. Hiermee wachten we niet tot de laatste dag.`,
    whatNow: 'Voer dit vandaag uit. Het antwoord aan de schrijver mag daarna.',
  },
  'at-once-late': {
    subject: ({ request }) => `${request}: is dit al uitgevoerd?`,
    why: ({ receivedDay }) =>
      `Binnengekomen op ${receivedDay}, en dit had dezelfde dag gedaan moeten worden. Nog niemand heeft de schrijver iets laten weten.`,
    whatNow: 'Voer het nu uit en verstuur daarna het concept, of antwoord met ‘klaar’.',
  },
  'due-today': {
    subject: ({ request }) => `${request}: vandaag beantwoorden`,
    why: () => 'Vandaag is de laatste dag waarop we antwoord hebben beloofd.',
    whatNow: 'Verstuur vandaag het antwoord.',
  },
  overdue: {
    subject: ({ request, left, dueDay }) => `${request}: ${left} (beloofd voor ${dueDay})`,
    why: () => 'De dag waarop we antwoord hadden beloofd is voorbij.',
    whatNow: 'Verstuur zo snel mogelijk het antwoord. Beter laat dan nooit.',
  },
}

function withDaysLeft({ request, left, dueDay }: SubjectFacts): string {
  return `${request}: ${left} (uiterlijk ${dueDay})`
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
