/** The languages that griffier writes in, to customers and to staff. */
export type Language = 'nl' | 'en'

/** The same said once in each language, each written by itself. */
export type Bilingual = Readonly<Record<Language, string>>

/** A word or sentence of the shop's: the same in every language (a brand), or once in each. */
export type Wording = string | Bilingual

/** The wording in one language. */
export function wordingIn(language: Language, wording: Wording): string {
  return typeof wording === 'string' ? wording : wording[language]
}

/** What stands in the settings, or comes from a part that speaks English only. */
export const asItIs = (text: string): Bilingual => ({ nl: text, en: text })
