// What a register of many open cases costs: what is due now, and a digest. Ratios of 10,000 to 1,000 cases.
import { shopCalendar } from '../../dist/src/calendar/calendar.js'
import { shopSettingsOf } from '../../dist/src/compose/desk.js'
import { sandboxSettings } from '../../dist/src/config/sandbox-settings.js'
import { digestFacts } from '../../dist/src/jobs/notify/facts.js'
import { dueNow } from '../../dist/src/jobs/notify/remind.js'
import { composeDigest } from '../../dist/src/notices/digest.js'
import { median } from './timing.mjs'

const NOW = new Date('2026-11-23T09:00:00Z')

/** Open cases of the last forty days, as they stand in a register. */
function casesOf(count) {
  const cases = new Map()
  for (let i = 0; i < count; i++) {
    const number = `P-2026-${String(i + 1).padStart(5, '0')}`
    const at = new Date(NOW.getTime() - ((i * 37) % 57_600) * 60_000).toISOString()
    const letter = { messageId: `m${i}`, internetMessageId: `<m${i}@example.nl>`, receivedAt: at }
    const person = { name: 'X', address: `x${i}@example.nl` }
    cases.set(number, {
      number,
      history: [
        {
          ...letter,
          at,
          event: 'opened',
          conversationId: `c${i}`,
          disposition: 'case',
          rights: [i % 2 ? 'access' : 'erasure'],
          confidence: 1,
          language: 'nl',
          dataSubject: person,
          known: true,
          authentication: 'pass',
          route: 'direct',
        },
        { at, event: 'drafting', occasion: 'acknowledge', n: 1 },
        { at, event: 'drafted', occasion: 'acknowledge', n: 1, draftId: `d${i}`, changeKey: '' },
        { at, event: 'reminded', key: 'opened', to: 'jan@j3dprints.nl', notice: 'G' },
      ],
    })
  }
  return cases
}

function deskWith(cases) {
  const settings = sandboxSettings({ data: '/nowhere' })
  return {
    calendar: shopCalendar({ country: 'NL', timeZone: settings.timezone }),
    shopSettings: shopSettingsOf(settings, NOW),
    register: { cases, notices: new Map(), diary: {} },
  }
}

/** Milliseconds each, for a register of so many cases; as in a daemon, whose cases were looked at before. */
function costs(count, runs) {
  const desk = deskWith(casesOf(count))
  const [to] = desk.shopSettings.staff
  const being = { readAt: new Map(), complaints: [] }
  const due = () => dueNow(desk, NOW)
  const digest = () => composeDigest({ ...digestFacts(desk, to, being, 'G', NOW), reminders: [] })
  due()
  digest()
  return { due: timed(due, runs), digest: timed(digest, runs) }
}

function timed(work, runs) {
  const times = []
  for (let i = 0; i < runs; i++) {
    const start = performance.now()
    work()
    times.push(performance.now() - start)
  }
  return median(times)
}

export function manyCases(runs) {
  return { few: costs(1_000, runs), many: costs(10_000, runs) }
}
