import { isConsentLine } from './consent-line.ts'

/**
 * The fields of a form that matter here. `other` is a field about the writer or their order, `meta` one
 * about the form itself, `consent` a box; an `unknown` field may hold the wish itself.
 */
export type FormField =
  | 'name'
  | 'first-name'
  | 'last-name'
  | 'email'
  | 'from'
  | 'to'
  | 'subject'
  | 'message'
  | 'other'
  | 'meta'
  | 'consent'
  | 'unknown'

type KnownField = Exclude<FormField, 'consent' | 'unknown'>

const LABELS: Readonly<Record<KnownField, string>> = {
  name: 'naam|name|volledige naam|full name|voor- en achternaam|naam en voornaam|klantnaam|contactpersoon|customer name|customer|klant|aanvrager|requester|nom|nombre|vor- und nachname',
  'first-name': 'voornaam|first name|first|prénom|vorname|given name',
  'last-name': 'achternaam|last name|last|familienaam|surname|family name|nachname',
  email:
    'e-mail|email|e-mailadres|emailadres|e-mail adres|email adres|e-mail address|email address|mail|mailadres|reply-to|antwoordadres|contact email|e-mailadresse|adresse e-mail|courriel|correo electrónico|e-mail (klant)|user email|user|gebruiker|username|gebruikersnaam|account',
  from: 'van|from|afzender|sender|ingezonden door|submitted by',
  to: 'aan|to|naar|ontvanger|recipient',
  subject: 'onderwerp|subject|betreft|topic|reden van contact',
  message:
    'bericht|message|berichtinhoud|bericht inhoud|inhoud bericht|inhoud van het bericht|message body|comment or message|reactie of bericht|opmerking of bericht|opmerking|opmerkingen|comment|comments|vraag|vragen|vraag of opmerking|vraag/opmerking|question|questions|inhoud|toelichting|omschrijving|textarea|your enquiry|enquiry|paragraph text|nachricht|ihre nachricht|votre message|mensaje|how can we help|how can we help you|waarmee kunnen we je helpen|waarmee kunnen we u helpen|waarmee kunnen wij u helpen|uw verzoek|je verzoek|your request|customer note|opmerking van klant|klantnotitie',
  other:
    'telefoon|telefoonnummer|tel|phone|phone number|mobiel|bedrijf|bedrijfsnaam|company|organisatie|adres|address|postcode|woonplaats|plaats|city|land|country|ordernummer|order number|bestelnummer|order|website|taal|language|bestand|file|upload|klantnummer|customer number|geboortedatum|date of birth|straat|huisnummer|aanhef|geslacht|salutation|bedrijf (optioneel)',
  meta: 'datum|date|tijd|time|ip|ip-adres|ip address|remote ip|user agent|browser|page url|pagina-url|pagina|page|url|referrer|referer|verzonden op|submitted on|ingezonden op|verzonden|sent|form|formulier|form name|formuliernaam|entry id|inzending|submission id|post id|site|powered by|source|bron|user ip|user id|besturingssysteem',
}

const FIELDS = new Map<string, FormField>(
  Object.entries(LABELS).flatMap(([field, labels]) =>
    labels.split('|').map((label): [string, FormField] => [label, field as FormField]),
  ),
)

const LONGEST_LABEL = 40
/** A question that a form asks is longer than the name of a field. */
const LONGEST_QUESTION = 100

export interface FieldFound {
  readonly field: FormField
  /** As it stands there. */
  readonly label: string
  readonly value: string
}

/**
 * The field that line `at` starts: `Naam: Piet`, `Naam<tab>Piet`, or the label alone, plain or
 * dressed (`*Naam*`, `--- Naam ---`), with its value below. Undefined where it starts none.
 */
export function fieldAt(lines: readonly string[], at: number): FieldFound | undefined {
  const line = (lines[at] ?? '').trim()
  const end = labelEnd(line)
  const label = normalised(line.slice(0, end))
  const field = FIELDS.get(label)
  return field && { field, label: line.slice(0, end).trim(), value: valueFrom(line, end) }
}

/** The same, for a form that is known to be one: whatever a line is labelled, it is a field. */
export function anyFieldAt(lines: readonly string[], at: number): FieldFound | undefined {
  const known = fieldAt(lines, at)
  if (known) return known
  const line = (lines[at] ?? '').trim()
  if (isConsentLine(line)) return { field: 'consent', label: '', value: '' }
  const end = questionEnd(line)
  const label = normalised(line.slice(0, end))
  if (end === 0 || label.length < 2 || label.split(/\s+/).length > 14) return undefined
  return {
    field: kindOfLabel(label),
    label: line.slice(0, end).trim(),
    value: valueFrom(line, end),
  }
}

/** By the word that a label turns on, where the label as a whole is not known: "Uw e-mailadres voor antwoord". */
function kindOfLabel(label: string): FormField {
  if (/^https?$|\d{1,2}$/.test(label)) return 'unknown'
  if (/\be-?mail/.test(label)) return 'email'
  if (
    /\b(?:your|uw|je|jouw)?\s?(?:bericht|message|vraag|question|opmerking\w*|comments?|toelichting|enquiry|nachricht)$/.test(
      label,
    )
  )
    return 'message'
  if (
    /\b(?:help|helpen)\??$|^(?:wat|what|how|hoe|waarmee)\b.{0,60}\b(?:vraag|doen|help|wil|need|do for)/.test(
      label,
    )
  )
    return 'message'
  if (/\b(?:ip|url|user agent|browser|datum|date|timestamp)\b/.test(label)) return 'meta'
  if (/\b(?:telefoon\w*|phone|postcode|ordernummer|bestelnummer)\b/.test(label)) return 'other'
  return /\b(?:voor- en achternaam|naam|full name|your name)$/.test(label) ? 'name' : 'unknown'
}

/** Whether a label names a detail of a person, as no mail program's heading does. */
export function isPersonalField(label: string): boolean {
  const field = FIELDS.get(normalised(label))
  return field !== undefined && !['from', 'to', 'subject', 'meta'].includes(field)
}

function valueFrom(line: string, end: number): string {
  return line
    .slice(end)
    .replace(/^[:：?\s*]{1,8}/, '')
    .trim()
}

function labelEnd(line: string): number {
  const end = line.slice(0, LONGEST_LABEL + 12).search(/[:：\t]/)
  if (end >= 0) return end
  return line.length <= LONGEST_LABEL + 12 ? line.length : 0
}

function questionEnd(line: string): number {
  const end = line.slice(0, LONGEST_QUESTION).search(/[:：\t]/)
  return end > 0 && !/^https?$/i.test(line.slice(0, end)) ? end : 0
}

function normalised(label: string): string {
  return label
    .toLowerCase()
    .replace(/[*_#]|^[-–—\s]+|[-–—\s?]+$/g, '')
    .replace(/\((required|verplicht|vereist)\)/, '')
    .replace(/^(uw|jouw|je|your|mijn) /, '')
    .trim()
}
