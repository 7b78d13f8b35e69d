import type { Case } from '../../cases/case.ts'
import { isRunning, stateOf } from '../../cases/state.ts'
import { appendEvent } from '../case-file.ts'
import type { Desk } from '../desk.ts'
import { keepToTell } from './confirmations.ts'

/** Who said that a case is theirs, unless it was given back since. */
export function takenBy({ history }: Case): string | undefined {
  const last = history.findLast(
    (event) => event.event === 'given-back' || (event.event === 'word' && event.word === 'mine'),
  )
  return last?.event === 'word' ? last.by.toLowerCase() : undefined
}

/** Gives the cases of whoever is not among the staff any more back to all, and tells them once. */
export async function giveBack(desk: Desk, now: Date): Promise<void> {
  const staff = desk.shopSettings.staff.map(({ address }) => address.toLowerCase())
  for (const privacyCase of [...desk.register.cases.values()]) {
    const by = takenBy(privacyCase)
    if (by === undefined || staff.includes(by) || !isRunning(stateOf(privacyCase))) continue
    const { number } = privacyCase
    // told before it is noted: a crash between the two tells it again, and never not at all
    for (const to of staff)
      await keepToTell(desk, { to, caseNumber: number, outcome: 'given-back' })
    await appendEvent(desk, number, 'given-back', { by }, now)
  }
}
