import { type Calendar, shopCalendar } from '../../calendar/calendar.ts'
import { isAnonymised } from '../../cases/anonymise.ts'
import { type Case, eventsOf } from '../../cases/case.ts'
import { type DeadlineRules, deadlines } from '../../cases/deadline.ts'
import { FINAL } from '../../cases/occasion.ts'
import { isDisputed } from '../../cases/retention.ts'
import { stateOf } from '../../cases/state.ts'
import { readCases } from '../../register/file-register.ts'
import { withKey } from '../../register/storage.ts'
import { findSettings } from '../workplace.ts'
import { csv } from './csv.ts'

export interface CasesExportOptions {
  readonly config?: string
  readonly csv?: boolean
  readonly json?: boolean
}

/**
 * `griffier cases export`: the register as it shows that the shop answers for what it does (article
 * 5(2)): what was asked, when, how it was checked who asked, what was decided. It names nobody.
 */
export async function casesExport(options: CasesExportOptions): Promise<number> {
  const settings = await findSettings(options.config, process.env)
  const calendar = shopCalendar({ country: settings.policy.country, timeZone: settings.timezone })
  const rules = { calendar, answerWithinDays: settings.policy.answerWithinDays }
  const cases = await readCases(settings.data, withKey(settings.registerKey))
  const lines = cases.map((each) => registerLine(each, rules))
  process.stdout.write(
    options.json ? lines.map((line) => `${JSON.stringify(line)}\n`).join('') : asCsv(lines),
  )
  return 0
}

type RegisterLine = ReturnType<typeof registerLine>

export function registerLine(privacyCase: Case, rules: DeadlineRules) {
  const { calendar } = rules
  const state = stateOf(privacyCase)
  const { receivedAt, route, known, authentication, language } = state.opening
  const { dueOn, legalLimitOn } = deadlines(receivedAt, rules)
  const sent = eventsOf(privacyCase, 'sent')
  const decision = state.endedAt === undefined ? undefined : decisionOf(privacyCase)
  return {
    number: privacyCase.number,
    status: state.status,
    rights: state.rights,
    language,
    route,
    receivedOn: calendar.dayOf(receivedAt),
    dueOn,
    legalLimitOn,
    endedOn: dayOrNothing(calendar, state.endedAt),
    decision: decision ?? '',
    senderKnown: known,
    senderAuthentication: authentication,
    identityAskedOn: dayOrNothing(
      calendar,
      sent.find(({ occasion }) => occasion === 'identity')?.sentAt,
    ),
    repliesSent: sent.map(({ occasion, sentAt }) => `${occasion} ${calendar.dayOf(sentAt)}`),
    letters: state.letters.length,
    disputed: isDisputed(privacyCase),
    anonymised: isAnonymised(privacyCase),
  }
}

/** The final answer that was sent, by whichever way: `partly`. */
function decisionOf(privacyCase: Case): string | undefined {
  const answers = [...eventsOf(privacyCase, 'sent'), ...eventsOf(privacyCase, 'answer-confirmed')]
  return answers.filter(({ occasion }) => FINAL.includes(occasion)).at(-1)?.occasion
}

function dayOrNothing(calendar: Calendar, instant: string | undefined): string {
  return instant === undefined ? '' : calendar.dayOf(instant)
}

function asCsv(lines: readonly RegisterLine[]): string {
  const rows = lines.map((line) => ({
    ...line,
    rights: line.rights.join(' '),
    repliesSent: line.repliesSent.join('; '),
  }))
  return csv(rows, COLUMNS)
}

const COLUMNS = [
  'number',
  'status',
  'rights',
  'language',
  'route',
  'receivedOn',
  'dueOn',
  'legalLimitOn',
  'endedOn',
  'decision',
  'senderKnown',
  'senderAuthentication',
  'identityAskedOn',
  'repliesSent',
  'letters',
  'disputed',
  'anonymised',
] as const satisfies readonly (keyof RegisterLine)[]
