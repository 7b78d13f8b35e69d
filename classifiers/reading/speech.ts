import type { Token } from './tokens.ts'

/**
 * What kind of saying a passage is: a request is somebody asking something, of the reader, about
 * themselves. An offer, an instruction, a condition or a story uses the same words for the things.
 */
export interface Speech {
  /** Speaks for themselves, or for somebody whom they name. */
  readonly self: boolean
  /** One person speaks for themselves: 'ik', 'my'. */
  readonly personal: boolean
  /** Speaks to the reader. */
  readonly reader: boolean
  /** Asks, wishes or declares. */
  readonly asks: boolean
  /** Says what holds if something is the case. */
  readonly condition: boolean
  /** Tells the reader what they can do, or where to click. */
  readonly offers: boolean
}

const words = (text: string) => new Set(text.trim().split(/\s+/))

const SELF =
  words(`ik mij mijn mijne me mn m wij ons onze we ikzelf mezelf i my mine myself our us im ive
  namens behalf client clienten client's cliente zoon dochter kind moeder vader man vrouw son daughter
  child mother father husband wife`)
const SINGULAR = words('ik mij mijn me mn i my mine myself mezelf namens behalf')
const READER = words('u uw jullie je jij jou jouw gij ge uzelf you your yours yourselves')
const ASKS =
  words(`wil willen wilt wens wensen verzoek verzoeken vraag vragen graag gaarne gelieve alstublieft
  alsjeblieft aub svp kunt kun kunnen zou zouden mag moeten moet eis sommeer hierbij bezwaar trek intrekken please want
  wish would could can like request requesting ask asking demand hereby object objecting withdraw revoke
  need require kindly may exercise oefen beroep uitoefenen`)
const CONDITION = words('als indien wanneer mocht zodra tenzij if when whenever should unless once')
const OFFERS =
  words(`klik klikken hier knop link onderstaande hieronder bezoek bekijk ontdek click here button
  below visit discover learn tap select choose kies ga log login inloggen www`)

const LINK = /https?:|www\./i

export function speechOf(sentence: string, tokens: readonly Token[]): Speech {
  const says = (list: ReadonlySet<string>) => tokens.some(({ text }) => list.has(text))
  return {
    self: says(SELF),
    personal: says(SINGULAR),
    reader: says(READER),
    asks: says(ASKS),
    condition: says(CONDITION),
    offers: says(OFFERS) || LINK.test(sentence),
  }
}

/** Whether somebody is addressed while nobody speaks for themselves or asks: so notices tell their reader what they did or can do. */
export function isNotice(speeches: readonly Speech[]): boolean {
  return (
    speeches.some(({ reader }) => reader) &&
    !speeches.some(({ personal, asks }) => personal || asks)
  )
}
