import { oneLine } from '../language/one-line.ts'
import { bounded } from './bounded.ts'
import { dayInWords, daysLeftInWords } from './days.ts'
import type { Notice, NoticeItem, ReminderFacts } from './facts.ts'
import { requestInWords } from './labels.ts'
import { reminderHtml, reminderText } from './layout/reminder.ts'
import { reminderView } from './reminder-view.ts'
import { textsIn } from './texts/in-language.ts'

/**
 * Writes the one mail that reminds one staff member now: what each case is, why it comes up, when
 * the answer is due, what to do, and the words to answer with. It names no customer.
 */
export function composeReminder(facts: ReminderFacts): Notice {
  return bounded((most) => {
    const view = { ...reminderView(facts, most), subject: subjectOf(facts) }
    return { subject: view.subject, html: reminderHtml(view), text: reminderText(view) }
  })
}

function subjectOf(facts: ReminderFacts): string {
  const texts = textsIn(facts.language).reminder
  const [first, ...more] = facts.items
  if (first === undefined) {
    const asks = facts.confirmations.some(({ cases = [] }) => cases.length > 0)
    return asks ? texts.subjectWhich : texts.subjectConfirmed
  }
  if (more.length === 0) return subjectOfOne(first, facts)
  const late = facts.items.filter((item) => item.daysLeft < 0).length
  const today = facts.items.filter((item) => item.daysLeft === 0).length
  return texts.subjectMany(facts.items.length, late, today)
}

function subjectOfOne(item: NoticeItem, { language, todayOn }: ReminderFacts): string {
  const subject = textsIn(language).reminder.reasons[item.reason].subject({
    request: requestInWords(item.rights, language),
    left: daysLeftInWords(item.daysLeft, language),
    dueDay: dayInWords(item.dueOn, todayOn, language),
  })
  return `[${oneLine(item.caseNumber)}] ${subject}`
}
