import type { FollowUp } from '../../src/cases/case.ts'
import { chases } from './chases.ts'
import { isSaid, plain, sentencesOf } from './said.ts'

/** Reads the writer's own words. Where nothing is plain it says nothing: a person reads the letter anyway. */
export function followUpIn(ownWords: string): FollowUp | undefined {
  const text = plain(ownWords)
  const said = sentencesOf(text).filter(isSaid)
  if (said.some(withdraws)) return 'withdraws'
  if (said.some((sentence) => LIFTS.some((pattern) => pattern.test(sentence))))
    return 'lifts-restriction'
  if (isThanks(text)) return 'thanks'
  if (identifies(text)) return 'identifies'
  return chases(text) ? 'chases' : undefined
}

function withdraws(sentence: string): boolean {
  if (GIVES_UP.some((pattern) => pattern.test(sentence))) return true
  const taken = TAKES_BACK.some((pattern) => pattern.test(sentence))
  return (
    taken && !/\b(?:niet|geen|nooit|not|never|won't|don't|didn't|cannot|can't)\b/.test(sentence)
  )
}

const REQUEST = String.raw`(?:\w+ ){0,2}(?:\w*verzoek|\w*aanvraag|bezwaar|vraag|mail|bericht)`
const REQUEST_EN = String.raw`(?:\w+ ){0,3}(?:request|enquiry|inquiry|objection|application|case|question|e-?mail|message)`

/** 'Laat maar', but not 'laat maar weten'. */
const GIVES_UP: readonly RegExp[] = [
  /\blaat (?:het )?maar(?: zitten| rusten| gaan)?\s*(?:hoor\s*)?(?:[.,!;:(-]|$|\bik\b|\bhet\b|\bis\b|\bdank|\bbedankt|\bgroet)/,
  /\bhoeft (?:\w+ ){0,3}niet meer\b(?! te\b)/,
  /\bis (?:\w+ ){0,2}niet (?:meer|langer) nodig\b/,
  new RegExp(String.raw`\bvergeet (?:mijn|dit|dat|het) (?:${REQUEST} )?maar\b`),
  new RegExp(String.raw`\b(?:zie|zien) (?:\w+ ){0,3}af van (?:mijn|dit|het|ons) ${REQUEST}`),
  /\bnever ?mind\b(?! (?:that|the|how|what|about)\b)/,
  /(?<!don't )(?<!not )\bforget (?:it|about it|my request|about my request)\b/,
  new RegExp(String.raw`\b(?:disregard|ignore) (?:my|this|that|the) ${REQUEST_EN}`),
  /\bno longer (?:need|want) (?:it|this|that|you to|an answer|a copy|the copy|the data|anything)\b/,
  /\bis no longer (?:needed|necessary|required)\b/,
]

const TAKES_BACK: readonly RegExp[] = [
  new RegExp(
    String.raw`\btrek(?:ken)? (?:\w+ ){0,3}(?:mijn|dit|het|ons) ${REQUEST}\b.{0,30}\bin\b`,
  ),
  new RegExp(
    String.raw`\b(?:mijn|dit|het|ons) ${REQUEST}\b.{0,40}\b(?:intrekken|in te trekken|ingetrokken|vervallen|annuleren|sluiten)\b`,
  ),
  new RegExp(
    String.raw`\b(?:withdraw(?:ing)?|cancel(?:ling)?|retract(?:ing)?|drop(?:ping)?|take back|close|abandon(?:ing)?) (?:my|this|the|our) ${REQUEST_EN}\b`,
  ),
  new RegExp(
    String.raw`\b(?:my|this|our) ${REQUEST_EN} (?:is|can be|may be|as) (?:withdrawn|cancelled|closed|dropped)\b`,
  ),
]

const LIFTS: readonly RegExp[] = [
  /\b(?:hef|heffen)\b.{0,40}\b(?:beperking|blokkade|bevriezing)\b.{0,30}\bop\b/,
  /\b(?:beperking|blokkade|bevriezing)\b.{0,50}\b(?:opheffen|opgeheven|op te heffen|eraf|beëindigen|beëindigd)/,
  /\b(?:mag|mogen|kunt|kunnen|kan)\b.{0,30}\bgegevens\b.{0,15}\b(?:weer|opnieuw)\b.{0,15}\b(?:gebruik|verwerk)/,
  /\b(?:deblokkeer|ontdooi)\b.{0,30}\b(?:gegevens|account)\b/,
  /\b(?:lift|remove|end|release)\b.{0,20}\b(?:restriction|freeze|block)\b/,
  /\b(?:unfreeze|unblock)\b.{0,15}\b(?:data|details|information|account)\b/,
  /\b(?:may|can|go ahead and|free to)\b.{0,15}\buse\b.{0,15}\b(?:data|details|information)\b.{0,5}\bagain\b/,
]

const THANKS = /\b(?:dank|dankjewel|dankuwel|dankje|bedankt|thanks|thank you|thx|merci|cheers)\b/
const CLOSING = /\b(?:groet|groeten|groetjes|mvg|hoogachtend|regards|sincerely|xx?)\b.*$/

/** Every word that thanks are made of; one word more, and it says something else. */
const COURTESY = new Set(
  `dank vriendelijke dankjewel dankuwel dankje bedankt je u jou jullie wel hartelijk vriendelijk heel erg hartstikke voor de het een
  uw snelle vlotte reactie antwoord bericht mail hulp moeite info informatie fijn prima top ok oke oké goed mooi super
  perfect duidelijk ontvangen helder alvast nogmaals en met fijne prettige dag weekend avond zo is dat dit allemaal
  in orde goede geweldig mij ik heb beste hallo hoi hi hello dear thanks thank you thx merci cheers so very much many
  for your the a quick fast prompt reply answer response help message email mail information great good perfect fine
  okay got it received understood clear kind appreciated appreciate that this have nice day again all is no problem
  team heer mevrouw`.split(/\s+/),
)

function isThanks(text: string): boolean {
  if (text.length > 300 || !THANKS.test(text)) return false
  const words = text.replace(CLOSING, '').match(/[\p{L}]+/gu) ?? []
  return words.every((word) => COURTESY.has(word))
}

const IDENTIFIER =
  /\b(?:bestel|order|klant)\s?(?:nummer|nr|number|no)\b|\bpost\s?code\b|\bzip code\b/
/** Four digits and two letters are a postcode, unless the digits are a year: 'op 23 november 2026 om acht uur'. */
const POSTCODE =
  /\b(?!(?:19|20)\d\d)[1-9]\d{3} ?[a-z]{2}\b|\b(?:19|20)\d\d(?:[a-z]{2}\b| (?!(?:om|in|is|en|al|of|op|at|to|on|we|my|by|ik|je|u|er)\b)[a-z]{2}\b)/
const CORRECTS =
  /\b(?:wijzig|verander|pas|aanpass|klopt|fout|verkeerd|onjuist|verhuisd|nieuwe?|correct|change|update|moved|wrong|incorrect|new)/

/** Such a letter looks like one that wants these very data corrected, and asks for nothing. */
function identifies(text: string): boolean {
  return (
    text.length <= 400 && (IDENTIFIER.test(text) || POSTCODE.test(text)) && !CORRECTS.test(text)
  )
}
