import type { Language } from '../language/language.ts'
import { type Case, eventsOf, type Marks } from './case.ts'
import { type CategoryMeaning, categoryName, meaningsOf, notOurs } from './category.ts'
import { type CaseState, isRunning } from './state.ts'

/**
 * What the letter should carry in Outlook now: the category that says what it is, and the due date
 * as a flag, so that the deadline stands there even if griffier is off. Categories of other people
 * are kept.
 */
export function outlookMarksFor(
  state: CaseState,
  dueOn: string,
  present: readonly string[],
  language: Language,
): Marks {
  const ours = meaningsFor(state).map((meaning) => categoryName(meaning, language))
  return { categories: [...notOurs(present), ...ours], dueOn: isRunning(state) ? dueOn : undefined }
}

function meaningsFor(state: CaseState): readonly CategoryMeaning[] {
  if (state.status === 'dismissed') return ['no-request']
  if (!isRunning(state)) return ['answered']
  return state.rights.length > 0 ? state.rights : ['triage']
}

/** What we last put on the letter; an unconfirmed intention counts, for it may have been done. */
export function lastOutlookMarks(privacyCase: Case): Marks | undefined {
  return privacyCase.history.findLast(
    (event) => event.event === 'marked' || event.event === 'marking',
  ) as Marks | undefined
}

/** Whether the letter needs marking: never done, not confirmed, or the case has moved on since. */
export function needsMarking(privacyCase: Case, state: CaseState, dueOn: string): boolean {
  const last = eventsOf(privacyCase, 'marked').at(-1)
  if (last === undefined) return true
  const wanted = isRunning(state) ? dueOn : undefined
  return last.dueOn !== wanted || !sameMeanings(meaningsOf(last.categories), meaningsFor(state))
}

/** Whether two sets of our categories say the same, whatever their order or language. */
export function sameMeanings(
  one: readonly CategoryMeaning[],
  other: readonly CategoryMeaning[],
): boolean {
  return (
    new Set(one).size === new Set(other).size && one.every((meaning) => other.includes(meaning))
  )
}
