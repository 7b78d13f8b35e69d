import { daysBetween } from '../../calendar/day.ts'
import type { Case } from '../../cases/case.ts'
import type { CaseDeadlines } from '../../cases/case-deadlines.ts'
import { doubtOf } from '../../cases/doubt.ts'
import { type LetterOfCase, letterSpokenOf } from '../../cases/letter-spoken-of.ts'
import { draftToSend } from '../../cases/next-draft.ts'
import { type NoticeReason, traitsOf } from '../../cases/notice-reasons.ts'
import { FINAL, type Occasion } from '../../cases/occasion.ts'
import { commandWord, type StaffCommand } from '../../cases/staff-command.ts'
import { type CaseState, isRunning, stateOf } from '../../cases/state.ts'
import { wordingIn } from '../../language/language.ts'
import { deadlineInWords } from '../../notices/deadline-words.ts'
import type { NoticeItem } from '../../notices/facts.ts'
import { deadlinesOf } from '../case-file.ts'
import type { ReadOnlyDesk, StaffMember } from '../desk.ts'
import { localTime } from './hours.ts'

/** Days before the deadline in which it is said that more time can be taken, and until when. */
const WHEN_TIME_PRESSES = 10

/** What a notice says about one case, in the reader's language. */
export function noticeItem(
  desk: ReadOnlyDesk,
  privacyCase: Case,
  reason: NoticeReason,
  to: StaffMember,
  now: Date,
): NoticeItem {
  const state = stateOf(privacyCase)
  const deadlines = deadlinesOf(desk, privacyCase)
  const { dueOn, legalLimitOn } = deadlines
  const today = desk.calendar.dayOf(now)
  const daysLeft = daysBetween(today, dueOn)
  const extendable = isRunning(state) && today <= (deadlines.extendableUntilOn ?? '')
  const letter = letterSpokenOf(reason, state)
  const waiting = draftToSend(privacyCase, state, CALLED_FOR[reason])
  return {
    reason,
    dueOn,
    legalLimitOn,
    caseNumber: privacyCase.number,
    ...(!isRunning(state) && { ended: true }),
    rights: state.rights,
    receivedOn: desk.calendar.dayOf(state.opening.receivedAt),
    daysLeft,
    dueBecause: state.rights.length === 0 ? [] : reasonsOf(desk, deadlines, to, today),
    extendableUntilOn:
      extendable && state.rights.length > 0 && daysLeft <= WHEN_TIME_PRESSES
        ? deadlines.extendableUntilOn
        : undefined,
    leakBy: deadlines.leakBy === undefined ? undefined : localTime(desk, deadlines.leakBy),
    ...(deadlines.leakBy !== undefined &&
      Date.parse(deadlines.leakBy) <= now.getTime() && { leakPassed: true }),
    draft: waiting && { occasion: waiting.occasion, link: waiting.baseline?.link },
    ...(doubtSpokenOf(reason, letter) && { doubt: doubtOf(letter) }),
    ...(reason === 'unproven' && { claims: state.unproven?.says }),
    letterLink: letter.link,
    whyAPerson: state.opening.unread ?? state.opening.needsPerson,
    changesAddress: state.opening.changesAddress === true,
    otherReplyTo: state.opening.otherReplyTo === true,
    inThreadOf: traitsOf(reason).ofOpening ? othersCases(desk, state) : [],
    systems: desk.shopSettings.recipients.map(({ system, role }) => ({
      name: wordingIn(to.language, system),
      role,
    })),
    words: wordsFor(state, extendable).map((word) => commandWord(to.language, word)),
  }
}

/** Where the letter itself is spoken of; what could not be read tells nothing of its sender. */
function doubtSpokenOf(reason: NoticeReason, letter: LetterOfCase): boolean {
  if (letter.event === 'letter-joined') return true
  return traitsOf(reason).ofOpening === true && letter.unread === undefined
}

/** The letter that confirms what the data subject wrote, where that is spoken of. */
const CALLED_FOR: Partial<Record<NoticeReason, Occasion>> = {
  'withdrawal-asked': 'withdrawal-confirmed',
  'lift-asked': 'restriction-lifted',
}

/** Cases in whose thread the letter came, though they are another person's. */
function othersCases({ register }: ReadOnlyDesk, { opening, dataSubject }: CaseState): string[] {
  return (opening.relatedTo ?? []).filter((number) => {
    const other = register.cases.get(number)
    return other !== undefined && stateOf(other).dataSubject.address !== dataSubject.address
  })
}

/** How the day was reckoned, in the reader's language. */
function reasonsOf(
  desk: ReadOnlyDesk,
  deadlines: CaseDeadlines,
  { language }: StaffMember,
  todayOn: string,
): string[] {
  const { holidayName } = desk.calendar
  const { answerWithinDays } = desk.shopSettings
  return deadlineInWords(deadlines, { answerWithinDays, language, todayOn, holidayName })
}

/** The words that make sense for this case now. */
function wordsFor(state: CaseState, extendable: boolean): StaffCommand[] {
  if (!isRunning(state)) return []
  if (state.status === 'triage') return ['mine']
  if (unfilledQuestion(state)) return ['mine']
  if (state.manualReply ?? state.unfilled)
    return ['done', 'partly', 'refuse', 'nothing', 'wait', 'mine']
  return [
    'done',
    'partly',
    'refuse',
    'nothing',
    'identify',
    ...(extendable ? (['extend'] as const) : []),
    'wait',
    'withdrawn',
    'mine',
  ]
}

/** A letter with a gap that was no answer: it settles nothing, whatever is said of it. */
function unfilledQuestion({ manualReply, unfilled }: CaseState): boolean {
  return manualReply === undefined && unfilled !== undefined && !FINAL.includes(unfilled.occasion)
}
