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
  /^[\s*_\-–—=>|]{0,20}(dit (e-?mail)?bericht|dit e-?mail|deze (e-?mail|mail|boodschap)|de (inhoud van|informatie)|aan (dit|deze) (e-?mail)?(bericht)?|disclaimer|proclaimer|vertrouwelijk|confidential|confidentiality|privileged|indien u|als u niet|als dit (e-?mail)?bericht|wanneer u|mocht u (dit|deze)|this (e-?mail|message|communication|transmission)|the (information|contents?|content)|if you (are not|have received|received)|any (views|unauthori|disclosure|review)|no rights|openbaarmaking|de afzender|the sender|gebruik van deze|use of this|please (consider|think|note|notify)|think before|denk aan het milieu|denk aan|spaar het milieu|print deze|op al onze|op deze|op onze|let op: dit)/i
const CUES = [
  /^\W{0,8}(disclaimer|proclaimer)\b/i,
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
  /^\W{0,4}((please )?(think|consider)\b.{0,30}\b(before (you )?print|environment)|denk aan het milieu|print deze e-?mail alleen|aan dit (e-?mail)?bericht kunnen geen rechten|avast logo|virusvrij\b|virus-free\b|(deze e-?mail|dit (e-?mail)?bericht) is (gecontroleerd|gescand) op virussen|this (e-?mail|message) has been (checked|scanned) for viruses|(geen|niet langer|liever geen|no more|to stop receiving|no longer (want|wish))\b.{0,60}\b(hier|here|klik|click|link)\b.{0,200}$|you received this message because you are subscribed|you are receiving this (e-?mail|message) because|u ontvangt deze (e-?mail|mail|nieuwsbrief) omdat|je ontvangt deze (e-?mail|mail|nieuwsbrief) omdat|(unsubscribe|uitschrijven|afmelden|view in browser|bekijk in browser|voorkeuren wijzigen|manage preferences)\s{0,3}[|•·<([:].{0,200}$)/i
// What a firm states below all its mail about privacy, standards and itself: nobody's request, though it
// names every right there is.
const STATEMENT = [
  /^[^?]{0,60}\b(verwerkt?|verwerken|gaan|gaat|process(es)?|handles?|treats?)\b[^?]{0,120}\b(in overeenstemming|conform|volgens|zorgvuldig|in accordance|in line|in compliance)\b[^?]*$/i,
  /\bonze privacy(verklaring|beleid|statement)\b|\bour privacy (notice|policy|statement)\b/i,
  /\b(volg|bezoek|follow|visit|meet) (ons|us)\b.{0,80}\b(op|on|at|linkedin|instagram|facebook|stand|beurs|fair)\b/i,
  /\b(schrijf|meld) (u|je) (in|aan) voor (onze|de) nieuwsbrief\b|\bsign up (to|for) (our|the) newsletter\b/i,
  /\biso ?(9001|14001|27001)\b/i,
  /\b(algemene|leverings)?voorwaarden\b.{0,80}\bvan toepassing\b|\bsubject to (our|the) (general )?terms\b|\bour (general )?terms and conditions\b/i,
  /\b(ingeschreven|geregistreerd)\b.{0,40}\b(kamer van koophandel|handelsregister)\b|\bregistered in (england|scotland|wales|ireland|the netherlands)\b/i,
]
// Only a firm says this, and it may well say please.
const OWN_STATEMENT =
  /\b(in|via|zie|lees|raadpleeg|read|see|consult) (onze|ons|our) privacy(verklaring|beleid|statement| notice| policy| statement)\b/i
const STATEMENT_WORD =
  /milieu|print|environment|voorwaarden|terms|ingeschreven|geregistreerd|registered|privacy|verwerk|process|handle|treat|gaan|gaat|volg|bezoek|follow|visit|meet|nieuwsbrief|newsletter|iso/i
const FIRST_PERSON = /(?<![\p{L}\p{N}])(ik|mijn|mij|mn|my|i)(?![\p{L}\p{N}'’])/iu
const LONGEST_NOTICE = 4_000

/**
 * A run of own lines without the notices that servers append: confidentiality, the environment, a
 * virus scanner, how to unsubscribe, what a firm states about itself. A notice runs from its opening
 * to the next blank line, and what follows it needs less to be one; whatever speaks of "ik" or "my"
 * is a person's and stays.
 */
export function withoutFooters(lines: readonly string[]): string[] {
  const kept: string[] = []
  let looks = 0
  let below = false
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    const begins = below && !isBlank(line) && isBlank(lines[at - 1])
    const looked = begins || (looks < MOST_LOOKS && mayOpen(line))
    const end = looked ? blankAfter(lines, at) : at
    if (looked && !begins) looks++
    if (end > at && isNotice(line, lines.slice(at, end), begins)) {
      below = true
      at = end - 1
    } else if (!isStatement(line)) kept.push(line)
  }
  return kept
}

/** A line of its own in a signature or footer: "Wij verwerken gegevens conform de AVG, zie onze privacyverklaring." */
function isStatement(line: string): boolean {
  if (line.length > LONGEST_BANNER || !STATEMENT_WORD.test(line) || FIRST_PERSON.test(line))
    return false
  if (ALONE.test(line) || OWN_STATEMENT.test(line)) return true
  if (asksOf(line)) return false
  return STATEMENT.some((pattern) => pattern.test(line))
}

// Somebody who wishes, or is addressed about the shop's own statement, is a person talking.
function asksOf(line: string): boolean {
  return /\b(jullie|uw privacy|your privacy|(?<!op )verzoek|graag|please|wil|willen|want|would)\b/i.test(
    line,
  )
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
    'virusvrij virus you u je no openbaarmaking gebruik use geen niet liever to unsubscribe uitschrijven afmelden view bekijk voorkeuren manage'
  ).split(' '),
)

/** The next blank line, looking no further than a notice can be long. */
function blankAfter(lines: readonly string[], from: number): number {
  let at = from
  while (at < lines.length && at < from + 40 && !isBlank(lines[at])) at++
  return at
}

function isNotice(first: string, lines: readonly string[], belowAnother: boolean): boolean {
  const text = lines.join(' ').slice(0, LONGEST_NOTICE)
  if (FIRST_PERSON.test(text)) return false
  if (ALONE.test(first)) return true
  const cues = CUES.filter((cue) => cue.test(text)).length
  return cues >= (belowAnother ? 1 : 2)
}
