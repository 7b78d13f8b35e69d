import { Temporal } from 'temporal-polyfill'
import type { ShopLanguage } from '../cases/recipient.ts'

const LOCALES: Record<ShopLanguage, string> = { nl: 'nl-NL', en: 'en-GB' }

/**
 * A calendar day in words: `woensdag 23 december 2026`, `Wednesday 23 December 2026`.
 * @throws RangeError where `day` is no ISO calendar day.
 */
export function dayInWords(day: string, language: ShopLanguage): string {
  const { year, month, day: date } = Temporal.PlainDate.from(day)
  const format = new Intl.DateTimeFormat(LOCALES[language], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  // Only the words: commas between them differ from one version of Node's language data to another.
  const words = format
    .formatToParts(Date.UTC(year, month - 1, date))
    .filter((part) => part.type !== 'literal')
  return words.map((part) => part.value).join(' ')
}
