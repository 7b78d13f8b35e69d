import type { Language } from '../language/language.ts'
import { oneLine } from '../language/one-line.ts'
import type { Confirmation } from './facts.ts'
import { requestInWords } from './labels.ts'
import { textsIn } from './texts/in-language.ts'
import { exampleAnswer } from './words.ts'

/** What was done on the reader's words, for a reminder as for a digest. */
export interface ConfirmationsView {
  readonly confirmationsTitle: string
  readonly confirmations: readonly { readonly number: string; readonly done: string }[]
}

export function confirmationsView(facts: {
  readonly language: Language
  readonly confirmations: readonly Confirmation[]
}): ConfirmationsView {
  const { reminder } = textsIn(facts.language)
  return {
    confirmationsTitle: reminder.confirmationsTitle,
    confirmations: facts.confirmations.map((confirmation) => ({
      number: nameOf(confirmation),
      done: whichOf(confirmation, facts.language) ?? reminder.confirmed[confirmation.done],
    })),
  }
}

/** What was answered stands for a case that nobody knows. */
function nameOf({ caseNumber, said }: Confirmation): string {
  return said === undefined ? oneLine(caseNumber) : `‘${oneLine(said, 80)}’`
}

/** More than a person looks through in a sentence; they stand in the mail that was answered. */
const MOST_NAMED = 20

/** The cases to choose from, each with what it is about. */
function whichOf({ cases = [], word = '' }: Confirmation, language: Language): string | undefined {
  const [first] = cases
  if (first === undefined) return undefined
  const { whichOf } = textsIn(language).reminder
  const names = cases
    .slice(0, MOST_NAMED)
    .map(({ caseNumber, rights }) => `${oneLine(caseNumber)} (${requestInWords(rights, language)})`)
  return whichOf(names, cases.length - names.length, exampleAnswer(first.caseNumber, word))
}
