import { isConsentLine } from './consent-line.ts'
import { fieldAt } from './form-field.ts'
import { type Fields, LINK_ALONE } from './form-fields.ts'
import { isBlank, trimBlank, wordsOf } from './plain-text.ts'
import { isRule } from './quotes.ts'
import { asksForSomething } from './request-words.ts'

/** What the writer of a form says: the message, what they chose besides, and nothing of the form. */
export function messageOf(lines: readonly string[], form: Fields, isWriterAbove: boolean): string {
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

/** From where on nothing but fields, boxes and blank lines follows. */
export function endOfMessage(lines: readonly string[]): number {
  let end = lines.length
  const least = Math.max(1, lines.length - MOST_BELOW)
  while (end > least) {
    const line = lines[end - 1] ?? ''
    if (!isBlank(line) && !isRule(line) && !isConsentLine(line) && !isLabelled(line)) break
    end--
  }
  return end
}

function isLabelled(line: string): boolean {
  return line.length < 200 && /^[^.!?]{2,60}[:\t]/.test(line.trim())
}

const MOST_BELOW = 40
const SAYS_NO = /[:\t]\s{0,9}(?:nee|no|geen|none|false|0)\W{0,3}$/i

/** Below a message: a box, what the form tells of itself, and who wrote where that is not known yet. */
function isDetail(lines: readonly string[], at: number, isWriterAbove: boolean): boolean {
  const line = lines[at] ?? ''
  if (isConsentLine(line)) return true
  const field = fieldAt(lines, at)?.field
  if (field === 'meta' && /[:\t]/.test(line)) return true
  // a box that was left empty asks for nothing
  if (isLabelled(line) && SAYS_NO.test(line.slice(0, 200))) return true
  const isAboutWriter =
    field === 'name' || field === 'email' || field === 'first-name' || field === 'last-name'
  return !isWriterAbove && isAboutWriter
}

function withoutFormFooter(lines: readonly string[]): string[] {
  const footer = lines.findIndex((line, at) => isFormFooter(line) && !goesOn(lines, at + 1))
  const kept = trimBlank(footer < 0 ? lines : lines.slice(0, footer))
  while (kept.length > 0 && LAST_LINE.test(kept.at(-1) ?? '')) kept.pop()
  return kept
}

/** Whether a person speaks below, so that what looks like a form's footer was a line of theirs. */
function goesOn(lines: readonly string[], from: number): boolean {
  return lines
    .slice(from, from + MOST_BELOW)
    .some((line) => !isLabelled(line) && !isConsentLine(line) && isSpoken(line))
}

function isSpoken(line: string): boolean {
  const said = line.slice(0, 2_000)
  return (
    /(?<!\p{L})(?:ik|mij|mijn|i|me|my)(?!\p{L})/iu.test(said) || asksForSomething(wordsOf(said))
  )
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
