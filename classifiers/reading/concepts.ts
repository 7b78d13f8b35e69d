/**
 * Words of both languages that mean the same to this task, under one name: what the learner sees
 * of 'wis alles' then also serves 'wipe everything'. `…*` stands for any ending. A word may stand
 * under one concept only; the longest entry wins.
 */
export const CONCEPTS = {
  data: `gegevens gegeven persoonsgegeven* klantgegeven* data dataset info informatie information
    details dossier* record records persoonlijke personal prive* privegegevens klantenbestand
    database databank datapunten`,
  know: 'weten weet inzien inzage* zien inkijk* know see view insight overzicht* overview lijst* list inventory opvragen',
  copy: 'kopie* copy copies afschrift* uittreksel* duplicate printout extract kopietje',
  hold: `bewaar* bewaren bewaard bewaarde opslaan opslaat opgeslagen slaan opslag bijhoud* bijhou* bijgehouden
    hold holding store stored storing keep keeping kept retain* held verzamel* collect* vastleg* vastgelegd
    geregistreerd registreren houden aanhouden`,
  share: `gedeeld* delen deelt deel doorgegeven doorgeven doorgeeft doorgespeeld verkocht verkopen verstrek* share
    shared sharing disclos* sold sell ontvanger* recipient* derden derde`,
  delete: `verwijder* wis wissen wist gewist uitwissen gegevenswissing wegdoen weghalen weghaalt haal
    weggehaald schrap* vernietig* delet* eras* remov* wipe* wiping vergeet vergeten vergetelheid vergeetverzoek
    forget forgotten destroy* purge* opruim* weggooi* weggegooid scrub* obliterate`,
  close:
    'opheffen opgeheven hef opzeg* opgezegd sluiten sluit afsluiten close closed closing closure deactivat* terminat* beeindig*',
  account: 'account* klantaccount* login inlog* username gebruikersnaam',
  customer: 'klant klanten customer klantrelatie',
  file: `bestand bestanden file files stl stls model modellen models ontwerp* upload* geupload* design*
    tekening* drawing* scan scans mesh`,
  order:
    'bestelling* bestel bestellen besteld order orders ordered pakket* pakje* zending* levering* parcel* package* shipment*',
  print: 'print prints printen geprint printed printing filament pla petg resin nozzle laag layer',
  invoice: 'factuur* facturen invoice* bon bonnetje receipt* btw vat creditnota',
  newsletter:
    'nieuwsbrief* nieuwsbrieven newsletter* mailing* mailinglist* maillijst* mailinglijst*',
  marketing: `reclame* marketing* aanbieding* promo* advert* acties actiemail* kortingscode* spam* commerci*
    offers reclamefolder* verkooppraatjes verkoopmail* wervende`,
  stop: 'stop stopt stoppen stops stopping stopzet* gestopt staak staken ophoud* ophouden hou cease* halt desist',
  unsubscribe: 'unsubscrib* afmeld* afgemeld uitschrijv* uitgeschreven uitschrijf* opt optout',
  consent:
    'toestemming* akkoord* consent* permission* optin toegestemd instem* ingestemd goedkeuring agreed agree',
  withdraw:
    'intrek* ingetrokken withdraw* revok* herroep* terugtrek* teruggetrokken terugneem* terugnemen rescind*',
  photo:
    'foto fotos photo* picture* pic pics afbeelding* instagram insta facebook review* testimonial* recensie*',
  cookie:
    'cookie* tracking tracker* trackers pixel* analytics advertentiecookies getrackt track tracked volgen gevolgd',
  objection: 'bezwaar* verzet* objection* objecting oppose* opposition protest*',
  wrong: `fout fouten foute foutief verkeerd* onjuist* incorrect* wrong* misspel* inaccura* outdated verouderd*
    spelfout* typfout* typo klopt kloppen incomplete onvolledig*`,
  correct: `corrigeer* corriger* gecorrigeerd correct correcte correction correctie* wijzig* gewijzigd aanpas*
    aangepast rectific* rectify* rectified verbeter* update updated updates change changed changing amend*
    verander* aanvul* aangevuld rechtzetten`,
  name: 'naam achternaam voornaam meisjesnaam name surname aanhef geslacht initialen voorletter* gender title salutation',
  address: 'adres* address* postcode* huisnummer* straat street woonplaats factuuradres woonadres',
  delivery: `bezorg* lever leveren geleverd leveradres afleveradres aflever* delivery deliver* ship shipping shipped
    verzend* verzonden postnl dhl afhaal* tracktrace`,
  moved: 'verhuis* verhuiz* moved relocated woon',
  phone: 'telefoon* phone telefoonnummer mobiel* telnr nummer number geboortedatum birth',
  machine: `computer* algorit* automatis* geautomatis* automated automatically automatic automation robot* ai
    machine machines software bot bots scoring score systeem system`,
  human: `mens mensen menselijk* human humans iemand medewerker* somebody someone flesh vlees bloed blood
    employee person persoon`,
  decision: `besluit* beslis* besloten beslot* decision* decide* afgewezen geweigerd* weiger* refus* reject* denied
    declined decline geblokkeerd blocked afkeur* afgekeurd`,
  profile: 'profiel* profil*',
  freeze: `bevries* bevror* bevriez* freeze freezing frozen blokkeer* blokker* opschort* opgeschort beperk* restrict*
    suspend* pause pauze* pauzeer* ijs ice stilleg* stilgelegd vergrendel* lock locked quarantin* parkeer*`,
  use: `gebruik gebruiken gebruikt gebruikte use uses used using verwerk* process processing processed aanraken
    touch touched benut* aankomen`,
  transfer: `overdra* overgedragen meenemen meeneem meenam overzet* overgezet overstap* transfer* portab*
    dataportab* migrat* migreer* switch* doorstur* doorgestuurd export* exporteer* overhevel* takeout verhuizing`,
  format: `csv json xml machineleesba* readable leesbaar leesbare formaat format formats gestructureerd*
    structured excel zip spreadsheet xlsx dump`,
  provider: 'aanbieder* provider* concurrent* competitor* dienstverlener printservice printdienst',
  right: 'recht rechten right rights wet wettelijk* law legal avg gdpr uavg privacywet*',
  ask: `verzoek* request* wil willen wens wenst graag want wants please gelieve aub svp alsjeblieft alstublieft eis
    eisen demand* sommeer* kunt kun kan could would`,
  how: 'hoe how beleid policy policies privacybeleid privacyverklaring privacystatement statement hoelang',
  leak: 'datalek* lek gelekt lekken leak* breach* hack* gehackt phishing',
  authority:
    'politie police belastingdienst inspecteur inspectie officier justitie prosecutor recherche fiod authority hmrc',
  processor: `verwerkersovereenkomst* verwerker* subverwerker* dpa processor* subprocessor* iso certific* audit
    questionnaire vragenlijst`,
  complain:
    'klacht* klagen complain* boos schande schandalig* disgrace* outrageous angry belachelijk ridiculous unacceptable',
  email: 'email emails mail mails mailtje* mailtjes mailadres emailadres inbox',
  contact:
    'benader* contact contacted contacteer* bellen gebeld call called calls sms whatsapp appje*',
  family: `zoon zoontje dochter dochtertje kind kinderen kindje son daughter child kid kids moeder vader mother
    father mama papa mum mom dad vrouw man wife husband client cliente opa oma broer zus`,
  everything: 'alles alle everything all anything any geheel volledig* entire whole complete',
  me: 'mij me mijn mn my ons onze us our mezelf mijzelf myself',
} as const satisfies Record<string, string>

export type Concept = keyof typeof CONCEPTS

/** Words that turn a clause around. Dutch ones also work backwards ('verwijder dat niet'). */
export const NEGATIONS: ReadonlyMap<string, 'both-ways' | 'forwards'> = new Map([
  ['niet', 'both-ways'],
  ['geen', 'both-ways'],
  ['nooit', 'both-ways'],
  ['niets', 'both-ways'],
  ['niks', 'both-ways'],
  ['zonder', 'forwards'],
  ['not', 'forwards'],
  ['no', 'forwards'],
  ['never', 'forwards'],
  ['nothing', 'forwards'],
  ['without', 'forwards'],
  ['neither', 'forwards'],
  ['nor', 'forwards'],
])

/** Words that begin a new clause though no comma stands before them; Dutch 'want' is no English one. */
export const CLAUSE_STARTERS: Readonly<Record<'nl' | 'en', ReadonlySet<string>>> = {
  nl: new Set(['maar', 'want', 'omdat', 'terwijl', 'echter', 'but', 'because']),
  en: new Set(['but', 'because', 'however', 'while', 'maar', 'omdat']),
}
