import type { Language } from '../../language/language.ts'

/** What no reply may say, and what a text is to say instead. A sentence that `unless` fits is innocent. */
export interface Forbidden {
  readonly expected: string
  readonly nl: RegExp
  readonly en: RegExp
  readonly unless?: Readonly<Record<Language, RegExp>>
}

const DOCUMENT = {
  nl: 'paspoort|rijbewijs|identiteitskaart|identiteitsbewijs|legitimatie|id-kaart|burgerservicenummer|bsn|wachtwoord',
  en: 'passport|driving licen[cs]e|identity card|identity document|id card|citizen service number|bsn|social security number|password',
}

/** Each pattern is held against one sentence; the list is that of what must never be asked or said. */
export const NEVER: readonly Forbidden[] = [
  {
    expected:
      'no identity document, citizen service number or password to be asked for (article 12(6); UAVG 46)',
    nl: new RegExp(
      `\\b(?:stuur|stuurt|sturen|mail|mailt|geef|geeft|upload|zend|noem|toon|voeg|kopie|scan|foto|nodig|laat|vragen)\\b.*(?:${DOCUMENT.nl})|(?:${DOCUMENT.nl}).*\\b(?:nodig|sturen|meesturen|toevoegen|mailen|uploaden)\\b`,
      'i',
    ),
    en: new RegExp(
      `\\b(?:send|attach|upload|provide|give|enclose|show|copy|scan|photo|need|require|ask)\\b.*(?:${DOCUMENT.en})|(?:${DOCUMENT.en}).*\\b(?:needed|required|is necessary)\\b`,
      'i',
    ),
    unless: {
      nl: new RegExp(`\\b(?:geen|niet(?! alleen)|nooit)\\b.*(?:${DOCUMENT.nl})`, 'i'),
      en: new RegExp(`\\b(?:no|not(?! only)|never|don['’]t)\\b.*(?:${DOCUMENT.en})`, 'i'),
    },
  },
  {
    expected: 'no fee: a request costs nothing (article 12(5))',
    nl: /\b(?:vergoeding|leges|administratiekosten|brengen wij .*in rekening|kost u (?!niets)|kosten (?:zijn|bedragen|voor)|betaalt? u\b|u betaalt)|€/i,
    en: /\b(?:fee|charge (?:you|of)|administration costs?|costs you (?!nothing)|cost of|you (?:must|have to|need to) pay|please pay)\b|€|£/i,
    unless: { nl: /\b(?:geen|gratis|zonder)\b/i, en: /\b(?:no fee|free of charge|without)\b/i },
  },
  {
    expected: 'no form as a condition: an e-mail is as valid (EDPB 01/2022, 52)',
    nl: /\b(?:vul|invullen|gebruik|alleen|uitsluitend|via|met)\b.*formulier|formulier\b.*\b(?:invullen|gebruiken|nodig|verplicht)/i,
    en: /\b(?:fill|complete|use|only|through|via|with)\b.*\bform\b|\bform\b.*\b(?:required|needed|filled)/i,
    unless: {
      nl: /\b(?:geen|niet|hoeft)\b.*formulier|formulier\b.*\b(?:niet nodig|hoeft niet)/i,
      en: /\b(?:no|not|without)\b.*\bform\b|\bform\b.*\bnot (?:needed|required)/i,
    },
  },
  {
    expected: 'no reason to be asked for: nobody need say why they use a right (EDPB 01/2022, 13)',
    nl: /\b(?:laat|vertel|schrijf|geef|noem|leg|motiveer)\b.*(?:\bwaarom u\b.*\b(?:vraagt|wilt|verzoekt)|\b(?:uw|de) reden (?:van|voor) uw (?:verzoek|vraag)|\buw reden\b)/i,
    en: /\b(?:let us know|tell|give|state|explain|write)\b.*(?:\bwhy you (?:ask|want|would like|request)|\byour reasons?\b|\breasons? for your request)/i,
  },
  {
    expected: 'the name of the hosting company as it is: Neostrada',
    nl: /neostradan/i,
    en: /neostradan/i,
  },
  {
    expected: 'nothing of the kind: an IP address is personal data (article 4(1), recital 30)',
    nl: /\bIP-?adres(?:sen)?\b.*\bgeen persoon(?:sgegeven|lijke gegeven)/i,
    en: /\bIP address(?:es)?\b.*\bnot\b.*\bpersonal (?:data|information)/i,
  },
  {
    expected: 'what was erased by name: invoices stay, so never all of it (article 17(3)(b))',
    nl: /\b(?:alles|al uw gegevens|alle gegevens|volledig)\b.*\b(?:gewist|verwijderd|vernietigd)\b|\b(?:verwijderden|wisten) (?:wij |we )?(?:alles|al uw gegevens|alle gegevens)/i,
    en: /\b(?:everything|all (?:of )?(?:your|the) (?:personal )?data|all data)\b.*\b(?:erased|deleted|removed|wiped|destroyed)\b|\b(?:erased|deleted|removed|wiped|destroyed) (?:everything|all\b)/i,
    unless: { nl: /\bniet (?:alles|al)\b/i, en: /\bnot (?:everything|all)\b/i },
  },
]

/** Who has not shown who they are is not told whether they are a customer. */
export const NEVER_TO_STRANGERS: Forbidden = {
  expected: 'nothing that tells whether the writer is a customer: it is not sure yet who writes',
  nl: /\bu (?:bent|staat) (?:\p{L}+ )?(?:klant|bij ons (?:bekend|ingeschreven))|\bwij (?:kennen u|hebben (?:een account|bestellingen|gegevens) van u)|\buw (?:account|laatste bestelling) bij ons\b/iu,
  en: /\byou are (?:\p{L}+ )?customer|\bwe (?:know you|have (?:an account|orders|data) (?:of|for|about) you(?:rs)?)\b|\byour (?:account|last order) with us\b/iu,
}
