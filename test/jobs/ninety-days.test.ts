import { expect, it } from 'vitest'
import { shopCalendar } from '../../src/calendar/calendar.ts'
import { addDays } from '../../src/calendar/day.ts'
import { type Case, eventsOf } from '../../src/cases/case.ts'
import { stateOf } from '../../src/cases/state.ts'
import { openMemoryShop } from '../fakes/memory-shop.ts'

const calendar = shopCalendar({ country: 'NL', timeZone: 'Europe/Amsterdam' })
const FIRST = '2026-11-23'
const DAYS = 90
const LETTERS = 200

/** As they press, mildest first; what somebody did comes in between and has no rank. */
const RISING = [
  'opened',
  'draft-waiting/acknowledge/1',
  'half-time',
  'week-left',
  'three-days-left',
  'one-day-left',
  'due-today',
]

it('ninety days over two hundred letters: reminders rise, keep off closed days, and stop with the answer', {
  timeout: 120_000,
}, async () => {
  const shop = await openMemoryShop('same-id', { next: () => 0 })
  let delivered = 0
  for (let day = 0; day < DAYS; day++) {
    const on = addDays(FIRST, day)
    for (const hour of ['08:00', '12:00', '16:00']) {
      shop.moveTo(`${on}T${hour}:00Z`)
      while (delivered < LETTERS && delivered * DAYS < LETTERS * (day + 1))
        shop.letter({ from: `klant${delivered}@example.nl`, name: `Klant ${delivered++}` })
      await shop.round()
    }
    // somebody sends what lies ready in every second case
    for (const draft of await shop.staff.list('drafts'))
      if (Number(/(\d+)$/.exec(draft.id)?.[1]) % 2 === 0) await shop.staff.send(draft.id)
  }
  const cases = shop.cases()
  expect(cases).toHaveLength(LETTERS)
  for (const privacyCase of cases) {
    rises(privacyCase)
    keepsOffClosedDays(privacyCase)
    stopsWithTheEnd(privacyCase)
  }
  await eachDigestOnce(await shop.staff.sentOut())
})

function rises(privacyCase: Case): void {
  const toJan = eventsOf(privacyCase, 'reminded').filter(({ to }) => to === 'jan@j3dprints.nl')
  const ranks = toJan.map(({ key }) => RISING.indexOf(key)).filter((rank) => rank >= 0)
  expect(ranks).toEqual([...ranks].sort((one, other) => one - other))
  const firstOverdue = toJan.findIndex(({ key }) => key.startsWith('overdue/'))
  if (firstOverdue >= 0)
    for (const { key } of toJan.slice(firstOverdue)) expect(RISING).not.toContain(key)
}

function keepsOffClosedDays(privacyCase: Case): void {
  for (const { at } of eventsOf(privacyCase, 'reminded'))
    expect(calendar.isWorkingDay(calendar.dayOf(at))).toBe(true)
}

function stopsWithTheEnd(privacyCase: Case): void {
  const { endedAt } = stateOf(privacyCase)
  for (const { at } of eventsOf(privacyCase, 'reminded')) expect(at <= (endedAt ?? at)).toBe(true)
}

/** Two readers, one digest each on every working day. */
function eachDigestOnce(mails: readonly { readonly subject: string }[]): void {
  const workingDays = calendar.workingDaysBetween(addDays(FIRST, -1), addDays(FIRST, DAYS - 1))
  const digests = mails.filter(({ subject }) =>
    /^(?:Privacyverzoeken|Privacy requests) /.test(subject),
  )
  expect(digests).toHaveLength(2 * workingDays)
}
