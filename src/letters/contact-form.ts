import { addressIn } from './address.ts'
import { isConsentLine } from './consent-line.ts'
import { withoutBanner } from './footer.ts'
import { anyFieldAt, type FieldFound, type FormField, fieldAt } from './form-field.ts'
import type { Address } from './letter.ts'
import { isBlank, trimBlank } from './plain-text.ts'
import { cutAt, isRule } from './quotes.ts'

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
 * How far a sender is believed to be a form: the shop said so (`site`), it is a machine by its address
 * or by where its answers go (`machine`), or nothing tells (`anyone`).
 */
export type FormTrust = 'site' | 'machine' | 'anyone'

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

interface Fields {
  readonly values: ReadonlyMap<FormField, string>
  /** What stands in fields of the form's own making: a drop-down, a question. */
  readonly wishes: readonly string[]
  /** How many fields were seen. */
  readonly count: number
  /** The line on which the message starts; undefined where no field is labelled so. */
  readonly messageAt: number | undefined
  /** What stands on the message's own label line. */
  readonly opening: string
  /** Lines that are fields of the writer's or the form's, not words. */
  readonly details: ReadonlySet<number>
}

const MOST_LINES = 200
const MOST_HEADINGS = 3

function readFields(lines: readonly string[], trust: FormTrust): Fields {
  const form = {
    values: new Map<FormField, string>(),
    wishes: [],
    details: new Set<number>(),
    count: 0,
  }
  const read = trust === 'anyone' ? fieldAt : anyFieldAt
  let at = 0
  while (at < Math.min(lines.length, MOST_LINES)) {
    // an earlier letter's heading looks like fields, and it may say anything; a form has no earlier letter
    if (trust === 'anyone' && cutAt(lines, at)) break
    const found = read(lines, at)
    if (found?.field === 'message' && !isHeading(lines, at, found)) {
      return { ...form, count: form.count + 1, messageAt: at + 1, opening: found.value }
    }
    at = found ? keepField(form, lines, at, found) : at + 1
  }
  return { ...form, messageAt: undefined, opening: '' }
}

interface Kept {
  readonly values: Map<FormField, string>
  readonly wishes: string[]
  readonly details: Set<number>
  count: number
}

/** Keeps a field; answers where the form goes on. */
function keepField(
  form: Kept,
  lines: readonly string[],
  at: number,
  { field, label, value: beside }: FieldFound,
): number {
  const [value, next] = beside === '' ? valueBelow(lines, at + 1) : [beside, at + 1]
  if (!form.values.has(field)) form.values.set(field, value)
  form.count++
  if (field === 'unknown') {
    form.wishes.push(...wishIn(label, value))
    return at + 1
  }
  for (let line = at; line < next; line++) form.details.add(line)
  return field === 'consent' ? at + 1 : next
}

/** "U heeft een nieuw bericht:" above the fields. */
function isHeading(lines: readonly string[], at: number, { value }: FieldFound): boolean {
  if (value !== '') return false
  for (let next = at + 1; next < Math.min(lines.length, at + 4); next++) {
    if (isBlank(lines[next])) continue
    const field = fieldAt(lines, next)?.field
    return field !== undefined && field !== 'message' && field !== 'subject'
  }
  return false
}

/** What somebody chose or filled in: a wish of some length by itself, a short one with what was asked. */
function wishIn(label: string, value: string): string[] {
  if (value === '' || NO.test(value) || LINK_ALONE.test(value)) return []
  if (YES.test(value)) return [label]
  return [value.split(/\s+/).length > 2 ? value : `${label}: ${value}`]
}

const NO = /^(?:nee|no|geen|none|n\.?v\.?t\.?|false|0|-+)\W{0,3}$/i
const YES = /^(?:ja|yes|true|on|1|x|✓|✔)\W{0,3}$/i

/** The next line that says something, where a label stands alone; a label is no value. */
function valueBelow(lines: readonly string[], from: number): [string, number] {
  for (let at = from; at < Math.min(lines.length, from + 3); at++) {
    if (isBlank(lines[at])) continue
    return fieldAt(lines, at) ? ['', at] : [(lines[at] ?? '').trim(), at + 1]
  }
  return ['', from]
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

function messageOf(lines: readonly string[], form: Fields, isWriterAbove: boolean): string {
  if (form.messageAt === undefined) return wordsAround(lines, form)
  const said = withoutFormFooter([form.opening, ...lines.slice(form.messageAt)])
  const end = endOfMessage(said)
  const below = said.slice(end).filter((_, at) => !isDetail(said, end + at, isWriterAbove))
  const message = trimBlank([...said.slice(0, end), ...below]).join('\n')
  return [...form.wishes, message].filter(Boolean).join('\n\n')
}

/** Without a message, all that is no detail is what the form has to say. */
function wordsAround(lines: readonly string[], form: Fields): string {
  const said = withoutFormFooter(lines.map((line, at) => (form.details.has(at) ? '' : line)))
  return trimBlank(said.filter((line) => !isConsentLine(line) && !LINK_ALONE.test(line)))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
}

const LINK_ALONE = /^\s{0,9}https?:\/\/\S{1,500}\s{0,9}$/

/** From where on nothing but fields, boxes and blank lines follows. */
function endOfMessage(lines: readonly string[]): number {
  let end = lines.length
  const least = Math.max(1, lines.length - MOST_BELOW)
  while (end > least) {
    const line = lines[end - 1] ?? ''
    const isLabelled = line.length < 200 && /^[^.!?]{2,60}[:\t]/.test(line.trim())
    if (!isBlank(line) && !isRule(line) && !isConsentLine(line) && !isLabelled) break
    end--
  }
  return end
}

const MOST_BELOW = 40

/** Below a message: a box, what the form tells of itself, and who wrote where that is not known yet. */
function isDetail(lines: readonly string[], at: number, isWriterAbove: boolean): boolean {
  const line = lines[at] ?? ''
  if (isConsentLine(line)) return true
  const field = fieldAt(lines, at)?.field
  if (field === 'meta' && /[:\t]/.test(line)) return true
  const isAboutWriter =
    field === 'name' || field === 'email' || field === 'first-name' || field === 'last-name'
  return !isWriterAbove && isAboutWriter
}

function withoutFormFooter(lines: readonly string[]): string[] {
  const footer = lines.findIndex(isFormFooter)
  const kept = trimBlank(footer < 0 ? lines : lines.slice(0, footer))
  while (kept.length > 0 && LAST_LINE.test(kept.at(-1) ?? '')) kept.pop()
  return kept
}

// A rule above a footer that is gone, and WPForms' "Sent from J3D Prints".
const LAST_LINE =
  /^\s{0,9}(-{2,80}|_{2,80}|(sent from|verzonden vanaf|verstuurd vanaf) .{1,100})?\s{0,9}$/i

// What the form programs put below the message.
const FOOTER =
  /^\W{0,4}((this|deze|dit) (e-?mail|mail|bericht|message) (was sent|is verzonden|werd verzonden|is verstuurd|is sent|werd verstuurd) (from|via|vanaf|door|by|using)\b|(sent from|verzonden vanaf|verstuurd vanaf|submitted from|verzonden via|ingezonden via) .{0,80}(form|website|https?:)|powered by:? ?(elementor|wpforms|gravity|ninja|formidable|jetpack|fluent)|(remote ip|user agent|page url|pagina-?url|ip-?adres|ip address)\s?[:\t]|(tijd|time|ip-?adres|ip address|bron-?url|source url|contact ?form ?url):\s.{0,200}$)/i

function isFormFooter(line: string): boolean {
  return line.length <= 300 && FOOTER.test(line)
}

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
