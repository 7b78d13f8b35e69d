/**
 * Calendar days as ISO text (`2026-11-23`), which sorts as it reads. A calendar day has no zone, so
 * counting in UTC is exact; only the step from an instant to a day needs one (calendar.ts).
 */
const MILLISECONDS_A_DAY = 86_400_000

/** The day `days` calendar days later, or earlier if negative. */
export function addDays(day: string, days: number): string {
  return new Date(midnight(day) + days * MILLISECONDS_A_DAY).toISOString().slice(0, 10)
}

/** Calendar days from one day to the other; negative if `to` comes first. */
export function daysBetween(from: string, to: string): number {
  return (midnight(to) - midnight(from)) / MILLISECONDS_A_DAY
}

/** Saturday or Sunday. */
export function isWeekend(day: string): boolean {
  const weekday = new Date(midnight(day)).getUTCDay()
  return weekday === 0 || weekday === 6
}

/** The earlier of two days. */
export function earlier(one: string, other: string): string {
  return one < other ? one : other
}

function midnight(day: string): number {
  const instant = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(day) : Number.NaN
  const date = Number(day.slice(8))
  // JavaScript takes 30 February for a day in March
  if (Number.isNaN(instant) || (date > 28 && new Date(instant).getUTCDate() !== date)) {
    throw new RangeError(`found ${JSON.stringify(day)}, expected a calendar day such as 2026-11-23`)
  }
  return instant
}
