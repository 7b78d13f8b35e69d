/** Half of an endless one would only look odd. */
export const LONGEST_NAME = 80

/** What mail programs turn into something to click on: an address, a page, a bare domain. */
const CLICKABLE = /@|:\/\/|www\.|[\p{L}\p{N}-]{2}\.\p{L}{2}/iu

// What a gateway or a list puts beside a name.
const LABELS =
  /\[\s?(?:ext|extern|external|externe|spam|bulk|caution)[^\]]{0,20}\]|(?<=\s)\([^()]{0,80}\)|\p{Extended_Pictographic}\uFE0F?|\s(?:via|namens|on behalf of|p\/a|c\/o)\s.{1,80}$|\s[-–|/]\s.{1,80}$|(?:^|\s)(?:ext|extern|external):\s?/giu

/** Words that no person bears: an office, a machine, a firm. One of them, and the name is nobody's. */
const NOBODYS = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[
    'no[- ]?reply|do[- ]?not[- ]?reply|apache|afzender|bericht|message|niet-?beantwoorden|postmaster|mailer-?daemon|webmaster|hostmaster|wordpress|woocommerce|website|formulier|contactformulier|noreply',
    'info|informatie|information|admin|administrator|administratie|administration|klantenservice|klantendienst|customer ?(?:service|care|support)|support|helpdesk|servicedesk|service ?desk|service|sales|verkoop|inkoop|purchasing|orders?|bestellingen|facturen|facturatie|billing|invoices?|accounts?|accounting|boekhouding|finance|financiën|contact|receptie|reception|secretariaat|kantoor|office|backoffice|personeelszaken|hr|redactie|marketing|privacy|privacyteam|legal|juridische zaken|compliance|dpo|gdpr|avg|security|abuse|team|afdeling|department|dept|directie|vereniging|stichting|gemeente|ministerie|universiteit|hogeschool|bibliotheek|museum|ziekenhuis|praktijk|studio|webshop|newsletter|nieuwsbrief|notifications?|notificaties?|meldingen?|automatisch|privacy agent|rechtshulp|advocaten|advocatenkantoor|makelaardij|verzekeringen',
    'iphone|ipad|android|samsung|galaxy|huawei|pixel|outlook|gmail|hotmail|laptop|pc|computer|tablet|telefoon|smartphone|scanner|printer|kopieerapparaat|mfp|brother|canon|xerox|ricoh|konica|epson|mijn naam|my name',
  ].join('|')})(?![\\p{L}\\p{N}])`,
  'iu',
)
// Names, too; standing alone they are none.
const ALONE =
  /^(?:bank|bot|agent|winkel|shop|store|school|systeem|system|bestuur|unknown|onbekend|gebruiker|user|klant|customer|gast|guest|naam|name|test|anoniem|anonymous|n\/?a|de klant|website|ik|me|root|nobody)$/iu
const FIRM =
  /(?<![\p{L}\p{N}.])(?:b\.?v\.?|n\.?v\.?|v\.?o\.?f\.?|ltd|limited|llc|inc|gmbh|ug|ag|kg|s\.?a\.?r\.?l|s\.?r\.?l|s\.?p\.?a|plc|corp|holding|group|groep|& ?(?:co|sons|partners))\.?$/iu
const TITLES =
  /^(?:(?:dhr|mevr|mw|mr|mrs|ms|miss|dr|drs|ir|ing|prof|herr|frau|de heer|mevrouw|mijnheer|meneer)\.?\s){1,3}/iu
const SUFFIX =
  /^(?:jr|sr|msc|bsc|ma|ba|phd|md|mba|ra|rc|llm|cipp.?|ii|iii|dr|drs|ir|ing|mr|prof)\.?$/iu
const PART = /^\p{L}(?:[\p{L}\p{M}.'’ -]|\u200c|\u200d){0,60}$/u

/**
 * The name to greet with, as one says it, or '' where there is none: half of an endless one would only
 * look odd, and a display name is whatever a program filled in. "Bakker, Piet" is Piet Bakker; an
 * office, a machine, a firm and the shop itself are nobody.
 *
 * A stranger can write in another's name: a 'name' that a mail program would make clickable must not
 * reach that person under the shop's own letterhead.
 *
 * @param name on one line, without anything unseen
 * @param notThese names of the shop, which is nobody it greets
 */
export function sayableName(name: string, notThese: readonly string[]): string {
  if (name.length > LONGEST_NAME || CLICKABLE.test(name)) return ''
  const bare = turned(withoutLabels(name)).replace(TITLES, '')
  const said = bare.toLowerCase()
  if (notThese.some((each) => isNamed(said, each.trim().toLowerCase()))) return ''
  // what could not be turned round is no name as one says it
  return bare.includes(',') || isNobodys(bare) ? '' : bare
}

function withoutLabels(name: string): string {
  return name
    .replace(LABELS, ' ')
    .trim()
    .replace(/^["'‘“„]+(.*?)["'’”]+$/u, '$1')
    .replace(/\s+/g, ' ')
    .trim()
}

function isNamed(said: string, shop: string): boolean {
  return (
    shop !== '' && (said === shop || said.startsWith(`${shop} `) || shop.startsWith(`${said} `))
  )
}

function isNobodys(name: string): boolean {
  if (!/\p{L}/u.test(name)) return name !== ''
  // an account's name: digits, or words that only a program joins
  if (/\p{L}\d|\d\p{L}|\p{L}[_+]\p{L}/u.test(name)) return true
  return NOBODYS.test(name) || ALONE.test(name) || FIRM.test(name)
}

/** As directories keep it, the other way round: "Vries, Jan de", "Bakker, P.J.". */
function turned(name: string): string {
  const [last = '', first = '', ...more] = name.split(',').map((part) => part.trim())
  if (first === '' || more.length > 0) return name
  if (SUFFIX.test(first)) return last
  const isName = PART.test(last) && PART.test(first) && last.split(' ').length <= 3
  if (!isName || first.split(' ').length > 4 || FIRM.test(first)) return name
  return `${first.replace(TITLES, '')} ${last}`
}
