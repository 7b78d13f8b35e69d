/** The same in both languages, each written by itself. */
export type Words = Readonly<Record<'nl' | 'en', string>>

export type Language = keyof Words

/** What stands in the settings, or comes from a part that speaks English only. */
export const asItIs = (text: string): Words => ({ nl: text, en: text })

export function capital(sentence: string): string {
  return `${sentence[0]?.toUpperCase()}${sentence.slice(1)}`
}
