/** The fields of a contact form that matter here; `other` is a field that a form has besides. */
export type FormField =
  | 'name'
  | 'first-name'
  | 'last-name'
  | 'email'
  | 'from'
  | 'subject'
  | 'message'
  | 'other'

const LABELS: Readonly<Record<Exclude<FormField, 'other'>, string>> = {
  name: 'naam|name|volledige naam|full name|voor- en achternaam|naam en voornaam|klantnaam|contactpersoon',
  'first-name': 'voornaam|first name|first',
  'last-name': 'achternaam|last name|last|familienaam|surname',
  email:
    'e-mail|email|e-mailadres|emailadres|e-mail adres|email adres|e-mail address|email address|mail|mailadres|reply-to|antwoordadres',
  from: 'van|from|afzender|sender',
  subject: 'onderwerp|subject|betreft|topic|reden van contact',
  message:
    'bericht|message|berichtinhoud|bericht inhoud|inhoud bericht|inhoud van het bericht|message body|comment or message|opmerking of bericht|reactie of bericht|opmerking|opmerkingen|comment|comments|vraag|vragen|vraag of opmerking|vraag/opmerking|question|questions|inhoud|toelichting|omschrijving|textarea|your enquiry|enquiry',
}
const OTHER =
  'telefoon|telefoonnummer|tel|phone|phone number|mobiel|bedrijf|bedrijfsnaam|company|organisatie|adres|address|postcode|woonplaats|plaats|city|land|country|ordernummer|order number|bestelnummer|order|website|datum|date|tijd|time|taal|language|bestand|file|upload'

const FIELDS = new Map<string, FormField>(
  [...Object.entries(LABELS), ['other', OTHER] as const].flatMap(([field, labels]) =>
    labels.split('|').map((label): [string, FormField] => [label, field as FormField]),
  ),
)

const LONGEST_LABEL = 40

/**
 * The field that line `at` starts: `Naam: Piet`, `Naam<tab>Piet`, or the label alone, plain or
 * dressed (`*Naam*`, `--- Naam ---`), with its value below. Undefined where it starts none.
 */
export function fieldAt(
  lines: readonly string[],
  at: number,
): { readonly field: FormField; readonly value: string } | undefined {
  const line = (lines[at] ?? '').trim()
  const end = labelEnd(line)
  const field = FIELDS.get(normalised(line.slice(0, end)))
  if (!field) return undefined
  return {
    field,
    value: line
      .slice(end)
      .replace(/^[:\s*]{1,8}/, '')
      .trim(),
  }
}

function labelEnd(line: string): number {
  const end = line.slice(0, LONGEST_LABEL + 12).search(/[:\t]/)
  if (end >= 0) return end
  return line.length <= LONGEST_LABEL + 12 ? line.length : 0
}

function normalised(label: string): string {
  return label
    .toLowerCase()
    .replace(/[*_#]|^[-–—\s]+|[-–—\s]+$/g, '')
    .replace(/\((required|verplicht|vereist)\)/, '')
    .replace(/^(uw|jouw|je|your|mijn) /, '')
    .trim()
}
