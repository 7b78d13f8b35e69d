import { expect, it } from 'vitest'
import { shopCalendar } from '../../../src/calendar/calendar.ts'
import type { Case } from '../../../src/cases/case.ts'
import { shopSettingsOf } from '../../../src/compose/desk.ts'
import { sandboxSettings } from '../../../src/config/sandbox-settings.ts'
import { deadlinesOf } from '../../../src/jobs/case-file.ts'
import type { ReadOnlyDesk } from '../../../src/jobs/desk.ts'
import { dueNow } from '../../../src/jobs/notify/remind.ts'
import { caseWith, event } from '../../cases/cases.ts'
import { emptyDisk, memoryRegister } from '../../fakes/memory-register.ts'

const SETTINGS = shopSettingsOf(sandboxSettings({ data: '/nowhere' }), new Date('2026-11-23'))
const NOW = new Date('2026-12-08T09:00:00Z')
const calendar = shopCalendar({ country: 'NL', timeZone: 'Europe/Amsterdam' })
/** Of a shop that in December works one more day before the deadline. */
const nearlyClosed = {
  ...calendar,
  workingDaysBetween: (from: string) => (from < '2026-12-01' ? 20 : 1),
}

const heard = caseWith(
  event('reminded', { key: 'opened', at: '2026-11-23T10:00:00Z', to: 'jan@j3dprints.nl' }),
)

function deskWith(privacyCase: Case, own: Partial<ReadOnlyDesk>): ReadOnlyDesk {
  const register = {
    ...memoryRegister(emptyDisk()),
    cases: new Map([[privacyCase.number, privacyCase]]),
  }
  return { shopSettings: SETTINGS, calendar, register, ...own }
}

it.each<[string, Partial<ReadOnlyDesk>, string]>([
  ['as it is', {}, 'half-time'],
  [
    'that promises an answer sooner',
    { shopSettings: { ...SETTINGS, answerWithinDays: 20 } },
    'three-days-left',
  ],
  ['that is about to close for the year', { calendar: nearlyClosed }, 'one-day-left'],
  ['as it is, again', {}, 'half-time'],
])('of one case a shop %s hears what its own settings say', (_, own, reason) => {
  const desk = deskWith(heard, own)
  expect(dueNow(desk, NOW)).toMatchObject([{ reason }])
})

it.each([30, 20, 30])(
  'a case is to be answered within the %i days of the settings',
  (answerWithinDays) => {
    const desk = deskWith(heard, { shopSettings: { ...SETTINGS, answerWithinDays } })
    expect(deadlinesOf(desk, heard).policyOn).toBe(
      { 30: '2026-12-23', 20: '2026-12-13' }[answerWithinDays],
    )
  },
)
