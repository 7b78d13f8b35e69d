import type { Language } from '../language/language.ts'

// A calendar day has no zone: it is formatted as midnight UTC, in UTC. The formats are built once,
// since building one costs a hundred times as much as using it.
const format = (locale: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })

const LONG = { weekday: 'long', day: 'numeric', month: 'long' } as const
const SHORT = { weekday: 'short', day: 'numeric', month: 'short' } as const
const LOCALES = { nl: 'nl-NL', en: 'en-GB' } as const

type Formats = Readonly<Record<Language, Intl.DateTimeFormat>>

const inBoth = (options: Intl.DateTimeFormatOptions): Formats => ({
  nl: format(LOCALES.nl, options),
  en: format(LOCALES.en, options),
})

const LONG_DAY = inBoth(LONG)
const LONG_DAY_AND_YEAR = inBoth({ ...LONG, year: 'numeric' })
const SHORT_DAY = inBoth(SHORT)
const MONTH = inBoth({ month: 'long', year: 'numeric' })

/** `vrijdag 18 december`, `Friday 18 December`; with the year where it is not today's. */
export function dayInWords(day: string, todayOn: string, language: Language): string {
  const formats = day.slice(0, 4) === todayOn.slice(0, 4) ? LONG_DAY : LONG_DAY_AND_YEAR
  return write(formats[language], day)
}

/** `november 2026`, of `2026-11`. */
export function monthInWords(month: string, language: Language): string {
  return write(MONTH[language], `${month}-01`)
}

/** `vr 18 dec`, `Fri 18 Dec`: for lines of a list. */
export function dayInShort(day: string, language: Language): string {
  return write(SHORT_DAY[language], day)
}

/** `nog 3 dagen`, `vandaag`, `2 dagen te laat`. */
export function daysLeftInWords(daysLeft: number, language: Language): string {
  if (daysLeft === 0) return language === 'nl' ? 'vandaag' : 'today'
  const count = Math.abs(daysLeft)
  if (language === 'nl') {
    const days = count === 1 ? '1 dag' : `${count} dagen`
    return daysLeft > 0 ? `nog ${days}` : `${days} te laat`
  }
  const days = count === 1 ? '1 day' : `${count} days`
  return daysLeft > 0 ? `${days} left` : `${days} late`
}

// English puts a comma after the weekday in some versions of ICU and not in others.
const write = (formatter: Intl.DateTimeFormat, day: string): string =>
  formatter.format(new Date(`${day}T00:00:00Z`)).replace(',', '')
