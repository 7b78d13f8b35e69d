import type { Recipient } from '../cases/recipient.ts'
import type { ReplyWords } from '../cases/reply-set.ts'
import { AT_ONCE, type Right, TOLD_TO_RECIPIENTS } from '../cases/right.ts'
import { type Language, wordingIn } from '../language/language.ts'
import { dayInWords } from './day-in-words.ts'
import type { ReplyFacts } from './facts.ts'
import { greetingName, inertLines } from './inert.ts'
import { bare, inertly } from './inert-view.ts'

/** Every variable that a reply's text may use. All strings in it are inert. */
export interface ReplyView {
  readonly caseNumber: string
  /** The data subject's name, '' when unknown or unfit to greet with. */
  readonly name: string
  /** Whether the letter exercises several rights. */
  readonly several: boolean
  /** Completes 'you would like to …' for all rights of the letter. */
  readonly wishes: string
  /** The same for what needs no proof, and for what does. */
  readonly wishesAtOnce: string
  readonly wishesToProve: string
  readonly receivedOn: string
  readonly answerByOn: string
  readonly todayOn: string
  readonly extendedUntilOn: string
  /** '' where nobody asked. */
  readonly identityAskedOn: string
  /** '' where the reply answers no later letter. */
  readonly wroteAgainOn: string
  /** Whether the day to answer by has passed. */
  readonly late: boolean
  /** Whether an e-mail address is to be changed that nobody has confirmed from the old one. */
  readonly changesAddress: boolean
  readonly shop: {
    readonly name: string
    readonly website: string
    readonly contact: string
    readonly signature: string
  }
  readonly recipients: readonly RecipientView[]
  /** Names of all systems, as one list. */
  readonly systems: string
  /** Whether one of the rights obliges to tell those who received the data (article 19). */
  readonly tellsOthers: boolean
  /** Names of all outside the shop who hold data, as one list: 'Mollie, PostNL and Google'. */
  readonly outside: string
  /** Those that can take data out of the EEA. */
  readonly abroad: readonly RecipientView[]
}

interface RecipientView {
  readonly system: string
  readonly operator: string
  readonly role: string
  readonly categories: string
  readonly purpose: string
  readonly retention: string
  readonly contact: string
  readonly transfer: string
}

/** The facts in words of one language, with nothing in them that could mean anything to a template. */
export function replyView(facts: ReplyFacts, language: Language, words: ReplyWords): ReplyView {
  const rights = [...new Set(facts.rights)]
  const recipients = facts.recipients.map((recipient) => inWords(recipient, language, words))
  const operators = facts.recipients
    .filter(({ role }) => role !== 'shop')
    .map(({ operator }) => wordingIn(language, operator))
  const view = {
    caseNumber: facts.caseNumber,
    name: greetingName(facts.dataSubjectName, [facts.shop.name]),
    several: rights.length > 1,
    ...wishesOf(rights, language, words),
    receivedOn: dayInWords(facts.receivedOn, language),
    answerByOn: dayInWords(facts.answerByOn, language),
    todayOn: dayInWords(facts.todayOn, language),
    extendedUntilOn: dayInWords(facts.extendedUntilOn, language),
    identityAskedOn: dayIfAny(facts.identityAskedOn, language),
    wroteAgainOn: dayIfAny(facts.wroteAgainOn, language),
    late: facts.todayOn > facts.answerByOn,
    changesAddress: facts.changesAddress === true,
    shop: facts.shop,
    recipients,
    systems: listed(
      recipients.map(({ system }) => system),
      language,
    ),
    tellsOthers: rights.some((right) => TOLD_TO_RECIPIENTS.includes(right)),
    outside: listed([...new Set(operators)], language),
    abroad: recipients.filter(({ transfer }) => transfer !== ''),
  }
  const safe = inertly(view)
  // The one value of several lines: inert line by line.
  const shop = bare({ ...safe.shop, signature: inertLines(facts.shop.signature) })
  return bare({ ...safe, shop })
}

/**
 * Marketing objections and withdrawn consent need no proof (articles 7(3), 21(3)); where staff ask
 * for it although the letter holds nothing else, they mean these.
 */
function wishesOf(rights: readonly Right[], language: Language, words: ReplyWords) {
  const wishes = (of: readonly Right[]) =>
    listed(
      of.map((right) => words.rights[right].wish),
      language,
    )
  const toProve = rights.filter((right) => !AT_ONCE.includes(right))
  const atOnce = toProve.length === 0 ? [] : rights.filter((right) => AT_ONCE.includes(right))
  return {
    wishes: wishes(rights),
    wishesAtOnce: wishes(atOnce),
    wishesToProve: wishes(toProve.length === 0 ? rights : toProve),
  }
}

function inWords(recipient: Recipient, language: Language, words: ReplyWords): RecipientView {
  const categories = recipient.categories.map((category) => wordingIn(language, category))
  return {
    system: wordingIn(language, recipient.system),
    operator: wordingIn(language, recipient.operator),
    role: words.roles[recipient.role],
    categories: categories.join(', '),
    purpose: wordingIn(language, recipient.purpose),
    retention: wordingIn(language, recipient.retention),
    contact: wordingIn(language, recipient.contact),
    transfer: wordingIn(language, recipient.transfer ?? ''),
  }
}

function dayIfAny(day: string | undefined, language: Language): string {
  return day === undefined ? '' : dayInWords(day, language)
}

const LISTS: Record<Language, Intl.ListFormat> = {
  nl: new Intl.ListFormat('nl-NL'),
  en: new Intl.ListFormat('en-GB'),
}

function listed(items: readonly string[], language: Language): string {
  return LISTS[language].format(items)
}
