import { isBlank } from './plain-text.ts'

// What organisations let their servers put above a letter from outside, and Exchange's own tip.
const BANNER = [
  /^\W{0,3}(you don[’']t often get e-?mails? from|some people who received this message don[’']t often get)/i,
  /^\W{0,3}(u ontvangt niet vaak e-?mails? van|je ontvangt niet vaak e-?mails? van|sommige (personen|mensen) die dit bericht hebben ontvangen)/i,
  /\b(deze|dit) (e-?mail|mail|bericht) (komt|is afkomstig|kwam|is verzonden) van (buiten|een externe|extern)/i,
  /\bthis (e-?mail|message) (originated|was sent|is|came|comes) from (outside|an external)/i,
  /^\W{0,3}(klik niet op|open geen) (links|bijlagen)\b.{0,80}\b(tenzij|als)\b/i,
  /^\W{0,3}do not (click|open)\b.{0,80}\bunless\b/i,
  /^\W{0,6}(external|extern|externe)( e-?mail| sender| afzender)?\W{0,6}$/i,
]
const BANNER_WORD = /often|vaak|sommige|buiten|extern|outside|\blinks\b|bijlagen|do not/i
const BANNER_LINES = 8
const LONGEST_BANNER = 400

/** Lines without the warnings that a mail server put on top. */
export function withoutBanner(lines: readonly string[]): string[] {
  return lines.filter((line, at) => at >= BANNER_LINES || !isBanner(line))
}

function isBanner(line: string): boolean {
  if (line.length > LONGEST_BANNER || !BANNER_WORD.test(line)) return false
  return BANNER.some((pattern) => pattern.test(line))
}

// How confidentiality notices and the like open, and what they go on about. Both are asked for, as
// a customer may well open with "Deze e-mail is ..." or write the word "vertrouwelijk".
const OPENING =
  /^[\s*_\-–—=>|]{0,20}(dit (e-?mail)?bericht|dit e-?mail|deze (e-?mail|mail|boodschap)|de (inhoud van|informatie)|aan (dit|deze) (e-?mail)?(bericht)?|disclaimer|proclaimer|vertrouwelijk|confidential|confidentiality|privileged|indien u|als u niet|als dit (e-?mail)?bericht|wanneer u|mocht u (dit|deze)|this (e-?mail|message|communication|transmission)|the (information|contents?|content)|if you (are not|have received|received)|any (views|unauthori)|please (consider|think|note|notify)|think before|denk aan het milieu|denk aan|spaar het milieu|print deze|op al onze|op deze|op onze|let op: dit)/i
const CUES = [
  /\b(uitsluitend|alleen|slechts) (bestemd|bedoeld|voor)\b|\bintended (only|solely|exclusively|for|recipient)\b/i,
  /\b(geadresseerde|beoogde ontvanger|bedoelde ontvanger|addressee|named recipient|persons? or entity|individual or entity)/i,
  /\b(vertrouwelijk|confidential|geheim|privileged|legally protected|beroepsgeheim)/i,
  /\b(ten onrechte|per abuis|abusievelijk|per vergissing|onterecht|in error|by mistake)\b/i,
  /\b(niet|not) (de|the|bestemd|intended|toegestaan|permitted|an intended)\b/i,
  /\b(openbaarmak|vermenigvuldig|verspreid|verstrekking|disclos|distribut|copying|dissemination|prohibited|verboden)/i,
  /\b(dit bericht|deze e-?mail|this (e-?mail|message)|het bericht|the message|it|alle kopieën|all copies|bijlagen?)\b.{0,60}\b(verwijder|vernietig|delete|destroy)|\b(verwijder|vernietig|delete|destroy).{0,40}\b(dit bericht|deze e-?mail|this (e-?mail|message)|all copies|het bericht|the (original )?message)/i,
  /\b(aansprakelijk|liable|liability|geen rechten|no rights|virussen|viruses)/i,
  /\b(before|voordat|alvorens|voor) (you |u |je )?(printing|print|het printen|deze e-?mail)\b|\bthe environment\b|\bhet milieu\b/i,
  /\b(algemene voorwaarden|terms and conditions|general conditions)\b.{0,80}\b(van toepassing|apply|applicable|gedeponeerd)/i,
  /\b(kamer van koophandel|chamber of commerce|ingeschreven|registered (in|office|at))\b/i,
]
const ALONE =
  /^\W{0,4}((please )?(think|consider)\b.{0,30}\b(before (you )?print|environment)|denk aan het milieu|print deze e-?mail alleen|aan dit (e-?mail)?bericht kunnen geen rechten|avast logo|virusvrij\b|virus-free\b|deze e-?mail is gecontroleerd op virussen|this e-?mail has been checked for viruses|you received this message because you are subscribed|you are receiving this (e-?mail|message) because|u ontvangt deze (e-?mail|mail|nieuwsbrief) omdat|je ontvangt deze (e-?mail|mail|nieuwsbrief) omdat|(unsubscribe|uitschrijven|afmelden|view in browser|bekijk in browser|voorkeuren wijzigen|manage preferences)\s{0,3}[|•·<([:].{0,200}$)/i
const FIRST_PERSON = /(?<![\p{L}\p{N}])(ik|mijn|mij|mn|my|i)(?![\p{L}\p{N}'’])/iu
const LONGEST_NOTICE = 4_000

/**
 * A run of own lines without the notices that servers append: confidentiality, the environment, a
 * virus scanner, how to unsubscribe. A notice runs from its opening to the next blank line; one
 * that speaks of "ik" or "my" is a person's and stays.
 */
export function withoutFooters(lines: readonly string[]): string[] {
  const kept: string[] = []
  let looks = 0
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    const end = looks < MOST_LOOKS && mayOpen(line) ? blankAfter(lines, at) : at
    if (end > at) looks++
    if (end > at && isNotice(line, lines.slice(at, end))) at = end - 1
    else kept.push(line)
  }
  return kept
}

// A letter may open every line as a notice does, to make us read on from each of them.
const MOST_LOOKS = 30

function mayOpen(line: string): boolean {
  const start = line.slice(0, LONGEST_BANNER)
  const word = FIRST_WORD.exec(start)?.[1]?.toLowerCase()
  return word !== undefined && FIRST_WORDS.has(word) && (OPENING.test(start) || ALONE.test(start))
}

// Most lines open otherwise, and need no closer look.
const FIRST_WORD = /^[^a-z]{0,20}([a-z]{1,16})/i
const FIRST_WORDS = new Set(
  (
    'dit deze de aan disclaimer proclaimer vertrouwelijk confidential confidentiality privileged ' +
    'indien als wanneer mocht this the if any please think consider denk spaar print op let avast ' +
    'virusvrij virus you u je unsubscribe uitschrijven afmelden view bekijk voorkeuren manage'
  ).split(' '),
)

/** The next blank line, looking no further than a notice can be long. */
function blankAfter(lines: readonly string[], from: number): number {
  let at = from
  while (at < lines.length && at < from + 40 && !isBlank(lines[at])) at++
  return at
}

function isNotice(first: string, lines: readonly string[]): boolean {
  const text = lines.join(' ').slice(0, LONGEST_NOTICE)
  if (FIRST_PERSON.test(text)) return false
  if (ALONE.test(first)) return true
  return CUES.filter((cue) => cue.test(text)).length >= 2
}
