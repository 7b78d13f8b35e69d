import { shopCalendar } from '../../calendar/calendar.ts'
import { NoInstant } from '../../calendar/instant.ts'
import { deadlines as compute, type Deadlines } from '../../cases/deadline.ts'
import { Exit } from '../exit.ts'
import { findSettings } from '../workplace.ts'

export interface DeadlinesOptions {
  readonly config?: string
  readonly json?: boolean
}

/** `griffier deadlines`: by when letters received at these instants are to be answered. */
export async function deadlines(
  instants: readonly string[],
  options: DeadlinesOptions,
): Promise<number> {
  const settings = await findSettings(options.config, process.env)
  const calendar = shopCalendar({ country: settings.policy.country, timeZone: settings.timezone })
  const rules = { calendar, answerWithinDays: settings.policy.answerWithinDays }
  for (const instant of instants) {
    const found = read(instant, () => compute(instant, rules))
    process.stdout.write(options.json ? `${JSON.stringify(found)}\n` : forPeople(found))
  }
  return 0
}

function read(instant: string, work: () => Deadlines): Deadlines {
  try {
    return work()
  } catch (cause) {
    if (cause instanceof NoInstant) throw new Exit(2, `${instant}: ${cause.message}`)
    throw cause
  }
}

function forPeople({
  receivedAt,
  dueOn,
  policyOn,
  monthOn,
  legalLimitOn,
  extendedLimitOn,
}: Deadlines): string {
  return [
    `received ${receivedAt}`,
    `  answer by        ${dueOn}   what griffier works to: a working day`,
    `  our promise      ${policyOn}`,
    `  one month        ${monthOn}   article 12(3)`,
    `  law’s limit      ${legalLimitOn}   Regulation 1182/71`,
    `  if extended      ${extendedLimitOn}`,
    '',
  ].join('\n')
}
