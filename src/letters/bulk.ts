import { wordsOf } from './plain-text.ts'

/**
 * What a mail to many looks like once its headers are gone (a form, a forward, a sender who sets
 * none): it says how to leave, why one gets it, where to read it in a browser, whose copyright it is,
 * and links a great deal. One sign is anybody's, so two are asked for.
 */
export function looksLikeBulk(text: string, sender = ''): boolean {
  const lines = text
    .slice(0, LONGEST)
    .split('\n')
    .filter((line) => line.trim() !== '')
  const signs = new Set<Sign>(lines.slice(0, MOST_LINES).flatMap(signsOf))
  if (lines.filter((line) => LINK.test(line)).length >= MANY_LINKS) signs.add('many-links')
  if (NO_REPLY_SENDER.test(sender)) signs.add('no-reply-sender')
  const isTelling = TELLING.some((sign) => signs.has(sign))
  return isTelling ? signs.size >= 2 : signs.size >= 4
}

/** A line in which somebody speaks for themselves is theirs: 'unsubscribe me', 'I get this because I bought something'. */
function signsOf(line: string): Sign[] {
  if (line.length > LONGEST_LINE || FIRST_PERSON.test(line)) return []
  return SIGNS.flatMap(([sign, pattern]) => (pattern.test(line) ? [sign] : []))
}

/** Each of these needs but one other. */
const TELLING: readonly Sign[] = ['leave', 'because', 'browser', 'no-reply-sender']
const NO_REPLY_SENDER =
  /^(?:no|do-?not|dont|geen|niet)[-_.]?(?:reply|respond|antwoord|beantwoorden)|^(?:newsletter|nieuwsbrief|mailer|mailing|bounces?|notifications?|notificaties)\b/i

/** Words without a person in them. Whoever asks or speaks for themselves does so before long, whatever footer stands below. */
export function isImpersonal(ownWords: string): boolean {
  const words = wordsOf(ownWords.slice(0, LONGEST))
  return words.length >= FEWEST_WORDS && !words.slice(0, OPENING).some((word) => PERSONAL.has(word))
}

const FEWEST_WORDS = 50
const OPENING = 60
const PERSONAL = new Set(
  'ik mij mijn me i my graag gaarne verzoek verzoeken verzoekt please kindly request kunt kun could would'.split(
    ' ',
  ),
)

type Sign =
  | 'leave'
  | 'because'
  | 'browser'
  | 'copyright'
  | 'no-reply'
  | 'statements'
  | 'social'
  | 'imprint'
  | 'many-links'
  | 'no-reply-sender'

const LONGEST = 60_000
const LONGEST_LINE = 600
const MOST_LINES = 1_500
const MANY_LINKS = 5
const LINK = /https?:\/\/|www\.|\[(?:image|afbeelding|logo)/i

const FIRST_PERSON = /(?<![\p{L}\p{N}])(?:ik|mij|mijn|me|i|my)(?![\p{L}\p{N}])/iu

const SIGNS: readonly (readonly [Sign, RegExp])[] = [
  [
    'leave',
    /\b(?:unsubscribe|opt[- ]?out|uitschrijven|uit te schrijven|afmelden|afmeldlink|af te melden|manage (?:your )?(?:e-?mail )?(?:preferences|subscriptions?)|(?:update|change|email) (?:your )?preferences|voorkeuren (?:aanpassen|wijzigen|beheren)|abonnement (?:wijzigen|beheren|opzeggen))\b|\b(?:no longer|stop|niet (?:meer|langer)|geen)\b.{0,60}\b(?:receiv\w*|ontvang\w*|e-?mails?|berichten|nieuwsbri\w+)\b.{0,80}\b(?:click|klik|reply|link|here|hier|laat|meld|let us)\b|\b(?:click|klik|reply|link)\b.{0,80}\b(?:no longer|stop|niet (?:meer|langer)|geen)\b.{0,40}\b(?:receiv\w*|ontvang\w*|e-?mails?|berichten|nieuwsbri\w+)\b/i,
  ],
  [
    'because',
    /\b(?:you(?:['’]re| are| have)? (?:received?|receiving|getting|got)|(?:u|je|jullie) (?:ontvangt|krijgt|ontving|kreeg)|this (?:e-?mail|message|newsletter) (?:was|is) sent|de(?:ze|) (?:e-?mail|mail|nieuwsbrief) (?:is|werd|wordt) (?:verzonden|verstuurd|gestuurd)|dit bericht (?:is|werd|wordt) (?:verzonden|verstuurd|gestuurd))\b.{0,120}\b(?:because|since|omdat|as a|as you|als (?:lid|klant|abonnee|gebruiker)|naar|aan|to|door|by|namens)\b/i,
  ],
  [
    'browser',
    /\b(?:view|open|read|see|bekijk|lees|open)\b.{0,40}\b(?:browser|online|webversi(?:e|on)|web version)\b|\b(?:webversie|online versie|web version)\b|\b(?:niet goed leesbaar|not displaying|can['’]?t (?:see|read|view) this)\b/i,
  ],
  [
    'copyright',
    /©|\(c\)\s*\d{4}|\bcopyright\b.{0,20}\d{4}|\ball rights reserved\b|\balle rechten voorbehouden\b/i,
  ],
  [
    'no-reply',
    /\b(?:do not|don['’]?t|cannot|can['’]?t|please do not) (?:reply|respond)\b|\bniet (?:op )?(?:deze|dit) (?:e-?mail|mail|bericht)\b.{0,20}\b(?:antwoord|reager)|\bno-?reply\b|\bautomati(?:cally|sch) (?:generated|gegenereerd|verzonden|verstuurd|bericht|message)|\b(?:geautomatiseerd|automatisch) bericht\b|\b(?:reageren|antwoorden|beantwoord)\b.{0,40}\bniet\b|\bunmonitored\b/i,
  ],
  [
    'statements',
    /^\W{0,4}(?:privacy(?:verklaring|beleid| policy| notice| statement)|terms(?: of (?:use|service))?|(?:algemene )?voorwaarden|cookie\w*|disclaimer|contact us|help ?cent(?:er|re)|faq)\b.{0,160}$/i,
  ],
  [
    'social',
    /\b(?:facebook|instagram|linkedin|twitter|youtube|tiktok|pinterest|mastodon|bluesky)\b.{0,60}\b(?:facebook|instagram|linkedin|twitter|youtube|tiktok|pinterest|mastodon|bluesky|x)\b|\b(?:follow|volg) (?:us|ons)\b/i,
  ],
  [
    'imprint',
    /\b(?:kvk|k\.v\.k\.|btw|vat|iban|registered (?:in|office|charity)|company (?:no|number)|chamber of commerce)\b.{0,12}[:\d]/i,
  ],
]
