import { addDays, daysBetween, isWeekend } from './day.ts'
import { type Holiday, holidayName, holidaysIn } from './holidays.ts'
import { readInstant } from './instant.ts'

/** The shop's calendar. All days are ISO calendar days (`2026-11-23`) in its zone. */
export interface Calendar {
  readonly timeZone: string
  /** Monday to Friday, but for the days on which the shop is closed. */
  isWorkingDay(day: string): boolean
  /** A public holiday under Regulation 1182/71, whatever the day of the week. Only these extend the law's limit. */
  isLegalHoliday(day: string): boolean
  /** What a holiday on this day is called; undefined on other days. Loads the library of holidays. */
  holidayName(day: string, language: 'nl' | 'en'): string | undefined
  /** The first working day after this day. */
  nextWorkingDay(day: string): string
  /** The last working day before this day. */
  previousWorkingDay(day: string): string
  /** The `count`th working day after this day, or before it if negative; 0 is the day itself. */
  addWorkingDays(day: string, count: number): string
  /** Working days after `from`, up to and with `to`; negative if `to` comes first. */
  workingDaysBetween(from: string, to: string): number
  /** The day on which this instant falls in the shop's zone. Text as {@link readInstant} takes it. */
  dayOf(instant: Date | string): string
}

export interface CalendarSettings {
  /** ISO 3166, with a region where holidays differ by region: `NL`, `DE-BY`. */
  readonly country: string
  /** IANA name: `Europe/Amsterdam`. */
  readonly timeZone: string
}

const MOST_KNOWN_DAYS = 100_000

/** The calendar of a shop in this country and zone. Holidays are looked up by year, when first needed. */
export function shopCalendar({ country, timeZone }: CalendarSettings): Calendar {
  const years = new Map<string, ReadonlyMap<string, Holiday>>()

  const holidayOn = (day: string): Holiday | undefined => {
    const year = day.slice(0, 4)
    const known = years.get(year)
    if (known !== undefined) return known.get(day)
    const found = holidaysIn(country, Number(year))
    years.set(year, found)
    return found.get(day)
  }

  // The weekend first: it is the cheaper question.
  const isWorkingDay = (day: string) => !isWeekend(day) && holidayOn(day) === undefined

  const step = (day: string, direction: 1 | -1): string => {
    let reached = addDays(day, direction)
    while (!isWorkingDay(reached)) reached = addDays(reached, direction)
    return reached
  }

  const addWorkingDays = (day: string, count: number): string => {
    let reached = day
    for (let left = Math.abs(count); left > 0; left--) reached = step(reached, count > 0 ? 1 : -1)
    return reached
  }

  const worked = new Map<string, readonly number[]>()

  /** Working days from the first of January up to and with each day of the year: thousands of cases ask. */
  const workedIn = (year: string): readonly number[] => {
    const known = worked.get(year)
    if (known !== undefined) return known
    const counts: number[] = []
    for (let day = `${year}-01-01`; day.startsWith(year); day = addDays(day, 1)) {
      counts.push((counts.at(-1) ?? 0) + (isWorkingDay(day) ? 1 : 0))
    }
    worked.set(year, counts)
    return counts
  }

  const workedUpTo = (day: string): number => {
    const year = day.slice(0, 4)
    return workedIn(year)[daysBetween(`${year}-01-01`, day)] ?? 0
  }

  const workingDaysBetween = (from: string, to: string): number => {
    if (to < from) return -workingDaysBetween(to, from)
    let count = workedUpTo(to) - workedUpTo(from)
    for (let year = Number(from.slice(0, 4)); year < Number(to.slice(0, 4)); year++) {
      count += workedIn(String(year)).at(-1) ?? 0
    }
    return count
  }

  const days = new Map<string, string>()

  /** A zone's rules are slow to ask, and a round asks them of the same instants again and again. */
  const dayOf = (instant: string): string => {
    const known = days.get(instant)
    if (known !== undefined) return known
    const day = readInstant(instant, timeZone).toPlainDate().toString()
    if (days.size >= MOST_KNOWN_DAYS) days.clear()
    days.set(instant, day)
    return day
  }

  return {
    timeZone,
    isWorkingDay,
    isLegalHoliday: (day) => holidayOn(day) === 'legal',
    holidayName: (day, language) =>
      holidayOn(day) === undefined ? undefined : holidayName(country, day, language),
    nextWorkingDay: (day) => step(day, 1),
    previousWorkingDay: (day) => step(day, -1),
    addWorkingDays,
    workingDaysBetween,
    dayOf: (instant) => dayOf(typeof instant === 'string' ? instant : instant.toISOString()),
  }
}
