const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])/
const TIME = /T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-][01]\d:[0-5]\d)$/
const WHOLE_DAY = new RegExp(`${DAY.source}$`)
const INSTANT = new RegExp(DAY.source + TIME.source)

/** Whether a text is a calendar day that there is: `2026-11-23`. */
export function isDay(text: string): boolean {
  return WHOLE_DAY.test(text) && isInMonth(text)
}

/**
 * Whether a text is an instant that there is, as Graph and griffier write it: ISO 8601 with `Z` or an offset.
 * By patterns alone: at the start it is asked of every event of every case.
 */
export function isInstant(text: string): boolean {
  return INSTANT.test(text) && isInMonth(text)
}

/** JavaScript takes 31 February for a day in March. */
function isInMonth(text: string): boolean {
  const day = Number(text.slice(8, 10))
  if (day <= 28) return true
  const [year, month] = [Number(text.slice(0, 4)), Number(text.slice(5, 7))]
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}
