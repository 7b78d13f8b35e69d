import { wordsOf } from './plain-text.ts'

// Words of somebody who talks to somebody: what a line of a signature lacks and a request has.
const SPEAKING = new Set(
  (
    'ik mij mijn me mn m’n u uw jij je jou jouw jullie we wij ons onze wil wilt willen graag kunt kan kun ' +
    'kunnen moet moeten niet geen nooit nog ook alstublieft aub svp gelieve verzoek vraag wens ' +
    'i my mine your you yours please pls plz want would like could can cannot should must not never also ' +
    'need your we our us do does did have has had'
  ).split(' '),
)

// Words that few letters use but to ask for something that the law gives.
const ASKING = new Set(
  (
    'verwijder verwijderen verwijderd wis wissen vernietig vergeet inzage gegevens account privacy avg ' +
    'bezwaar toestemming uitschrijven afmelden schrijf stop stoppen stopzetten corrigeer wijzig bewaar ' +
    'bewaren delete deleted erase remove wipe forget unsubscribe object withdraw consent data gdpr ' +
    'access export correct update freeze restrict'
  ).split(' '),
)

/** Whether a line is part of what somebody says rather than of a name, an address or a signature. */
export function saysSomething(line: string): boolean {
  const words = wordsOf(line)
  if (words.length < 2) return false
  if (asksForSomething(words)) return true
  return words.length >= 3 && words.some((word) => SPEAKING.has(word))
}

/** Whether a word of a request is among these, in lower case. */
export function asksForSomething(words: readonly string[]): boolean {
  return words.some((word) => ASKING.has(word))
}
