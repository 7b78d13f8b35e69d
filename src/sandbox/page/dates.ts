import type { Language } from './texts.ts'

const ZONE = 'Europe/Amsterdam'
const DAY = 86_400_000

const locale = (language: Language): string => (language === 'nl' ? 'nl-NL' : 'en-GB')

function format(instant: Date, language: Language, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale(language), { timeZone: ZONE, ...options }).format(instant)
}

/** The calendar day in the shop's zone, ISO. */
export function dayOf(instant: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: ZONE }).format(instant)
}

/** Calendar days from one ISO day to another; negative when `to` lies before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY)
}

/** The time of a letter in a list: the hour today, the weekday this week, the date before that. */
export function shortTime(instant: Date, now: Date, language: Language): string {
  const age = daysBetween(dayOf(instant), dayOf(now))
  const time = format(instant, language, { hour: '2-digit', minute: '2-digit' })
  if (age === 0) return time
  if (age > 0 && age < 7) return `${format(instant, language, { weekday: 'short' })} ${time}`
  return shortDay(instant, language, instant.getFullYear() !== now.getFullYear())
}

/** The full moment, for the head of a letter and for the clock. */
export function longTime(instant: Date, language: Language): string {
  return format(instant, language, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  })
}

function shortDay(instant: Date, language: Language, year: boolean): string {
  return format(instant, language, {
    day: 'numeric',
    month: 'short',
    ...(year ? { year: 'numeric' } : {}),
  })
}

/** An ISO calendar day in words: `22 Dec`. */
export function dayInWords(day: string, language: Language): string {
  return shortDay(new Date(`${day}T12:00:00Z`), language, false)
}

/** The shop's calendar day of a flag; Graph answers in UTC, whatever zone the flag was set in. */
export function flagDay(due: { dateTime: string; timeZone: string }): string {
  const bare = due.dateTime.slice(0, 19)
  return due.timeZone === 'UTC' ? dayOf(new Date(`${bare}Z`)) : bare.slice(0, 10)
}
