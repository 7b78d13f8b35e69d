/**
 * What people put around a word when they mean nothing but that word: thanks, a greeting, a name below.
 * Phrases are in lower case, without signs; a sentence that goes on is no manners.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

const THANKS = words(
  'dank dankje dankjewel dankuwel bedankt thanks thank thankyou thx tnx thnx ty merci cheers',
)
const BEFORE_THANKS = words(
  'alvast nogmaals heel veel veels erg zeer hartelijk hartelijke many en and',
)
const AFTER_THANKS = words(
  'je jij jou u jullie you wel zeer hartelijk vriendelijk alvast bij voorbaat a lot so very much in advance again allemaal all',
)
const GREETINGS = words(
  'hi hello hallo hoi hey hé dag beste dear goedemorgen goedemiddag goedenavond goedenmorgen morning afternoon evening good griffier iedereen team',
)
const AGREEMENT = words(
  'ja yes ok oke oké okay okee prima fijn mooi goed super top great nice fine',
)
const FAREWELLS = words(
  'met vriendelijke vriendelijk hartelijke groet groeten groetjes gr mvg grtz kind best warm regards cheers',
)
const PLEASE = words(
  'graag aub svp alsjeblieft alstublieft asjeblieft please pls en and then dan hoor joh',
)
const ENDS = words('groet groeten groetjes gr mvg grtz regards')

/** May stand before a word and leave it what it is. */
const BEFORE = new Set([...GREETINGS, ...AGREEMENT, ...PLEASE])
/** May stand behind it; not what asks for agreement: "klaar hè", "done right". */
const BEHIND = new Set([...PLEASE])

/** Agreement alone, without thanks or pleading: who says "ja, ik" means themselves. */
export function isAgreement(phrase: readonly string[]): boolean {
  return phrase.every((word) => AGREEMENT.has(word))
}

/** A phrase without the manners in front. */
export function withoutOpening(phrase: readonly string[]): readonly string[] {
  return phrase.slice(mannersAt(phrase, BEFORE))
}

/** Whether a phrase, or the rest of one, closes and says nothing more. */
export function isClosing(phrase: readonly string[]): boolean {
  const rest = phrase.slice(mannersAt(phrase, BEHIND))
  return rest.length === 0 || isSignedOff(rest) || isThanksForSomething(phrase, rest)
}

/** Whether a phrase says nothing but manners. */
export function isManners(phrase: readonly string[]): boolean {
  const rest = withoutOpening(phrase)
  return isClosing(phrase) || isClosing(rest) || rest.every((word) => FAREWELLS.has(word))
}

/** Whether a phrase ends in a farewell, so that a name may follow. */
export function isFarewell(phrase: readonly string[]): boolean {
  return phrase.some((word) => ENDS.has(word) || THANKS.has(word))
}

/** A few words that say nothing to the contrary: a name, a function. */
export function mayBeName(phrase: readonly string[]): boolean {
  return phrase.length <= MOST_NAMES && !takesBack(phrase)
}

const MOST_NAMES = 3

/** Whether something is said to the contrary, or with a condition. */
export function takesBack(phrase: readonly string[]): boolean {
  return phrase.some((word) => CONTRARY.has(word))
}

const CONTRARY = words(
  'niet nog geen nooit nee maar behalve tenzij toch of alleen not never no but except unless yet or only dont isnt cant wont havent hasnt cannot later',
)

/** How many of the first words are thanks, or of a set. */
function mannersAt(phrase: readonly string[], set: ReadonlySet<string>): number {
  let at = 0
  for (;;) {
    const thanks = thanksIn(phrase.slice(at))
    if (thanks === 0 && !set.has(phrase[at] ?? '')) return at
    at += Math.max(1, thanks)
  }
}

/** How many of the first words are thanks: "alvast heel hartelijk bedankt", "thank you so much". */
function thanksIn(phrase: readonly string[]): number {
  let at = phrase.findIndex((word) => !BEFORE_THANKS.has(word))
  if (!THANKS.has(phrase[at] ?? '')) return 0
  do at++
  while (AFTER_THANKS.has(phrase[at] ?? ''))
  return at
}

/** "bedankt voor het seintje": what somebody is thanked for is no word to us. */
function isThanksForSomething(phrase: readonly string[], rest: readonly string[]): boolean {
  const isFor = rest[0] === 'voor' || rest[0] === 'for'
  return isFor && phrase.some((word) => THANKS.has(word)) && !takesBack(rest)
}

/** "groet jan": a farewell with a name behind it, without a sign between. */
function isSignedOff(phrase: readonly string[]): boolean {
  const last = phrase.findLastIndex((word) => ENDS.has(word))
  if (last < 0) return false
  return (
    phrase.slice(0, last).every((word) => FAREWELLS.has(word)) && mayBeName(phrase.slice(last + 1))
  )
}
