import { addressIn } from './address.ts'
import type { Address } from './letter.ts'
import { isBlank } from './plain-text.ts'

/** The heading that Outlook and others write over a letter they quote or forward. */
export interface HeaderBlock {
  readonly from: Address | undefined
  readonly subject: string
  /** The first line below it. */
  readonly end: number
}

type Label = 'from' | 'sent' | 'to' | 'cc' | 'subject' | 'other'

const LABELS: Readonly<Record<string, Label>> = {
  van: 'from',
  from: 'from',
  von: 'from',
  de: 'from',
  da: 'from',
  afzender: 'from',
  verzonden: 'sent',
  verstuurd: 'sent',
  datum: 'sent',
  sent: 'sent',
  date: 'sent',
  gesendet: 'sent',
  envoyé: 'sent',
  enviado: 'sent',
  inviato: 'sent',
  fecha: 'sent',
  data: 'sent',
  'datum verzonden': 'sent',
  aan: 'to',
  ontvanger: 'to',
  ontvangers: 'to',
  to: 'to',
  an: 'to',
  à: 'to',
  a: 'to',
  para: 'to',
  cc: 'cc',
  bcc: 'cc',
  onderwerp: 'subject',
  subject: 'subject',
  betreft: 'subject',
  betreff: 'subject',
  objet: 'subject',
  asunto: 'subject',
  oggetto: 'subject',
  'reply-to': 'other',
  'antwoord aan': 'other',
  'beantwoorden aan': 'other',
  antwoorden: 'other',
  prioriteit: 'other',
  importance: 'other',
  urgentie: 'other',
  bijlagen: 'other',
  attachments: 'other',
}

const LONGEST_LINE = 1_000
const MOST_LINES = 14

/**
 * The block that starts on line `at`: a line "From:" (or "Van:", …) and, close below, at least two
 * of sent, to and subject. Labels may be bold (`*Van:*`) and the lines quoted.
 */
export function headerBlockAt(lines: readonly string[], at: number): HeaderBlock | undefined {
  return labelled(lines[at])?.label === 'from' ? blockAt(lines, at) : undefined
}

/** The same below a line such as "Forwarded Message", where Thunderbird puts the subject first. */
export function blockAt(lines: readonly string[], at: number): HeaderBlock | undefined {
  if (!labelled(lines[at])) return undefined
  const seen = new Map<Label, string>()
  const end = readLabels(lines, at, seen)
  const others = (['sent', 'to', 'subject'] as const).filter((label) => seen.has(label))
  if (others.length < 2 || !seen.has('from')) return undefined
  return {
    from: addressIn(seen.get('from') ?? ''),
    subject: seen.get('subject') ?? '',
    end,
  }
}

/** Reads on while lines are labelled; a wrapped list of addressees may stand between, and blanks. */
function readLabels(lines: readonly string[], from: number, seen: Map<Label, string>): number {
  let end = from
  let unlabelled = 0
  for (let at = from; at < Math.min(lines.length, from + MOST_LINES); at++) {
    const line = labelled(lines[at])
    if (line) {
      if (!seen.has(line.label)) seen.set(line.label, line.value)
      end = at + 1
      unlabelled = 0
    } else if (++unlabelled > 1 || (seen.has('subject') && seen.has('from'))) {
      break
    }
  }
  return end
}

function labelled(line: string | undefined): { label: Label; value: string } | undefined {
  if (line === undefined || line.length > LONGEST_LINE || isBlank(line)) return undefined
  const bare = line.replace(/^[>\s|]{1,12}/, '').replace(/^\*/, '')
  const colon = bare.indexOf(':')
  if (colon < 1 || colon > 20) return undefined
  const label = bare.slice(0, colon).replace(/\*/g, '').trim().toLowerCase()
  if (!Object.hasOwn(LABELS, label)) return undefined
  return {
    label: LABELS[label] ?? 'other',
    value: bare
      .slice(colon + 1)
      .replace(/^\*/, '')
      .trim(),
  }
}
