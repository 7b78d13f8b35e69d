import { dutchChecklist } from './nl-checklists.ts'
import { dutchReasons } from './nl-reasons.ts'
import type { ReminderTexts } from './texts.ts'

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
  reasons: dutchReasons,
  leakBy: (day, time, passed) =>
    passed
      ? `Is het een lek, dan had de Autoriteit Persoonsgegevens het uiterlijk ${day} om ${time} moeten weten: die tijd is voorbij. Meld het alsnog, en zeg waarom het later is.`
      : `Is het een lek, dan moet de Autoriteit Persoonsgegevens het uiterlijk ${day} om ${time} weten.`,
  moreTime: (day) =>
    `Lukt het niet op tijd? Antwoord dan uiterlijk ${day} met ‘verlengen’; daarna kan het niet meer.`,
  dueBecause: 'Waarom deze dag:',
  otherReplyTo:
    'In de brief staat een ander antwoordadres dan waar hij vandaan komt. Het concept gaat naar het adres waar hij vandaan komt; kijk goed uit voordat je dat verandert.',
  changesAddress:
    'Gaat het om een nieuw e-mailadres? Laat het eerst bevestigen vanaf het oude; bestaat dat niet meer, vraag dan om een ander bewijs, zoals een bestelnummer met postcode. Stuur de bevestiging nooit alleen naar het nieuwe adres: zo wordt een account overgenomen.',
  inThreadOf: (cases) =>
    `De brief kwam in het gesprek van ${cases.join(', ')}, maar van iemand anders. Wat de een schreef is niet voor de ander: stuur niets door.`,
  ended: 'Deze zaak is gesloten',
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
  confirmationsTitle: 'Wat er met je antwoord is gedaan',
  confirmed: {
    'final-draft-made': 'het antwoord staat als concept klaar. Lees het na en verstuur het.',
    'extension-draft-made':
      'het bericht over meer tijd staat klaar als concept. Vul de reden in en verstuur het op tijd.',
    'too-late-to-extend':
      'de eerste maand is voorbij, dus verlengen kan niet meer. Er is geen concept gemaakt.',
    'already-extended': 'de termijn is al eens verlengd, en dat kan maar één keer.',
    'identity-draft-made': 'de vraag naar identiteit staat als concept klaar.',
    'other-mailbox':
      'loopt nog, maar de brief staat in het vorige postvak: griffier werkt nu in een ander. Beantwoord deze zaak zelf, vanuit het vorige postvak.',
    'given-back':
      'weer van iedereen: wie deze zaak oppakte, staat niet meer bij de medewerkers. Wie neemt hem over?',
    taken: 'genoteerd dat jij dit oppakt.',
    waiting: 'genoteerd dat we op de schrijver wachten.',
    withdrawn: 'gesloten, de schrijver ziet ervan af.',
    dismissed: 'gesloten, het was geen verzoek.',
    refiled: 'ingedeeld bij het andere recht.',
    'already-ended': 'deze zaak was al gesloten, er is niets veranderd.',
    'which-case':
      'het was niet duidelijk welke zaak je bedoelde, dus er is niets gedaan. Antwoord nog eens, met het nummer ervoor.',
    opened: 'geopend; de termijn loopt vanaf de dag waarop de brief binnenkwam.',
    'letter-gone': 'die brief staat niet meer in de mailbox, dus er is niets gedaan.',
    'which-letter':
      'het was niet duidelijk welke brief je bedoelde, dus er is niets gedaan. Antwoord nog eens op het overzicht, met het merkje erbij, of geef de brief in Outlook een categorie.',
    answered: 'gesloten, je eigen antwoord was het laatste woord.',
    'no-reply-text': 'voor dit antwoord is er nog geen tekst. Schrijf het zelf in het gesprek.',
  },
  whichOf: (cases, more, example) =>
    `welke zaak bedoelde je? Er is nog niets gedaan. In die mail stond: ${cases.join(', ')}${more > 0 ? ` en nog ${more}` : ''}. Antwoord nog eens met het nummer ervoor, bijvoorbeeld ‘${example}’.`,
  moreItems: (count, late, today) => {
    const of = [
      ...(late > 0 ? [`${late} te laat`] : []),
      ...(today > 0 ? [`${today} voor vandaag`] : []),
    ]
    const which = of.length > 0 ? ` (${of.join(', ')})` : ''
    return `En nog ${count === 1 ? '1 zaak' : `${count} zaken`}${which}: te veel voor één mail. ‘griffier cases’ laat ze allemaal zien.`
  },
  intro: (items) =>
    items === 1
      ? 'Eén privacyverzoek vraagt je aandacht.'
      : `${items} privacyverzoeken vragen je aandacht.`,
  subjectMany: (items, late, today) =>
    [
      `Privacyverzoeken: ${items} vragen aandacht`,
      ...(late > 0 ? [`${late} te laat`] : []),
      ...(today > 0 ? [`${today} vandaag`] : []),
    ].join(', '),
  subjectConfirmed: 'Privacyverzoeken: je antwoord is verwerkt',
  subjectWhich: 'Privacyverzoeken: over welke zaak ging je antwoord?',
}
