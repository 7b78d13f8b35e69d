import { Temporal } from 'temporal-polyfill'
import type { Language } from '../language/language.ts'
import { keeping } from './keeping.ts'

const IN_WORDS: Record<Language, (day: string) => string> = {
  nl: keeping(wordsFor('nl-NL')),
  en: keeping(wordsFor('en-GB')),
}

/**
 * A calendar day in words: `woensdag 23 december 2026`, `Wednesday 23 December 2026`.
 * @throws RangeError where `day` is no ISO calendar day.
 */
export function dayInWords(day: string, language: Language): string {
  return IN_WORDS[language](day)
}

function wordsFor(locale: string): (day: string) => string {
  // Made once: making one takes far longer than using it, and a letter names many days.
  const format = formatIn(locale)
  return (day) => {
    const { year, month, day: date } = Temporal.PlainDate.from(day)
    // Only the words: commas between them differ from one version of Node's language data to another.
    const words = format
      .formatToParts(Date.UTC(year, month - 1, date))
      .filter((part) => part.type !== 'literal')
    return words.map((part) => part.value).join(' ')
  }
}

function formatIn(locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
}
