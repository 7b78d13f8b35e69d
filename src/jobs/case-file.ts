import { type Case, type CaseEvent, type EventName, withEvent } from '../cases/case.ts'
import { type CaseDeadlines, caseDeadlines } from '../cases/case-deadlines.ts'
import type { NoticingDesk, ReadOnlyDesk } from './desk.ts'

type Facts<Name extends EventName> = Omit<CaseEvent<Name>, 'at' | 'event'>

/** Writes one event into a case's history, durably, and answers the case as it now is. */
export async function appendEvent<Name extends EventName>(
  desk: NoticingDesk,
  caseNumber: string,
  event: Name,
  facts: Facts<Name>,
  now: Date,
): Promise<Case> {
  const before = caseBy(desk, caseNumber)
  const changed = withEvent(before, {
    at: now.toISOString(),
    event,
    ...facts,
  } as unknown as CaseEvent)
  await desk.register.save(changed)
  return changed
}

/** What happened, without its instant. */
export type Fact = { [Name in EventName]: { event: Name } & Facts<Name> }[EventName]

/** Writes events into a case's history in one go: after a crash all of them stand there, or none. */
export async function appendEvents(
  desk: NoticingDesk,
  caseNumber: string,
  facts: readonly Fact[],
  now: Date,
): Promise<void> {
  const at = now.toISOString()
  let changed = caseBy(desk, caseNumber)
  for (const fact of facts) changed = withEvent(changed, { at, ...fact } as CaseEvent)
  await desk.register.save(changed)
}

export function caseBy(desk: ReadOnlyDesk, caseNumber: string): Case {
  const found = desk.register.cases.get(caseNumber)
  if (found === undefined) throw new Error(`the register holds no case ${caseNumber}`)
  return found
}

/** What a case's deadlines were reckoned to be, and by which settings. */
interface Reckoned {
  readonly calendar: ReadOnlyDesk['calendar']
  readonly answerWithinDays: number
  readonly deadlines: CaseDeadlines
}

/** A case never changes, it is replaced: what was reckoned by the same settings holds. */
const reckoned = new WeakMap<Case, Reckoned>()

/** The deadlines of a case, as its history has made them. */
export function deadlinesOf(
  { calendar, shopSettings }: ReadOnlyDesk,
  privacyCase: Case,
): CaseDeadlines {
  const { answerWithinDays } = shopSettings
  const before = reckoned.get(privacyCase)
  if (before?.calendar === calendar && before.answerWithinDays === answerWithinDays)
    return before.deadlines
  const deadlines = caseDeadlines(privacyCase, { calendar, answerWithinDays })
  reckoned.set(privacyCase, { calendar, answerWithinDays, deadlines })
  return deadlines
}
