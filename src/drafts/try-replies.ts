import type { Occasion } from '../cases/occasion.ts'
import type { Recipient } from '../cases/recipient.ts'
import type { ReplySet } from '../cases/reply-set.ts'
import { RIGHTS, type Right } from '../cases/right.ts'
import type { Language } from '../language/language.ts'
import { hasReply, tryReply } from './compose-reply.ts'
import type { ReplyFacts } from './facts.ts'
import { UnfillableReply } from './fill-reply.ts'

/**
 * Fills in every reply that the texts can make, with all facts given and with none that can be
 * missing, and returns what went wrong, each once, with the name of the file: a misspelt variable
 * is to be heard of at the start, not when a customer waits.
 */
export function tryReplies(replies: ReplySet): readonly string[] {
  const slips = new Set<string>()
  for (const language of ['nl', 'en'] as const) {
    for (const occasion of replies[language].frames.keys()) {
      for (const facts of trials(replies, occasion, language)) {
        const slip = slipOf(facts, replies)
        if (slip !== undefined) slips.add(slip)
      }
    }
  }
  return [...slips]
}

function slipOf(facts: ReplyFacts, replies: ReplySet): string | undefined {
  try {
    tryReply(facts, replies)
    return undefined
  } catch (cause) {
    if (!(cause instanceof UnfillableReply)) throw cause
    return cause.message
  }
}

/** Each right alone, so that one slip does not hide the next, then all together. */
function trials(replies: ReplySet, occasion: Occasion, language: Language): ReplyFacts[] {
  const rights = RIGHTS.filter((right) => hasReply(replies, occasion, [right], language))
  const choices: (readonly Right[])[] = [...rights.map((right) => [right]), rights]
  return choices
    .filter((choice) => choice.length > 0)
    .flatMap((choice) =>
      [FULL, SPARE].map((facts) => ({ ...facts, occasion, language, rights: choice })),
    )
}

const ELSEWHERE: Recipient = {
  system: 'x',
  operator: 'x',
  role: 'recipient',
  categories: ['x'],
  purpose: 'x',
  retention: 'x',
  contact: 'x',
  transfer: 'x',
}

const FULL = {
  caseNumber: 'P-2026-0001',
  dataSubjectName: 'Anna',
  receivedOn: '2026-01-05',
  answerByOn: '2026-02-04',
  todayOn: '2026-01-06',
  extendedUntilOn: '2026-04-03',
  identityAskedOn: '2026-01-07',
  wroteAgainOn: '2026-01-08',
  shop: { name: 'x', website: 'x', contact: 'x', signature: 'x' },
  recipients: [ELSEWHERE],
}

const { identityAskedOn: _asked, wroteAgainOn: _again, ...FIRST } = FULL

const SPARE = {
  ...FIRST,
  // After the day to answer by: a late reply speaks otherwise.
  todayOn: '2026-02-05',
  dataSubjectName: '',
  shop: { ...FULL.shop, signature: '' },
  recipients: [],
}
