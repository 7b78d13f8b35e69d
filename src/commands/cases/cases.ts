import colours from 'picocolors'
import { shopCalendar } from '../../calendar/calendar.ts'
import { daysBetween } from '../../calendar/day.ts'
import { readCases } from '../../register/file-register.ts'
import { withKey } from '../../register/storage.ts'
import { nowOf } from '../clock-of.ts'
import { columns } from '../columns.ts'
import { findSettings } from '../workplace.ts'
import { type CaseSummary, summaryOf } from './case-summary.ts'

export interface CasesOptions {
  readonly config?: string
  readonly json?: boolean
}

/** `griffier cases`: every case, for people as a table, for machines one JSON object a line. Reads beside a running daemon. */
export async function cases(options: CasesOptions): Promise<number> {
  const settings = await findSettings(options.config, process.env)
  const calendar = shopCalendar({ country: settings.policy.country, timeZone: settings.timezone })
  const rules = { calendar, answerWithinDays: settings.policy.answerWithinDays }
  const found = (await readCases(settings.data, withKey(settings.registerKey))).map((each) =>
    summaryOf(each, rules),
  )
  if (options.json) {
    for (const each of found) process.stdout.write(`${JSON.stringify(each)}\n`)
    return 0
  }
  process.stdout.write(
    found.length === 0 ? 'No cases yet.\n' : table(found, calendar.dayOf(await nowOf(settings))),
  )
  return 0
}

const WAITS: Readonly<Record<string, string>> = {
  decision: 'staff to say what it is',
  click: 'a click on Send',
  'data-subject': 'the customer',
  answer: 'the answer',
}

function table(found: readonly CaseSummary[], today: string): string {
  const rows = found.map((each) => [
    each.number,
    each.status,
    each.rights.join(' + ') || '–',
    each.dueOn,
    left(each, today),
    WAITS[each.waitingFor ?? ''] ?? '',
  ])
  const { red, dim } = colours.createColors(
    process.stdout.isTTY === true && process.env.NO_COLOR === undefined,
  )
  const head = ['case', 'status', 'rights', 'due', 'days left', 'waits for']
  const shade = (line: string, row: readonly string[]) =>
    row[4]?.includes('late') ? red(line) : row[4] === '' ? dim(line) : line
  return `${columns(head, rows, shade)}\n`
}

/** Days to the due date; nothing for a case that has ended. */
function left({ status, dueOn }: CaseSummary, today: string): string {
  if (status === 'answered' || status === 'withdrawn' || status === 'dismissed') return ''
  const days = daysBetween(today, dueOn)
  return days < 0 ? `${-days} late` : String(days)
}
