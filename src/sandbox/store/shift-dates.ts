/**
 * Moves the dates in a stored letter, so that sample letters are always a few weeks old.
 *
 * One form covers the Date and Received headers, a forwarded letter's own headers and the line
 * above a quote: weekday, day, month, year (`Tue, 20 Oct 2026`, `di 20 okt. 2026`,
 * `dinsdag 20 oktober 2026`). Time of day and offset stay as they are.
 */
const WEEKDAYS = [
  ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za'],
  ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'],
] as const

const MONTHS = [
  ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  'jan. feb. mrt. apr. mei jun. jul. aug. sep. okt. nov. dec.'.split(' '),
  'januari februari maart april mei juni juli augustus september oktober november december'.split(
    ' ',
  ),
] as const

const DAY = 86_400_000

const anyOf = (rows: readonly (readonly string[])[]): string =>
  [...new Set(rows.flat())]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace('.', '\\.'))
    .join('|')

const DATE = new RegExp(
  `\\b(${anyOf(WEEKDAYS)})(,? )(\\d{1,2}) (${anyOf(MONTHS)}) (\\d{4})(?!\\d)`,
  'g',
)

/** Moves every such date by whole days, in the words it was written in. `mei` keeps to short or long by its weekday. */
export function shiftDates(source: string, days: number): string {
  return source.replace(DATE, (_, weekday, gap, day, month, year) => {
    const style = styleOf(weekday)
    const written = MONTHS.findIndex((names) => names.includes(month))
    const number = MONTHS[written]?.indexOf(month) ?? 0
    const moved = new Date(Date.UTC(Number(year), number, Number(day)) + days * DAY)
    const names = month === 'mei' ? MONTHS[style] : MONTHS[written]
    const name = names?.[moved.getUTCMonth()]
    return `${WEEKDAYS[style]?.[moved.getUTCDay()]}${gap}${moved.getUTCDate()} ${name} ${moved.getUTCFullYear()}`
  })
}

const styleOf = (weekday: string): number =>
  WEEKDAYS.findIndex((names) => (names as readonly string[]).includes(weekday))
