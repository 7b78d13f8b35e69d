import type { Calendar } from '../../calendar/calendar.ts'
import { readInstant } from '../../calendar/instant.ts'
import type { Told } from '../../jobs/activity.ts'
import { dayInWords } from '../../notices/days.ts'

/** What a rehearsal brought, day by day, for people to read. */
export interface Timeline {
  add(at: Date, told: Told): void
  /** All of it as text, a heading a day. */
  text(): string
}

export function timeline(calendar: Calendar): Timeline {
  const days = new Map<string, string[]>()
  return {
    add: (at, told) => {
      const line = lineFor(told)
      if (line === undefined) return
      const local = readInstant(at.toISOString(), calendar.timeZone)
      const day = local.toPlainDate().toString()
      const time = local.toPlainTime().toString().slice(0, 5)
      days.set(day, [...(days.get(day) ?? []), `  ${time}  ${line}`])
    },
    text: () =>
      [...days]
        .map(([day, lines]) => `${dayInWords(day, '', 'en')}\n${lines.join('\n')}\n`)
        .join('\n'),
  }
}

/** One line on what happened, without a word of any letter; undefined for what is of no interest here. */
function lineFor(told: Told): string | undefined {
  switch (told.event) {
    case 'case-opened':
      return `${told.caseNumber}  opened: ${told.rights.join(' + ') || 'to be judged'}, due ${told.dueOn}`
    case 'letter-joined':
      return `${told.caseNumber}  another letter (${told.why})`
    case 'drafted':
      return `${told.caseNumber}  draft: ${told.occasion}`
    case 'reminded':
      return `to ${nameOf(told.to)}  reminder: ${told.items.map(({ caseNumber, reason }) => `${caseNumber} ${reason}`).join(', ')}`
    case 'digest-sent':
      return `to ${nameOf(told.to)}  digest: ${told.subject}`
    case 'reply-overdue':
      return `${told.caseNumber}  no answer to our question (${told.asked})`
    case 'trouble':
      return `trouble: ${told.what}`
    default:
      return undefined
  }
}

function nameOf(address: string): string {
  return address.split('@')[0] ?? ''
}
