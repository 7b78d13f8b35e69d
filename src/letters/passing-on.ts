import { wordsOf } from './plain-text.ts'
import { asksForSomething } from './request-words.ts'

// What people write above a letter that they only pass on.
const PASSING_ON =
  /\b(fyi|ter info|ter informatie|tki|ter kennisname|zie (onder|hieronder|onderstaand|bijlage|bijgevoegd)|onderstaand|hieronder|doorgestuurd|doorsturen|stuur (ik |deze |dit |hem |je |jullie |u )*door|ontving|binnengekomen|kwam (bij ons )?binnen|kreeg (ik|dit|deze|wij)|voor (jou|jullie|u) bedoeld|(kun|kan|wil|zou) (jij|je|jullie|u) (dit|deze|hem|haar|even|hier)|oppakken|afhandelen|see (below|attached|underneath)|forwarding|forwarded|passing (this|it)? ?on|meant for you|for you to handle|can you (handle|deal|pick|take|look)|please handle|(we|i) received (this|the)|came in)\b/i
// Somebody who asks for themselves, whatever else they write.
const FOR_THEMSELVES =
  /(?<!\p{L})(mijn|mn|my) (\p{L}+ )?(gegevens|account|data|persoonsgegevens|information|details|toestemming|consent|verzoek|request|e-?mail|foto|adres|naam|name)|(?<!\p{L})(ik|i) (wil|wens|eis|verzoek|want|wish|demand|request|object|withdraw|maak|trek)(?!\p{L})/iu
const FEW_WORDS = 4
const MANY_WORDS = 60

/**
 * Whether the words above a forwarded letter only hand it on ("Kun jij dit oppakken?"), so that
 * the letter below is what counts. Anyone who asks for themselves is the writer, and what they
 * forward is an enclosure. Where whole mails are enclosed, words that ask for nothing introduce them.
 */
export function onlyPassesOn(words: string, isEnclosing = false): boolean {
  if (FOR_THEMSELVES.test(words)) return false
  const count = wordsOf(words).length
  if (count <= FEW_WORDS) return true
  if (count > MANY_WORDS) return false
  return PASSING_ON.test(words) || (isEnclosing && !asksForSomething(wordsOf(words)))
}
