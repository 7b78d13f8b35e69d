import type { Case } from '../cases/case.ts'
import { daysBetween } from '../cases/day.ts'
import { wordingIn } from '../cases/recipient.ts'
import { type CaseState, isRunning, stateOf } from '../cases/state.ts'
import { type Word, wordIn } from '../cases/word.ts'
import type { NoticeItem, Reason } from '../notices/facts.ts'
import type { Desk, StaffMember } from './desk.ts'
import { deadlinesOf } from './history.ts'

/** What a notice says about one case, in the reader's language. */
export function noticeItem(
  desk: Desk,
  of: Case,
  reason: Reason,
  to: StaffMember,
  now: Date,
): NoticeItem {
  const state = stateOf(of)
  const { dueOn, legalLimitOn, monthOn } = deadlinesOf(desk, of)
  const waiting = state.drafts.find((draft) => draft.state === 'waiting')
  return {
    reason,
    dueOn,
    legalLimitOn,
    caseNumber: of.number,
    rights: state.rights,
    receivedOn: desk.calendar.dayOf(state.opening.receivedAt),
    daysLeft: daysBetween(desk.calendar.dayOf(now), dueOn),
    draft: waiting && { occasion: waiting.occasion, link: waiting.baseline?.link },
    letterLink: state.opening.link,
    otherReplyTo: state.opening.otherReplyTo === true,
    systems: desk.house.recipients.map(({ system, role }) => ({
      name: wordingIn(to.language, system),
      role,
    })),
    words: wordsFor(state, desk.calendar.dayOf(now) <= monthOn).map((word) =>
      wordIn(to.language, word),
    ),
  }
}

/** The words that make sense for this case now. */
function wordsFor(state: CaseState, inFirstMonth: boolean): Word[] {
  if (!isRunning(state)) return []
  if (state.status === 'triage') return ['mine']
  if (state.handAnswer) return ['done', 'partly', 'refuse', 'nothing', 'wait', 'mine']
  const extended = state.drafts.some(
    (draft) => draft.occasion === 'extend' && draft.state === 'sent',
  )
  return [
    'done',
    'partly',
    'refuse',
    'nothing',
    'identify',
    ...(inFirstMonth && !extended ? (['extend'] as const) : []),
    'wait',
    'withdrawn',
    'mine',
  ]
}
