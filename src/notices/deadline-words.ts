import { earlier } from '../calendar/day.ts'
import type { CaseDeadlines } from '../cases/case-deadlines.ts'
import type { Language } from '../language/language.ts'
import { dayInWords } from './days.ts'
import { textsIn } from './texts/in-language.ts'

/** What the words need to know of the shop. */
export interface DeadlineContext {
  /** The shop's promise, in calendar days. */
  readonly answerWithinDays: number
  readonly language: Language
  /** Whose year is left out. */
  readonly todayOn: string
  /** What a holiday on this day is called. */
  readonly holidayName: (day: string, language: Language) => string | undefined
}

/**
 * Why a case is to be answered by the day it is, in sentences: '30 days from 25 November is Christmas
 * Day; moved back to Thursday 24 December.'
 */
export function deadlineInWords(of: CaseDeadlines, context: DeadlineContext): string[] {
  const { language, todayOn } = context
  const texts = textsIn(language).deadline
  const day = (on: string) => dayInWords(on, todayOn, language)
  const { pause } = of
  return [
    of.extended
      ? texts.extended(day(of.extendedLimitOn), movedTo(of.extendedLimitOn, of, context))
      : plain(of, context),
    ...(pause === undefined ? [] : [texts.asked(day(pause.askedOn), pause.inTime)]),
    ...(pause?.answeredOn && pause.dueOn
      ? [texts.paused(day(pause.answeredOn), day(pause.dueOn))]
      : []),
  ]
}

function plain(of: CaseDeadlines, context: DeadlineContext): string {
  const { answerWithinDays, language, todayOn } = context
  const texts = textsIn(language).deadline
  const byPolicy = of.policyOn <= of.monthOn
  const end = earlier(of.policyOn, of.monthOn)
  const from = dayInWords(of.receivedOn, todayOn, language)
  const term = byPolicy ? texts.days(answerWithinDays, from) : texts.month(from)
  return texts.ends(term, nameOf(end, of, context), movedTo(end, of, context))
}

/** By its name, where that is why it does not count; else by its date. */
function nameOf(end: string, { dueOn }: CaseDeadlines, context: DeadlineContext): string {
  const { holidayName, language, todayOn } = context
  const name = end === dueOn ? undefined : holidayName(end, language)
  return name ?? dayInWords(end, todayOn, language)
}

function movedTo(
  end: string,
  { dueOn }: CaseDeadlines,
  context: DeadlineContext,
): string | undefined {
  return end === dueOn ? undefined : dayInWords(dueOn, context.todayOn, context.language)
}
