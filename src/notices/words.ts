import { traitsOf } from '../cases/notice-reasons.ts'
import { commandWord, STAFF_COMMANDS, type StaffCommand } from '../cases/staff-command.ts'
import type { Language } from '../language/language.ts'
import { oneLine } from '../language/one-line.ts'
import type { NoticeItem } from './facts.ts'
import { textsIn } from './texts/in-language.ts'

/** A word that staff may answer with, and what it does. */
export interface ExplainedWord {
  readonly word: string
  readonly meaning: string
}

/** The words of one item, each with what it does to that item. */
export function explainWords(item: NoticeItem, language: Language): ExplainedWord[] {
  const { wordMeans, wordMeansByHand } = textsIn(language).reminder
  const means = traitsOf(item.reason).settles ? { ...wordMeans, ...wordMeansByHand } : wordMeans
  return item.words.map((said) => {
    const word = meant(said, language)
    return { word: oneLine(said, 40), meaning: word === undefined ? '' : means[word] }
  })
}

/** Every word of several items, once, for those items that do not explain their own. */
export function legendFor(items: readonly NoticeItem[], language: Language): ExplainedWord[] {
  const explained = items
    .filter((item) => !traitsOf(item.reason).settles)
    .flatMap((item) => explainWords(item, language))
  return [...new Map(explained.map((word) => [word.word, word])).values()]
}

function meant(said: string, language: Language): StaffCommand | undefined {
  return STAFF_COMMANDS.find((word) => commandWord(language, word) === said || word === said)
}

/**
 * An answer as an example. Its case number is cut off on purpose: should the quote below a
 * colleague's reply not be recognised as one, the example must not read as an order.
 */
export function exampleAnswer(caseNumber: string, word: string): string {
  return `${oneLine(caseNumber).replace(/\d+$/, '…')} ${oneLine(word, 40)}`
}
