import { shopCalendar } from '../../calendar/calendar.ts'
import { readInstant } from '../../calendar/instant.ts'
import type { CaseEvent } from '../../cases/case.ts'
import { caseDeadlines } from '../../cases/case-deadlines.ts'
import { stateOf } from '../../cases/state.ts'
import { deadlineInWords } from '../../notices/deadline-words.ts'
import { readCases } from '../../register/file-register.ts'
import { withKey } from '../../register/storage.ts'
import { nowOf } from '../clock-of.ts'
import { Exit } from '../exit.ts'
import { findSettings } from '../workplace.ts'
import { summaryOf } from './case-summary.ts'
import type { CasesOptions } from './cases.ts'

/** `griffier cases show P-2026-0042`: all that is known of one case. Reads beside a running daemon. */
export async function showCase(number: string, options: CasesOptions): Promise<number> {
  const settings = await findSettings(options.config, process.env)
  const { timezone } = settings
  const calendar = shopCalendar({ country: settings.policy.country, timeZone: timezone })
  const { answerWithinDays } = settings.policy
  const rules = { calendar, answerWithinDays }
  const all = await readCases(settings.data, withKey(settings.registerKey))
  const of = all.find((each) => each.number === number.toUpperCase())
  if (of === undefined)
    throw new Exit(2, `${number}: there is no such case; griffier cases lists them`)
  if (options.json) {
    process.stdout.write(`${JSON.stringify(summaryOf(of, rules))}\n`)
    return 0
  }
  const state = stateOf(of)
  const deadlines = caseDeadlines(of, rules)
  const why = deadlineInWords(deadlines, {
    answerWithinDays,
    language: 'en',
    todayOn: calendar.dayOf(await nowOf(settings)),
    holidayName: calendar.holidayName,
  })
  const { name, address } = state.dataSubject
  const lines = [
    `${of.number}  ${state.status}  ${state.rights.join(' + ') || 'to be judged'}`,
    `  from       ${[name, address && `<${address}>`].filter(Boolean).join(' ') || 'unknown'}`,
    `  received   ${local(state.opening.receivedAt, timezone)}`,
    `  due        ${deadlines.dueOn}   ${why.join(' ')}`,
    `  law’s limit ${deadlines.legalLimitOn}`,
    ...state.drafts.map((draft) => `  draft      ${draft.occasion}: ${draft.state}`),
    ...of.history.map((event) => `  ${local(event.at, timezone)}  ${inWords(event)}`),
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
  return 0
}

function local(instant: string, timezone: string): string {
  return readInstant(instant, timezone).toPlainDateTime().toString().slice(0, 16).replace('T', ' ')
}

/** What happened, and with what: identifiers of Graph's are of no use to a person. */
function inWords({ event, ...facts }: CaseEvent): string {
  const told = Object.entries(facts).filter(
    ([name, value]) => TELLING.has(name) && value !== undefined && value !== '',
  )
  return [event, ...told.map(([, value]) => words(value))].join('  ')
}

const TELLING = new Set([
  'rights',
  'occasion',
  'why',
  'says',
  'word',
  'by',
  'text',
  'key',
  'asked',
  'dueOn',
])

function words(value: unknown): string {
  return Array.isArray(value) ? value.join(' + ') : String(value)
}
