import { fieldAt } from './form-field.ts'
import { isBlank } from './plain-text.ts'

/**
 * Headings over a quoted letter known by their shape, whatever the language: several short labelled
 * lines close together, with an address in one and a date in another; or words between two rules.
 * Mail programs translate their labels into more languages than anybody lists.
 */

const LONGEST_LINE = 500
const MOST_LINES = 10
/** `Label: value`, also bold, quoted, or with the wide colon of Chinese and Japanese. */
const LABELLED = /^[>\s|*]{0,12}\p{L}[\p{L}\p{M} .'-]{0,24}\*?\s?[:：]\s?\*?\s?(?=\S)/u
const ADDRESS = /[^\s<>"@]{1,64}@[\p{L}\p{N}.-]{1,255}\.\p{L}{2,}/u
const DATE =
  /\b(?:19|20)\d\d\b|\d{1,4}[-./]\d{1,2}[-./]\d{1,4}|\d年|\d{1,2}\.? ?\p{L}{3,12}\.? ?(?:19|20)\d\d/u
const TIME = /\d{1,2}[:.h]\d\d/

/** What people list of themselves is no heading, though it has addresses and dates. */
const OF_A_PERSON = new Set(['name', 'first-name', 'last-name', 'email', 'message'])

/** Whether labelled lines of an unknown language begin here that only a mail program writes. */
export function isLabelledHeading(lines: readonly string[], at: number): boolean {
  const run = labelledRun(lines, at)
  if (run.length < 3 || run.some((_, i) => isOfAPerson(lines, at + i))) return false
  const dated = run.some((line) => DATE.test(line) && TIME.test(line))
  return dated && run.some((line) => ADDRESS.test(line))
}

function labelledRun(lines: readonly string[], at: number): string[] {
  const run: string[] = []
  for (const line of lines.slice(at, at + MOST_LINES)) {
    if (line.length > LONGEST_LINE || !LABELLED.test(line)) break
    run.push(line)
  }
  return run
}

function isOfAPerson(lines: readonly string[], at: number): boolean {
  const field = fieldAt(lines, at)?.field
  return field !== undefined && OF_A_PERSON.has(field)
}

/** `------ Origineel bericht ------`, `-----Izvorna poruka-----`: words between two rules. */
const BANNER = /^\s{0,3}[-_=*]{3,40}\s?\p{L}[\p{L}\p{M} '-]{3,40}:?\s?[-_=*]{3,40}\s{0,3}$/u
const MESSAGE =
  /bericht|message|e-?mail|nachricht|mensaje|mensagem|messaggio|meddelande|melding|wiadomo|üzenet|poruka|mesaj|zpráv|viesti|сообщ|письм|邮件|メッセージ/iu
const BELOW_BANNER = 5

/** Whether words between two rules open an earlier letter: they say so, or an address or date follows. */
export function isBanner(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? ''
  // WPForms writes the labels of its fields so
  if (line.length > 100 || !BANNER.test(line) || fieldAt(lines, at)) return false
  if (MESSAGE.test(line)) return true
  return lines
    .slice(at + 1, at + 1 + BELOW_BANNER)
    .some((below) => below.length <= LONGEST_LINE && ADDRESS.test(below))
}

/** `Oorspronkelijk bericht:` on a line of its own, as some programs and people write. */
const ALONE =
  /^\s{0,3}(?:oorspronkelijk|origineel|vorig|original|previous|ursprüngliche|message|mensaje|messaggio)\s(?:bericht|e-?mail|message|nachricht|d['’]origine|précédent|original|originale)\s?:\s{0,3}$/i

export const isBannerAlone = (line: string): boolean => line.length < 60 && ALONE.test(line)

/** From and date alone, in labels that everybody knows, above a blank line. */
const FROM = /^[>\s*]{0,8}(?:van|from|von|de|da|afzender|sender)\*?\s?:\s?\*?\s?\S/i
const SENT = /^[>\s*]{0,8}(?:verzonden|verstuurd|datum|sent|date|gesendet)\*?\s?:\s?\*?\s?\S/i

export function isShortHeading(lines: readonly string[], at: number): boolean {
  const [first = '', second = ''] = lines.slice(at, at + 2)
  if (first.length > LONGEST_LINE || second.length > LONGEST_LINE) return false
  const [from, sent] = FROM.test(first) ? [first, second] : [second, first]
  return FROM.test(from) && SENT.test(sent) && DATE.test(sent) && isBlank(lines[at + 2])
}

/** An address and a moment on a line that ends in a colon: only a program introduces a letter so. */
export function isIntroduction(text: string): boolean {
  return /[:：]$/.test(text) && ADDRESS.test(text) && DATE.test(text) && TIME.test(text)
}

/** `Citeren J3D Prints <info@…>:`, `Quoting …`: a word or two, somebody's address, a colon. */
const CITING = /^\p{L}{4,16}(?: \p{L}{1,12})? [^:<>]{0,60}<[^\s<>]{3,120}>\s?[:：]$/u

export const isCiting = (text: string): boolean =>
  text.length < 200 && CITING.test(text) && ADDRESS.test(text)
