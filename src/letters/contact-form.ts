import { addressIn } from './address.ts'
import { withoutBanner } from './footer.ts'
import { anyFieldAt, type FormField, fieldAt } from './form-field.ts'
import { type Fields, type FormTrust, readFields } from './form-fields.ts'
import { endOfMessage, messageOf } from './form-message.ts'
import type { Address } from './letter.ts'
import { isBlank } from './plain-text.ts'

/** A letter that somebody wrote in the website's contact form. */
export interface FormLetter {
  /** The person named in the form; undefined where the form names no usable address. */
  readonly writer: Address | undefined
  /** Whom the fields below the message name: a stranger may have written those too, so they come last. */
  readonly writerBelow: Address | undefined
  /** The name alone, where it stands without an address; may be empty. */
  readonly name: string
  readonly subject: string
  readonly message: string
}

/**
 * Reads a body as a contact form's: labelled fields, then the message, as Contact Form 7, WPForms,
 * Gravity Forms and plain `Naam: …` forms send it. Undefined where it is not one.
 *
 * The message is the last field and is written by a stranger: whatever it holds, also lines that
 * look like fields, is message. A field counts the first time only, so that a message cannot
 * put another person in the writer's place. What a form asks besides, in a drop-down or a field of
 * its own, is the writer's wish too; what it says itself about consent is not.
 */
export function readForm(
  body: string,
  trust: FormTrust,
  strangers: readonly string[] = [],
): FormLetter | undefined {
  const lines = withoutBanner(body.split('\n'))
  const form = readFields(lines, trust)
  const writer = writerOf(form.values, strangers)
  if (!isForm(form, writer, lines, trust)) return undefined
  const below = form.messageAt === undefined ? undefined : writerBelow(lines, form.messageAt)
  return {
    writer,
    writerBelow: below && !strangers.includes(below.address) ? below : undefined,
    name: nameOf(form.values),
    subject: form.values.get('subject') ?? '',
    message: messageOf(lines, form, writer !== undefined),
  }
}

function isForm(
  form: Fields,
  writer: Address | undefined,
  lines: readonly string[],
  trust: FormTrust,
): boolean {
  if (trust === 'site') return form.messageAt !== undefined || writer !== undefined
  if (trust === 'machine' && form.count >= 2 && startsWithFields(lines, MOST_HEADINGS, anyFieldAt))
    return writer !== undefined || form.messageAt !== undefined
  return form.messageAt !== undefined && writer !== undefined && startsWithFields(lines, 1, fieldAt)
}

function writerOf(
  values: ReadonlyMap<FormField, string>,
  strangers: readonly string[],
): Address | undefined {
  const named = addressIn(values.get('from') ?? '')
  const candidates = [
    addressIn(values.get('email') ?? ''),
    named,
    addressIn(values.get('name') ?? ''),
  ]
  const found = candidates.find((each) => each && !strangers.includes(each.address))
  if (!found) return undefined
  return { name: nameOf(values) || named?.name || found.name, address: found.address }
}

function nameOf(values: ReadonlyMap<FormField, string>): string {
  const whole = values.get('name') ?? ''
  const first = values.get('first-name') ?? ''
  const last = values.get('last-name') ?? ''
  const from = values.get('from') ?? ''
  const name = (whole || `${first} ${last}`.trim() || (from.includes('@') ? '' : from)).slice(
    0,
    200,
  )
  return name.includes('@') ? (addressIn(name)?.name ?? '') : name
}

/** Who is named in the fields at the very end, as forms have it that put the message first. */
function writerBelow(lines: readonly string[], messageAt: number): Address | undefined {
  const from = Math.max(messageAt, endOfMessage(lines))
  return writerOf(readFields(lines.slice(from), 'anyone').values, [])
}

const MOST_HEADINGS = 3

// A person's letter may hold "Naam:" and "Bericht:" somewhere; a form opens with its fields, after
// a few lines of heading at most.
function startsWithFields(
  lines: readonly string[],
  headings: number,
  read: typeof fieldAt,
): boolean {
  let said = 0
  for (const [at, line] of lines.entries()) {
    if (isBlank(line)) continue
    if (read(lines, at)) return true
    if (++said > headings || line.length > 160) return false
  }
  return false
}
