import type { Fingerprints } from '../reading/fingerprints.ts'

/** A privacy matter with no clear right: questions, leaks, authorities, complaints, processors. */
export const fingerprints: Fingerprints = {
  strong: [
    'datalek|datalekken',
    'factuur|mail|pakbon|gegevens|bestelling van|voor|aan iemand|een ander|anders',
    'iemand anders .. gegevens|factuur|mail|adres|account',
    'gegevens van .. ander|andere|anderen|onbekende',
    'hoe .. gaan|gaat jullie|u|om met .. gegevens|privacy|data',
    'hoe lang|hoelang .. bewaren|bewaart .. gegevens|data|bestanden|jullie',
    'autoriteit persoonsgegevens',
    'functionaris gegevensbescherming',
    'verwerkersovereenkomst|verwerkersovereenkomsten|subverwerker|subverwerkers',
    'op vordering|vorderen|vordering .. gegevens|verstrekken|verstrekking',
    'politie|recherche|belastingdienst|officier|fiod .. gegevens|informatie|onderzoek|klant',
    'data breach|leak|leakage',
    'somebody|someone elses|else invoice|order|data|name|address',
    'another customer|customers|person|persons invoice|order|data|details|address',
    'how .. do you .. handle|protect|treat|process|store .. data|privacy|information|files',
    'how long .. keep|store|retain .. data|files|information',
    'privacy|data protection policy|officer|practices|statement',
    'data processing agreement|agreements',
    'dpa|subprocessor|subprocessors',
    'gdpr|avg compliant|proof',
    'law enforcement|police|prosecutor',
    'bent|zijn|is|are u|jullie|you|dit .. avg|gdpr .. proof|compliant',
  ],
  falseFriends: [
    'avg|gdpr cursus|training|consultancy|advies|scan|webinar|workshop|pakket|software',
    'verwijder|delete .. this|dit|deze email|mail|bericht|message',
    'vaas|fles|pot|bak|print|onderdeel .. lek|lekt|leaks',
  ],
}
