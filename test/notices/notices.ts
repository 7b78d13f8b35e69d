import { commandWord, STAFF_COMMANDS } from '../../src/cases/staff-command.ts'
import type { Language } from '../../src/language/language.ts'
import type {
  DigestFacts,
  DigestLine,
  Notice,
  NoticeItem,
  NoticeSystem,
  ReminderFacts,
} from '../../src/notices/facts.ts'

export const LANGUAGES: readonly Language[] = ['nl', 'en']

const SYSTEMS: readonly NoticeSystem[] = [
  { name: 'WooCommerce', role: 'shop' },
  { name: 'Neostrada', role: 'processor' },
  { name: 'Mollie', role: 'recipient' },
  { name: 'PostNL', role: 'recipient' },
]

export const LETTER_LINK = 'https://outlook.example.com/letter?id=AAMk%3D'
export const DRAFT_LINK = 'https://outlook.example.com/draft?id=BBMk%3D'

export function item(over: Partial<NoticeItem> = {}): NoticeItem {
  return {
    caseNumber: 'P-2026-0042',
    reason: 'opened',
    rights: ['access'],
    receivedOn: '2026-11-23',
    dueOn: '2026-12-23',
    legalLimitOn: '2026-12-23',
    daysLeft: 30,
    draft: { occasion: 'acknowledge', link: DRAFT_LINK },
    letterLink: LETTER_LINK,
    systems: SYSTEMS,
    words: STAFF_COMMANDS.map((word) => commandWord('nl', word)),
    ...over,
  }
}

export function reminder(over: Partial<ReminderFacts> = {}): ReminderFacts {
  return {
    language: 'nl',
    staffName: 'Jan de Vries',
    shopName: 'J3D Prints',
    todayOn: '2026-11-23',
    items: [item()],
    confirmations: [],
    token: 'gk7-2f9c5d1e',
    ...over,
  }
}

export function line(over: Partial<DigestLine> = {}): DigestLine {
  return {
    caseNumber: 'P-2026-0042',
    rights: ['access'],
    dueOn: '2026-12-23',
    daysLeft: 30,
    daysInAll: 30,
    letterLink: LETTER_LINK,
    draft: undefined,
    ...over,
  }
}

export function digest(over: Partial<DigestFacts> = {}): DigestFacts {
  return {
    language: 'nl',
    staffName: 'Jan de Vries',
    shopName: 'J3D Prints',
    todayOn: '2026-11-23',
    reminders: [],
    overdue: [],
    dueSoon: [],
    waitingForClick: [],
    unclear: [],
    waitingForCustomer: [],
    newlyIn: [],
    answered: [],
    otherwiseOpen: 0,
    confirmations: [],
    health: { folders: [{ name: 'Postvak IN', lastReadAt: '08:29' }], complaints: [] },
    token: 'gk7-2f9c5d1e',
    ...over,
  }
}

/** What a reader of the HTML part sees, as words separated by single spaces. */
export function seen(html: string): string {
  const body = html.slice(html.indexOf('<body'))
  return body
    .replace(/<!--.*?-->/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&middot;', '·')
    .replaceAll('&#9744;', '[ ]')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The numbers that a part says, in order of size; links are not read aloud. */
export function numbersIn(text: string): string[] {
  return (text.replace(/https?:\S+/g, '').match(/\d+/g) ?? []).sort()
}

/** Both parts must say the same numbers, and each must end in the reference. */
export function bothParts(notice: Notice): [string, string] {
  return [seen(notice.html), notice.text]
}
