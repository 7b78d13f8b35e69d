import { addressIn } from './address.ts'
import { withoutBanner } from './footer.ts'
import { type FormField, fieldAt } from './form-field.ts'
import type { Address } from './letter.ts'
import { isBlank, trimBlank } from './plain-text.ts'
import { cutAt } from './quotes.ts'

/** A letter that somebody wrote in the website's contact form. */
export interface FormLetter {
  /** The person named in the form; undefined where the form names no usable address. */
  readonly writer: Address | undefined
  readonly subject: string
  readonly message: string
}

/**
 * Reads a body as a contact form's: labelled fields, then the message, as Contact Form 7, WPForms,
 * Gravity Forms and plain `Naam: …` forms send it. Undefined where it is not one.
 *
 * The message is the last field and is written by a stranger: whatever it holds, also lines that
 * look like fields, is message. A field counts the first time only, so that a message cannot
 * put another person in the writer's place.
 */
export function readForm(body: string, isFormSender: boolean): FormLetter | undefined {
  const lines = withoutBanner(body.split('\n'))
  const form = readFields(lines, isFormSender)
  const writer = writerOf(form.values)
  const isForm = isFormSender
    ? form.messageAt !== undefined || writer !== undefined
    : form.messageAt !== undefined && writer !== undefined && startsWithFields(lines)
  if (!isForm) return undefined
  return {
    writer,
    subject: form.values.get('subject') ?? '',
    message: messageOf(lines, form),
  }
}

interface Fields {
  readonly values: ReadonlyMap<FormField, string>
  /** The line on which the message starts; undefined where no field is labelled so. */
  readonly messageAt: number | undefined
  /** What stands on the message's own label line. */
  readonly opening: string
  /** The first line after the last field before the message. */
  readonly end: number
}

const MOST_LINES = 200

function readFields(lines: readonly string[], isFormSender: boolean): Fields {
  const values = new Map<FormField, string>()
  let end = 0
  for (let at = 0; at < Math.min(lines.length, MOST_LINES); at++) {
    // an earlier letter's heading looks like fields, and it may say anything
    if (cutAt(lines, at) && !(isFormSender && leadsToMessage(lines, at))) break
    const found = fieldAt(lines, at)
    if (!found) continue
    if (found.field === 'message') {
      return { values, messageAt: at + 1, opening: found.value, end: at }
    }
    const [value, next] = found.value === '' ? valueBelow(lines, at + 1) : [found.value, at + 1]
    if (!values.has(found.field)) values.set(found.field, value)
    end = Math.max(end, next)
  }
  return { values, messageAt: undefined, opening: '', end }
}

const LONGEST_FORM_HEAD = 12

/** `Van: … Onderwerp: … Bericht: …`: a form whose fields look like a mail's heading goes on to its message. */
function leadsToMessage(lines: readonly string[], from: number): boolean {
  for (let at = from; at < Math.min(lines.length, from + LONGEST_FORM_HEAD); at++) {
    if (fieldAt(lines, at)?.field === 'message') return true
  }
  return false
}

/** The next line that says something, where a label stands alone; a label is no value. */
function valueBelow(lines: readonly string[], from: number): [string, number] {
  for (let at = from; at < Math.min(lines.length, from + 3); at++) {
    if (isBlank(lines[at])) continue
    return fieldAt(lines, at) ? ['', at] : [(lines[at] ?? '').trim(), at + 1]
  }
  return ['', from]
}

function writerOf(values: ReadonlyMap<FormField, string>): Address | undefined {
  const named = addressIn(values.get('from') ?? '')
  const found = addressIn(values.get('email') ?? '') ?? named
  if (!found) return undefined
  return { name: nameOf(values) || named?.name || found.name, address: found.address }
}

function nameOf(values: ReadonlyMap<FormField, string>): string {
  const whole = values.get('name') ?? ''
  const first = values.get('first-name') ?? ''
  const last = values.get('last-name') ?? ''
  return (whole || `${first} ${last}`).trim().slice(0, 200)
}

function messageOf(lines: readonly string[], form: Fields): string {
  const from = form.messageAt ?? form.end
  const said = [form.opening, ...lines.slice(from)]
  const footer = said.findIndex(isFormFooter)
  const kept = trimBlank(footer < 0 ? said : said.slice(0, footer))
  while (kept.length > 0 && isFormsOwn(kept.at(-1) ?? '')) kept.pop()
  return kept.join('\n')
}

/** Below the message stand boxes that were ticked: agreement is the form's sentence, whoever ticked it. */
function isFormsOwn(line: string): boolean {
  return LAST_LINE.test(line) || isTicked(line)
}

const LONGEST_TICK = 400
const TICK_LABEL =
  /^\W{0,6}(?:avg|gdpr|privacy[\w -]{0,24}|nieuwsbrief|newsletter|mailing|toestemming|consent|akkoord\w*|agree\w*|acceptance|acceptatie|voorwaarden|terms[\w ]{0,20}|opt-?in|marketing|captcha|recaptcha|spam[\w -]{0,12})\*?\s?[:\t]/i
const AGREES =
  /\b(?:ga (?:er ?mee )?akkoord|akkoord met|stem(?: er ?mee)? in|geef (?:hierbij )?toestemming|accepteer|heb .{0,40}\bgelezen|wil .{0,20}\bnieuwsbrief ontvangen|i (?:agree|consent|accept)|i(?: have|['’]ve) read|sign me up|keep me informed|houd mij op de hoogte)\b|^\W{0,6}(?:ja|nee|yes|no|on|1|true|☑|✓|x|aangevinkt|checked)\W{0,4}$/i
const DENIES =
  /\b(?:niet|geen|nooit|niet meer|not|never|no longer|withdraw|trek|intrekken|in te trekken|bezwaar|object)\b/i

function isTicked(line: string): boolean {
  if (line.length > LONGEST_TICK) return false
  const value = line.replace(TICK_LABEL, '')
  if (value !== line) return AGREES.test(value) || !DENIES.test(value)
  return (
    /\b(?:privacy|gegevens|data|nieuwsbrief|newsletter|voorwaarden|terms|avg|gdpr)/i.test(line) &&
    AGREES.test(line) &&
    !DENIES.test(line)
  )
}

// A rule above a footer that is gone, and WPForms' "Sent from J3D Prints".
const LAST_LINE =
  /^\s{0,9}(-{2,80}|_{2,80}|(sent from|verzonden vanaf|verstuurd vanaf) .{1,100})?\s{0,9}$/i

// What the form programs put below the message.
const FOOTER =
  /^\W{0,4}((this|deze|dit) (e-?mail|mail|bericht|message) (was sent|is verzonden|werd verzonden|is verstuurd|is sent|werd verstuurd) (from|via|vanaf|door|by|using)\b|(sent from|verzonden vanaf|verstuurd vanaf|submitted from) .{0,80}(form|website|https?:)|powered by:? ?(elementor|wpforms|gravity|ninja|formidable)|(remote ip|user agent|page url|pagina-?url|ip-?adres|ip address)\s?[:\t])/i

function isFormFooter(line: string): boolean {
  return line.length <= 300 && FOOTER.test(line)
}

// A person's letter may hold "Naam:" and "Bericht:" somewhere; a form opens with its fields, after
// one line of heading at most.
function startsWithFields(lines: readonly string[]): boolean {
  let said = 0
  for (const [at, line] of lines.entries()) {
    if (isBlank(line)) continue
    if (fieldAt(lines, at)) return true
    if (++said > 1 || line.length > 160) return false
  }
  return false
}
