import { describe, expect, it } from 'vitest'
import { shopCalendar } from '../../src/calendar/calendar.ts'
import { anonymised } from '../../src/cases/anonymise.ts'
import { anonymiseOn } from '../../src/cases/retention.ts'
import { caseWith, event, opened, sent } from './cases.ts'

const { dayOf } = shopCalendar({ country: 'NL', timeZone: 'Europe/Amsterdam' })
const PERIODS = { erasureMonths: 3, otherMonths: 24 }
const answered = (at: string) => ({ ...sent('grant'), sentAt: at }) as ReturnType<typeof sent>
const erasure = opened({ rights: ['erasure'] })

describe('a case is made anonymous', () => {
  it.each([
    [
      'of erasure, three months after its end',
      [erasure, answered('2026-11-24T10:00:00Z')],
      '2027-02-24',
    ],
    [
      'of erasure, on the last day of a shorter month',
      [erasure, answered('2026-11-30T10:00:00Z')],
      '2027-02-28',
    ],
    ['of erasure, by the shop’s day', [erasure, answered('2026-11-24T23:30:00Z')], '2027-02-25'],
    [
      'of erasure and more, as one of erasure',
      [opened({ rights: ['access', 'erasure'] }), answered('2026-11-24T10:00:00Z')],
      '2027-02-24',
    ],
    [
      'of anything else, after two years',
      [opened(), answered('2026-11-24T10:00:00Z')],
      '2028-11-24',
    ],
    [
      'that was re-filed, by what it is now',
      [opened(), event('refiled', { rights: ['erasure'] }), answered('2026-11-24T10:00:00Z')],
      '2027-02-24',
    ],
    ['that was no request, after two years', [opened(), event('dismissed')], '2028-11-23'],
    ['that was withdrawn, after two years', [opened(), event('withdrawn')], '2028-11-23'],
    [
      'that was disputed once, when it was released',
      [erasure, answered('2026-11-24T10:00:00Z'), event('frozen'), event('released')],
      '2027-02-24',
    ],
  ])('%s', (_what, history, day) => {
    expect(anonymiseOn(caseWith(...history), PERIODS, dayOf)).toBe(day)
  })

  it.each([
    ['while it runs', [erasure]],
    ['while it is frozen', [erasure, answered('2026-11-24T10:00:00Z'), event('frozen')]],
    [
      'while an authority may look at it',
      [opened({ rights: ['erasure'], toldAuthority: true }), answered('2026-11-24T10:00:00Z')],
    ],
  ])('not %s', (_what, history) => {
    expect(anonymiseOn(caseWith(...history), PERIODS, dayOf)).toBeUndefined()
  })

  it('once', () => {
    const privacyCase = caseWith(erasure, answered('2026-11-24T10:00:00Z'))
    const anonymous = anonymised(privacyCase, new Date('2027-02-24T09:00:00Z'), dayOf)
    expect(anonymiseOn(anonymous, PERIODS, dayOf)).toBeUndefined()
  })
})
