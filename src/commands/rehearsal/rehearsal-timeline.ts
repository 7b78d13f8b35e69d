import type { Calendar } from '../../calendar/calendar.ts'
import { readInstant } from '../../calendar/instant.ts'
import type { Activity } from '../../jobs/activity.ts'
import { dayInWords } from '../../notices/days.ts'

/** What a rehearsal brought, day by day, for people to read. */
export interface Timeline {
  add(at: Date, activity: Activity): void
  /** All of it as text, a heading a day. */
  text(): string
}

export function timeline(calendar: Calendar): Timeline {
  const days = new Map<string, string[]>()
  return {
    add: (at, activity) => {
      const line = lineFor(activity)
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
function lineFor(activity: Activity): string | undefined {
  switch (activity.event) {
    case 'case-opened':
      return `${activity.caseNumber}  opened: ${activity.rights.join(' + ') || 'to be judged'}, due ${activity.dueOn}`
    case 'letter-joined':
      return `${activity.caseNumber}  another letter (${activity.why})`
    case 'drafted':
      return `${activity.caseNumber}  draft: ${activity.occasion}`
    case 'reminded':
      return `to ${nameOf(activity.to)}  reminder: ${activity.items.map(({ caseNumber, reason }) => `${caseNumber} ${reason}`).join(', ')}`
    case 'digest-sent':
      return `to ${nameOf(activity.to)}  digest: ${activity.subject}`
    case 'reply-overdue':
      return `${activity.caseNumber}  no answer to our question (${activity.asked})`
    case 'trouble':
      return `trouble: ${activity.what}`
    case 'letter-left-alone':
    case 'letter-set-aside':
    case 'marked':
    case 'draft-sent':
    case 'draft-edited':
    case 'draft-deleted':
    case 'answered-by-hand':
    case 'answer-confirmed':
    case 'bounced':
    case 'refiled':
    case 'dismissed':
    case 'word-followed':
    case 'anonymised':
    case 'trained':
    case 'folder-under-way':
    case 'folder-read-again':
      return undefined
  }
}

function nameOf(address: string): string {
  return address.split('@')[0] ?? ''
}
