import { createRequire } from 'node:module'
import type Library from 'date-holidays'
import { addDays } from './day.ts'
import { DUTCH_HOLIDAYS } from './dutch-holidays.ts'

/**
 * `legal`: a public holiday designated by the member state (Regulation 1182/71, article 2(1)), which
 * extends the law's limit. `closed`: a day on which the shop does not work and no limit is extended.
 */
export type Holiday = 'legal' | 'closed'

/**
 * Where the library's kinds differ from the facts, by country and the library's own rule.
 * NL, checked against the list of holidays of the Regulation and article 3 of the Algemene termijnenwet:
 * 5 May counts in every year, though many have it off only once in five; Good Friday is merely equated
 * with a holiday for that Act, which extends neither GDPR's month nor the shop's promise; banks may close
 * on 31 December, the shop does not.
 */
const FACTS: Readonly<Record<string, Readonly<Record<string, Holiday | 'ordinary'>>>> = {
  NL: { '05-05': 'legal', 'easter -2': 'closed', '12-31': 'ordinary' },
}

const MILLISECONDS_A_DAY = 86_400_000

/**
 * The holidays of one year, by ISO day.
 *
 * @param country ISO 3166-1, with a region where holidays differ by region: `NL`, `DE-BY`
 */
export function holidaysIn(country: string, year: number): ReadonlyMap<string, Holiday> {
  const written = country === 'NL' ? DUTCH_HOLIDAYS[year] : undefined
  if (written === undefined) return holidaysByLibrary(country, year)
  const days = (list: string, kind: Holiday) =>
    list.split(' ').map((day) => [`${year}-${day}`, kind] as const)
  return new Map([...days(written.closed, 'closed'), ...days(written.legal, 'legal')])
}

/**
 * As {@link holidaysIn}, by date-holidays. It knows `public` holidays, which are taken as legal, and `bank`
 * holidays, on which we take the shop to be closed if they last the whole day.
 */
export function holidaysByLibrary(country: string, year: number): ReadonlyMap<string, Holiday> {
  const found = new Map<string, Holiday>()
  for (const { date, start, end, type, rule } of library(country).getHolidays(year)) {
    const kind = FACTS[country]?.[rule] ?? kindOf(type)
    if (kind === 'ordinary') continue
    for (let day = 0; day < wholeDays(start, end); day++) {
      const on = addDays(date.slice(0, 10), day)
      if (found.get(on) !== 'legal') found.set(on, kind)
    }
  }
  return found
}

/** A day on which the clocks change has 23 or 25 hours; one that begins at noon or later is no holiday to us. */
function wholeDays(start: Date, end: Date): number {
  return Math.floor((end.getTime() - start.getTime()) / MILLISECONDS_A_DAY + 0.1)
}

/** The name of the holiday that begins on or spans this day, in one of our languages where the library has it. */
export function holidayName(
  country: string,
  day: string,
  language: 'nl' | 'en',
): string | undefined {
  const year = Number(day.slice(0, 4))
  const spans = ({ date, start, end }: { date: string; start: Date; end: Date }) =>
    date.slice(0, 10) <= day && day < addDays(date.slice(0, 10), wholeDays(start, end))
  return library(country)
    .getHolidays(year, language)
    .filter(({ type, rule }) => (FACTS[country]?.[rule] ?? kindOf(type)) !== 'ordinary')
    .find(spans)?.name
}

/** Whether holidays of this country (and region, if one is named) are known. */
export function isHolidayCountry(country: string): boolean {
  const [code = '', region] = country.split('-')
  // Known without loading the library: every start of griffier asks this.
  if (country === 'NL') return true
  if (!/^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/.test(country)) return false
  const all = library('NL')
  if (!Object.hasOwn(all.getCountries(), code)) return false
  return region === undefined || Object.hasOwn(all.getStates(code) ?? {}, region)
}

function kindOf(type: string): Holiday | 'ordinary' {
  if (type === 'public') return 'legal'
  return type === 'bank' ? 'closed' : 'ordinary'
}

const byCountry = new Map<string, Library>()

/**
 * Loaded on first need and as CommonJS: date-holidays brings astronomy for the calendars of the whole world
 * (75 ms as CommonJS, 120 ms as ES modules), and a shop in the Netherlands needs none of it. By a name
 * of our own (`imports` in package.json): in the published package it is a file beside the bundle.
 */
function library(country: string): Library {
  const known = byCountry.get(country)
  if (known !== undefined) return known
  const Holidays: typeof Library = createRequire(import.meta.url)('#date-holidays')
  const created = new Holidays(country)
  byCountry.set(country, created)
  return created
}
