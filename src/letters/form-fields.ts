import { anyFieldAt, type FieldFound, type FormField, fieldAt } from './form-field.ts'
import { isBlank } from './plain-text.ts'
import { cutAt } from './quotes.ts'

/**
 * How far a sender is believed to be a form: the shop said so (`site`), it is a machine by its address
 * or by where its answers go (`machine`), or nothing tells (`anyone`).
 */
export type FormTrust = 'site' | 'machine' | 'anyone'

/** What the fields of a form hold, up to its message. */
export interface Fields {
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

/** Reads the fields down to the message, or to the end. */
export function readFields(lines: readonly string[], trust: FormTrust): Fields {
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

export const LINK_ALONE = /^\s{0,9}https?:\/\/\S{1,500}\s{0,9}$/
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
