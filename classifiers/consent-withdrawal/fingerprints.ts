import type { Fingerprints } from '../reading/fingerprints.ts'

/** Article 7(3): a consent given earlier taken back. */
export const fingerprints: Fingerprints = {
  strong: [
    'toestemming|akkoord|instemming .. intrekken|ingetrokken|herroepen|terugtrekken|terug|in',
    'trek|trekken|herroep|intrek .. toestemming|akkoord|instemming|goedkeuring',
    'intrekking|intrekken .. toestemming',
    'toestemming .. niet meer|langer',
    'niet meer|langer akkoord',
    'grond|krachtens|ingevolge|conform|volgens|overeenkomstig .. artikel|art 7',
    'afmelden|uitschrijven|uitgeschreven|afgemeld|schrijf|meld .. nieuwsbrief|mailinglijst|mailing|lijst',
    'nieuwsbrief .. afmelden|uitschrijven|opzeggen|stopzetten|stoppen|uitgeschreven|niet meer',
    'geen nieuwsbrief|nieuwsbrieven',
    'foto|fotos|afbeelding|review|filmpje|video .. weghalen|verwijderen|offline|weg|afhalen|halen',
    'withdraw|revoke|withdrawing|revoking|retract|rescind|cancel .. consent|permission|agreement|authorisation',
    'consent|permission .. withdrawn|revoked|withdraw|revoke|back',
    'take back .. consent|permission',
    'no longer|not consent|agree',
    'unsubscribe|remove|take .. me|us .. from|off .. newsletter|mailing|list|mailings',
    'unsubscribe .. newsletter|newsletters|list',
    'stop|no|cancel .. newsletter|newsletters',
    'take .. down .. photo|picture|photos|pictures|video|review|image|testimonial',
    'photo|picture|photos|pictures|image|video .. taken|take|removed|remove .. down|off|from',
    'cookies .. weigeren|intrekken|uit|uitzetten',
    'cookie consent',
    'under|pursuant|per|accordance .. article|art 7',
  ],
  falseFriends: [
    'bestelling|order|offerte|retour .. intrekken|ingetrokken',
    'trek|trekken .. bestelling|order|offerte|aanvraag .. in',
    'withdraw .. order|quote|offer|bid',
    'akkoord .. offerte|prijs|proefprint',
    'herroepingsrecht|herroepen .. koop|aankoop|overeenkomst',
    'in|with .. toestemming van|permission from',
    'click|klik .. unsubscribe|uitschrijven|afmelden',
    'unsubscribe|afmelden|uitschrijven .. here|hier|link|below|onderaan|onderstaande',
  ],
}
