import type { Occasion } from '../cases/occasion.ts'
import type { Right } from '../cases/right.ts'
import { type Bilingual, type Language, wordingIn } from '../language/language.ts'

const RIGHTS_IN_WORDS: Readonly<Record<Right, Bilingual>> = {
  access: { nl: 'inzage', en: 'access' },
  rectification: { nl: 'correctie', en: 'correction' },
  erasure: { nl: 'verwijdering', en: 'erasure' },
  restriction: { nl: 'beperking', en: 'restriction' },
  portability: { nl: 'overdracht', en: 'portability' },
  objection: { nl: 'bezwaar', en: 'objection' },
  'automated-decision': { nl: 'menselijke beoordeling', en: 'human review' },
  'consent-withdrawal': { nl: 'intrekking van toestemming', en: 'withdrawal of consent' },
}

const REQUESTS: Readonly<Record<Right, Bilingual>> = {
  access: { nl: 'Inzageverzoek', en: 'Access request' },
  rectification: { nl: 'Correctieverzoek', en: 'Correction request' },
  erasure: { nl: 'Verwijderverzoek', en: 'Erasure request' },
  restriction: { nl: 'Verzoek om beperking', en: 'Restriction request' },
  portability: { nl: 'Verzoek om overdracht', en: 'Portability request' },
  objection: { nl: 'Bezwaar', en: 'Objection' },
  'automated-decision': { nl: 'Verzoek om menselijke beoordeling', en: 'Request for human review' },
  'consent-withdrawal': { nl: 'Ingetrokken toestemming', en: 'Withdrawn consent' },
}

const UNCLEAR: Bilingual = { nl: 'Brief over privacy', en: 'Letter about privacy' }
const SEVERAL: Bilingual = { nl: 'Privacyverzoek', en: 'Privacy request' }

const OCCASIONS_IN_WORDS: Readonly<Record<Occasion, Bilingual>> = {
  acknowledge: { nl: 'ontvangstbevestiging', en: 'acknowledgement' },
  identity: { nl: 'vraag naar identiteit', en: 'identity question' },
  'identity-reminder': { nl: 'herinnering aan de identiteitsvraag', en: 'identity reminder' },
  'closed-unidentified': {
    nl: 'afsluiting zonder bewijs van identiteit',
    en: 'closing letter without proof of identity',
  },
  clarify: { nl: 'vraag om verduidelijking', en: 'question to clarify' },
  extend: { nl: 'bericht van verlenging', en: 'notice of extension' },
  'second-notice': { nl: 'antwoord op een herinnering', en: 'reply to a chaser' },
  grant: { nl: 'antwoord dat het is gedaan', en: 'answer that it is done' },
  partly: { nl: 'antwoord dat het deels kon', en: 'answer that it is partly done' },
  refuse: { nl: 'afwijzing', en: 'refusal' },
  'nothing-held': { nl: 'antwoord dat er geen gegevens zijn', en: 'answer that nothing is held' },
  'withdrawal-confirmed': {
    nl: 'bevestiging dat het verzoek is ingetrokken',
    en: 'confirmation that the request is withdrawn',
  },
  'restriction-lifted': {
    nl: 'bevestiging dat de beperking is opgeheven',
    en: 'confirmation that the restriction is lifted',
  },
  'leak-received': { nl: 'reactie op een gemeld lek', en: 'reply to a reported leak' },
  'question-received': { nl: 'reactie op een privacyvraag', en: 'reply to a privacy question' },
  recipient: { nl: 'bericht aan een ontvanger', en: 'letter to a recipient' },
}

/** The right as a noun in running text: `inzage`, `access`. */
export function rightInWords(right: Right, language: Language): string {
  return RIGHTS_IN_WORDS[right][language]
}

/** What a case is about, as a heading: one right by its own name, several in one, none while unclear. */
export function requestInWords(rights: readonly Right[], language: Language): string {
  const [only, ...more] = rights
  if (only === undefined) return wordingIn(language, UNCLEAR)
  if (more.length === 0) return REQUESTS[only][language]
  const names = rights.map((right) => rightInWords(right, language)).join(', ')
  return `${wordingIn(language, SEVERAL)} (${names})`
}

/** The reply that a draft holds. */
export function occasionInWords(occasion: Occasion, language: Language): string {
  return OCCASIONS_IN_WORDS[occasion][language]
}

const LISTS: Readonly<Record<Language, Intl.ListFormat>> = {
  nl: new Intl.ListFormat('nl', { type: 'conjunction' }),
  en: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
}

/** `Mollie, PostNL en Google`. */
export function listInWords(names: readonly string[], language: Language): string {
  return LISTS[language].format(names)
}
