import type { Language } from '../language/language.ts'
import { oneLine } from '../language/one-line.ts'
import type { Confirmation } from './facts.ts'
import { textsIn } from './texts/in-language.ts'

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
    confirmations: facts.confirmations.map(({ caseNumber, done, said }) => ({
      number: said === undefined ? oneLine(caseNumber) : `‘${oneLine(said, 80)}’`,
      done: reminder.confirmed[done],
    })),
  }
}
