import type { Letter } from '../../src/letters/letter.ts'
import { splitWords } from './words.ts'

/** More words than these say something else too. */
const MOST_WORDS = 4
const LEAVES = new Set(
  'unsubscribe unsubscribed afmelden afmelding meld uitschrijven uitschrijving schrijf desabonner abmelden abbestellen optout remove removal stop'.split(
    ' ',
  ),
)
const BESIDE = new Set(
  'me my mij ons us please aub svp graag list lijst nieuwsbrief newsletter mailing mail email e from van uit de the af uit opt out address adres this dit'.split(
    ' ',
  ),
)

/** What a mail program writes below the word when somebody presses its own button (RFC 2369, RFC 8058). */
const BY_PROGRAM =
  /\b(?:this (?:message|e-?mail|is an automatic)|dit (?:bericht|is een automatisch)|deze (?:e-?mail|mail)|diese nachricht|ce message)\b.{0,140}/gi

/**
 * Whether a letter says no more than that somebody leaves a mailing list: the bare word, or the mail that
 * a mail program sends for the one who pressed its button to unsubscribe.
 */
export function unsubscribes({ subject, ownWords }: Pick<Letter, 'subject' | 'ownWords'>): boolean {
  const said = ownWords.slice(0, 600).replace(BY_PROGRAM, ' ')
  const body = splitWords(said).map(({ text }) => text)
  const head = splitWords(subject.slice(0, 200)).map(({ text }) => text)
  if (ownWords.length > 600 || body.length > MOST_WORDS) return false
  const words = body.length > 0 ? body : head
  const isOnlyThat = words.every((word) => LEAVES.has(word) || BESIDE.has(word))
  return (
    words.length <= MOST_WORDS &&
    isOnlyThat &&
    words.some((word) => LEAVES.has(word)) &&
    !isAnswerToOther(head, words)
  )
}

/** 'Stop' or 'remove' alone below somebody's subject about an order is about that. */
function isAnswerToOther(head: readonly string[], words: readonly string[]): boolean {
  const isWeak = words.every((word) => ['stop', 'remove', 'removal', 'me', 'please'].includes(word))
  return isWeak && /order|bestel|offerte|quote|print|levering|delivery/.test(head.join(' '))
}
