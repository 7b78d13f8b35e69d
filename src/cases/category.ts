import type { Bilingual, Language } from '../language/language.ts'
import { isRight, RIGHTS, type Right } from './right.ts'

/** What a category of ours on a letter says: a right, that a person must look, that it is no request, or that it is done. */
export type CategoryMeaning = Right | 'triage' | 'no-request' | 'answered'

const NAMES: Readonly<Record<CategoryMeaning, Bilingual & { readonly colour: string }>> = {
  access: { nl: 'AVG: inzage', en: 'Privacy: access', colour: 'preset7' },
  rectification: { nl: 'AVG: correctie', en: 'Privacy: rectification', colour: 'preset5' },
  erasure: { nl: 'AVG: verwijdering', en: 'Privacy: erasure', colour: 'preset0' },
  restriction: { nl: 'AVG: beperking', en: 'Privacy: restriction', colour: 'preset3' },
  portability: { nl: 'AVG: overdracht', en: 'Privacy: portability', colour: 'preset8' },
  objection: { nl: 'AVG: bezwaar', en: 'Privacy: objection', colour: 'preset1' },
  'automated-decision': {
    nl: 'AVG: geautomatiseerd besluit',
    en: 'Privacy: automated decision',
    colour: 'preset10',
  },
  'consent-withdrawal': {
    nl: 'AVG: toestemming ingetrokken',
    en: 'Privacy: consent withdrawn',
    colour: 'preset9',
  },
  triage: { nl: 'AVG: beoordelen', en: 'Privacy: please judge', colour: 'preset2' },
  'no-request': { nl: 'AVG: geen verzoek', en: 'Privacy: no request', colour: 'preset12' },
  answered: { nl: 'AVG: afgehandeld', en: 'Privacy: answered', colour: 'preset4' },
}

const MEANINGS = Object.keys(NAMES) as CategoryMeaning[]

const BY_NAME = new Map<string, CategoryMeaning>(
  MEANINGS.flatMap((meaning) => [
    [NAMES[meaning].nl.toLowerCase(), meaning] as const,
    [NAMES[meaning].en.toLowerCase(), meaning] as const,
  ]),
)

/** The category's name in Outlook, in the shop's language. */
export function categoryName(meaning: CategoryMeaning, language: Language): string {
  return NAMES[meaning][language]
}

/** All categories of ours, with Outlook's colour for each (outlookCategory presets). */
export function allCategories(language: Language): { name: string; colour: string }[] {
  return MEANINGS.map((meaning) => ({
    name: NAMES[meaning][language],
    colour: NAMES[meaning].colour,
  }))
}

/** What our categories among these say, in either language; other people's categories say nothing. */
export function meaningsOf(categories: readonly string[]): CategoryMeaning[] {
  return categories.flatMap((name) => BY_NAME.get(name.trim().toLowerCase()) ?? [])
}

/** The rights among meanings, in the order of the articles. */
export function rightsIn(meanings: readonly CategoryMeaning[]): Right[] {
  return RIGHTS.filter((right) => meanings.some((meaning) => isRight(meaning) && meaning === right))
}

/** The categories of other people on a letter: ours are replaced, theirs are kept. */
export function notOurs(categories: readonly string[]): string[] {
  return categories.filter((name) => !BY_NAME.has(name.trim().toLowerCase()))
}
