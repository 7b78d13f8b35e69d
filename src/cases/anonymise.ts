import type { Case, CaseEvent, EventName } from './case.ts'

/** Events that say nothing which statistics need: marks on a letter, drafts that were not sent, reminders. */
const DROPPED: readonly EventName[] = [
  'marking',
  'marked',
  'drafting',
  'drafted',
  'draft-edited',
  'draft-missing',
  'draft-deleted',
  'draft-replaced',
  'draft-refused',
  'reminded',
]

/** The facts that stay, each of a few words that griffier itself knows. Whatever is not named here goes. */
const KEPT = new Set([
  'disposition',
  'rights',
  'language',
  'known',
  'authentication',
  'route',
  'byHand',
  'unread',
  'needsPerson',
  'leak',
  'asks',
  'says',
  'why',
  'occasion',
  'asked',
  'n',
  'word',
  'recognisedBy',
  'unfilled',
  'changesAddress',
])

/** Instants of which the day stays: to the second they would lead to the letter in the mailbox. */
const DATES = new Set(['receivedAt', 'sentAt'])

/** What the shape of a case asks for, with nothing in it. */
const BLANK = {
  messageId: '',
  internetMessageId: undefined,
  conversationId: undefined,
  link: undefined,
} as const

/**
 * A case of which nobody can tell any more whose it was: no name, address, identifier, link or free text
 * is left, nor a digest of one (recital 26). Its number, rights, days and outcome stay for the
 * statistics of article 5(2). It fails closed: a fact that is not known to say nothing of anybody goes.
 *
 * @param dayOf the shop's day of an instant
 */
export function anonymised(
  privacyCase: Case,
  at: Date,
  dayOf: (instant: string | Date) => string,
): Case {
  // an hour at which it is the same day from Hawaii to New Zealand
  const midday = (instant: string | Date) => `${dayOf(instant)}T10:00:00.000Z`
  const history = privacyCase.history
    .filter(({ event }) => !DROPPED.includes(event))
    .map((event) => withoutPerson(event, midday))
  const last = { at: midday(at), event: 'anonymised' } as const
  return { number: privacyCase.number, history: [...history, last] }
}

/** Whether this was done: nothing is written into such a case any more. */
export function isAnonymised({ history }: Case): boolean {
  return history.at(-1)?.event === 'anonymised'
}

function withoutPerson(event: CaseEvent, midday: (instant: string) => string): CaseEvent {
  const kept: Record<string, unknown> = { at: midday(event.at), event: event.event }
  for (const [name, value] of Object.entries(event)) {
    if (DATES.has(name) && typeof value === 'string') kept[name] = midday(value)
    else if (KEPT.has(name) && isPlain(value)) kept[name] = value
  }
  return { ...kept, ...blanksOf(event.event) } as unknown as CaseEvent
}

/** A number, yes or no, or words as griffier writes them: never a sentence. */
function isPlain(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isPlain)
  if (typeof value === 'string') return /^[a-z][a-z-]{0,30}$/.test(value)
  return typeof value === 'boolean' || typeof value === 'number'
}

function blanksOf(event: EventName): object {
  switch (event) {
    case 'opened':
      return { ...BLANK, confidence: 0, dataSubject: { name: '', address: '' } }
    case 'letter-joined':
      return BLANK
    case 'answered-by-hand':
    case 'bounced':
      return { messageId: '' }
    case 'word':
    case 'given-back':
    case 'word-held':
      return { by: '' }
    case 'noted':
      return { text: '', by: '' }
    case 'refiled':
    case 'dismissed':
    case 'correction-kept':
    case 'marking':
    case 'marked':
    case 'drafting':
    case 'drafted':
    case 'draft-edited':
    case 'draft-missing':
    case 'draft-deleted':
    case 'draft-replaced':
    case 'draft-refused':
    case 'sent':
    case 'reply-overdue':
    case 'answer-confirmed':
    case 'reminded':
    case 'withdrawn':
    case 'frozen':
    case 'released':
    case 'anonymised':
      return {}
  }
}
