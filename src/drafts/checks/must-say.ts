import { FINAL, OCCASIONS, type Occasion, WITHOUT_RIGHT } from '../../cases/occasion.ts'
import type { Right } from '../../cases/right.ts'
import { dayInWords } from '../day-in-words.ts'
import type { WholeLetter } from './every-letter.ts'

/** What a letter has to hold, in words for the complaint, and how it is known to be there. */
export interface Required {
  readonly what: string
  readonly on: readonly Occasion[]
  /** Only in letters about these. */
  readonly of?: readonly Right[]
  /** Whether a right's own text is to say it; else the frame is. */
  readonly inOwn?: true
  readonly isThere: (letter: WholeLetter) => boolean
}

const says =
  (nl: RegExp, en: RegExp) =>
  ({ language, text }: WholeLetter) =>
    (language === 'nl' ? nl : en).test(text)

const names = (fact: (letter: WholeLetter) => string) => (letter: WholeLetter) =>
  letter.text.includes(fact(letter))

const day = (which: 'receivedOn' | 'answerByOn' | 'extendedUntilOn') =>
  names(({ facts, language }) => dayInWords(facts[which], language))

const leavesOpen = ({ text }: WholeLetter) => text.includes('[[')

const TO_CUSTOMERS = OCCASIONS.filter((occasion) => occasion !== 'recipient')
const ABOUT_A_RIGHT = TO_CUSTOMERS.filter((occasion) => !WITHOUT_RIGHT.includes(occasion))
/** They end in a way that the data subject may not want (article 12(4)). */
const REFUSING: readonly Occasion[] = ['refuse', 'partly', 'closed-unidentified']
const DONE: readonly Occasion[] = ['grant', 'partly']

const ALL_LETTERS: readonly Required[] = [
  { what: 'the case number', on: OCCASIONS, isThere: names(({ facts }) => facts.caseNumber) },
  { what: 'the day of receipt', on: OCCASIONS, isThere: day('receivedOn') },
  {
    what: 'where to write about privacy ({{shop.contact}})',
    on: OCCASIONS,
    isThere: names(({ facts }) => facts.shop.contact),
  },
  {
    what: 'how the request was understood ({{wishes}} or what stands for it)',
    on: ABOUT_A_RIGHT,
    isThere: ({ text, wish }) => text.includes(wish),
  },
]

const ALONG_THE_WAY: readonly Required[] = [
  {
    what: 'the day to answer by',
    on: ['acknowledge', 'identity', 'identity-reminder', 'clarify', 'second-notice'],
    isThere: day('answerByOn'),
  },
  {
    what: 'a light proof: an answer from the known address, a login, or order number and postcode',
    on: ['identity', 'identity-reminder'],
    isThere: says(/antwoord|log in|postcode/i, /reply|log in|postcode/i),
  },
  {
    what: 'that no identity document, BSN or password is wanted',
    on: ['identity', 'identity-reminder'],
    isThere: says(
      /\b(?:geen|niet|nooit)\b[^.]*(?:paspoort|identiteits)[^.]*(?:BSN|burgerservicenummer)[^.]*wachtwoord/i,
      /\b(?:no|not|never)\b[^.]*(?:passport|identity)[^.]*(?:BSN|citizen service number)[^.]*password/i,
    ),
  },
  {
    what: 'that the time the law gives may pause (EDPB 01/2022, 159)',
    on: ['identity', 'identity-reminder', 'clarify'],
    isThere: says(/termijn[^.]*\bstil|\bstil[^.]*termijn/i, /\bpause|\bstand still/i),
  },
  {
    what: 'that "everything" is a valid answer (recital 63)',
    on: ['clarify'],
    isThere: says(
      /'alles'|‘alles’|"alles"/i,
      /'everything'|‘everything’|"everything"|“everything”/i,
    ),
  },
  { what: 'the new day (article 12(3))', on: ['extend'], isThere: day('extendedUntilOn') },
  {
    what: 'the article that allows it, 12(3)',
    on: ['extend'],
    isThere: says(/artikel 12,? lid 3/i, /article 12\(3\)/i),
  },
  {
    what: 'the authority and the 72 hours in which it hears (article 33)',
    on: ['leak-received'],
    isThere: says(
      /72 uur[^.]*Autoriteit Persoonsgegevens/i,
      /Autoriteit Persoonsgegevens[^.]*72 hours/i,
    ),
  },
  {
    what: 'a part in [[ ]] for what only staff know: what, why, from when',
    on: ['extend', 'clarify', 'restriction-lifted', 'recipient', ...FINAL],
    isThere: leavesOpen,
  },
  {
    what: 'the article that asks for it, 19',
    on: ['recipient'],
    isThere: says(/artikel 19/i, /article 19/i),
  },
]

const REMEDIES: readonly Required[] = [
  {
    what: 'a complaint to the Autoriteit Persoonsgegevens (article 12(4))',
    on: REFUSING,
    isThere: says(
      /klacht[^.]*Autoriteit Persoonsgegevens/i,
      /complain[^.]*Autoriteit Persoonsgegevens/i,
    ),
  },
  {
    what: 'the court (article 12(4); UAVG 35)',
    on: REFUSING,
    isThere: says(/rechtbank/i, /\bcourt\b/i),
  },
  { what: 'its six weeks (UAVG 35(2))', on: REFUSING, isThere: says(/zes weken/i, /six weeks/i) },
  {
    what: 'the reason, in a part in [[ ]]',
    on: REFUSING,
    inOwn: true,
    isThere: says(/\breden\b[^[]*\[\[/i, /\breasons?\b[^[]*\[\[/i),
  },
  {
    what: 'until when it stays so',
    on: ['partly'],
    inOwn: true,
    isThere: says(/\btot wanneer|zolang/i, /\buntil when|as long as/i),
  },
]

const OF_RIGHTS: readonly Required[] = [
  {
    what: 'every system with its retention (article 15(1))',
    on: DONE,
    of: ['access'],
    inOwn: true,
    isThere: ({ text, retentions }) => retentions.every((retention) => text.includes(retention)),
  },
  {
    what: 'that data can be corrected, deleted, put on hold and objected to (article 15(1)(e))',
    on: DONE,
    of: ['access'],
    inOwn: true,
    isThere: says(/verbeteren[^.]*verwijderen[\s\S]*bezwaar/i, /correct[^.]*delete[\s\S]*object/i),
  },
  {
    what: 'what stays, and for how many years (article 17(3)(b); AWR 52)',
    on: DONE,
    of: ['erasure'],
    inOwn: true,
    isThere: says(/\b(?:zeven|7) jaar/i, /\b(?:seven|7) years/i),
  },
  {
    what: 'that it is not lifted without a word first (article 18(3))',
    on: DONE,
    of: ['restriction'],
    inOwn: true,
    isThere: says(/\btotdat u\b|eerst van ons hoort/i, /\buntil you\b|letting you know first/i),
  },
  {
    what: 'that the service need not end',
    on: DONE,
    of: ['portability'],
    inOwn: true,
    isThere: says(/nooit vanzelf|klant blijven/i, /never happens by itself|stay our customer/i),
  },
  {
    what: 'that what was done before stays valid (article 7(3))',
    on: DONE,
    of: ['consent-withdrawal'],
    inOwn: true,
    isThere: says(/blijft geldig/i, /(?:remains?|stays?) valid/i),
  },
]

/** Sections 1, 3 and 5 of the law and of the shop's policy, letter by letter. */
export const MUST_SAY: readonly Required[] = [
  ...ALL_LETTERS,
  ...ALONG_THE_WAY,
  ...REMEDIES,
  ...OF_RIGHTS,
]
