import { Temporal } from 'temporal-polyfill'
import type { Calendar } from '../calendar/calendar.ts'
import { addDays, daysBetween, earlier } from '../calendar/day.ts'
import { type Case, type CaseEvent, eventsOf } from './case.ts'
import { type DeadlineRules, type Deadlines, deadlines, lastWorkingDayUpTo } from './deadline.ts'
import { doubtOf } from './doubt.ts'
import { QUESTIONS } from './occasion.ts'
import { openingOf } from './state.ts'

/** The deadlines of a case as its history has made them. Days are ISO calendar days in the shop's zone. */
export interface CaseDeadlines extends Deadlines {
  readonly receivedOn: string
  /** The data subject was told in time that it takes longer (article 12(3)): `dueOn` and `legalLimitOn` have moved. */
  readonly extended: boolean
  /** Until when more time can still be told; undefined once it was, or once it is too late to matter. */
  readonly extendableUntilOn: string | undefined
  /** How the clock may have stood still while we asked who they are; griffier works to the unpaused day all the same. */
  readonly pause: Pause | undefined
  /** A reported leak must reach the authority by this instant (article 33): 72 elapsed hours from receipt. */
  readonly leakBy: string | undefined
}

/** EDPB 01/2022 §159: there may be a pause, where one asks without undue delay. Neither law nor policy says so. */
interface Pause {
  readonly askedOn: string
  /** Undefined while no answer came. */
  readonly answeredOn: string | undefined
  /** Asked within two working days of receipt; later, a pause is hard to defend. */
  readonly inTime: boolean
  /** The day to work to, were the pause to count; undefined while no answer came. */
  readonly dueOn: string | undefined
}

const PROMPT_WORKING_DAYS = 2
const LEAK_HOURS = 72

export function caseDeadlines(privacyCase: Case, rules: DeadlineRules): CaseDeadlines {
  const opening = openingOf(privacyCase)
  const plain = deadlines(opening.receivedAt, rules)
  const receivedOn = rules.calendar.dayOf(opening.receivedAt)
  const extended = toldInTime(privacyCase, plain, rules.calendar)
  return {
    ...plain,
    ...(extended && afterExtension(plain, rules.calendar)),
    receivedOn,
    extended,
    extendableUntilOn: extended ? undefined : plain.monthOn,
    pause: pauseOf(privacyCase, receivedOn, plain, rules.calendar),
    leakBy: opening.leak ? hoursLater(opening.receivedAt, LEAK_HOURS) : undefined,
  }
}

/** An extension that was told after the first month, or with a gap where its reason should be, is none. */
function toldInTime(privacyCase: Case, { legalLimitOn }: Deadlines, { dayOf }: Calendar): boolean {
  return eventsOf(privacyCase, 'sent').some(
    ({ occasion, sentAt, unfilled }) =>
      occasion === 'extend' && !unfilled && dayOf(sentAt) <= legalLimitOn,
  )
}

/** Nothing is moved forward here: no reading of 'two further months' ends later (deadline.ts). */
function afterExtension({ extendedLimitOn }: Deadlines, calendar: Calendar) {
  return {
    dueOn: lastWorkingDayUpTo(extendedLimitOn, calendar),
    legalLimitOn: extendedLimitOn,
  }
}

function pauseOf(
  privacyCase: Case,
  receivedOn: string,
  { policyOn, monthOn }: Deadlines,
  calendar: Calendar,
): Pause | undefined {
  const asked = privacyCase.history.find(
    (event): event is CaseEvent<'sent'> =>
      event.event === 'sent' && QUESTIONS.includes(event.occasion),
  )
  if (asked === undefined) return undefined
  const askedOn = calendar.dayOf(asked.sentAt)
  const answer = eventsOf(privacyCase, 'letter-joined').find(
    (letter) =>
      letter.receivedAt > asked.sentAt &&
      letter.says !== 'thanks' &&
      letter.why !== 'colleague' &&
      doubtOf(letter) === undefined,
  )
  const answeredOn = answer && calendar.dayOf(answer.receivedAt)
  return {
    askedOn,
    answeredOn,
    inTime: calendar.workingDaysBetween(receivedOn, askedOn) <= PROMPT_WORKING_DAYS,
    dueOn:
      answeredOn &&
      lastWorkingDayUpTo(
        addDays(earlier(policyOn, monthOn), daysBetween(askedOn, answeredOn)),
        calendar,
      ),
  }
}

/** Elapsed hours: a night on which the clocks change has its own number of them (Regulation 1182/71, article 3(1)). */
function hoursLater(instant: string, hours: number): string {
  return Temporal.Instant.from(instant).add({ hours }).toString()
}
