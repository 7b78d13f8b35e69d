import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shopCalendar } from '../../src/calendar/calendar.ts'
import { addDays, daysBetween } from '../../src/calendar/day.ts'
import { type Deadlines, deadlines } from '../../src/cases/deadline.ts'

const calendar = shopCalendar({ country: 'NL', timeZone: 'Europe/Amsterdam' })
const of = (receivedAt: string, answerWithinDays = 30) =>
  deadlines(receivedAt, { calendar, answerWithinDays })

describe('deadlines', () => {
  // receipt, 30 days, one month, the law's limit, the day worked to
  it.each([
    ['2026-11-23T09:15', '2026-12-23', '2026-12-23', '2026-12-23', '2026-12-23'],
    ['2026-11-25T16:00', '2026-12-25', '2026-12-25', '2026-12-28', '2026-12-24'],
    ['2026-11-26T23:59', '2026-12-26', '2026-12-26', '2026-12-28', '2026-12-24'],
    ['2026-12-01T00:10', '2026-12-31', '2027-01-01', '2027-01-04', '2026-12-31'],
    ['2026-12-31T21:30', '2027-01-30', '2027-01-31', '2027-02-01', '2027-01-29'],
    ['2027-01-29T12:00', '2027-02-28', '2027-02-28', '2027-03-01', '2027-02-26'],
    ['2027-01-31T23:40', '2027-03-02', '2027-02-28', '2027-03-01', '2027-02-26'],
    ['2027-02-01T09:00', '2027-03-03', '2027-03-01', '2027-03-01', '2027-03-01'],
    ['2027-02-26T10:00', '2027-03-28', '2027-03-26', '2027-03-26', '2027-03-25'],
    ['2027-03-05T09:00', '2027-04-04', '2027-04-05', '2027-04-05', '2027-04-02'],
    ['2027-03-28T00:30', '2027-04-27', '2027-04-28', '2027-04-28', '2027-04-26'],
    ['2027-04-05T10:00', '2027-05-05', '2027-05-05', '2027-05-07', '2027-05-04'],
    ['2027-04-17T10:00', '2027-05-17', '2027-05-17', '2027-05-18', '2027-05-14'],
    ['2027-08-31T17:00', '2027-09-30', '2027-09-30', '2027-09-30', '2027-09-30'],
    ['2028-01-31T12:00', '2028-03-01', '2028-02-29', '2028-02-29', '2028-02-29'],
  ])(
    'of a letter received %s: %s, %s, %s, kept %s',
    (receivedAt, policyOn, monthOn, legalLimitOn, dueOn) => {
      expect(of(receivedAt)).toMatchObject({ policyOn, monthOn, legalLimitOn, dueOn })
    },
  )

  it.each([
    ['2026-11-30T23:10:00Z', '2026-12-31'],
    ['2026-12-01T00:10:00+01:00', '2026-12-31'],
    ['2026-11-30T18:10:00-05:00', '2026-12-31'],
    ['2027-03-27T23:30:00.250Z', '2027-04-27'],
  ])('takes the day of %s from the shop’s zone', (receivedAt, policyOn) => {
    expect(of(receivedAt).policyOn).toBe(policyOn)
  })

  it.each([
    ['2027-01-31T12:00', '2027-04-28', 'two months from the end of the first'],
    ['2026-11-30T12:00', '2027-02-28', 'both readings agree'],
    ['2026-12-31T12:00', '2027-03-31', 'both readings agree'],
    ['2028-01-31T12:00', '2028-04-29', 'two months from the end of the first, leap year'],
    ['2026-11-15T12:00', '2027-02-15', 'not moved: a Monday'],
    ['2026-11-14T12:00', '2027-02-14', 'not moved off a Sunday'],
  ])('extends %s to %s: %s', (receivedAt, extendedLimitOn) => {
    expect(of(receivedAt).extendedLimitOn).toBe(extendedLimitOn)
  })

  it('gives the receipt back as written, a bare local time with its offset', () => {
    expect(of('2026-11-23T08:15:00Z').receivedAt).toBe('2026-11-23T08:15:00Z')
    expect(of('2026-11-23T09:15').receivedAt).toBe('2026-11-23T09:15:00+01:00')
    expect(of('2027-07-01T09:15').receivedAt).toBe('2027-07-01T09:15:00+02:00')
  })

  it('keeps a shorter promise', () => {
    expect(of('2026-11-23T09:15', 14)).toMatchObject({
      policyOn: '2026-12-07',
      dueOn: '2026-12-07',
    })
  })

  describe('on every day of 2026 to 2032', () => {
    const all: Deadlines[] = []
    for (let day = '2026-01-01'; day <= '2032-12-31'; day = addDays(day, 1))
      all.push(of(`${day}T12:00`))

    const failing = (holds: (d: Deadlines, receivedOn: string) => boolean) =>
      all.filter((d) => !holds(d, d.receivedAt.slice(0, 10)))

    it('looks at each of the 2,557 days', () => {
      expect(all).toHaveLength(2557)
    })

    it('never works to a day after the promise or the law’s limit', () => {
      expect(
        failing((d) => d.dueOn <= d.policyOn && d.dueOn <= d.monthOn && d.dueOn <= d.legalLimitOn),
      ).toEqual([])
    })

    it('always works to a working day after receipt', () => {
      expect(
        failing((d, receivedOn) => calendar.isWorkingDay(d.dueOn) && d.dueOn > receivedOn),
      ).toEqual([])
    })

    it('gives away no working day between the one it works to and the earlier limit', () => {
      expect(
        failing((d) => {
          const next = calendar.nextWorkingDay(d.dueOn)
          return next > d.policyOn || next > d.monthOn
        }),
      ).toEqual([])
    })

    it('moves the law’s limit forward only, by the least', () => {
      expect(
        failing((d) => {
          if (d.legalLimitOn < d.monthOn) return false
          for (let day = d.monthOn; day < d.legalLimitOn; day = addDays(day, 1)) {
            const weekday = new Date(`${day}T00:00Z`).getUTCDay()
            if (weekday !== 0 && weekday !== 6 && !calendar.isLegalHoliday(day)) return false
          }
          return true
        }),
      ).toEqual([])
    })

    it('never extends beyond three months from receipt or two from the month’s end', () => {
      // Counted without Temporal: a month has at most as many days as its number and year allow.
      const monthsLater = (day: string, months: number) => {
        const [y, m, d] = day.split('-').map(Number) as [number, number, number]
        const last = new Date(Date.UTC(y, m - 1 + months + 1, 0)).getUTCDate()
        return new Date(Date.UTC(y, m - 1 + months, Math.min(d, last))).toISOString().slice(0, 10)
      }
      expect(
        failing(
          (d, receivedOn) =>
            d.extendedLimitOn <= monthsLater(receivedOn, 3) &&
            d.extendedLimitOn <= monthsLater(d.monthOn, 2) &&
            d.extendedLimitOn > d.legalLimitOn,
        ),
      ).toEqual([])
    })
  })

  it('depends on the shop’s day alone, at every minute and in whatever offset it is written', () => {
    const minutes = fc.integer({ min: 0, max: 15 * 366 * 24 * 60 })
    const offsets = fc.integer({ min: -14 * 4, max: 14 * 4 })
    fc.assert(
      fc.property(minutes, offsets, (minute, quarters) => {
        const instant = new Date(Date.UTC(2026, 0, 1) + minute * 60_000)
        const local = new Date(instant.getTime() + quarters * 15 * 60_000)
          .toISOString()
          .slice(0, 19)
        const hours = String(Math.floor(Math.abs(quarters) / 4)).padStart(2, '0')
        const rest = String((Math.abs(quarters) % 4) * 15).padStart(2, '0')
        const written = `${local}${quarters < 0 ? '-' : '+'}${hours}:${rest}`
        const { receivedAt: _, ...found } = of(written)
        const { receivedAt: __, ...expected } = of(`${calendar.dayOf(instant)}T12:00`)
        expect(found).toEqual(expected)
      }),
    )
  })

  it('is 30 calendar days across the change of summer time, at every hour around it', () => {
    for (const change of ['2027-03-28T01:00Z', '2027-10-31T01:00Z']) {
      for (let hour = -36; hour <= 36; hour++) {
        const receivedAt = new Date(Date.parse(change) + hour * 3_600_000).toISOString()
        expect(daysBetween(calendar.dayOf(receivedAt), of(receivedAt).policyOn)).toBe(30)
      }
    }
  })
})
