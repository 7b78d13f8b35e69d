import { describe, expect, it } from 'vitest'
import { daysBetween, isWeekend } from '../../src/calendar/day.ts'
import { DUTCH_HOLIDAYS } from '../../src/calendar/dutch-holidays.ts'

const YEARS = Object.entries(DUTCH_HOLIDAYS).map(([year, written]) => ({ year, ...written }))

/** Easter Sunday by the rule of Gauss, as Butcher wrote it down: nothing of it comes from the library. */
function easter(year: number): string {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
  const [d, e] = [Math.floor(b / 4), b % 4]
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const [i, k] = [Math.floor(c / 4), c % 4]
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const [month, day] = [Math.floor((h + l - 7 * m + 114) / 31), ((h + l - 7 * m + 114) % 31) + 1]
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

describe.each(YEARS)('the holidays of $year as they are written out', ({ year, legal, closed }) => {
  const days = legal.split(' ').map((day) => `${year}-${day}`)

  it('stand in order, and no day twice', () => {
    expect([...new Set(days)].sort()).toEqual(days)
  })

  it('go by Easter where they move with it, and by the date where they do not', () => {
    const after = days.map((day) => daysBetween(easter(Number(year)), day))
    for (const moved of [0, 1, 39, 49, 50]) expect(after).toContain(moved)
    expect(daysBetween(easter(Number(year)), `${year}-${closed}`)).toBe(-2)
    for (const fixed of ['01-01', '05-05', '12-25', '12-26'])
      expect(days).toContain(`${year}-${fixed}`)
  })

  it('hold King’s Day, on the Saturday where the 27th is a Sunday', () => {
    const onSunday = isWeekend(`${year}-04-27`) && isWeekend(`${year}-04-26`)
    expect(days).toContain(`${year}-04-${onSunday ? 26 : 27}`)
  })
})

it('leave out no year between the first and the last', () => {
  const years = YEARS.map(({ year }) => Number(year))
  expect(years).toEqual(years.map((_, place) => (years[0] ?? 0) + place))
})
