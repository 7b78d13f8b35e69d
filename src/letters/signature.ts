import { isBlank, wordsOf } from './plain-text.ts'
import { asksForSomething, saysSomething } from './request-words.ts'

const LONGEST_SIGNATURE = 12
const LONGEST_LINE = 100

/**
 * A run of own lines without its signature and without the line that a phone adds.
 *
 * Keeps when in doubt: after a closing phrase only lines that do not speak go (a name, a street, a
 * telephone number), so that a P.S., or a request below the name, stays.
 */
export function withoutSignature(lines: readonly string[]): string[] {
  const kept: string[] = []
  const short = shortEnd(lines)
  let at = 0
  while (at < lines.length) {
    const line = lines[at] ?? ''
    if (at >= short && isDelimiter(line)) {
      return [...kept, ...postscript(lines.slice(at + 1))]
    }
    if (line === MARK) return [...kept, ...spoken(lines.slice(at + 1))]
    if (isPhoneLine(line)) at++
    else if (isClosing(line)) at = endOfSignature(lines, at + 1)
    else {
      kept.push(line)
      at++
    }
  }
  return kept
}

// RFC 3676, section 4.3: "-- " on a line of its own; many programs drop the space.
const MARK = '-- '

function isDelimiter(line: string): boolean {
  return /^--\s?$/.test(line)
}

/** The line from which on no more follows than a signature may hold. */
function shortEnd(lines: readonly string[]): number {
  let said = 0
  let at = lines.length - 1
  while (at >= 0 && said <= LONGEST_SIGNATURE) {
    if (!isBlank(lines[at])) said++
    at--
  }
  return at + 1
}

function postscript(lines: readonly string[]): readonly string[] {
  const at = lines.findIndex(isPostscript)
  return at < 0 ? [] : lines.slice(at)
}

/** Below the mark of a signature that is too long for one: from where a person asks something on. */
function spoken(lines: readonly string[]): readonly string[] {
  const at = lines.findIndex((line) => isPostscript(line) || isPersonAsking(line))
  return at < 0 ? [] : lines.slice(at)
}

// "Bereikbaar via mijn collega" and "wij helpen u met uw gegevens" still are a signature; "wis mijn
// gegevens" and "verwijder alles" are none.
function isPersonAsking(line: string): boolean {
  if (!saysSomething(line)) return false
  if (PERSON.test(line)) return true
  if (OWNER.test(line) && asksForSomething(wordsOf(line))) return true
  return !FIRM.test(line) && (ADDRESSED.test(line) || asksForSomething(wordsOf(line)))
}

const PERSON =
  /(?<![\p{L}\p{N}])(ik|mij|me|i|(wij|we) (verzoek|verzoeken|vragen|willen|eisen|request|ask|want|would|demand))(?![\p{L}\p{N}'’])/iu
const ADDRESSED = /(?<![\p{L}\p{N}])(u|uw|jullie|je|you|your)(?![\p{L}\p{N}'’])/iu
const OWNER = /(?<![\p{L}\p{N}])(mijn|mn|my)(?![\p{L}\p{N}'’])/iu
const FIRM = /(?<![\p{L}\p{N}])(wij|we|ons|onze|our|us)(?![\p{L}\p{N}'’])/iu
// "Voorbeeld B.V. | 00-0000000 | www.example.nl": what only a signature holds.
const FIRM_LINE =
  /\||\bwww\.|https?:|\b(kvk|btw|iban|vat|b\.?v\.?|ltd|gmbh|aanwezig op|bereikbaar op|werkdagen|in the office|working days)\b/i

function isPostscript(line: string): boolean {
  return /^\s{0,3}(p\.? ?s\.?|n\.? ?b\.?)(?![\p{L}\p{N}])/iu.test(line)
}

function endOfSignature(lines: readonly string[], from: number): number {
  let names = 0
  const ofFirm = lines
    .slice(from, from + 2 * LONGEST_SIGNATURE)
    .some((line) => FIRM_LINE.test(line))
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (isBlank(line)) continue
    if (isDelimiter(line) || isPostscript(line)) return at
    names++
    if (ofFirm && !isPersonAsking(line)) continue
    const isOver = names > LONGEST_SIGNATURE || line.length > LONGEST_LINE
    if (isOver || saysSomething(line)) return at
  }
  return lines.length
}

/** What stands below the first signature: where a program marks no quotes, all that tells an answer below from it. */
export function belowSignature(lines: readonly string[]): readonly string[] {
  const closing = lines.findIndex(isClosing)
  return closing < 0 ? [] : lines.slice(endOfSignature(lines, closing + 1))
}

const CLOSING = new RegExp(
  `^(${[
    '(met )?(een )?(heel |hele |zeer )?(vriendelijke|hartelijke|warme|beleefde|zonnige|lieve|allerhartelijkste)? ?(groet|groeten|groetjes|groetjess?)',
    'm\\.? ?v\\.? ?g\\.?|mvrgr|vr\\.? ?gr\\.?|gr\\.?|grtz|grtjs|groetnis',
    'hoogachtend|met (de meeste )?hoogachting|met beleefde groet|hartelijks|liefs',
    '(alvast|bij voorbaat|nogmaals)?,? ?(hartelijk |heel erg |veel |vriendelijk |zeer )?(dank|bedankt|dankjewel|dank je wel|dank u wel|dank je|dank u|dankuwel)( alvast| bij voorbaat)?',
    '(with )?(kind|kindest|best|warm|warmest|many|friendly)? ?(regards|greetings|wishes|rgds|greets)',
    '(yours|your) (sincerely|faithfully|truly)|(yours )?sincerely( yours)?|respectfully( yours)?|cordially|yours',
    '(many |with )?(thanks|thank you|thanx|thx|cheers)( so much| very much| a lot)?( in advance)?( and (kind |best )?regards)?|ta|best|all the best|take care',
    '(mit )?(freundlichen|besten|herzlichen|viele|liebe) (grüßen|grüssen|grüße|grüsse)|mfg',
    'cordialement|bien à vous|salutations( distinguées)?|saludos( cordiales)?|cordiali saluti',
  ].join('|')})(?![\\p{L}\\p{N}])`,
  'iu',
)

/** "Met vriendelijke groet," with or without a name behind it, and nothing more on the line. */
function isClosing(line: string): boolean {
  const bare = line.trim().replace(/^[-–—*~ ]{1,4}/, '')
  if (bare.length > 70) return false
  const found = CLOSING.exec(bare)
  if (!found || found[0].trim() === '') return false
  const rest = bare.slice(found[0].length)
  return wordsOf(rest).length <= 5 && !saysSomething(rest) && !isLowerCaseTalk(rest)
}

// "Bedankt voor de snelle levering": a closing word that opens a sentence.
function isLowerCaseTalk(rest: string): boolean {
  return /^\s(voor|for|dat|that|om|to|en|and|maar|but|if|als)\s/.test(rest)
}

const PHONE_LINE =
  /^(verstuurd|verzonden|gestuurd|sent|gesendet|envoyé|enviado|inviato|get|download|outlook|ontvang|skaffa|von meinem|yahoo mail)\b.{0,12}\b(vanaf|van|via|met|uit|from|with|using|on|von|mit|depuis|de|desde|da|voor|for|outlook|mail)\b/i
const DEVICE =
  /\b(iphone|ipad|ios|android|samsung|galaxy|huawei|xiaomi|oneplus|pixel|nokia|motorola|sony|blackberry|smartphone|telefoon|phone|mobiel|mobile|tablet|outlook|yahoo|ziggo|kpn|proton ?mail|proton|gmail|gmx|fairphone|nothing|mailbird|spark|windows 10|windows|thunderbird|bluemail|aqua ?mail|canary|edison|fastmail|hotmail|device|toestel)\b/i

/** "Verstuurd vanaf mijn iPhone", "Sent from my Samsung", "Outlook voor Android downloaden". */
function isPhoneLine(line: string): boolean {
  const bare = line.trim().replace(/<https?:[^>]{0,200}>/g, '')
  return bare.length <= 90 && PHONE_LINE.test(bare) && DEVICE.test(bare)
}
